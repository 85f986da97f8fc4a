import { createHash } from "node:crypto";
import type { Clock } from "../domain/clock.ts";
import type { Correction, CorrectionStore } from "../domain/correction.ts";
import type { Delivery, NewDelivery, Readership, Rendering } from "../domain/delivery.ts";
import type { Platform } from "../domain/platform.ts";
import { platformOf } from "../domain/subscription.ts";
import type { MarkLines } from "../message/index.ts";

export interface MarkingParts {
  readonly store: CorrectionStore & Readership;
  readonly platforms: readonly Platform[];
  readonly markLines: MarkLines;
  readonly clock: Clock;
  /** Another one at each call: 16 of `[0-9a-z]`. */
  readonly newId: () => string;
}

/**
 * Enqueues an edit for every message that stands with a line that was corrected since, where its platform can edit. What
 * is not sent yet is sent first: a chat's deliveries go in their order.
 * @returns how many edits are new
 */
export async function markCorrected(parts: MarkingParts): Promise<number> {
  const { store } = parts;
  const unmarked = await store.unmarkedCorrections();
  if (unmarked.length === 0) return 0;
  const all = await store.corrections();
  let added = 0;
  for (const correction of unmarked) {
    const renderings: Rendering[] = [];
    const deliveries: NewDelivery[] = [];
    const standing = await store.deliveriesOn(correction.factId, correction.number);
    for (const [renderingId, own] of Map.groupBy(standing, (one) => one.renderingId ?? "")) {
      const marked = await markedRendering(parts, renderingId, own, all);
      if (marked === null) continue;
      renderings.push(marked);
      deliveries.push(...own.map((one) => editOf(one, marked, correction, parts)));
    }
    added += await store.commitMarks(correction.number, deliveries, renderings);
  }
  return added;
}

/** The rendering with every wrong line marked; null where nothing can be edited. */
async function markedRendering(
  { store, platforms, markLines }: MarkingParts,
  renderingId: string,
  [first]: readonly Delivery[],
  corrections: readonly Correction[],
): Promise<Rendering | null> {
  const platform = platforms.find(({ name }) => name === platformOf(first?.chat ?? ""));
  if (platform?.edit === undefined) return null;
  const told = await store.toldBy(renderingId);
  if (told === null) return null;
  const { messages } = told;
  const since = corrections.filter(({ number }) => number > told.knownCorrection);
  const render = (all: typeof messages) => all.flatMap((message) => platform.render(message));
  const count = render(messages).length;
  // A mark that would need another message cannot be told by an edit; a shorter one may fit.
  for (const length of ["full", "short"] as const) {
    const parts = render(messages.map((message) => markLines(message, since, length)));
    if (parts.length !== count || count === 0) continue;
    const id = createHash("sha256")
      .update(JSON.stringify([renderingId, parts]))
      .digest("hex")
      .slice(0, 32);
    return { id, editionId: "", parts };
  }
  return null;
}

function editOf(
  { id, chat, subscriptionId }: Delivery,
  marked: Rendering,
  correction: Correction,
  { newId, clock }: MarkingParts,
): NewDelivery {
  const now = clock.now();
  return {
    id: newId(),
    key: `${correction.number}@${id}`,
    chat,
    subscriptionId,
    slotAt: now,
    priority: 1,
    renderingId: marked.id,
    edits: id,
    silent: true,
    state: "due",
    notBefore: 0,
    reason: null,
    createdAt: now,
  };
}
