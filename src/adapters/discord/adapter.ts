import { type APIInteraction, InteractionResponseType, InteractionType } from "discord.js";
import { growingPauseMs } from "../../delivery/pause.ts";
import type { Message } from "../../domain/message.ts";
import {
  type AdapterHealth,
  type AdapterParts,
  type ButtonCodec,
  type ChatAdapter,
  type Desk,
  lineCommands,
  type WebRoute,
} from "../../desk/index.ts";
import { createAnswering } from "./answering.ts";
import { type Changes, createChanges } from "./changes.ts";
import { type ConversationParts, converse, turnOf } from "./conversation.ts";
import { createGateway, type Gateway } from "./gateway.ts";
import { checkMode, type Identity, identify, registrationProblem, Unusable } from "./identity.ts";
import { countInvalidRequests } from "./invalid-requests.ts";
import { componentLimits } from "./limits.ts";
import { systemProblem } from "./outcome.ts";
import { obstacleIn } from "./permissions.ts";
import { discordPlatform } from "./platform.ts";
import type { RenderParts } from "./render.ts";
import { createApi } from "./rest.ts";
import { createCalledRoles } from "./roles.ts";
import { register, slashCommands } from "./slash-commands.ts";
import { interactionRoute } from "./web.ts";
import { menuWords, optionWords, type Say, turnWords } from "./words.ts";
import { Work } from "./work.ts";

export interface DiscordSettings {
  readonly token: string;
  /** `https://discord.com/api` */
  readonly base: string;
  readonly mode: "gateway" | "http";
  /** Needed with `http`. */
  readonly publicKey: string | null;
  /** A server in which new commands appear at once; null for none. */
  readonly testGuild: string | null;
  /** Whether there are operators on Discord. */
  readonly hasOperators: boolean;
}

export function createDiscordAdapter(settings: DiscordSettings, parts: AdapterParts, say: Say): ChatAdapter {
  return new DiscordAdapter(settings, parts, say);
}

class DiscordAdapter implements ChatAdapter {
  readonly platform: ChatAdapter["platform"];
  readonly #settings: DiscordSettings;
  readonly #parts: AdapterParts;
  readonly #say: Say;
  readonly #api: ReturnType<typeof createApi>;
  readonly #roles: ReturnType<typeof createCalledRoles>;
  readonly #work = new Work();
  readonly #changes: Changes;
  readonly #stopped = new AbortController();
  #desk: Desk | null = null;
  readonly #buttons = Promise.withResolvers<ButtonCodec>();
  readonly #render: RenderParts;
  #identity: Identity | null = null;
  #conversation: ConversationParts | null = null;
  #gateway: Gateway | null = null;
  #health: AdapterHealth = { state: "starting", detail: "" };
  readonly routes: readonly WebRoute[];

  constructor(settings: DiscordSettings, parts: AdapterParts, say: Say) {
    this.#settings = settings;
    this.#parts = parts;
    this.#say = say;
    const { clock } = parts;
    this.#api = createApi(
      settings,
      countInvalidRequests(() => clock.now()),
    );
    this.#roles = createCalledRoles(() => this.#started().memory("discord"), clock);
    const { mode, publicKey } = settings;
    this.routes = mode === "http" && publicKey !== null ? [this.#route(publicKey)] : [];
    this.#render = { words: menuWords(say), lineCommands };
    this.platform = discordPlatform({
      api: this.#api,
      render: this.#render,
      encode: async () => (await this.#buttons.promise).encode,
      roleOf: async (chat) => (this.#desk === null ? null : this.#roles.of(chat)),
      missingIn: (channelId) => this.#missingIn(channelId),
      onGone: (channelId, reason) => {
        if (this.#gateway !== null) this.#work.add(this.#changes.tellNextDoor(this.#gateway, channelId, reason));
      },
    });
    this.#changes = createChanges({
      log: parts.log,
      desk: () => this.#started(),
      say: (chat, message, nonce) => this.#tell(chat, message, nonce),
      forgetRole: (chat) => this.#roles.forget(chat),
    });
  }

  async start(desk: Desk): Promise<void> {
    this.#desk = desk;
    this.#buttons.resolve(desk.buttons({ maxLength: componentLimits.customId, unit: "characters" }));
    try {
      await this.#begin();
    } catch (error) {
      if (error instanceof Unusable) throw error;
      this.#parts.log.warn(`discord: cannot be reached (${systemProblem(error)}); trying again and again`);
      this.#health = { state: "down", detail: systemProblem(error) };
      this.#work.add(this.#keepTrying());
    }
  }

  async refreshMenus(): Promise<void> {
    if (this.#identity !== null) await this.#register(this.#identity);
  }

  async stop(graceMs: number): Promise<void> {
    this.#stopped.abort();
    await this.#gateway?.close();
    await this.#work.end(this.#parts.clock, graceMs);
    this.#api.close();
  }

  health(): AdapterHealth {
    return this.#gateway?.health() ?? this.#health;
  }

  async #begin(): Promise<void> {
    const { log } = this.#parts;
    const identity = await identify(this.#api);
    this.#identity = identity;
    const { publicKey, mode } = this.#settings;
    for (const warning of checkMode(identity, mode, publicKey)) log.warn(warning);
    await this.#register(identity);
    if (this.#settings.mode === "gateway") await this.#connect();
    this.#health = { state: "up", detail: identity.name };
    log.info(`discord: ${identity.name} is there; add it to a server by ${identity.inviteLink}`);
  }

  async #keepTrying(): Promise<void> {
    const { clock, random, log } = this.#parts;
    for (let attempt = 1; !this.#stopped.signal.aborted; attempt += 1) {
      await clock.sleep(growingPauseMs(attempt, random()), this.#stopped.signal);
      if (this.#stopped.signal.aborted) return;
      try {
        await this.#begin();
        return;
      } catch (error) {
        this.#health = { state: "down", detail: systemProblem(error) };
        if (error instanceof Unusable) return log.error("discord: is given up until the next start", error);
        log.debug(`discord: cannot be reached (${systemProblem(error)})`, { attempt });
      }
    }
  }

  async #register(identity: Identity): Promise<void> {
    const { log } = this.#parts;
    const { testGuild, hasOperators } = this.#settings;
    const desk = this.#started();
    const commands = slashCommands(desk.menu, optionWords(this.#say), hasOperators);
    const buttons = await this.#buttons.promise;
    this.#conversation = {
      desk,
      clock: this.#parts.clock,
      log,
      ear: {
        ...identity,
        commands,
        buttons,
        obstacleIn: (channelId) => obstacleIn(this.#api, channelId, identity.botId),
      },
      answering: createAnswering({
        buttons,
        ...this.#parts,
        api: this.#api,
        render: this.#render,
        turnWords: turnWords(this.#say),
      }),
      onRole: (chat, roleId) => this.#roles.choose(chat, roleId),
    };
    try {
      const told = await register(this.#api, desk.memory("discord"), identity.applicationId, commands, testGuild);
      if (told.length > 0) log.info(`discord: ${commands.length} commands registered`, { where: told.join(", ") });
    } catch (error) {
      const problem = registrationProblem(error, identity, testGuild);
      if (problem === null) throw error;
      log.error("discord: commands are not registered", new Error(problem));
    }
  }

  async #connect(): Promise<void> {
    const { log } = this.#parts;
    this.#gateway = createGateway({
      token: this.#settings.token,
      rest: this.#api.options,
      log,
      onInteraction: (interaction) => this.#work.add(this.#hear(interaction)),
      onChange: (change) => this.#work.add(this.#changes.tell(change)),
    });
    await this.#gateway.connect();
    this.#work.add(this.#changes.lookForReturned(this.#gateway));
  }

  async #hear(interaction: APIInteraction): Promise<void> {
    if (this.#conversation !== null) await converse(interaction, this.#conversation, this.#api);
  }

  /** @param nonce the same for the same words, when two processes or two connections say them */
  async #tell(chat: string, message: Message, nonce: string): Promise<void> {
    const [part = {}] = this.platform.render(message);
    await this.platform.send({ chat, part, nonce, silent: true, signal: this.#stopped.signal });
  }

  #route(publicKey: string): WebRoute {
    const { clock, log } = this.#parts;
    return interactionRoute({
      publicKey,
      clock,
      log,
      onWork: (work) => this.#work.add(work),
      turnOf: async (interaction) => {
        // Discord asks whether we are there before anything else is known.
        if (interaction.type === InteractionType.Ping)
          return { first: { type: InteractionResponseType.Pong }, next: null };
        return this.#conversation === null ? null : turnOf(interaction, this.#conversation);
      },
    });
  }

  async #missingIn(channelId: string): Promise<readonly string[]> {
    if (this.#identity === null) return [];
    const obstacle = await obstacleIn(this.#api, channelId, this.#identity.botId).catch(() => null);
    return obstacle?.kind === "permissions" ? obstacle.names : [];
  }

  #started(): Desk {
    if (this.#desk === null) throw new Error("discord: not started");
    return this.#desk;
  }
}
