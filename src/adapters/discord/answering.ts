import type { APIMessageComponentInteraction } from "discord.js";
import type { Language } from "../../domain/article.ts";
import type { Clock } from "../../domain/clock.ts";
import type { Button, Message } from "../../domain/message.ts";
import type { PictureMaker } from "../../domain/picture.ts";
import type { ButtonCodec, Reply } from "../../desk/index.ts";
import { sealed } from "./components.ts";
import { type Heard, pageCommand, placedCommand } from "./incoming.ts";
import { altTextLength } from "./limits.ts";
import { bodiesOf, type Body, pageOf, type RenderParts } from "./render.ts";
import type { Api } from "./rest.ts";
import { type Attached, createWebhook, type Sheet, type Where } from "./webhook.ts";

export interface AnsweringParts {
  readonly api: Pick<Api, "rest" | "posts">;
  readonly render: RenderParts;
  readonly buttons: ButtonCodec;
  readonly pictures: () => Promise<PictureMaker | null>;
  readonly clock: Clock;
  readonly turnWords: Readonly<Record<Language, { readonly back: string; readonly more: string }>>;
}

/** Puts replies where the person who asked sees them. Rejects when they cannot be put there. */
export interface Answering {
  command(
    where: Where,
    heard: Heard,
    reply: Reply | null,
    seen: { readonly isShared: boolean; readonly isHidden: boolean },
  ): Promise<void>;
  press(where: APIMessageComponentInteraction, heard: Heard, reply: Reply | null, isShared: boolean): Promise<void>;
}

export function createAnswering(parts: AnsweringParts): Answering {
  const webhook = createWebhook(parts.api, parts.clock);
  return {
    async command(where, heard, reply, { isShared, isHidden }) {
      if (reply === null) return webhook.remove(where);
      const [first, ...others] = await sheetsOf(heard, reply, parts);
      const mustHide = isShared && reply.isPrivate && !isHidden;
      if (mustHide) await webhook.remove(where);
      if (first !== undefined) await (mustHide ? webhook.follow(where, first, true) : webhook.edit(where, first));
      for (const sheet of others) await webhook.follow(where, sheet, isHidden || mustHide);
    },

    async press(where, heard, reply, isShared) {
      if (reply === null) return;
      const [first, ...others] = await sheetsOf(heard, reply, parts);
      const isEdit = heard.isTurn || reply.isEdit;
      // One reader's question does not fill everybody's channel.
      if (first !== undefined) await (isEdit ? webhook.edit(where, first) : webhook.follow(where, first, isShared));
      for (const sheet of others) await webhook.follow(where, sheet, isShared);
    },
  };
}

/** A long answer shows one page, the others behind buttons; what cannot be asked for again is shown whole. */
async function sheetsOf(heard: Heard, reply: Reply, parts: AnsweringParts): Promise<readonly Sheet[]> {
  const message = placed(reply.message, heard.placedIn);
  const text = heard.incoming.text ?? "";
  const words = parts.turnWords[message.language];
  const turn = (at: number): Button => ({
    label: at < heard.page ? words.back : words.more,
    command: pageCommand(text, at),
  });
  const bodies = reply.isPrivate ? bodiesOf(message, parts.render) : [pageOf(message, heard.page, parts.render, turn)];
  const files = [...(heard.page === 0 ? await picturesOf(reply, parts) : []), ...fileOf(reply)];
  return bodies.map(({ components = [], ...rest }, at) => {
    const body = { ...rest, components: sealed(components, (command) => parts.buttons.encode(command, heard.saidIn)) };
    return at === 0 ? withFiles(body, files) : { body, files: [] };
  });
}

/** Buttons of settings go on speaking of the channel that was named. */
function placed(message: Message, channelId: string | null): Message {
  if (channelId === null) return message;
  const wrap = ({ label, command }: Button) => ({ label, command: placedCommand(channelId, command) });
  return { ...message, buttons: message.buttons.map((row) => row.map(wrap)) };
}

async function picturesOf({ pictures, showsPictures }: Reply, parts: AnsweringParts): Promise<readonly Attached[]> {
  if (pictures === null || showsPictures === false) return [];
  const maker = await parts.pictures();
  if (maker === null) return [];
  // Most people have Discord dark.
  const all = pictures({ theme: "dark", measure: maker.measure });
  return Promise.all(
    all.slice(0, 8).map(async ({ id, spec, alt }) => ({
      name: `${id.replace(/[^\w-]/gu, "_")}.png`,
      data: Buffer.from(await maker.draw(spec)),
      contentType: "image/png",
      alt: alt.slice(0, altTextLength),
    })),
  );
}

function fileOf({ file }: Reply): readonly Attached[] {
  if (file === null) return [];
  // A byte order mark tells spreadsheets that the text is UTF-8.
  const text = file.mediaType === "text/csv" ? `\ufeff${file.text}` : file.text;
  return [{ name: file.name, data: Buffer.from(text), contentType: file.mediaType, alt: null }];
}

/** Pictures stand in embeds: the first one in the answer's own. */
function withFiles(body: Body, files: readonly Attached[]): Sheet {
  const urls = files.filter(({ alt }) => alt !== null).map(({ name }) => ({ url: `attachment://${name}` }));
  const [image, ...others] = urls;
  const [first = {}, ...rest] = body.embeds ?? [];
  const color = first.color === undefined ? {} : { color: first.color };
  const embeds =
    image === undefined
      ? body.embeds
      : [{ ...first, image }, ...rest, ...others.map((one) => ({ ...color, image: one }))];
  return { body: { ...body, ...(embeds === undefined ? {} : { embeds }) }, files };
}
