import type { Clock } from "../domain/clock.ts";
import type { Work } from "../domain/jobs.ts";
import type { Platform } from "../domain/platform.ts";
import type { Store } from "../domain/ports.ts";
import { createAlerting } from "./alerting.ts";
import { drain } from "./drain.ts";
import type { Editor } from "./editor.ts";
import { markCorrected } from "./marking.ts";
import { tick } from "./tick.ts";

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
  /** Told to the operator. */
  readonly onTrouble: (message: string) => void;
}

/** What `Jobs` is to do so that subscriptions are served: a tick that fills the outbox, and a drain for each platform. */
export function deliveryWork(parts: DeliveryParts): Work {
  const alerting = createAlerting(() => ({ ...parts.editor.parts, clock: parts.clock, newId: parts.newId }));
  return {
    async tick() {
      await tick(parts);
      await alerting.look();
      await markCorrected({ ...parts, markLines: parts.editor.markLines });
    },
    queues: [],
    drains: parts.platforms.map((platform) => ({
      name: platform.name,
      run: (signal) => drain({ ...parts, platform }, signal),
    })),
  };
}
