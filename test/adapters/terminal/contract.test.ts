import { PassThrough } from "node:stream";
import { localChat, terminalPlatform } from "../../../src/adapters/terminal/platform.ts";
import { platformContract } from "../../support/platform-contract.ts";

const there = "the output of the program is always there";

platformContract({
  name: "The terminal",
  longestText: null,
  lacks: {
    "lost-answers": there,
    pace: "a terminal takes as much as comes",
    gone: there,
    moved: "it has one chat, which stays",
    down: there,
    edit: "what was printed stays",
    nonces: "nothing is sent again to a terminal",
  },
  async make() {
    const output = new PassThrough({ encoding: "utf8", highWaterMark: 1 << 20 });
    const none = () => {
      throw new Error("the terminal has no such thing");
    };
    return {
      platform: terminalPlatform(output, "logical"),
      chat: () => localChat,
      async seen() {
        const text = String(output.read() ?? "").replace(/[\u200e\u200f\u2066-\u2069]/gu, "");
        return text === "" ? [] : [text.trim()];
      },
      refusedForPace: () => 0,
      loseNextAnswer: none,
      refuseNextForPace: none,
      goneChat: none,
      movedChat: none,
      takeDown: none,
      stop: async () => {
        output.destroy();
      },
    };
  },
});
