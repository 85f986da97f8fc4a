import { Agent, request } from "node:http";
import type { Message } from "../../../src/domain/message.ts";
import {
  outcomeOfNetworkError,
  type Part,
  type Platform,
  type PlatformLimits,
  type SendOutcome,
} from "../../../src/domain/platform.ts";

export interface Answer {
  readonly status: number;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Posts JSON to the loopback server over the agent's connections. */
export function post(port: number, agent: Agent, path: string, body: string, signal?: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const options = { host: "127.0.0.1", port, path, method: "POST", agent, headers, ...(signal ? { signal } : {}) };
    const sending = request(options, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("error", reject);
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, content: JSON.parse(text) as Answer["content"] });
      });
    });
    sending.on("error", reject);
    sending.end(body);
  });
}

/** The adapter of the loopback server's chats: `fake:<id>`. */
export function loopbackPlatform(port: number, limits: Partial<PlatformLimits> = {}): Platform {
  const all: PlatformLimits = { rates: [], concurrency: 10, nonceMemoryMs: 0, ...limits };
  const agent = new Agent({ keepAlive: true, maxSockets: all.concurrency });
  return {
    name: "fake",
    limits: all,
    render,
    async send({ chat, part, nonce, signal }) {
      try {
        return outcomeOf(await post(port, agent, "/send", JSON.stringify({ chat, text: part["text"], nonce }), signal));
      } catch (error) {
        return outcomeOfNetworkError(error);
      }
    },
  };
}

function render({ blocks, folded }: Message): readonly Part[] {
  const lines = blocks.map((block) => (block.kind === "gap" ? "" : block.text.map(({ text }) => text).join("")));
  return [{ text: lines.join("\n") }, ...(folded === undefined ? [] : render(folded))];
}

function outcomeOf({ status, content }: Answer): SendOutcome {
  if (status === 200) return { kind: "sent", messageId: String(content["id"]) };
  if (status === 429) return { kind: "wait", retryAfterMs: Number(content["retryAfterMs"]), scope: "chat" };
  if (status === 403) return { kind: "gone", reason: String(content["description"]) };
  if (status < 500) return { kind: "refused", reason: String(content["description"]) };
  return { kind: "unknown", reason: `HTTP ${status}` };
}
