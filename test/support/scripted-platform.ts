import type { Message } from "../../src/domain/message.ts";
import type { Part, Platform, PlatformLimits, SendOutcome, SendRequest } from "../../src/domain/platform.ts";

export interface ScriptedPlatform extends Platform {
  readonly sends: SendRequest[];
}

const render = ({ language, folded }: Message): readonly Part[] => [
  { text: language },
  ...(folded === undefined ? [] : render(folded)),
];

/** A platform in memory that answers as it is told; what it is not told is sent. */
export function scriptedPlatform(
  answer: (request: SendRequest, attempt: number) => SendOutcome | null | Promise<SendOutcome | null> = () => null,
  limits: Partial<PlatformLimits> = {},
): ScriptedPlatform {
  const sends: SendRequest[] = [];
  return {
    name: "fake",
    limits: { rates: [], concurrency: 4, nonceMemoryMs: 0, ...limits },
    sends,
    render,
    async send(request) {
      sends.push(request);
      return (await answer(request, sends.length)) ?? { kind: "sent", messageId: `m${sends.length}` };
    },
  };
}
