import { readFileSync, writeFileSync } from "node:fs";
import { progressOnConsole } from "../adapters/terminal/console.ts";
import type { DeliveryHandlers } from "../adapters/terminal/delivery-commands.ts";
import type { AnswerOptions, DataOption } from "../adapters/terminal/options.ts";
import type { ChatHere } from "../commands/command.ts";
import type { ReadText } from "../commands/set-up.ts";
import type { Store } from "../domain/ports.ts";
import type { Upkeep } from "../operate/upkeep.ts";
import type { Knowledge } from "../settings.ts";

export interface DeliveryCareParts {
  /** The store of the options or settings; refused when it is not there. */
  readonly openStored: (options: DataOption) => Promise<Store>;
  readonly knowledge: () => Knowledge;
  readonly upkeep: Pick<Upkeep, "libraryOver">;
  readonly readText: ReadText;
  /** `DATABASE_URL`; null for a file of SQLite. */
  readonly databaseUrl: () => string | null;
  /** Zone of a first subscription. */
  readonly zone: () => string;
  /** Told to the operator. */
  readonly onTrouble: (message: string) => void;
}

export interface DeliveryCare {
  readonly handlers: DeliveryHandlers;
  /** The chat at the prompt, at the moment of asking. */
  chatHere(): Promise<() => ChatHere>;
  /** Begins to serve the store's subscriptions, printing the prompt's own. The result stops it, within 10 s. */
  serve(store: Store, options: AnswerOptions): Promise<() => Promise<void>>;
}

/** What is under way when the program is asked to end may take so long. */
const graceMs = 10_000;

export function createDeliveryCare(parts: DeliveryCareParts): DeliveryCare {
  return {
    handlers: createHandlers(parts),
    chatHere: () => chatHere(parts),
    serve: (...args) => serve(parts, ...args),
  };
}

async function chatHere({ zone }: DeliveryCareParts): Promise<() => ChatHere> {
  const [{ localChat }, { newDeliveryId }] = await Promise.all([
    import("../adapters/terminal/platform.ts"),
    import("../adapters/jobs/process-name.ts"),
  ]);
  return () => ({ id: localChat, zone: zone(), now: Date.now(), newId: newDeliveryId });
}

async function serve(
  { knowledge, upkeep, readText, onTrouble, databaseUrl }: DeliveryCareParts,
  store: Store,
  { bidi, data }: AnswerOptions,
): Promise<() => Promise<void>> {
  const [{ systemClock }, { readReaderData }, { startDelivery }, terminal] = await Promise.all([
    import("../adapters/jobs/clock.ts"),
    import("../commands/set-up.ts"),
    import("./delivery-engine.ts"),
    import("../adapters/terminal/platform.ts"),
  ]);
  const { gazetteer, stories, zones } = knowledge();
  const printing = { ...readReaderData(readText, stories), gazetteer, stories, zones };
  const stop = await startDelivery({
    store,
    platforms: [terminal.terminalPlatform(process.stdout, bidi)],
    data: () => printing,
    databaseUrl: data === undefined ? databaseUrl() : null,
    clock: systemClock,
    extraction: await upkeep.libraryOver(store),
    onTrouble,
  });
  process.once("SIGTERM", () => void stop(graceMs).finally(() => process.exit()));
  return () => stop(graceMs);
}

function createHandlers({ openStored }: DeliveryCareParts): DeliveryHandlers {
  return {
    async delivery({ slot = null, resendFailed = false, dryRun = false, json = false, ...options }) {
      const { deliveryReport, reportText, resendFailed: resend } = await import("../delivery/index.ts");
      const store = await openStored(options);
      try {
        if (resendFailed) {
          const shown = progressOnConsole("deliveries");
          const wish = { slotAt: slot, now: Date.now(), isDryRun: dryRun, onProgress: shown.step };
          const count = await resend(store, wish).finally(shown.end);
          const what = dryRun ? "would be sent again" : "will be sent again when the bot runs";
          process.stdout.write(json ? `${JSON.stringify({ resent: count, dryRun })}\n` : `${count} ${what}.\n`);
          return;
        }
        const report = await deliveryReport(store, slot);
        process.stdout.write(`${json ? JSON.stringify(report) : reportText(report)}\n`);
      } finally {
        await store.close();
      }
    },

    async exportSubscriptions(file, options) {
      const { exportSubscriptions } = await import("../delivery/index.ts");
      const store = await openStored(options);
      const text = await exportSubscriptions(store);
      await store.close();
      if (file === null) process.stdout.write(text);
      else writeFileSync(file, text);
    },

    async importSubscriptions(file, options) {
      const { importSubscriptions } = await import("../delivery/index.ts");
      const text = readFileSync(file, "utf8");
      const store = await openStored(options);
      try {
        const count = await importSubscriptions(store, text, Date.now());
        process.stdout.write(`${count} subscriptions imported.\n`);
      } catch (error) {
        throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      } finally {
        await store.close();
      }
    },
  };
}
