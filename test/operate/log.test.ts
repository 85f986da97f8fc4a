import { describe, expect, it } from "vitest";
import { createLog } from "../../src/operate/log.ts";

const token = "123456789:AAF-letters_and_digits_of_a_token";
const database = "postgres://mujaz:p%40ssword@db.example.org/mujaz";
const key = "sk-letters-and-digits";

function logged(isWatched = false, level: "info" | "silent" = "info") {
  const lines: string[] = [];
  const log = createLog({
    level,
    secrets: [token, database, key, "hook-word"],
    write: (line) => lines.push(line),
    isWatched,
  });
  return { log, lines, text: () => lines.join("") };
}

describe("a log", () => {
  const leaks: Record<string, (log: ReturnType<typeof logged>["log"]) => void> = {
    "in a message": (log) => log.info(`cannot reach https://api.telegram.org/bot${token}/getMe`),
    "in a field": (log) => log.warn("failed", { where: `${database} ${key}` }),
    "in an address": (log) => log.warn(`at https://x.org/?t=${encodeURIComponent(token)}`),
    "in an error": (log) => log.error("failed", new Error(`connect ${database}`)),
    "in an error's cause": (log) => log.error("failed", new Error("x", { cause: new Error(`key ${key}`) })),
    "in what is no error": (log) => log.error("failed", `thrown ${token}`),
    "of a bot nobody named": (log) => log.info("a bot987654321:AAE-another_bots_token_of_letters_x said no"),
    "of a database nobody named": (log) => log.info("at postgresql://u:secret@other.example.org:5432/x"),
    "by its name": (log) => log.info("failed", { token: "whatever-it-is", secret: "whatever-it-is" }),
  };
  for (const [name, leak] of Object.entries(leaks)) {
    for (const isWatched of [false, true]) {
      it(`holds no secret ${name}${isWatched ? ", for people too" : ""}`, () => {
        const { log, text } = logged(isWatched);
        leak(log);
        expect(text()).toContain("[hidden]");
        expect(text()).not.toMatch(/AAF-letters|AAE-another|p%40ssword|secret@|sk-letters|whatever-it-is/u);
      });
    }
  }

  it("holds no text of a chat that is logged by mistake, and no request that an error carries", () => {
    const { log, text } = logged();
    log.info("heard", { text: "سؤال خاص", query: "من روته" });
    log.error(
      "failed",
      Object.assign(new Error("no"), { payload: { text: "سؤال خاص" }, request: { body: "من روته" } }),
    );
    expect(text()).not.toMatch(/سؤال|روته/u);
  });

  it("is a line of JSON each, or words where a person watches; silent when it should be", () => {
    const { log, lines } = logged();
    log.info("running", { articles: 3 });
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "info", msg: "running", articles: 3 });
    const watched = logged(true);
    watched.log.warn("telegram: not reached", { attempt: 2 });
    expect(watched.text()).toMatch(/^\d\d:\d\d:\d\d warn telegram: not reached attempt=2\n$/u);
    const silent = logged(false, "silent");
    silent.log.error("x", new Error("y"));
    expect(silent.lines).toEqual([]);
  });
});
