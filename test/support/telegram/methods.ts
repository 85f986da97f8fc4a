import { createHash } from "node:crypto";
import { type Formatted, parseHtml, withFound } from "./entities.ts";
import { RequestError } from "./request-error.ts";
import type { UpdateQueue } from "./updates.ts";
import { type ChatState, memberRecord, type Message, type World } from "./world.ts";

export type Params = Readonly<Record<string, unknown>>;
/** A file of a form. */
export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}
export interface Call {
  readonly params: Params;
  readonly files: ReadonlyMap<string, Upload>;
  readonly left: AbortSignal;
}

/** What the bot has set about itself, and questions that wait for an answer. */
export interface BotState {
  readonly commands: Map<string, readonly { readonly command: string; readonly description: string }[]>;
  readonly texts: Map<string, string>;
  /** Callback queries that wait; each is answered once. */
  readonly callbacks: Map<string, (answer: Params) => void>;
  readonly inline: Map<string, (answer: Params) => void>;
}

export interface Server {
  readonly world: World;
  readonly updates: UpdateQueue;
  readonly bot: BotState;
}

const textIn = (params: Params, name: string): string => {
  const value = params[name];
  return typeof value === "string" ? value : "";
};

const bad = (what: string): RequestError => new RequestError(400, `Bad Request: ${what}`);

export const methods: Readonly<Record<string, (server: Server, call: Call) => unknown>> = {
  getMe: ({ world }) => world.bot,
  getUpdates: ({ updates }, { params, left }) => updates.take(params, left),
  setWebhook({ updates }, { params }) {
    const url = textIn(params, "url");
    if (url !== "" && !url.startsWith("https://")) throw bad("bad webhook: An HTTPS URL must be provided for webhook");
    if (params["drop_pending_updates"] === true) updates.clear();
    updates.allow(params["allowed_updates"]);
    updates.setWebhook(url === "" ? null : { url, secret: textIn(params, "secret_token") });
    return true;
  },
  deleteWebhook({ updates }, { params }) {
    if (params["drop_pending_updates"] === true) updates.clear();
    updates.setWebhook(null);
    return true;
  },
  getWebhookInfo: ({ updates }) => ({
    url: updates.webhook?.url ?? "",
    has_custom_certificate: false,
    pending_update_count: updates.size,
  }),
  sendMessage: (server, call) => post(server, call, "text messages", textContent(call.params, "text", 4096)),
  sendPhoto: (server, call) => post(server, call, "photos", { ...photo(server, call), ...caption(call.params) }),
  sendDocument: (server, call) =>
    post(server, call, "documents", { ...document(server, call), ...caption(call.params) }),
  sendChatAction({ world }, { params }) {
    world.checkMayWrite(world.find(params["chat_id"]), params["message_thread_id"], "text messages");
    return true;
  },
  editMessageText: (server, { params }) => edit(server, params, "text", textContent(params, "text", 4096)),
  editMessageCaption: (server, { params }) => edit(server, params, "caption", caption(params)),
  editMessageReplyMarkup: (server, { params }) => edit(server, params, "any", {}),
  deleteMessage({ world }, { params }) {
    const { state, message } = ownMessage(world, params, "delete");
    state.messages.delete(message.message_id);
    state.events.push({ kind: "deleted", message, at: Date.now(), silent: false });
    return true;
  },
  answerCallbackQuery({ bot }, { params }) {
    if (textIn(params, "text").length > 200) throw bad("MESSAGE_TOO_LONG");
    return answerOnce(bot.callbacks, String(params["callback_query_id"]), params);
  },
  answerInlineQuery: ({ bot }, { params }) => answerInline(bot, params),
  setMyCommands({ world, bot }, { params }) {
    const scope = params["scope"] as { type?: string; chat_id?: unknown } | undefined;
    if (scope?.type === "chat") world.find(scope.chat_id);
    return setCommands(bot, params);
  },
  getMyCommands: ({ bot }, { params }) => bot.commands.get(placeOf(params)) ?? [],
  deleteMyCommands: ({ bot }, { params }) => bot.commands.delete(placeOf(params)) || true,
  setMyDescription: ({ bot }, { params }) => setText(bot, "description", params, 512),
  getMyDescription: ({ bot }, { params }) => ({ description: bot.texts.get(`description:${language(params)}`) ?? "" }),
  setMyShortDescription: ({ bot }, { params }) => setText(bot, "short_description", params, 120),
  getMyShortDescription: ({ bot }, { params }) => ({
    short_description: bot.texts.get(`short_description:${language(params)}`) ?? "",
  }),
  getChat({ world }, { params }) {
    const { chat } = reachable(world, params);
    return {
      ...chat,
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: true,
        limited_gifts: true,
        unique_gifts: true,
        premium_subscription: true,
        gifts_from_channels: true,
      },
    };
  },
  getChatMember({ world }, { params }) {
    const state = reachable(world, params);
    const { chat } = state;
    if (chat.type === "channel" && world.botStatus(state) !== "administrator") throw bad("member list is inaccessible");
    const member = state.members.get(Number(params["user_id"]));
    if (member === undefined) throw bad("PARTICIPANT_ID_INVALID");
    return memberRecord(member);
  },
  getChatAdministrators({ world }, { params }) {
    const state = reachable(world, params);
    if (state.chat.type === "private") throw bad("there are no administrators in the private chat");
    const isAdmin = ({ status }: { status: string }) => status === "creator" || status === "administrator";
    // Bots other than this one are left out.
    const members = [...state.members.values()].filter(({ user }) => !user.is_bot || user.id === world.bot.id);
    return members.filter(isAdmin).map(memberRecord);
  },
};

/** Chats in which the bot is, or was. */
function reachable(world: World, params: Params): ChatState {
  const state = world.find(params["chat_id"]);
  const { type } = state.chat;
  if (state.migratedTo !== null) {
    const parameters = { migrate_to_chat_id: state.migratedTo };
    throw new RequestError(400, "Bad Request: group chat was upgraded to a supergroup chat", parameters);
  }
  const status = world.botStatus(state);
  if (type !== "private" && status === "kicked")
    throw new RequestError(403, `Forbidden: bot was kicked from the ${type === "group" ? "group" : type} chat`);
  if (type !== "private" && status === "left" && state.chat.username === undefined)
    throw new RequestError(403, `Forbidden: bot is not a member of the ${type} chat`);
  return state;
}

function formatted(params: Params, name: string): Formatted {
  const text = textIn(params, name);
  const mode = textIn(params, "parse_mode");
  if (mode !== "" && mode.toLowerCase() !== "html") throw bad("unsupported parse_mode");
  return withFound(mode === "" ? { text: text.trim(), entities: [] } : parseHtml(text));
}

function textContent(params: Params, name: string, most: number): object {
  const { text, entities } = formatted(params, name);
  if (text === "") throw bad("message text is empty");
  if (text.length > most) throw bad("message is too long");
  return { text, ...(entities.length > 0 ? { entities } : {}) };
}

function caption(params: Params): object {
  if (params["caption"] === undefined) return {};
  const { text, entities } = formatted(params, "caption");
  if (text.length > 1024) throw bad("message caption is too long");
  return text === "" ? {} : { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) };
}

function upload({ params, files }: Call, name: string): Upload | string {
  const given = params[name];
  if (typeof given !== "string") throw bad(`there is no ${name} in the request`);
  if (!given.startsWith("attach://")) return given;
  const file = files.get(given.slice("attach://".length));
  if (file === undefined) throw bad(`file "${given}" was not uploaded`);
  if (file.bytes.length === 0) throw bad("file must be non-empty");
  return file;
}

const fileIdOf = (bytes: Buffer) => `AgAC${createHash("sha256").update(bytes).digest("base64url")}`;

function photo({ world }: Server, call: Call): object {
  const file = upload(call, "photo");
  const id = typeof file === "string" ? file : fileIdOf(file.bytes);
  if (typeof file !== "string") {
    const { bytes } = file;
    if (bytes.length > 10_485_760)
      throw bad(`file of size ${bytes.length} bytes is too big for a photo; the maximum size is 10485760 bytes`);
    if (bytes.readUInt32BE(0) !== 0x89_50_4e_47) throw bad("IMAGE_PROCESS_FAILED");
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    if (width + height > 10_000 || width > 20 * height || height > 20 * width) throw bad("PHOTO_INVALID_DIMENSIONS");
    world.files.set(id, { bytes: bytes.length, width, height });
  }
  const known = world.files.get(id);
  if (known === undefined) throw bad("wrong file identifier/HTTP URL specified");
  const { width, height } = known;
  const size = (factor: number, kind: string) => ({
    file_id: kind === "x" ? id : `${id}${kind}`,
    file_unique_id: `${id.slice(-12)}${kind}`,
    width: Math.round(width * factor),
    height: Math.round(height * factor),
  });
  return { photo: [size(0.25, "s"), size(1, "x")] };
}

function document({ world }: Server, call: Call): object {
  const file = upload(call, "document");
  if (typeof file === "string") throw bad("wrong file identifier/HTTP URL specified");
  const id = fileIdOf(file.bytes);
  world.files.set(id, { bytes: file.bytes.length, width: 0, height: 0 });
  return {
    document: { file_id: id, file_unique_id: id.slice(-12), file_name: file.name, file_size: file.bytes.length },
  };
}

function markup(params: Params): object {
  const given = params["reply_markup"] as { inline_keyboard?: { text?: unknown }[][] } | undefined;
  if (given?.inline_keyboard === undefined) return {};
  const rows = given.inline_keyboard.filter((row) => row.length > 0);
  if (rows.flat().length > 100) throw bad("reply markup is too long");
  for (const button of rows.flat() as Record<string, unknown>[]) {
    if (textIn(button, "text").trim() === "")
      throw bad('can\'t parse inline keyboard button: Field "text" must be non-empty');
    const kinds = ["callback_data", "url", "switch_inline_query", "switch_inline_query_current_chat", "copy_text"];
    if (!kinds.some((kind) => kind in button))
      throw bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    const bytes = Buffer.byteLength("callback_data" in button ? textIn(button, "callback_data") : "-");
    if (bytes < 1 || bytes > 64) throw bad("BUTTON_DATA_INVALID");
    const url = textIn(button, "url");
    if ("url" in button && !URL.canParse(url))
      throw bad(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
  }
  return rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } };
}

function post(
  { world }: Server,
  { params }: Call,
  what: "text messages" | "photos" | "documents",
  content: object,
): Message {
  const state = world.find(params["chat_id"]);
  const thread = params["message_thread_id"] as number | undefined;
  world.checkMayWrite(state, thread, what);
  const repliedTo = params["reply_parameters"] as
    | { message_id?: number; allow_sending_without_reply?: boolean }
    | undefined;
  const original = repliedTo === undefined ? undefined : state.messages.get(Number(repliedTo.message_id));
  if (repliedTo !== undefined && original === undefined && repliedTo.allow_sending_without_reply !== true)
    throw bad("message to be replied not found");
  const { chat } = state;
  const message: Message = {
    message_id: world.nextId(),
    date: Math.floor(Date.now() / 1000),
    chat,
    ...(chat.type === "channel" ? { sender_chat: chat } : { from: world.bot }),
    ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
    ...(original === undefined ? {} : { reply_to_message: withoutReply(original) }),
    ...content,
    ...markup(params),
  };
  state.messages.set(message.message_id, message);
  state.events.push({ kind: "sent", message, at: Date.now(), silent: params["disable_notification"] === true });
  return message;
}

/** A message that is answered stands in its answer without what it answers itself. */
export function withoutReply(message: Message): Message {
  const { reply_to_message: _, ...rest } = message;
  return rest;
}

function ownMessage(world: World, params: Params, what: "edit" | "delete"): { state: ChatState; message: Message } {
  const state = reachable(world, params);
  const message = state.messages.get(Number(params["message_id"]));
  if (message === undefined) throw bad(`message to ${what} not found`);
  const isOwn = message.from?.id === world.bot.id || message.sender_chat?.id === state.chat.id;
  if (!isOwn) throw bad(`message can't be ${what === "edit" ? "edited" : "deleted"}`);
  return { state, message };
}

function edit({ world }: Server, params: Params, what: "text" | "caption" | "any", content: object): Message {
  const { state, message } = ownMessage(world, params, "edit");
  world.checkMayWrite(state, undefined, "text messages");
  if (what === "text" && message.text === undefined) throw bad("there is no text in the message to edit");
  if (what === "caption" && message.text !== undefined) throw bad("there is no caption in the message to edit");
  const { reply_markup: _, entities: _1, caption_entities: _2, edit_date, ...rest } = message;
  const kept = what === "any" ? { entities: message.entities } : {};
  const next = JSON.parse(JSON.stringify({ ...rest, ...kept, ...content, ...markup(params) })) as Message;
  const { edit_date: _3, ...before } = message;
  const same = (a: object) => JSON.stringify(Object.entries(a).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  if (same(next) === same(before)) {
    const told =
      "specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
    throw bad(`message is not modified: ${told}`);
  }
  const edited = { ...next, edit_date: Math.floor(Date.now() / 1000) };
  void edit_date;
  state.messages.set(edited.message_id, edited);
  state.events.push({ kind: "edited", message: edited, at: Date.now(), silent: true });
  return edited;
}

function answerOnce(waiting: Map<string, (answer: Params) => void>, id: string, answer: Params): true {
  const tell = waiting.get(id);
  if (tell === undefined) throw bad("query is too old and response timeout expired or query ID is invalid");
  waiting.delete(id);
  tell(answer);
  return true;
}

function answerInline(bot: BotState, params: Params): true {
  const results = params["results"] as { id: string; input_message_content?: Params; reply_markup?: unknown }[];
  if (results.length > 50) throw bad("RESULTS_TOO_MUCH");
  const ids = results.map(({ id }) => id);
  if (ids.some((id) => id === "" || Buffer.byteLength(id) > 64)) throw bad("RESULT_ID_INVALID");
  if (new Set(ids).size < ids.length) throw bad("RESULT_ID_DUPLICATE");
  if (Buffer.byteLength(textIn(params, "next_offset")) > 64) throw bad("NEXT_OFFSET_INVALID");
  for (const { input_message_content: content, reply_markup } of results) {
    if (content !== undefined) textContent(content, "message_text", 4096);
    markup({ reply_markup });
  }
  const button = params["button"] as { start_parameter?: string } | undefined;
  if (button?.start_parameter !== undefined && !/^[\w-]{1,64}$/u.test(button.start_parameter))
    throw bad("START_PARAM_INVALID");
  return answerOnce(bot.inline, String(params["inline_query_id"]), params);
}

const language = (params: Params): string => textIn(params, "language_code");
const placeOf = (params: Params): string =>
  `${JSON.stringify(params["scope"] ?? { type: "default" })}:${language(params)}`;

function checkLanguage(params: Params): void {
  if (!/^([a-z]{2})?$/u.test(language(params))) throw bad("invalid language code specified");
}

function setCommands(bot: BotState, params: Params): true {
  checkLanguage(params);
  const commands = params["commands"] as { command: string; description: string }[];
  if (commands.length > 100) throw bad("BOT_COMMANDS_TOO_MUCH");
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/u.test(command)) throw bad("BOT_COMMAND_INVALID");
    if (description.length < 1 || description.length > 256) throw bad("BOT_COMMAND_DESCRIPTION_INVALID");
  }
  bot.commands.set(placeOf(params), commands);
  return true;
}

function setText(bot: BotState, what: "description" | "short_description", params: Params, most: number): true {
  checkLanguage(params);
  const text = textIn(params, what);
  if (text.length > most)
    throw bad(`${what === "description" ? "bot description" : "bot short description"} is too long`);
  bot.texts.set(`${what}:${language(params)}`, text);
  return true;
}
