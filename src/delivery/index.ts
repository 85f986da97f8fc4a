import type { Clock } from "../domain/clock.ts";
import type { Work } from "../domain/jobs.ts";
import type { Platform } from "../domain/platform.ts";
import type { Store } from "../domain/ports.ts";
import { createAlerting } from "./alerting.ts";
import { drain } from "./drain.ts";
import type { Editor } from "./editor.ts";
import { markCorrected } from "./marking.ts";
import { addDue, addStale, composeQueue, type Extraction, extractQueue } from "./queues.ts";
import { replanAstray } from "./tick.ts";

export type { Extraction } from "./queues.ts";
export { createPacer } from "./pacer.ts";
export { createEditor, type Editor } from "./editor.ts";
export { exportSubscriptions, importSubscriptions } from "./transfer.ts";
export { deliveryReport, reportText, resendFailed } from "../commands/delivery-report.ts";

export interface DeliveryParts {
  readonly store: Store;
  readonly editor: Editor;
  readonly platforms: readonly Platform[];
  readonly clock: Clock;
  /** 0 to 1 */
  readonly random: () => number;
  /** Another one at each call: 16 of `[0-9a-z]`. */
  readonly newId: () => string;
  /** Names this run of this process; no other one has it. */
  readonly owner: string;
  /** Whether the process of that name has certainly ended. */
  readonly isGone: (owner: string) => boolean;
  /** Facts that are to be derived; null where somebody else sees to it. */
  readonly extraction: Extraction | null;
  /** Told to the operator. */
  readonly onTrouble: (message: string) => void;
}

/**
 * What `Jobs` is to do so that subscriptions are served: a tick that looks at what there is to do, queues of what takes
 * long (facts of articles, editions), for all machines, and a drain for each platform.
 */
export function deliveryWork(parts: DeliveryParts): Work {
  const { clock, editor, newId } = parts;
  const alerting = createAlerting(() => ({ ...editor.parts, clock, newId }));
  return {
    async tick(add) {
      await addStale(parts, add);
      await replanAstray(parts);
      await addDue(parts, add);
      await alerting.look();
      await markCorrected({ ...parts, markLines: editor.markLines });
    },
    queues: [extractQueue(parts), composeQueue(parts)],
    drains: parts.platforms.map((platform) => ({
      name: platform.name,
      run: (signal) => drain({ ...parts, platform }, signal),
    })),
  };
}
