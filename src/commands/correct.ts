import type { CorrectionChange } from "../domain/correction.ts";
import { foldText } from "../extract/text/fold.ts";
import { heardOf, readAbout } from "./narrow-reading.ts";
import { lookupAmong, type ReadContext } from "./reading.ts";

/** What an operator wrote; one of the changes. */
export interface CorrectionRequest {
  readonly factId: string;
  readonly drop?: boolean;
  /** `10000`, `10,000`, `10000-12000`, in any digits. */
  readonly value?: string;
  readonly source?: string;
  readonly confirm?: boolean;
  readonly reason: string;
}

/** More is a story, not a reason. */
const MAX_REASON = 200;

/**
 * Records a correction of one fact and says what else the same claim stands on. Throws an Error whose message is one
 * line for the operator when the request cannot be understood, and `StoreError` when the store has no such fact.
 */
export async function correctFact(
  context: ReadContext & { readonly today: string },
  request: CorrectionRequest,
): Promise<string> {
  const { factId } = request;
  const reason = request.reason.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  if (!/\p{L}/u.test(reason)) throw new Error(`correct ${factId}: a reason is missing; readers are told why`);
  if (reason.length > MAX_REASON) throw new Error(`correct ${factId}: the reason is longer than ${MAX_REASON} letters`);
  const reading = await readAbout(context, { kind: "facts", factIds: [factId] });
  const change = await changeOf(context, request);
  const { figures, held, quotes, events } = reading.claims;
  const claim = [...figures, ...held, ...quotes, ...events].find(({ factIds }) => factIds.includes(factId));
  await context.store.putCorrection({ factId, change, reason, madeOn: context.today });
  const others = (claim?.factIds ?? []).filter((id) => id !== factId);
  const rest = others.length === 0 ? "" : `; the same claim also stands on ${others.join(", ")}`;
  return `corrected ${factId} (${change.kind}); the next edition tells it${rest}`;
}

async function changeOf(context: ReadContext, request: CorrectionRequest): Promise<CorrectionChange> {
  const { factId, drop, value, source, confirm } = request;
  const original = await context.store.fact(factId);
  const isFigure = original === null || original.kind === "estimate";
  if (!isFigure && (value !== undefined || confirm === true)) {
    throw new Error(`correct ${factId}: it is no figure; it can be dropped or get another source`);
  }
  if (drop === true) return { kind: "drop" };
  if (confirm === true) return { kind: "confirm" };
  if (value !== undefined) return peopleIn(factId, value);
  if (source !== undefined) return sourceOf(context, factId, source);
  throw new Error(`correct ${factId}: say what is right: --drop, --value N, --source NAME or --confirm`);
}

function peopleIn(factId: string, value: string): CorrectionChange {
  const [min, max, ...more] = foldText(value)
    .split(/[-–]/u)
    .map((part) => part.replace(/[\s,٬]/gu, ""))
    .map((part) => (/^\d{1,12}$/u.test(part) ? Number(part) : Number.NaN));
  const top = max ?? min;
  if (min === undefined || top === undefined || more.length > 0 || !(min <= top)) {
    throw new Error(`correct ${factId}: "${value}" is no number of people; write 10000, or 10000-12000 for a range`);
  }
  return { kind: "value", min, max: top };
}

async function sourceOf(context: ReadContext, factId: string, name: string): Promise<CorrectionChange> {
  const found = lookupAmong(await heardOf(context.store), context).find(name);
  if (found.kind === "found") {
    const { id, kind, ar, en, known } = found.entity;
    return { kind: "source", source: { id, kind, ar, en, known } };
  }
  const offers = found.kind === "none" ? "" : `; did you mean ${found.candidates.map(({ en }) => en).join(" or ")}?`;
  throw new Error(`correct ${factId}: nobody is called "${name}"${offers}`);
}
