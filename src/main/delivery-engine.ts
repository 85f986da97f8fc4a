import type { DeskData } from "../desk/index.ts";
import type { Clock } from "../domain/clock.ts";
import type { Platform } from "../domain/platform.ts";
import type { Store } from "../domain/ports.ts";
import type { Editor, Extraction } from "../delivery/index.ts";

export interface DeliveryEngineParts {
  readonly store: Store;
  readonly platforms: readonly Platform[];
  /** What `config/` and `digests/` say at the moment. */
  readonly data: () => DeskData;
  /** `DATABASE_URL`; null for a file of SQLite. */
  readonly databaseUrl: string | null;
  readonly clock: Clock;
  /** Facts that are to be derived; null where somebody else sees to it. */
  readonly extraction: Extraction | null;
  /** Told to the operator. */
  readonly onTrouble: (message: string) => void;
  /** Called whenever the clock was looked at. */
  readonly onTick?: () => void;
}

/** Begins to serve the store's subscriptions. The result stops it, within so long. */
export async function startDelivery(parts: DeliveryEngineParts): Promise<(graceMs: number) => Promise<void>> {
  const { store, platforms, data, databaseUrl, clock, onTrouble, onTick = () => {} } = parts;
  const [{ openJobs }, names, { createEditor, deliveryWork }] = await Promise.all([
    import("../adapters/jobs/index.ts"),
    import("../adapters/jobs/process-name.ts"),
    import("../delivery/index.ts"),
  ]);
  const editorOf = (now: DeskData): Editor => createEditor({ store, platforms, ...now });
  const jobs = await openJobs(databaseUrl, { clock, onTrouble });
  const work = deliveryWork({
    store,
    editor: following(data, editorOf),
    platforms,
    clock,
    random: Math.random,
    newId: names.newDeliveryId,
    owner: names.nameThisProcess(),
    isGone: names.isProcessGone,
    extraction: parts.extraction,
    onTrouble,
  });
  await jobs.start({
    ...work,
    async tick(add) {
      onTick();
      await work.tick(add);
    },
  });
  return (graceMs) => jobs.stop(graceMs);
}

/** An editor of what counts at the moment of each call. */
function following(data: () => DeskData, editorOf: (now: DeskData) => Editor): Editor {
  let known = data();
  let editor = editorOf(known);
  const current = (): Editor => {
    if (known !== data()) {
      known = data();
      editor = editorOf(known);
    }
    return editor;
  };
  return {
    get parts() {
      return current().parts;
    },
    groupOf: (...args) => current().groupOf(...args),
    print: (...args) => current().print(...args),
    markLines: (...args) => current().markLines(...args),
  };
}
