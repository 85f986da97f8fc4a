import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { Api } from "grammy";

export interface ClientOptions {
  readonly token: string;
  /** `https://api.telegram.org`, or a Bot API server of one's own. */
  readonly apiRoot: string;
}

/** Shorter than the servers keep idle connections: a send over one that they have just closed would end as uncertain. */
const idleMs = 8000;
/** Updates are waited for up to 30 s; anything else is answered much sooner. */
const requestSeconds = 45;

/** grammY's client without its retries: what becomes of a failed request is decided by who made it. */
export function createClient({ token, apiRoot }: ClientOptions): Api {
  const root = apiRoot.replace(/\/+$/u, "");
  const Agent = root.startsWith("https:") ? HttpsAgent : HttpAgent;
  const agent = new Agent({ keepAlive: true, timeout: idleMs });
  return new Api(token, { apiRoot: root, timeoutSeconds: requestSeconds, baseFetchConfig: { agent } });
}
