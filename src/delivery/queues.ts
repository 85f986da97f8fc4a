import { createHash } from "node:crypto";
import { z } from "zod";
import type { AddJob, Queue } from "../domain/jobs.ts";
import { platformOf, type Subscription } from "../domain/subscription.ts";
import { serveDue, type TickParts } from "./tick.ts";

/** Keeps facts in step with their articles. */
export interface Extraction {
  /** Ids of articles whose facts are missing or of an older extractor. */
  stale(): Promise<readonly string[]>;
  /** Derives the facts of one anew; what went wrong with the article itself, or null. Throws when the store fails. */
  derive(articleId: string): Promise<string | null>;
}

interface ExtractParts {
  readonly extraction: Extraction | null;
  readonly onTrouble: (message: string) => void;
}

const extractName = "extract";
const composeName = "compose";
/** Jobs added in one minute: more than all machines do in it. */
const mostStale = 2000;
/** Into so many jobs the editions of a minute are divided. */
const shards = 4;

/** One job for each article whose facts are stale. */
export async function addStale({ extraction }: ExtractParts, add: AddJob): Promise<void> {
  const stale = (await extraction?.stale()) ?? [];
  for (const articleId of stale.slice(0, mostStale)) await add(extractName, articleId, articleId);
}

export function extractQueue({ extraction, onTrouble }: ExtractParts): Queue {
  const told = new Set<string>();
  return {
    name: extractName,
    async run(data) {
      const articleId = z.string().parse(data);
      // Another attempt would find the same fault; the article stays stale, and is tried again with the next minute's.
      const fault = (await extraction?.derive(articleId)) ?? null;
      if (fault === null || told.has(articleId)) return;
      told.add(articleId);
      onTrouble(`${articleId}: ${fault}`);
    },
  };
}

/** Jobs that compose what is due. One that is lost is no loss: what it should have served is still due in a minute. */
export async function addDue({ store, clock }: TickParts, add: AddJob): Promise<void> {
  if ((await store.dueSubscriptions(clock.now(), 1)).length === 0) return;
  for (let shard = 0; shard < shards; shard += 1) await add(composeName, { shard, of: shards }, String(shard));
}

const shardSchema = z.object({ shard: z.int().min(0), of: z.int().min(1) });

/** An edition, its renderings, its deliveries and the slots that they serve are written in one transaction. */
export function composeQueue(parts: TickParts): Queue {
  return {
    name: composeName,
    async run(data) {
      const { shard, of } = shardSchema.parse(data);
      await serveDue(parts, (subscription) => shardOf(subscription, of) === shard);
    },
  };
}

/** Subscriptions that may get the same edition are in one shard, so that it is composed once. */
function shardOf({ chat, storyId, window, languages, sections }: Subscription, of: number): number {
  const form = JSON.stringify([platformOf(chat), storyId, window, languages, sections]);
  return createHash("sha256").update(form).digest().readUInt32BE() % of;
}
