import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import { type Desk, deskLimits, payloadOf } from "../../src/desk/index.ts";
import type { Store } from "../../src/domain/ports.ts";
import { incoming, type MadeDesk, makeDesk, said } from "../support/desk.ts";

let store: Store;
let made: MadeDesk;
let desk: Desk;
beforeEach(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  made = makeDesk(store);
  desk = made.desk;
});
afterEach(() => store.close());

describe("hostile input is answered kindly and shortly", () => {
  const lines: Record<string, string> = {
    nothing: "",
    "only a slash": "/",
    "a huge text": "x".repeat(1_000_000),
    "a huge command": `/who ${"ا".repeat(500_000)}`,
    "control characters": "/who \u0000\u0007\u001b[2Jrutte\u202e",
    "turned around": "\u202e\u2067/troops",
    "invisible letters": "/tr\u200boops",
    "a lone surrogate": "/who \ud800",
    tags: "/who \u{e0041}\u{e0042}",
    markup: "/who <b>rutte</b> [x](https://example.org) @everyone",
    "many lines": "/who\n\n\nrutte\n/forgetme yes",
    "a percent sign": "/search %00%' OR 1=1 --",
    "many marks": `/who ${"\u064b".repeat(300)}`,
    "a number that is none": "9".repeat(200),
  };
  for (const [name, line] of Object.entries(lines)) {
    it(name, async () => {
      const text = await said(desk, line);
      expect(text).not.toBe("");
      expect(text.length).toBeLessThan(3000);
      expect(text).not.toMatch(/[\u0000-\u0008\u001b\u202e]/u);
      expect(await store.subscriptions()).toEqual([]);
    });
  }
});

describe("one person", () => {
  it("who asks without end is told once, then not answered, and answered again a minute later", async () => {
    for (let i = 0; i < deskLimits.requests; i += 1) expect(await said(desk, "/help")).toContain("/troops");
    expect(await said(desk, "/help")).toMatch(/answer again shortly/u);
    expect(await desk.hear(incoming("/help"))).toBeNull();
    expect(await desk.hear(incoming("/help", { chat: "fake:-5", kind: "group" }))).toBeNull();
    expect(await said(desk, "/help", { person: "fake:43", chat: "fake:43" })).toContain("/troops");
    await made.clock.pass(deskLimits.perMs);
    expect(await said(desk, "/help")).toContain("/troops");
  });
});

describe("a button", () => {
  const codec = () => desk.buttons({ maxLength: 64, unit: "bytes" });
  const long = `who ${"فولوديمير زيلينسكي ".repeat(4)}2`;

  it("carries short commands itself, and long ones by a token, within the limit", async () => {
    for (const command of ["troops", "why e12345678901234 e12345678901234 e12345678901234", long, "~x", "من روته"]) {
      const data = codec().encode(command, "fake:42");
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      expect(await codec().decode(data, "fake:42")).toBe(command);
    }
    const characters = desk.buttons({ maxLength: 100, unit: "characters" });
    expect(characters.encode(long).length).toBeLessThanOrEqual(100);
    expect(await characters.decode(characters.encode(long))).toBe(long);
  });

  it("works after a restart, and not in another chat", async () => {
    const data = codec().encode(long, "fake:42");
    await codec().decode(data, "fake:42");
    const after = made.again().desk.buttons({ maxLength: 64, unit: "bytes" });
    expect(await after.decode(data, "fake:42")).toBe(long);
    expect(await after.decode(data, "fake:43")).toBeNull();
    expect(await after.decode(codec().encode(long), "fake:43")).toBe(long);
  });

  it("that is forged, cut or of another bot says nothing, and that is told", async () => {
    const data = codec().encode("forgetme");
    const other = makeDesk(store, { secret: "another" }).desk.buttons({ maxLength: 64, unit: "bytes" });
    for (const forged of [
      "",
      "x",
      "forgetme yes",
      data.slice(0, -1),
      `${data} yes`,
      `${data.slice(0, 8)}forgetme yes`,
    ]) {
      expect(await codec().decode(forged), forged).toBeNull();
    }
    expect(await other.decode(data)).toBeNull();
    expect(await said(desk, null, { isPress: true })).toContain("too old");
  });

  it("is forgotten with its chat", async () => {
    const data = codec().encode(long, "fake:42");
    expect(await codec().decode(data, "fake:42")).toBe(long);
    await said(desk, "forgetme yes");
    expect(await codec().decode(data, "fake:42")).toBeNull();
  });
});

describe("a link that opens a private chat", () => {
  it("carries any question in the letters that a link may have", () => {
    expect(payloadOf("who rutte")).toBe("who_rutte");
    expect(payloadOf("digest 2024-10-29")).toBe("digest_2024-10-29");
    expect(payloadOf("من روته")).toMatch(/^b-[A-Za-z0-9_-]+$/u);
    expect(payloadOf(`who ${"x".repeat(70)}`)).toBeNull();
  });

  it("asks its question", async () => {
    const help = await said(desk, "/help");
    for (const command of ["help", "مساعدة"]) expect(await said(desk, `/start ${payloadOf(command)}`)).toBe(help);
    expect(await said(desk, "/start subscribe")).toMatch(/When do you want/u);
  });

  it("changes nothing, whoever made it", async () => {
    await said(desk, "subscribe 08:30");
    const harmful = [
      "forgetme yes",
      "unsubscribe all",
      "subscribe 03:00",
      "pause",
      "language ar",
      "start start",
      "إلغاء الكل",
    ];
    for (const command of harmful) {
      expect(await said(desk, `/start ${payloadOf(command)}`), command).toMatch(/Hello/u);
    }
    expect(await said(desk, "/start <script>")).toMatch(/Hello/u);
    expect(await store.subscriptions()).toMatchObject([{ hour: 8, state: "active" }]);
  });
});
