import type { GazetteerRecords, RecordFile } from "./records.ts";

/** One thing wrong with the records, and where: `people[12].aliases[0]`. */
export interface RecordProblem {
  readonly file: RecordFile;
  readonly path: readonly (string | number)[];
  readonly problem: string;
  readonly fix: string;
}

/**
 * What no single record shows: an id or a name owned by two, a reference to nobody, two holders of a post on one day.
 * `fold` unites the spellings that matching unites, so that aliases which only look different are found.
 */
export function checkRecords(records: GazetteerRecords, fold: (text: string) => string): RecordProblem[] {
  return [
    ...checkIds(records),
    ...checkNames(records, fold),
    ...checkReferences(records),
    ...checkInstitutions(records),
    ...records.offices.flatMap((office, index) => checkHolders(office, index)),
  ];
}

type Office = GazetteerRecords["offices"][number];

const namedFiles = ["people", "organisations", "places"] as const;

/** Entities of all three kinds share one space of ids; offices have their own. */
function checkIds(records: GazetteerRecords): RecordProblem[] {
  const problems: RecordProblem[] = [];
  for (const files of [namedFiles, ["offices"] as const]) {
    const owners = new Map<string, string>();
    for (const file of files) {
      records[file].forEach(({ id }, index) => {
        const owner = owners.get(id);
        if (owner === undefined) owners.set(id, `${file}[${index}]`);
        else {
          const problem = `the id ${id} is taken by ${owner}`;
          problems.push({ file, path: [index, "id"], problem, fix: "give one of them another id" });
        }
      });
    }
  }
  return problems;
}

function checkNames(records: GazetteerRecords, fold: (text: string) => string): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const owners = new Map<string, { id: string; where: string }>();
  for (const file of namedFiles) {
    records[file].forEach((record, index) => {
      const names: (readonly [string, readonly (string | number)[]])[] = [
        [record.ar, [index, "ar"]],
        [record.en, [index, "en"]],
        ...record.aliases.map((alias, at) => [alias, [index, "aliases", at]] as const),
      ];
      for (const [name, path] of names) {
        const key = fold(name).replace(/\s+/gu, " ").trim();
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, { id: record.id, where: `${file}[${index}]` });
        else if (owner.id !== record.id) {
          const problem = `the name "${name}" of ${record.id} belongs to ${owner.id} (${owner.where}) as well`;
          problems.push({ file, path, problem, fix: "leave it to the one whom news means by it, or to neither" });
        }
      }
    });
  }
  return problems;
}

function checkReferences(records: GazetteerRecords): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const people = new Set(records.people.map((record) => record.id));
  const places = new Set(records.places.map((record) => record.id));
  const countries = new Set(records.places.filter((record) => record.kind === "country").map((record) => record.id));
  const bodies = new Set([...countries, ...records.organisations.map((record) => record.id)]);
  const expect = (
    file: RecordFile,
    path: readonly (string | number)[],
    reference: string | null,
    known: ReadonlySet<string>,
    what: string,
  ): void => {
    if (reference === null || known.has(reference)) return;
    const problem = `nothing has the id ${reference}: expected ${what}`;
    problems.push({ file, path, problem, fix: `write the id of ${what}, or add it to the file it belongs to` });
  };

  for (const file of namedFiles) {
    records[file].forEach((record, index) => {
      expect(file, [index, "country"], record.country, countries, "a country");
    });
  }
  records.places.forEach((place, index) => {
    expect("places", [index, "capital"], place.capital, places, "a place");
    if (place.capital !== null && place.kind !== "country") {
      const fix = "write capital: null";
      problems.push({ file: "places", path: [index, "capital"], problem: "only a country has a capital here", fix });
    }
    if (place.kind === "country" && place.country !== place.id) {
      const problem = "a country lies in itself";
      problems.push({ file: "places", path: [index, "country"], problem, fix: `write country: ${place.id}` });
    }
  });
  records.offices.forEach((office, index) => {
    expect("offices", [index, "of"], office.of, bodies, "a country or organisation");
    if (!office.id.startsWith(`${office.of}/`)) {
      const problem = `the id ${office.id} does not begin with what the post belongs to`;
      problems.push({ file: "offices", path: [index, "id"], problem, fix: `let it begin with ${office.of}/` });
    }
    office.holders.forEach((holder, at) => {
      expect("offices", [index, "holders", at, "person"], holder.person, people, "a person");
    });
  });
  return problems;
}

/** "The defence ministry of X" must mean one organisation. */
function checkInstitutions(records: GazetteerRecords): RecordProblem[] {
  const owners = new Map<string, string>();
  return records.organisations.flatMap((record, index): RecordProblem[] => {
    if (record.institution === null || record.country === null) return [];
    const key = `${record.country} ${record.institution}`;
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, record.id);
      return [];
    }
    const problem = `${owner} is the ${record.institution} of ${record.country} already`;
    return [{ file: "organisations", path: [index, "institution"], problem, fix: "write institution: null" }];
  });
}

/** Days are inclusive, so that a successor begins the day after. */
function checkHolders(office: Office, index: number): RecordProblem[] {
  return office.holders.flatMap((holder, at) =>
    office.holders.slice(0, at).flatMap((earlier, earlierAt): RecordProblem[] => {
      const from = latest(holder.from, earlier.from);
      const to = earliest(holder.to, earlier.to);
      if (from !== null && to !== null && from > to) return [];
      const day = from ?? to ?? "any day";
      return [
        {
          file: "offices",
          path: [index, "holders", at],
          problem: `${holder.person} and ${earlier.person} (holders[${earlierAt}]) both hold ${office.id} on ${day}`,
          fix: "end the earlier term the day before the later one begins, or make it a post of its own",
        },
      ];
    }),
  );
}

const latest = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
const earliest = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
