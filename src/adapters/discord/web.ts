import { createPublicKey, type KeyObject, verify } from "node:crypto";
import type { APIInteraction } from "discord.js";
import type { Clock } from "../../domain/clock.ts";
import type { Log } from "../../domain/log.ts";
import type { WebRoute } from "../../desk/index.ts";
import type { Turn } from "./conversation.ts";

export interface InteractionRouteParts {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly turnOf: (interaction: APIInteraction) => Promise<Turn | null>;
  /** Told what goes on after the answer. */
  readonly onWork: (work: Promise<void>) => void;
  readonly clock: Clock;
  readonly log: Log;
}

/** What is older, or from a later day, was not sent by Discord just now. */
const freshMs = 300_000;
/** How DER tells that an Ed25519 key follows (RFC 8410). */
const keyHead = Buffer.from("302a300506032b6570032100", "hex");

/** Interactions that Discord posts to us, each signed; nothing else is answered. */
export function interactionRoute(parts: InteractionRouteParts): WebRoute {
  const { turnOf, onWork, clock, log } = parts;
  const key = createPublicKey({
    key: Buffer.concat([keyHead, Buffer.from(parts.publicKey, "hex")]),
    format: "der",
    type: "spki",
  });
  return {
    method: "POST",
    path: "/discord/interactions",
    async handle(request) {
      const body = await request.text();
      const timestamp = request.headers.get("x-signature-timestamp") ?? "";
      const signature = request.headers.get("x-signature-ed25519") ?? "";
      if (!isSigned(key, signature, timestamp + body)) return answer(401);
      if (!(Math.abs(Number(timestamp) * 1000 - clock.now()) <= freshMs)) {
        log.warn("discord: a signed request was too old, or this machine's clock is wrong");
        return answer(401);
      }
      const interaction = interactionOf(body);
      if (interaction === null) return answer(400);
      const turn = await turnOf(interaction);
      if (turn === null) return answer(202);
      // What follows begins when the answer has left.
      if (turn.next !== null) onWork(clock.sleep(1).then(turn.next));
      return Response.json(turn.first);
    },
  };
}

const answer = (status: number): Response => new Response(null, { status });

function interactionOf(text: string): APIInteraction | null {
  try {
    const read = JSON.parse(text) as Partial<APIInteraction> | null;
    return typeof read?.type === "number" ? (read as APIInteraction) : null;
  } catch {
    return null;
  }
}

function isSigned(key: KeyObject, signature: string, text: string): boolean {
  if (!/^[0-9a-f]{128}$/iu.test(signature)) return false;
  return verify(null, Buffer.from(text), key, Buffer.from(signature, "hex"));
}
