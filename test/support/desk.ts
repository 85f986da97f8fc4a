/** A desk over the samples, without any platform: what a person does goes in, what is said comes out. */
import { readFileSync } from "node:fs";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import { readReaderData } from "../../src/commands/set-up.ts";
import {
  createDesk,
  type Desk,
  type DeskParts,
  type Incoming,
  passingMemory,
  type Reply,
} from "../../src/desk/index.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Store } from "../../src/domain/ports.ts";
import { createUpkeep } from "../../src/operate/upkeep.ts";
import { loadKnowledge } from "../../src/settings.ts";
import { type SimulatedClock, simulatedClock } from "./simulated-clock.ts";

export const readText = (name: string): string => readFileSync(`digests/${name}`, "utf8");
export const knowledge = loadKnowledge("config");
const { gazetteer, stories, zones } = knowledge;
export const deskData = { ...readReaderData(readText, stories), gazetteer, stories, zones };

/** A day after the last sample. */
export const deskDay = Date.UTC(2024, 10, 14, 9);

export async function storeOfSamples(): Promise<Store> {
  const store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  const progress = () => ({ step: () => {}, end: () => {} });
  const upkeep = createUpkeep({
    knowledge: () => knowledge,
    samplesFolder: "config/samples",
    progress,
    leftOut: () => {},
  });
  await upkeep.addForNow(store, ["config/samples"]);
  return store;
}

export interface MadeDesk {
  readonly desk: Desk;
  readonly clock: SimulatedClock;
  /** The same desk after the program was started again. */
  readonly again: () => MadeDesk;
}

let made = 0;

export function makeDesk(store: Store, details: Partial<DeskParts> = {}): MadeDesk {
  const clock = simulatedClock(deskDay);
  const parts: DeskParts = {
    store,
    memory: passingMemory(clock.now),
    data: () => deskData,
    clock,
    newId: () => `s${String((made += 1)).padStart(15, "0")}`,
    defaults: { language: "ar", zone: "Asia/Riyadh" },
    operators: new Set(["fake:1"]),
    operations: {
      status: async () => ({ version: "0", startedAt: deskDay, lastTickAt: null, platforms: [], sources: 0 }),
      reload: async () => ({ problem: null, stale: 0 }),
    },
    zoneAt: () => "Africa/Cairo",
    log: { debug() {}, info() {}, warn() {}, error() {} },
    secret: "not a secret",
    ...details,
  };
  return { desk: createDesk(parts), clock, again: () => makeDesk(store, { ...parts, ...details }) };
}

/** In a private chat with an English reader, unless `details` say otherwise. */
export function incoming(text: string | null, details: Partial<Incoming> = {}): Incoming {
  return {
    chat: "fake:42",
    kind: "private",
    person: "fake:42",
    personLanguage: "en",
    text,
    isAddressed: true,
    isPress: false,
    botName: "mujaz_bot",
    mayManage: async () => true,
    ...details,
  };
}

/** What a message says, without its buttons. */
export function wordsOf({ blocks, folded }: Message): string {
  const lines = blocks.map((block) => (block.kind === "gap" ? "" : block.text.map(({ text }) => text).join("")));
  return [...lines, ...(folded === undefined ? [] : [wordsOf(folded)])].join("\n");
}

export const commandsOf = (reply: Reply | null): readonly string[] =>
  (reply?.message.buttons ?? []).flat().map(({ command }) => command);

/** What is said, or an empty text. */
export async function said(desk: Desk, text: string | null, details: Partial<Incoming> = {}): Promise<string> {
  const reply = await desk.hear(incoming(text, details));
  return reply === null ? "" : wordsOf(reply.message);
}
