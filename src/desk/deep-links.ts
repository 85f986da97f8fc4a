/** What a platform lets stand after `/start`: at most 64 of `[A-Za-z0-9_-]`. */
const mostLetters = 64;
/** Begins a payload whose command has other letters than these. */
const codedMark = "b-";

/** `who rutte` → `who_rutte`; other letters are coded. Null for a command that is too long. */
export function payloadOf(command: string): string | null {
  const plain = command.replaceAll(" ", "_");
  const isPlain = /^[A-Za-z0-9-][A-Za-z0-9_-]*$/u.test(plain) && !command.includes("_") && !plain.startsWith(codedMark);
  const payload = isPlain ? plain : `${codedMark}${Buffer.from(command).toString("base64url")}`;
  return payload.length <= mostLetters ? payload : null;
}

/** The command of a payload, as anybody may have made it; null for what is none. */
export function commandOfPayload(payload: string): string | null {
  if (!/^[A-Za-z0-9_-]{1,64}$/u.test(payload)) return null;
  if (!payload.startsWith(codedMark)) return payload.replaceAll("_", " ").trim();
  const command = Buffer.from(payload.slice(codedMark.length), "base64url").toString("utf8");
  return command.isWellFormed() && !command.includes("\ufffd") ? command.trim() : null;
}
