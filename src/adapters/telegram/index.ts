import { sequentialize } from "@grammyjs/runner";
import type { Update } from "grammy/types";
import { createPacer } from "../../delivery/index.ts";
import type { AdapterHealth, AdapterParts, ButtonCodec, ChatAdapter, Desk } from "../../desk/index.ts";
import type { Language } from "../../domain/article.ts";
import { askAccount, TokenError } from "./account.ts";
import { createClient } from "./client.ts";
import { createHandler, orderKey, updateKinds } from "./handler.ts";
import { createKeyboards } from "./keyboard.ts";
import { pacingLimits, telegramLimits } from "./limits.ts";
import { reasonOf } from "./outcome.ts";
import { createTelegramPlatform } from "./platform.ts";
import { startPolling } from "./polling.ts";
import { setProfile } from "./profile.ts";
import { createSpeaker } from "./speaker.ts";
import { webhookRoute } from "./webhook.ts";

export interface TelegramSettings {
  readonly token: string;
  readonly apiRoot: string;
  /** Where Telegram brings updates; null to ask for them. */
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  readonly isPaid: boolean;
  readonly defaultLanguage: Language;
  /** Ids of users who are operators. */
  readonly operators: readonly number[];
}

const firstPauseMs = 1000;
const longestPauseMs = 300_000;

export function createTelegramAdapter(settings: TelegramSettings, parts: AdapterParts): ChatAdapter {
  return new TelegramAdapter(settings, parts);
}

class TelegramAdapter implements ChatAdapter {
  readonly platform;
  readonly routes;
  readonly #settings: TelegramSettings;
  readonly #parts: AdapterParts;
  readonly #api;
  readonly #pacer;
  readonly #keyboards;
  readonly #codec = Promise.withResolvers<ButtonCodec>();
  readonly #ending = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  #handle: ((update: Update) => Promise<void>) | null = null;
  #setMenus: (() => Promise<void>) | null = null;
  #stopPolling: ((graceMs: number) => Promise<void>) | null = null;
  #health: AdapterHealth = { state: "starting", detail: "" };

  constructor(settings: TelegramSettings, parts: AdapterParts) {
    this.#settings = settings;
    this.#parts = parts;
    this.#api = createClient(settings);
    this.#pacer = createPacer(pacingLimits(settings.isPaid).rates, parts.clock);
    this.#keyboards = createKeyboards(async (command, chat) => (await this.#codec.promise).encode(command, chat));
    this.platform = createTelegramPlatform({
      api: this.#api,
      encode: this.#keyboards,
      isPaid: settings.isPaid,
      pacer: this.#pacer,
      now: () => parts.clock.now(),
      onTrouble: (message) => parts.log.warn(message),
    });
    const { webhook } = settings;
    this.routes = webhook === null ? [] : [webhookRoute(webhook.url, webhook.secret, (update) => this.#take(update))];
  }

  /** Begins, and goes on trying in the background: a network that comes later must not end the program. */
  async start(desk: Desk): Promise<void> {
    const codec = desk.buttons({ maxLength: telegramLimits.callbackBytes, unit: "bytes" });
    this.#codec.resolve(codec);
    const first = Promise.withResolvers<void>();
    void this.#connect(desk, codec, first.resolve);
    await first.promise;
  }

  async refreshMenus(): Promise<void> {
    await this.#setMenus?.();
  }

  async stop(graceMs: number): Promise<void> {
    const { clock } = this.#parts;
    const deadline = clock.now() + graceMs;
    await this.#stopPolling?.(graceMs);
    while (this.#underWay.size > 0 && clock.now() < deadline) await clock.sleep(20);
    this.#ending.abort();
    this.#health = { state: "down", detail: "stopped" };
  }

  health(): AdapterHealth {
    return this.#health;
  }

  async #connect(desk: Desk, codec: ButtonCodec, onFirst: () => void): Promise<void> {
    const { log, clock } = this.#parts;
    const { signal } = this.#ending;
    for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        await this.#begin(desk, codec);
        onFirst();
        return;
      } catch (error) {
        const reason = error instanceof TokenError ? error.message : `not reached (${reasonOf(error)})`;
        this.#health = { state: "down", detail: reason };
        log.warn(`telegram: ${reason}; next attempt in ${pauseMs / 1000} s`);
        onFirst();
        await clock.sleep(pauseMs, signal);
      }
    }
  }

  async #begin(desk: Desk, codec: ButtonCodec): Promise<void> {
    const { log, clock, pictures } = this.#parts;
    const { webhook, defaultLanguage, operators } = this.#settings;
    const api = this.#api;
    const { id, username } = await askAccount(api);
    const up = { state: "up", detail: `@${username}` } as const;
    const onTrouble = (message: string) => log.warn(message);
    const { signal } = this.#ending;
    const memory = desk.memory("telegram");
    const speaking = { api, pictures, memory, encode: this.#keyboards, pacer: this.#pacer, clock, signal, onTrouble };
    const say = createSpeaker(speaking);
    const handling = { api, self: { id, username }, desk, codec, say, clock, log, signal, defaultLanguage };
    this.#handle = inOrder(createHandler(handling));
    this.#setMenus = () => setProfile({ api, desk, defaultLanguage, operators, memory });
    await this.#setMenus();
    if (webhook === null) {
      await api.deleteWebhook();
      this.#stopPolling = startPolling({
        api,
        clock,
        log,
        memory,
        onTrouble,
        handle: this.#handle,
        onState: (isUp, reason) => (this.#health = isUp ? up : { state: "down", detail: reason }),
      });
    } else {
      await api.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: updateKinds });
    }
    this.#health = up;
    log.info(`telegram: @${username} is up`, { webhook: webhook !== null });
  }

  /** An update that was brought: it is worked on after it was answered for. False before we have begun. */
  #take(update: Update): boolean {
    if (this.#handle === null) return false;
    const work = this.#handle(update).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
    return true;
  }
}

/** What happens in one chat is handled in the order in which it happened. */
function inOrder(handle: (update: Update) => Promise<void>): (update: Update) => Promise<void> {
  const wait = sequentialize<Update>(orderKey);
  return (update) => wait(update, () => handle(update));
}
