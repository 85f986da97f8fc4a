import { z } from "zod";
import type { EventType } from "../domain/fact.ts";

/** The senses of reporting words: what each says of what it reports. The words of every language name one of them. */
interface Sense {
  /** How its fact was told; absent where the word does not say that it is so. */
  readonly tells?: "said" | "confirmed" | "announced" | "reported" | "admitted" | "claimed";
  /** What is denied, expected or demanded need not have happened. */
  readonly doubts?: true;
  /** What is demanded, threatened or warned of has not happened. */
  readonly wishes?: true;
  /** Of what somebody judges by it others are the doers: whom it has for its object, or anybody. */
  readonly judges?: "object" | "deed";
  /** That somebody says it is news in itself. */
  readonly news?: { readonly type: EventType; readonly aspect: string };
}

/** What somebody adds, stresses or writes he says. */
const said: Sense = { tells: "said" };

const senses = {
  say: said,
  add: said,
  conclude: said,
  state: said,
  mention: said,
  note: said,
  explain: said,
  stress: said,
  speak: said,
  write: said,
  show: said,
  according: said,
  cite: said,
  comment: said,
  answer: said,
  confirm: { tells: "confirmed" },
  announce: { tells: "announced" },
  reveal: { tells: "announced" },
  report: { tells: "reported" },
  admit: { tells: "admitted" },
  claim: { tells: "claimed" },
  estimate: {},
  think: {},
  describe: { judges: "deed" },
  warn: { wishes: true, judges: "object" },
  criticise: { judges: "object", news: { type: "statement", aspect: "criticised" } },
  accuse: { judges: "object" },
  express: { judges: "deed" },
  welcome: { judges: "deed", news: { type: "statement", aspect: "welcomed" } },
  praise: { judges: "object" },
  condemn: { judges: "deed", news: { type: "statement", aspect: "condemned" } },
  deny: { doubts: true, news: { type: "denial", aspect: "denied" } },
  decline: { doubts: true, news: { type: "statement", aspect: "declined" } },
  expect: { doubts: true, news: { type: "statement", aspect: "expects" } },
  demand: { doubts: true, wishes: true },
  threaten: { doubts: true, wishes: true },
  promise: { doubts: true },
  ask: { doubts: true, judges: "deed" },
} satisfies Record<string, Sense>;

export type SenseId = keyof typeof senses;

export const senseId = z.enum(Object.keys(senses) as [SenseId, ...SenseId[]]);

export const senseOf = (id: SenseId): Sense => senses[id];
