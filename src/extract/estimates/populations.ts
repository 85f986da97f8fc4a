import type { PopulationRef } from "../../domain/fact.ts";
import type { EstimateFound, EstimateInput } from "./estimates.ts";

/** What people counted are called together with their nationality; null without one. */
export function populationOf(
  { measures, directory }: Pick<EstimateInput, "measures" | "directory">,
  counted: string | null,
  nationality: string | null,
  measure: string,
): PopulationRef | null {
  const place = nationality === null ? undefined : directory.gazetteer.places.get(nationality);
  if (place === undefined) return null;
  const id = counted === "troops" || measure === "troops" ? "troops" : (counted ?? "civilians");
  const noun = measures.populations.find((population) => population.id === id);
  const adjective = place.demonym?.en[0] ?? place.en;
  return {
    id: `${place.id}/${id}`,
    ar: `${noun?.ar ?? "أشخاص"} ${place.demonym?.ar[0] ?? place.ar}`,
    en: `${adjective} ${noun?.en ?? "people"}`,
  };
}

/** Of a figure whose words name no people: those of the figure before, of which it tells the same. */
export const carriedPopulation = (earlier: EstimateFound | null, measure: string): PopulationRef | null =>
  earlier !== null && earlier.measure === measure ? earlier.of : null;
