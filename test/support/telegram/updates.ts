import { request } from "node:http";
import { RequestError } from "./request-error.ts";

export type Update = Readonly<Record<string, unknown>> & { readonly update_id: number };

export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

/** Kinds that a bot gets only when it asks for them. */
const onlyOnDemand = new Set(["chat_member", "message_reaction", "message_reaction_count"]);
const retriesMs = [30, 100, 300, 1000];

/** What waits for the bot, given out by `getUpdates` or brought to its webhook. */
export class UpdateQueue {
  webhook: Webhook | null = null;
  /** Where a public https address really is: the test's proxy. */
  webhookPort = 0;
  /** Answers of the webhook, for the test. */
  readonly webhookAnswers: { readonly status: number; readonly body: string }[] = [];
  readonly #waiting: Update[] = [];
  #nextId = 40_000;
  #allowed: readonly string[] = [];
  #poll: { readonly end: (error?: RequestError) => void } | null = null;
  #isBringing = false;

  /** False when the bot did not ask for this kind. */
  add(kind: string, content: unknown): boolean {
    const isWanted = this.#allowed.length === 0 ? !onlyOnDemand.has(kind) : this.#allowed.includes(kind);
    if (!isWanted) return false;
    this.#waiting.push({ update_id: (this.#nextId += 1), [kind]: content });
    this.#poll?.end();
    void this.#bring();
    return true;
  }

  get size(): number {
    return this.#waiting.length;
  }

  get allowed(): readonly string[] {
    return this.#allowed;
  }

  allow(kinds: unknown): void {
    if (Array.isArray(kinds)) this.#allowed = kinds as string[];
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  setWebhook(webhook: Webhook | null): void {
    this.webhook = webhook;
    void this.#bring();
  }

  /** `getUpdates`: waits until something is there, or `timeout` seconds. `left` is told when nobody waits any more. */
  async take(params: Readonly<Record<string, unknown>>, left: AbortSignal): Promise<readonly Update[]> {
    if (this.webhook !== null) {
      const fix = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
      throw new RequestError(409, `Conflict: ${fix}`);
    }
    const other = "terminated by other getUpdates request; make sure that only one bot instance is running";
    this.#poll?.end(new RequestError(409, `Conflict: ${other}`));
    this.allow(params["allowed_updates"]);
    const { offset = 0, timeout = 0, limit = 100 } = params as { offset?: number; timeout?: number; limit?: number };
    if (offset < 0) this.#waiting.splice(0, Math.max(0, this.#waiting.length + offset));
    else while ((this.#waiting[0]?.update_id ?? Infinity) < offset) this.#waiting.shift();
    if (this.#waiting.length === 0 && timeout > 0) await this.#somethingOr(timeout * 1000, left);
    return this.#waiting.slice(0, limit);
  }

  #somethingOr(ms: number, left: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (error?: RequestError) => {
        clearTimeout(timer);
        left.removeEventListener("abort", stop);
        if (this.#poll === poll) this.#poll = null;
        if (error === undefined) resolve();
        else reject(error);
      };
      const stop = () => end();
      const timer = setTimeout(stop, ms);
      const poll = { end };
      left.addEventListener("abort", stop);
      this.#poll = poll;
    });
  }

  /** Brings one update after the other, again when the bot does not take it. */
  async #bring(): Promise<void> {
    if (this.#isBringing) return;
    this.#isBringing = true;
    let failures = 0;
    while (this.webhook !== null && this.#waiting.length > 0) {
      const status = await this.#post(this.webhook, JSON.stringify(this.#waiting[0]));
      if (status >= 200 && status < 300) {
        this.#waiting.shift();
        failures = 0;
      } else {
        await new Promise((resolve) => setTimeout(resolve, retriesMs[Math.min(failures, retriesMs.length - 1)]));
        failures += 1;
      }
    }
    this.#isBringing = false;
  }

  #post({ url, secret }: Webhook, body: string): Promise<number> {
    const { pathname } = new URL(url);
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      ...(secret === "" ? {} : { "x-telegram-bot-api-secret-token": secret }),
    };
    return new Promise((resolve) => {
      const options = { host: "127.0.0.1", port: this.webhookPort, path: pathname, method: "POST", headers };
      const sending = request(options, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.on("end", () => {
          this.webhookAnswers.push({ status: response.statusCode ?? 0, body: text });
          resolve(response.statusCode ?? 0);
        });
      });
      sending.on("error", () => resolve(0));
      sending.end(body);
    });
  }
}
