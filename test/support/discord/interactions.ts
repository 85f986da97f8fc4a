import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { callbackForm, type CommandForm, type MessageForm, readForm, refuse } from "./forms.ts";
import type { Gateway } from "./gateway.ts";
import {
  type Channel,
  channelJson,
  channelTypes,
  type Json,
  messageJson,
  newId,
  permissionsIn,
  type StoredMessage,
  type User,
  userJson,
} from "./model.ts";
import type { Upload, World } from "./world.ts";

const EPHEMERAL = 64;

interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: 2 | 3 | 4;
  readonly channel: Channel;
  readonly user: User;
  readonly createdAt: number;
  /** The message that a pressed button stands on. */
  readonly on: StoredMessage | null;
  /** Type of the first answer; null before it. */
  answered: number | null;
  /** The message that `@original` names. */
  original: StoredMessage | null;
  choices: readonly Json[] | null;
  readonly changed: (() => void)[];
}

/** What came of something a person did. */
export interface Outcome {
  /** Resolves when an answer that is not "thinking" is there. Rejects after some seconds: "The application did not respond". */
  answer(): Promise<StoredMessage>;
  /** Every message that answered, the first one first. */
  messages(): readonly StoredMessage[];
  /** Type of the first answer, and how long it took. */
  first(): Promise<{ readonly type: number; readonly afterMs: number }>;
}

export interface Spoken {
  readonly command: string;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
}

/** Interactions of people with the application: told by gateway or HTTP, answered by callback and webhook. */
export class Interactions {
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #all = new Map<string, Interaction>();
  readonly #keys = generateKeyPairSync("ed25519");
  /** How long a token is good, in milliseconds. */
  tokenMs = 900_000;
  /** How long the first answer may take, in milliseconds. */
  firstMs = 3000;
  /** Commands that a server's admins opened to everyone, in its settings of integrations. */
  readonly openToAll = new Set<string>();
  /** Where interactions are posted; null: told by the gateway. */
  endpoint: string | null = null;
  readonly #outcomes = new Map<Interaction, StoredMessage[]>();

  constructor(world: World, gateway: Gateway) {
    this.#world = world;
    this.#gateway = gateway;
  }

  /** 64 hexadecimal digits, as the developer portal shows it. */
  get publicKey(): string {
    return this.#keys.publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
  }

  /** Headers of a request that Discord signed. */
  sign(body: string, timestamp = String(Math.floor(Date.now() / 1000)), key: KeyObject = this.#keys.privateKey) {
    const signature = sign(
      null,
      Buffer.from(timestamp + body),
      createPrivateKey(key.export({ format: "pem", type: "pkcs8" })),
    );
    return {
      "content-type": "application/json",
      "x-signature-ed25519": signature.toString("hex"),
      "x-signature-timestamp": timestamp,
    };
  }

  /** A person uses a command that the client offers there; throws when it does not. */
  speak(user: User, channel: Channel, { command, options = {} }: Spoken): Outcome {
    const form = this.#offered(user, channel, command);
    for (const { name, required } of form.options ?? []) {
      if (required === true && options[name] === undefined) throw new Error(`/${command} needs ${name}`);
    }
    const data = {
      id: form.id,
      name: form.name,
      type: 1,
      options: optionsOf(form, options),
      ...this.#resolved(form, options, user),
    };
    return this.#begin(2, user, channel, data, null);
  }

  /** What is offered while a person types into an option. Rejects when the choices do not come in time. */
  async suggest(
    user: User,
    channel: Channel,
    { command, options = {} }: Spoken,
    focused: string,
  ): Promise<readonly Json[]> {
    const form = this.#offered(user, channel, command);
    if (form.options?.find(({ name }) => name === focused)?.autocomplete !== true)
      throw new Error(`${focused} is not completed`);
    const given = optionsOf(form, options).map((one) => (one["name"] === focused ? { ...one, focused: true } : one));
    const outcome = this.#begin(4, user, channel, { id: form.id, name: form.name, type: 1, options: given }, null);
    await outcome.first();
    return [...this.#all.values()].at(-1)?.choices ?? [];
  }

  /** A person presses a button that stands on a message, by its label. */
  press(user: User, message: StoredMessage, label: string): Outcome {
    const button = componentsOf(message).find((one) => one["type"] === 2 && one["label"] === label);
    if (button === undefined) throw new Error(`no button ${label} on ${JSON.stringify(message.components)}`);
    if (button["disabled"] === true) throw new Error(`${label} is disabled`);
    return this.pressId(user, message, String(button["custom_id"]));
  }

  /** A press with a custom id of the tester's choice. */
  pressId(user: User, message: StoredMessage, customId: string): Outcome {
    return this.#begin(
      3,
      user,
      this.#world.channel(message.channelId),
      { custom_id: customId, component_type: 2 },
      message,
    );
  }

  /** A person chooses from a menu the option whose label begins so. */
  select(user: User, message: StoredMessage, beginning: string): Outcome {
    for (const menu of componentsOf(message).filter((one) => one["type"] === 3)) {
      const found = (menu["options"] as Json[]).find(({ label }) => String(label).startsWith(beginning));
      if (found === undefined) continue;
      const data = { custom_id: menu["custom_id"], component_type: 3, values: [found["value"]] };
      return this.#begin(3, user, this.#world.channel(message.channelId), data, message);
    }
    throw new Error(`no choice ${beginning} on ${JSON.stringify(message.components)}`);
  }

  #offered(user: User, channel: Channel, name: string): CommandForm & { readonly id: string } {
    const here = [...(this.#world.commands.get(channel.guildId) ?? []), ...(this.#world.commands.get(null) ?? [])];
    const form = here.find((one) => one.name === name);
    if (form === undefined) throw new Error(`no command /${name}; there are ${here.map((one) => one.name).join(" ")}`);
    const context = channel.guildId === null ? 1 : 0;
    if (form.contexts != null && !form.contexts.includes(context)) throw new Error(`/${name} is not offered here`);
    const needed = BigInt(form.default_member_permissions ?? 0);
    if (context === 0 && !this.openToAll.has(name) && (this.#allowed(user, channel) & needed) !== needed)
      throw new Error(`/${name} is not offered to ${user.username}`);
    return form;
  }

  #allowed(user: User, channel: Channel): bigint {
    const guild = this.#world.guilds.get(channel.guildId ?? "");
    return guild === undefined ? 0n : permissionsIn(guild, channel, user.id);
  }

  #resolved(form: CommandForm, options: Spoken["options"], user: User): Json {
    const named = (form.options ?? []).filter(({ type, name }) => type === 7 && options?.[name] !== undefined);
    if (named.length === 0) return {};
    const channels = named.map(({ name }) => this.#world.channel(String(options?.[name])));
    const partial = (one: Channel) => ({ ...channelJson(one), permissions: String(this.#allowed(user, one)) });
    return { resolved: { channels: Object.fromEntries(channels.map((one) => [one.id, partial(one)])) } };
  }

  #begin(kind: Interaction["kind"], user: User, channel: Channel, data: Json, on: StoredMessage | null): Outcome {
    const createdAt = Date.now();
    const id = newId();
    const token = `aW50ZXJhY3Rpb246${id}${"x".repeat(60)}`;
    const interaction: Interaction = {
      id,
      token,
      kind,
      channel,
      user,
      createdAt,
      on,
      answered: null,
      original: null,
      choices: null,
      changed: [],
    };
    this.#all.set(interaction.token, interaction);
    this.#outcomes.set(interaction, []);
    const payload = this.#payload(interaction, data);
    if (this.endpoint === null)
      this.#gateway.emit(
        "INTERACTION_CREATE",
        payload,
        this.#world.guilds.has(channel.guildId ?? "") ? channel.guildId : null,
      );
    else void this.#post(interaction, payload);
    return this.#outcome(interaction);
  }

  #payload({ id, token, kind, channel, user, on }: Interaction, data: Json): Json {
    const { applicationId, bot, guilds } = this.#world;
    const guild = guilds.get(channel.guildId ?? "");
    const isMember = guild?.members.has(bot.id) === true;
    const person = userJson(user);
    const member = {
      user: person,
      roles: guild?.members.get(user.id) ?? [],
      permissions: String(this.#allowed(user, channel)),
      joined_at: "2026-01-01T00:00:00Z",
      deaf: false,
      mute: false,
      flags: 0,
    };
    const where =
      guild === undefined
        ? { user: person }
        : { guild_id: guild.id, guild: { id: guild.id, locale: "en-US", features: [] }, guild_locale: "en-US", member };
    return {
      id,
      application_id: applicationId,
      type: kind,
      token,
      version: 1,
      channel_id: channel.id,
      channel: { ...channelJson(channel, user), type: channelTypes[channel.kind] },
      locale: user.locale,
      app_permissions: String(guild === undefined || !isMember ? 0n : permissionsIn(guild, channel, bot.id)),
      entitlements: [],
      authorizing_integration_owners: isMember ? { 0: guild?.id } : { 1: user.id },
      context: guild === undefined ? 1 : 0,
      attachment_size_limit: 10_485_760,
      data,
      ...where,
      ...(on === null ? {} : { message: messageJson(on, bot) }),
    };
  }

  async #post(interaction: Interaction, payload: Json): Promise<void> {
    const body = JSON.stringify(payload);
    const response = await fetch(String(this.endpoint), { method: "POST", body, headers: this.sign(body) }).catch(
      () => null,
    );
    if (response?.ok !== true || Date.now() - interaction.createdAt > this.firstMs) return;
    this.#first(interaction, await response.json(), []);
  }

  /** The first answer: `POST /interactions/<id>/<token>/callback`. */
  callback(id: string, token: string, body: unknown, uploads: readonly Upload[]): void {
    const interaction = this.#all.get(token);
    if (interaction === undefined || interaction.id !== id) refuse(10062);
    if (interaction.answered !== null) refuse(40060);
    if (Date.now() - interaction.createdAt > this.firstMs) refuse(10062);
    this.#first(interaction, body, uploads);
  }

  #first(interaction: Interaction, body: unknown, uploads: readonly Upload[]): void {
    const form = readForm(callbackForm, body);
    const isChoice = form.type === 8;
    if (isChoice !== (interaction.kind === 4)) refuse(50035);
    if ((form.type === 6 || form.type === 7) && interaction.on === null) refuse(50035);
    if (form.type === 4) interaction.original = this.#show(interaction, form.data, uploads);
    else if (form.type === 5) {
      interaction.original = this.#show(interaction, { content: "…", flags: form.data?.flags ?? 0 }, []);
      interaction.original.isLoading = true;
    } else if (form.type === 7 && interaction.on !== null) this.#world.edit(interaction.on, form.data, uploads);
    else if (form.type === 8) interaction.choices = form.data.choices;
    if (form.type === 6 || form.type === 7) interaction.original = interaction.on;
    interaction.answered = form.type;
    this.#tell(interaction);
  }

  #show(interaction: Interaction, form: MessageForm, uploads: readonly Upload[]): StoredMessage {
    const message = this.#world.add(interaction.channel, form, uploads);
    this.#outcomes.get(interaction)?.push(message);
    return message;
  }

  #known(token: string): Interaction {
    const interaction = this.#all.get(token);
    if (interaction === undefined) refuse(10015);
    if (Date.now() - interaction.createdAt > this.tokenMs) refuse(50027);
    if (interaction.answered === null) refuse(10015);
    return interaction;
  }

  editOriginal(token: string, form: MessageForm, uploads: readonly Upload[]): StoredMessage {
    const interaction = this.#known(token);
    const { original } = interaction;
    if (original === null) refuse(10008);
    this.#world.edit(original, form, uploads);
    this.#tell(interaction);
    return original;
  }

  deleteOriginal(token: string): void {
    const interaction = this.#known(token);
    const { original, channel } = interaction;
    if (original === null) refuse(10008);
    channel.messages.splice(channel.messages.indexOf(original), 1);
    interaction.original = null;
    this.#tell(interaction);
  }

  followUp(token: string, form: MessageForm, uploads: readonly Upload[]): StoredMessage {
    const interaction = this.#known(token);
    const { original } = interaction;
    // The first follow-up of a deferred answer takes its place, with its visibility.
    if (original?.isLoading === true) return this.editOriginal(token, form, uploads);
    const message = this.#show(interaction, form, uploads);
    this.#tell(interaction);
    return message;
  }

  #tell({ changed }: Interaction): void {
    for (const each of changed.splice(0)) each();
  }

  #outcome(interaction: Interaction): Outcome {
    const { on, createdAt } = interaction;
    const editedBefore = on?.editedAt ?? null;
    const until = async <T>(found: () => T | null): Promise<T> => {
      const deadline = Date.now() + 10_000;
      for (;;) {
        const value = found();
        if (value !== null) return value;
        if (Date.now() > deadline || (interaction.answered === null && Date.now() - createdAt > this.firstMs + 500)) {
          throw new Error("The application did not respond");
        }
        await new Promise<void>((resolve) => {
          interaction.changed.push(resolve);
          setTimeout(resolve, 100);
        });
      }
    };
    const messages = () => this.#outcomes.get(interaction) ?? [];
    return {
      messages,
      answer: () =>
        until(() => {
          const shown = messages().find(({ isLoading }) => !isLoading);
          if (shown !== undefined) return shown;
          return on !== null && on.editedAt !== editedBefore ? on : null;
        }),
      first: () =>
        until(() =>
          interaction.answered === null ? null : { type: interaction.answered, afterMs: Date.now() - createdAt },
        ),
    };
  }
}

export const isEphemeral = ({ flags }: StoredMessage): boolean => (flags & EPHEMERAL) !== 0;

function componentsOf({ components }: StoredMessage): readonly Json[] {
  return components.flatMap((row) => row["components"] as Json[]);
}

function optionsOf(form: CommandForm, options: Readonly<Record<string, string | number | boolean>>): Json[] {
  return Object.entries(options).map(([name, value]) => {
    const known = form.options?.find((one) => one.name === name);
    if (known === undefined) throw new Error(`/${form.name} has no option ${name}`);
    const choices = known.choices?.map((one) => one.value);
    if (choices !== undefined && !choices.includes(value as string)) throw new Error(`${name}: ${value} is no choice`);
    return { name, type: known.type, value };
  });
}
