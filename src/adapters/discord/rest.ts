import { DefaultRestOptions, REST, type RESTOptions } from "discord.js";
import { type InvalidRequests, type Purpose, TooManyInvalidError } from "./invalid-requests.ts";

export interface Api {
  /** Of the first one, for the library's own client. */
  readonly options: Pick<RESTOptions, "api" | "version" | "makeRequest">;
  /** For answers: waits out limits and repeats what failed, as the library does. */
  readonly rest: REST;
  /** For new messages that answer: waits out limits, and sends nothing a second time. */
  readonly posts: REST;
  /** For deliveries: one attempt, and what became of it. */
  readonly once: REST;
  /** Stops its timers. */
  close(): void;
}

export interface ApiSettings {
  readonly token: string;
  /** `https://discord.com/api`, without a version. */
  readonly base: string;
}

const onceTimeoutMs = 20_000;

export function createApi({ token, base }: ApiSettings, invalid: InvalidRequests): Api {
  const api = base.replace(/\/+$/, "");
  const options = { api, version: "10", makeRequest: counted(invalid, "all") };
  const rest = new REST(options).setToken(token);
  const posts = new REST({ ...options, retries: 0 }).setToken(token);
  const once = new REST({
    ...options,
    makeRequest: counted(invalid, "deliveries"),
    retries: 0,
    timeout: onceTimeoutMs,
    rejectOnRateLimit: () => true,
    // Our pacer keeps the pace, and knows who goes first.
    globalRequestsPerSecond: Infinity,
  }).setToken(token);
  const close = () => {
    for (const client of [rest, posts, once]) {
      client.clearHashSweeper();
      client.clearHandlerSweeper();
    }
  };
  return { options, rest, posts, once, close };
}

/**
 * Makes a request with a signal of its own, which ends with another. The library listens to the signal of a request and
 * never stops: one that lives as long as the program would remember every request, and each would take longer.
 */
export async function withOwnSignal<T>(signal: AbortSignal, request: (own: AbortSignal) => Promise<T>): Promise<T> {
  const own = new AbortController();
  const abort = () => own.abort(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  try {
    return await request(own.signal);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

type MakeRequest = typeof DefaultRestOptions.makeRequest;

/** The library's own requests, each of them counted; none is made when too many were refused. */
function counted(invalid: InvalidRequests, purpose: Purpose): MakeRequest {
  return async (url, init) => {
    const waitMs = invalid.waitMs(purpose);
    if (waitMs > 0) throw new TooManyInvalidError(waitMs);
    const response = await DefaultRestOptions.makeRequest(url, init);
    invalid.count(response.status, response.headers.get("x-ratelimit-scope"));
    return response;
  };
}
