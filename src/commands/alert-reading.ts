import { type Alert, type AlertDefinition, composeAlerts, type DigestDefinition } from "../digest/index.ts";
import type { AlertWish } from "../domain/alert-wish.ts";
import { dayAt } from "../domain/slots.ts";
import { readFor, type ReadContext } from "./reading.ts";

export interface AlertReadContext extends ReadContext {
  readonly definitions: { readonly daily: DigestDefinition; readonly alert: AlertDefinition };
}

/** An article may arrive on the day after its publication. */
const windowDays = 2;

export interface AlertsNow {
  /** The biggest move first. */
  readonly alerts: readonly Alert[];
  /** The last correction that was counted in; 0 for none. */
  readonly knownCorrection: number;
}

/** Every alert of the last days by a share, whoever was told of it. `now`: milliseconds since 1970. */
export async function alertsNow(
  context: AlertReadContext,
  { moveShare, zone }: Pick<AlertWish, "moveShare" | "zone">,
  now: number,
): Promise<AlertsNow> {
  const { story, definitions } = context;
  const today = dayAt(now, zone);
  const window = { day: today.toString(), previousDay: today.subtract({ days: windowDays }).toString() };
  const { claims } = await readFor(context, { after: window.previousDay, to: window.day });
  const definition = { ...definitions.alert, moveShare, perDay: Number.POSITIVE_INFINITY };
  const input = { claims, story, definition, digest: definitions.daily, ...window };
  return {
    alerts: composeAlerts({ ...input, told: new Set(), toldToday: 0 }),
    knownCorrection: claims.input.corrections?.at(-1)?.number ?? 0,
  };
}
