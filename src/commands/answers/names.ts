import type { EntityRef } from "../../domain/entity.ts";
import { unknownPersonMessage } from "../../message/index.ts";
import type { Answer, CommandContext } from "../command.ts";
import { quoted } from "../problem.ts";
import { heardOf } from "../narrow-reading.ts";
import { lookupAmong, messageContext } from "../reading.ts";

/**
 * The one entity of that name; else the answer that offers near names or says that there is nobody.
 * @param commandFor the command that an offered name leads to
 */
export async function findOrOffer(
  context: CommandContext,
  name: string,
  commandFor: (name: string) => string,
): Promise<{ readonly entity: EntityRef } | { readonly answer: Answer }> {
  const result = lookupAmong(await heardOf(context.store), context).find(name);
  if (result.kind === "found") return { entity: result.entity };
  const candidates = result.kind === "none" ? [] : result.candidates;
  const near = candidates.map(({ ar, en }) => ({ ar, en, command: commandFor(en) }));
  const message = unknownPersonMessage(
    { asked: quoted(name), near, shared: result.kind === "several", reports: await context.store.countArticles() },
    messageContext(context),
  );
  return { answer: { message, content: { asked: name, found: null, near: candidates } } };
}
