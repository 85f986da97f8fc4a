import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPacer } from "../../src/delivery/index.ts";
import { systemClock } from "../../src/adapters/jobs/clock.ts";
import type { Inline, Message } from "../../src/domain/message.ts";
import type { Part, Platform, Rate, SendOutcome } from "../../src/domain/platform.ts";

type Capability = "lost-answers" | "pace" | "gone" | "moved" | "down" | "edit" | "nonces";

/** What is asked of every `Platform`: one suite, run over each adapter against a server of our own. */
export interface PlatformPlace {
  readonly platform: Platform;
  /** Another chat at each call, to which can be sent. */
  chat(): string;
  /** What a reader sees there, message by message, without marks of direction. */
  seen(chat: string): Promise<readonly string[]>;
  /** How many sends the platform refused for being too many. */
  refusedForPace(): number;
  /** The next send reaches the platform, and its answer is lost. */
  loseNextAnswer(): void;
  refuseNextForPace(): void;
  /** A chat that has thrown us out. */
  goneChat(): string;
  /** A chat that has another address now, and that address. */
  movedChat(): readonly [from: string, to: string];
  /** Nobody can connect any more. */
  takeDown(): Promise<void>;
  stop(): Promise<void>;
}

export interface PlatformUnderTest {
  readonly name: string;
  /** The longest text of one message that the platform allows, in UTF-16 units; null for any. */
  readonly longestText: number | null;
  /** What the platform does not have, and why: the cases about it are left out with that reason. */
  readonly lacks: Partial<Record<Capability, string>>;
  make(): Promise<PlatformPlace>;
}

const item = (number: number, text: readonly Inline[]): Message["blocks"][number] => ({
  kind: "item",
  number,
  text,
  factIds: [`f${number}`],
});
const messageOf = (language: "ar" | "en", blocks: Message["blocks"], rest: Partial<Message> = {}): Message => ({
  language,
  blocks,
  buttons: [],
  ...rest,
});

const greeting = (language: "ar" | "en"): Message =>
  messageOf(language, [
    { kind: "title", text: [{ text: language === "ar" ? "موجز" : "Mujaz" }] },
    item(1, [{ text: language === "ar" ? "قال " : "said " }, { text: "Rutte روته", foreign: true, bold: true }]),
  ]);
const long = (language: "ar" | "en"): Message =>
  messageOf(
    language,
    Array.from({ length: 80 }, (_, i) => [
      ...(i >= 40 && i % 8 === 0
        ? [{ kind: "heading", text: [{ text: language === "ar" ? "غيره" : "More" }] } as const]
        : []),
      item(i + 1, [{ text: "خبر طويل and a long word ".repeat(6) }, { text: "NATO", foreign: true }]),
    ]).flat(),
    { buttons: [[{ label: "1", command: "why f1" }]] },
  );
const hostile = `<b>x</b> & "q" *a* _b_ ~c~ |d| \`e\` [f](g) @everyone <@1> # h > i \\ &lt; /troops`;

export function platformContract({ name, longestText, lacks, make }: PlatformUnderTest): void {
  describe(`${name} keeps the contract of platforms`, () => {
    let place: PlatformPlace;
    let deliveries = 0;
    beforeEach(async () => {
      place = await make();
    });
    afterEach(async () => {
      vi.useRealTimers();
      await place.stop();
    });

    const sendPart = (
      chat: string,
      part: Part,
      over: { nonce?: string; silent?: boolean; signal?: AbortSignal } = {},
    ) =>
      // Through the outbox, a part is JSON on the way.
      place.platform.send({
        chat,
        part: JSON.parse(JSON.stringify(part)) as Part,
        nonce: "d1-0",
        silent: false,
        signal: new AbortController().signal,
        ...over,
      });
    async function sendAll(chat: string, message: Message): Promise<readonly SendOutcome[]> {
      const outcomes: SendOutcome[] = [];
      deliveries += 1;
      for (const [i, part] of place.platform.render(message).entries())
        outcomes.push(await sendPart(chat, part, { nonce: `d${deliveries}-${i}` }));
      return outcomes;
    }
    const first = (message: Message): Part => place.platform.render(message)[0] as Part;
    /** A case about something that not every platform has. */
    const caseOf = (capability: Capability, title: string, run: () => Promise<void>): void => {
      const why = lacks[capability];
      it.skipIf(why !== undefined)(why === undefined ? title : `${title} (left out: ${why})`, run);
    };

    it("its chats' addresses begin with its name", () => {
      expect(place.chat().startsWith(`${place.platform.name}:`)).toBe(true);
    });

    it.each(["ar", "en"] as const)("a message in %s arrives, and has an id of its own", async (language) => {
      const chat = place.chat();
      const outcomes = [...(await sendAll(chat, greeting(language))), ...(await sendAll(chat, greeting(language)))];
      const ids = outcomes.map((outcome) => (outcome.kind === "sent" ? outcome.messageId : ""));
      expect(new Set(ids).size).toBe(2);
      expect(ids).not.toContain("");
      const [text = ""] = await place.seen(chat);
      expect(text).toContain(language === "ar" ? "موجز" : "Mujaz");
      expect(text).toContain("Rutte روته");
    });

    it("what an article says is never taken for markup or a mention", async () => {
      const chat = place.chat();
      await sendAll(chat, messageOf("en", [{ kind: "evidence", text: [{ text: hostile }], factIds: [] }]));
      expect((await place.seen(chat)).join(" ").replace(/\s+/gu, " ")).toContain(hostile);
    });

    it("the second language is under the first, once", async () => {
      const chat = place.chat();
      await sendAll(chat, { ...greeting("ar"), folded: greeting("en") });
      const text = (await place.seen(chat)).join("\n");
      expect(text.indexOf("موجز")).toBeGreaterThanOrEqual(0);
      expect(text.indexOf("Mujaz")).toBeGreaterThan(text.indexOf("موجز"));
      expect(text.split("Mujaz")).toHaveLength(2);
    });

    it.each(["ar", "en"] as const)(
      "a long message in %s arrives whole and in order, in parts that the platform allows",
      async (language) => {
        const chat = place.chat();
        for (const outcome of await sendAll(chat, long(language))) expect(outcome.kind).toBe("sent");
        const texts = await place.seen(chat);
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(longestText ?? Infinity);
        const numbers = texts.flatMap((text) =>
          [...text.matchAll(/^\W*(\d+)\. /gmu)].map(([, number]) => Number(number)),
        );
        expect(numbers).toEqual(Array.from({ length: 80 }, (_, i) => i + 1));
      },
    );

    it("so many sends as it declares may be under way at once", async () => {
      const chats = Array.from({ length: place.platform.limits.concurrency }, () => place.chat());
      const part = first(greeting("en"));
      const outcomes = await Promise.all(chats.map((chat, i) => sendPart(chat, part, { nonce: `d${i}-0` })));
      expect(outcomes.map(({ kind }) => kind)).toEqual(chats.map(() => "sent"));
    });

    it("at the rates that it declares nothing is refused for being too many", async () => {
      const { rates } = place.platform.limits;
      const pacer = createPacer(rates, systemClock);
      // More than any rate allows at once; rates over a whole minute would take one.
      const most = (scope: Rate["scope"]) =>
        Math.max(1, ...rates.filter((rate) => rate.scope === scope && rate.perMs <= 10_000).map(({ count }) => count));
      const busy = place.chat();
      const chats = [
        ...Array.from({ length: most("all") + 6 }, () => place.chat()),
        ...Array.from({ length: most("chat") + 2 }, () => busy),
      ];
      const part = first(greeting("en"));
      const outcomes = await Promise.all(
        chats.map(async (chat, i) => {
          const answered = await pacer.take(chat, 1, new AbortController().signal);
          const outcome = await sendPart(chat, part, { nonce: `d${i}-0` });
          answered?.();
          return outcome.kind;
        }),
      );
      expect(outcomes).toEqual(chats.map(() => "sent"));
      expect(place.refusedForPace()).toBe(0);
    });

    caseOf("nonces", "shows a part once that is sent again while it declares to know its nonce", async () => {
      expect(place.platform.limits.nonceMemoryMs).toBeGreaterThan(0);
      const chat = place.chat();
      const part = first(greeting("en"));
      const nonce = "n".repeat(25);
      const sent = await sendPart(chat, part, { nonce });
      expect(sent.kind).toBe("sent");
      vi.setSystemTime(Date.now() + place.platform.limits.nonceMemoryMs - 1000);
      expect(await sendPart(chat, part, { nonce })).toEqual(sent);
      expect(await place.seen(chat)).toHaveLength(1);
    });

    caseOf("lost-answers", "a lost answer is told as unknown, and never tried again by itself", async () => {
      const chat = place.chat();
      place.loseNextAnswer();
      expect((await sendPart(chat, first(greeting("en")))).kind).toBe("unknown");
      expect(await place.seen(chat)).toHaveLength(1);
    });

    caseOf("pace", "too many is told with how long to wait", async () => {
      const chat = place.chat();
      place.refuseNextForPace();
      const outcome = await sendPart(chat, first(greeting("en")));
      expect(outcome).toMatchObject({ kind: "wait", retryAfterMs: expect.any(Number) });
      expect(await place.seen(chat)).toEqual([]);
    });

    caseOf("gone", "a chat that has thrown us out is told as gone, with the reason", async () => {
      const outcome = await sendPart(place.goneChat(), first(greeting("en")));
      expect(outcome).toMatchObject({ kind: "gone", reason: expect.stringMatching(/\w/u) });
    });

    caseOf("moved", "a chat that has moved is told with its new address", async () => {
      const [from, to] = place.movedChat();
      expect(await sendPart(from, first(greeting("en")))).toEqual({ kind: "moved", to });
    });

    caseOf("down", "nobody there is told as certainly not sent", async () => {
      const chat = place.chat();
      await place.takeDown();
      expect((await sendPart(chat, first(greeting("en")))).kind).toBe("not-sent");
    });

    it("a send that is cut off by us throws nothing", async () => {
      const outcome = await sendPart(place.chat(), first(greeting("en")), { signal: AbortSignal.abort() });
      expect(["sent", "unknown", "not-sent"]).toContain(outcome.kind);
    });

    caseOf("edit", "an edit puts a part in the place of another; again it changes nothing", async () => {
      const edit = place.platform.edit as NonNullable<Platform["edit"]>;
      const chat = place.chat();
      const sent = await sendPart(chat, first(greeting("en")));
      const request = {
        chat,
        messageId: sent.kind === "sent" ? sent.messageId : "",
        part: first(greeting("ar")),
        signal: new AbortController().signal,
      };
      expect([await edit(request), await edit(request)]).toEqual([{ kind: "edited" }, { kind: "edited" }]);
      const texts = await place.seen(chat);
      expect(texts).toHaveLength(1);
      expect(texts[0]).toContain("موجز");
      expect((await edit({ ...request, messageId: "1" })).kind).toBe("impossible");
    });

    it("declares no more than was tried", () => {
      expect(place.platform.edit === undefined).toBe(lacks.edit !== undefined);
      expect(place.platform.limits.nonceMemoryMs === 0).toBe(lacks.nonces !== undefined);
    });
  });
}
