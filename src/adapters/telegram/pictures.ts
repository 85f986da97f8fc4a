import { createHash } from "node:crypto";
import { type Api, GrammyError, InputFile } from "grammy";
import type { Reply } from "../../desk/index.ts";
import type { Memory } from "../../domain/memory.ts";
import type { PictureMaker } from "../../domain/picture.ts";
import type { ChatAddress } from "./address.ts";
import { escapeHtml } from "./html.ts";
import { telegramLimits } from "./limits.ts";

export interface PictureParts {
  readonly api: Api;
  readonly pictures: () => Promise<PictureMaker | null>;
  /** File ids by content. */
  readonly memory: Memory;
}

/** Telegram keeps a file for as long as it is used now and then; what it has forgotten is uploaded anew. */
const keptMs = 30 * 86_400_000;

/** Sends an answer's pictures; one that was uploaded before is sent by its id. `options` are those of the answer. */
export async function sendPictures(
  { api, pictures, memory }: PictureParts,
  { chat_id, ...thread }: ChatAddress,
  make: NonNullable<Reply["pictures"]>,
  options: { readonly disable_notification?: boolean } = {},
): Promise<void> {
  const maker = await pictures();
  if (maker === null) return;
  for (const { spec, alt } of make({ theme: "light", measure: maker.measure })) {
    const others = { ...thread, ...options, caption: captionOf(alt), parse_mode: "HTML" } as const;
    const key = createHash("sha256").update(JSON.stringify(spec)).digest("base64url");
    const known = await memory.get<string>(key);
    if (known !== undefined && (await sendKnown(known, (file) => api.sendPhoto(chat_id, file, others)))) continue;
    await api.sendChatAction(chat_id, "upload_photo", thread);
    const sent = await api.sendPhoto(chat_id, new InputFile(await maker.draw(spec), "mujaz.png"), others);
    const fileId = sent.photo.at(-1)?.file_id;
    if (fileId !== undefined) await memory.set(key, fileId, keptMs);
  }
}

/** False when the server does not know the file any more. */
async function sendKnown(fileId: string, send: (file: string) => Promise<unknown>): Promise<boolean> {
  try {
    await send(fileId);
    return true;
  } catch (error) {
    if (error instanceof GrammyError && /file|FILE/u.test(error.description)) return false;
    throw error;
  }
}

/** The first sentence, which says what it is: the figures stand in the text above it. */
function captionOf(alt: string): string {
  const [first = ""] = alt.split(/(?<=\.) /u);
  const most = telegramLimits.captionLength;
  return escapeHtml(first.length <= most ? first : `${first.slice(0, most - 1)}…`);
}
