import { existsSync, readFileSync } from "node:fs";

/**
 * The machine-readable Bot API, which requests, answers and updates are checked against. It is not part of the project:
 * where it is missing nothing is checked, and the test that names this file is visibly skipped.
 */
const file = new URL("../../../../shared/telegram-bot-api.json", import.meta.url);
export const isApiKnown = existsSync(file);

interface Field {
  readonly name: string;
  readonly types: readonly string[];
  readonly required: boolean;
}
interface Definition {
  readonly fields?: readonly Field[];
  readonly subtypes?: readonly string[];
  readonly returns?: readonly string[];
}
interface Api {
  readonly methods: Readonly<Record<string, Definition>>;
  readonly types: Readonly<Record<string, Definition>>;
}

/** What later versions than that file's 10.1 have added and we use: `<method or type>.<field>`. Nothing so far. */
const addedLater: readonly string[] = [];

const api: Api = isApiKnown ? (JSON.parse(readFileSync(file, "utf8")) as Api) : { methods: {}, types: {} };

/** Types whose fields the file leaves out, because they are sent as files. */
const isOpaque = (type: string) => type === "InputFile";

/** What is wrong with a request; empty when it is right. `params` are already read from JSON, or from the parts of a form. */
export function requestProblems(method: string, params: Readonly<Record<string, unknown>>): readonly string[] {
  if (!isApiKnown) return [];
  const definition = api.methods[method];
  if (definition === undefined) return [`no method ${method}`];
  return fieldProblems(method, definition, params);
}

/** What is wrong with a method's result. */
export function resultProblems(method: string, result: unknown): readonly string[] {
  const types = api.methods[method]?.returns;
  return types === undefined ? [] : valueProblems(`${method}'s result`, types, result);
}

/** What is wrong with a value of a type: `Update`. */
export function typeProblems(type: string, value: unknown): readonly string[] {
  return isApiKnown ? valueProblems(type, [type], value) : [];
}

function fieldProblems(path: string, { fields = [] }: Definition, value: object): string[] {
  const owner = path.split("'")[0]?.split(" ").at(-1) ?? path;
  const unknown = Object.keys(value)
    .filter((name) => !fields.some((field) => field.name === name) && !addedLater.includes(`${owner}.${name}`))
    .map((name) => `${path}: no field ${name}`);
  const wrong = fields.flatMap(({ name, types, required }) => {
    const field = (value as Record<string, unknown>)[name];
    if (field === undefined) return required ? [`${path}: ${name} is missing`] : [];
    return valueProblems(`${path}.${name}`, types, field);
  });
  return [...unknown, ...wrong];
}

function valueProblems(path: string, types: readonly string[], value: unknown): string[] {
  const attempts = types.flatMap((type) => alternatives(type)).map((type) => problemsAs(type, path, value));
  if (attempts.some((problems) => problems.length === 0)) return [];
  // The nearest type tells most.
  return attempts.toSorted((a, b) => a.length - b.length)[0] ?? [`${path}: no type`];
}

function alternatives(type: string): readonly string[] {
  const subtypes = api.types[type]?.subtypes;
  return subtypes === undefined ? [type] : subtypes.flatMap(alternatives);
}

/** Values of `type`, `status` or `source` by which a union's members are told apart. */
const told: Readonly<Record<string, readonly [field: string, value: string]>> = {
  ChatMemberOwner: ["status", "creator"],
  ChatMemberAdministrator: ["status", "administrator"],
  ChatMemberMember: ["status", "member"],
  ChatMemberRestricted: ["status", "restricted"],
  ChatMemberLeft: ["status", "left"],
  ChatMemberBanned: ["status", "kicked"],
  BotCommandScopeDefault: ["type", "default"],
  BotCommandScopeAllPrivateChats: ["type", "all_private_chats"],
  BotCommandScopeAllGroupChats: ["type", "all_group_chats"],
  BotCommandScopeAllChatAdministrators: ["type", "all_chat_administrators"],
  BotCommandScopeChat: ["type", "chat"],
  BotCommandScopeChatAdministrators: ["type", "chat_administrators"],
  BotCommandScopeChatMember: ["type", "chat_member"],
};

function problemsAs(type: string, path: string, value: unknown): string[] {
  const wrong = (is: boolean) => (is ? [] : [`${path}: not ${type}: ${JSON.stringify(value)?.slice(0, 80)}`]);
  if (type.startsWith("Array of ")) {
    if (!Array.isArray(value)) return wrong(false);
    return value.flatMap((each, i) => valueProblems(`${path}[${i}]`, [type.slice("Array of ".length)], each));
  }
  switch (type) {
    case "Integer":
      return wrong(Number.isSafeInteger(value));
    case "Float":
      return wrong(typeof value === "number" && Number.isFinite(value));
    case "String":
      return wrong(typeof value === "string");
    case "Boolean":
    case "True":
      return wrong(typeof value === "boolean");
    default: {
      if (typeof value !== "object" || value === null) return wrong(isOpaque(type) && typeof value === "string");
      const [field, expected] = told[type] ?? [];
      if (field !== undefined && (value as Record<string, unknown>)[field] !== expected) return wrong(false);
      const definition = api.types[type];
      return definition === undefined ? [`${path}: no type ${type}`] : fieldProblems(path, definition, value);
    }
  }
}

/** Whether a method's parameter is text, which a form gives as it is; everything else stands there as JSON. */
export function isTextParam(method: string, name: string): boolean {
  const field = api.methods[method]?.fields?.find((each) => each.name === name);
  return field === undefined || field.types.every((type) => type === "String" || type === "InputFile");
}
