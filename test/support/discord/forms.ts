import { z } from "zod";
import type { Json } from "./model.ts";

/** An answer that refuses, as Discord words it. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Json;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: Json, headers: Readonly<Record<string, string>> = {}) {
    super(String(body["message"]));
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** The refusals that a bot meets, by their code. */
const known: Readonly<Record<number, readonly [number, string]>> = {
  10003: [404, "Unknown Channel"],
  10004: [404, "Unknown Guild"],
  10007: [404, "Unknown Member"],
  10008: [404, "Unknown Message"],
  10013: [404, "Unknown User"],
  10015: [404, "Unknown Webhook"],
  10062: [404, "Unknown interaction"],
  40060: [400, "Interaction has already been acknowledged."],
  50001: [403, "Missing Access"],
  50005: [403, "Cannot edit a message authored by another user"],
  50006: [400, "Cannot send an empty message"],
  50007: [403, "Cannot send messages to this user"],
  50008: [400, "Cannot send messages in a non-text channel"],
  50013: [403, "Missing Permissions"],
  50027: [401, "Invalid Webhook Token"],
  50083: [400, "Thread is archived"],
};

export function refuse(code: number): never {
  const [status, message] = known[code] ?? [500, "Internal Server Error"];
  throw new Refusal(status, { code, message });
}

/** `{ embeds: { 0: { title: { _errors: [...] } } } }`, as 50035 tells what is wrong where. */
function refuseForm(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): never {
  const errors: Record<string, unknown> = {};
  for (const { path, message } of issues) {
    let place = errors;
    for (const key of path) place = (place[String(key)] ??= {}) as Record<string, unknown>;
    const those = (place["_errors"] ??= []) as unknown[];
    those.push({ code: "BASE_TYPE_BAD", message });
  }
  throw new Refusal(400, { code: 50035, message: "Invalid Form Body", errors });
}

export function readForm<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) refuseForm(result.error.issues);
  return result.data;
}

/** Discord trims, and a text of blanks is none. */
const text = (max: number) =>
  z
    .string()
    .refine((value) => value.trim().length > 0, "This field is required")
    .refine((value) => value.trim().length <= max, `Must be ${max} or fewer in length.`);
const id = z.string().regex(/^\d{17,20}$/, "Value is not snowflake.");
const link = z.string().regex(/^(https?:\/\/|attachment:\/\/)/, "Not a well formed URL.");
/** Whether no two have the same key. */
function areUnique<T>(all: readonly T[], key: (one: T) => string): boolean {
  return new Set(all.map(key)).size === all.length;
}

const embed = z.strictObject({
  title: text(256).optional(),
  description: text(4096).optional(),
  url: link.optional(),
  color: z.int().min(0).max(0xff_ffff).optional(),
  timestamp: z.iso.datetime().optional(),
  author: z.strictObject({ name: text(256), url: link.optional(), icon_url: link.optional() }).optional(),
  footer: z.strictObject({ text: text(2048), icon_url: link.optional() }).optional(),
  image: z.strictObject({ url: link }).optional(),
  thumbnail: z.strictObject({ url: link }).optional(),
  fields: z
    .array(z.strictObject({ name: text(256), value: text(1024), inline: z.boolean().optional() }))
    .max(25)
    .optional(),
});
type Embed = z.infer<typeof embed>;

const lengthOf = ({ title = "", description = "", author, footer, fields = [] }: Embed): number =>
  [title, description, author?.name ?? "", footer?.text ?? "", ...fields.flatMap(({ name, value }) => [name, value])]
    .map((each) => each.trim().length)
    .reduce((sum, each) => sum + each, 0);

const customId = z.string().min(1).max(100);
const button = z
  .strictObject({
    type: z.literal(2),
    style: z.int().min(1).max(5),
    label: text(80).optional(),
    emoji: z.strictObject({ name: z.string(), id: id.nullable().optional() }).optional(),
    custom_id: customId.optional(),
    url: link.optional(),
    disabled: z.boolean().optional(),
  })
  .refine(({ label, emoji }) => label !== undefined || emoji !== undefined, "A button needs a label or an emoji")
  .refine(
    ({ style, url, custom_id }) => (style === 5 ? url !== undefined : custom_id !== undefined),
    "custom_id or url",
  );
const option = z.strictObject({
  label: text(100),
  value: z.string().min(1).max(100),
  description: text(100).optional(),
  default: z.boolean().optional(),
  emoji: z.strictObject({ name: z.string() }).optional(),
});
const select = z.strictObject({
  type: z.literal(3),
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  options: z
    .array(option)
    .min(1)
    .max(25)
    .refine((all) => areUnique(all, ({ value }) => value), "The specified option value is already used"),
});
const row = z.strictObject({
  type: z.literal(1),
  components: z.union([z.array(button).min(1).max(5), z.array(select).length(1)]),
});

const customIdsOf = ({ components }: z.infer<typeof row>): readonly string[] =>
  components.flatMap(({ custom_id }) => custom_id ?? []);

const body = {
  content: z.string().max(2000, "Must be 2000 or fewer in length.").nullish(),
  embeds: z
    .array(embed)
    .max(10)
    .refine(
      (all) => all.reduce((sum, one) => sum + lengthOf(one), 0) <= 6000,
      "Embed size exceeds maximum size of 6000",
    )
    .nullish(),
  components: z
    .array(row)
    .max(5)
    .refine((rows) => areUnique(rows.flatMap(customIdsOf), (one) => one), "Component custom id cannot be duplicated")
    .nullish(),
  attachments: z
    .array(
      z.strictObject({
        id: z.union([z.int(), z.string()]),
        filename: z.string().optional(),
        description: z.string().max(1024).optional(),
      }),
    )
    .max(10)
    .nullish(),
  flags: z.int().optional(),
  tts: z.boolean().optional(),
  allowed_mentions: z
    .strictObject({
      parse: z.array(z.enum(["everyone", "users", "roles"])).optional(),
      users: z.array(id).max(100).optional(),
      roles: z.array(id).max(100).optional(),
      replied_user: z.boolean().optional(),
    })
    .nullish(),
};

export const messageForm = z.strictObject({
  ...body,
  nonce: z.union([z.int(), z.string().max(25, "Must be 25 or fewer in length.")]).optional(),
  enforce_nonce: z.boolean().optional(),
});
export type MessageForm = z.infer<typeof messageForm>;

const choice = z.strictObject({ name: text(100), value: z.union([z.string().max(100), z.number()]) });
/** Discord's own languages; Arabic is none of them. */
const locales =
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko";
const localized = z.record(z.enum(locales.split(" ")), z.string()).nullish();
const commandName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u, "String value did not match validation regex.")
  .refine((value) => value === value.toLowerCase(), "must be lowercase");

const commandOption = z
  .strictObject({
    type: z.int().min(3).max(11),
    name: commandName,
    name_localizations: localized,
    description: text(100),
    description_localizations: localized,
    required: z.boolean().optional(),
    choices: z.array(choice).max(25).optional(),
    autocomplete: z.boolean().optional(),
    channel_types: z.array(z.int()).optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    min_length: z.int().optional(),
    max_length: z.int().max(6000).optional(),
  })
  .refine(({ choices, autocomplete }) => choices === undefined || autocomplete !== true, "choices and autocomplete");

const command = z.strictObject({
  type: z.literal(1).optional(),
  name: commandName,
  name_localizations: localized,
  description: text(100),
  description_localizations: localized,
  options: z
    .array(commandOption)
    .max(25)
    .refine((all) => areUnique(all, ({ name }) => name), "Option names must be unique")
    .refine(
      (all) =>
        all.every(
          ({ required }, at) => required !== true || all.slice(0, at).every((before) => before.required === true),
        ),
      "Required options must be placed before non-required options",
    )
    .optional(),
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  contexts: z.array(z.int().min(0).max(2)).nullish(),
  integration_types: z.array(z.int().min(0).max(1)).optional(),
  nsfw: z.boolean().optional(),
});
export type CommandForm = z.infer<typeof command>;

const sizeOf = (one: CommandForm): number =>
  [
    one.name,
    one.description,
    ...(one.options ?? []).flatMap((each) => [
      each.name,
      each.description,
      ...(each.choices ?? []).flatMap((c) => [c.name, String(c.value)]),
    ]),
  ].join("").length;

export const commandsForm = z
  .array(command.refine((one) => sizeOf(one) <= 8000, "Command exceeds maximum size"))
  .max(100)
  .refine((all) => areUnique(all, ({ name }) => name), "Application command names must be unique");

export const callbackForm = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal(1) }),
  z.strictObject({ type: z.literal([4, 7]), data: z.strictObject(body) }),
  z.strictObject({ type: z.literal(5), data: z.strictObject({ flags: z.int().optional() }).optional() }),
  z.strictObject({ type: z.literal(6) }),
  z.strictObject({ type: z.literal(8), data: z.strictObject({ choices: z.array(choice).max(25) }) }),
]);
export type CallbackForm = z.infer<typeof callbackForm>;
