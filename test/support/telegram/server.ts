import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import busboy from "busboy";
import { type BotState, type Call, methods, type Params, type Server, type Upload } from "./methods.ts";
import { Rates } from "./rates.ts";
import { RequestError } from "./request-error.ts";
import { isTextParam, requestProblems, resultProblems } from "./schema.ts";
import { UpdateQueue } from "./updates.ts";
import { World } from "./world.ts";

/** How one call goes wrong: the connection is cut, or the answer is another one, before or after the call was carried out. */
export type Fault =
  | { readonly kind: "cut" | "bad-gateway"; readonly isAfter: boolean }
  | { readonly kind: "too-many"; readonly retryAfter: number }
  | { readonly kind: "delay"; readonly ms: number };

export interface Recorded {
  readonly method: string;
  readonly params: Params;
  readonly at: number;
  /** The answer's error; null when it was carried out. */
  readonly error: string | null;
}

export interface ServerOptions {
  /** Whether sends are counted against the platform's rates. */
  readonly hasRates?: boolean;
  /** Whether requests and answers are checked against the published API, and kept; not where speed is measured. */
  readonly isChecked?: boolean;
  readonly port?: number;
}

export const token = "7000000001:AAF-fake_token_of_the_tests";

/** The Bot API on loopback. */
export class FakeServer implements Server {
  readonly world = new World();
  readonly updates = new UpdateQueue();
  readonly bot: BotState = { commands: new Map(), texts: new Map(), callbacks: new Map(), inline: new Map() };
  readonly rates = new Rates();
  readonly calls: Recorded[] = [];
  /** What broke the published API; tests expect none. */
  readonly problems: string[] = [];
  /** Decides how a call goes wrong; null lets it be. */
  fault: (method: string, params: Params) => Fault | null = () => null;
  readonly #options: ServerOptions;
  readonly #http = createServer((request, response) => void this.#answer(request, response));

  constructor(options: ServerOptions) {
    this.#options = options;
    this.#http.keepAliveTimeout = 600_000;
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#http.listen(this.#options.port ?? 0, "127.0.0.1", resolve));
    const address = this.#http.address();
    return typeof address === "object" ? (address?.port ?? 0) : 0;
  }

  async close(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise<void>((resolve) => this.#http.close(() => resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, given = "", method = ""] = /^\/bot([^/]*)\/(\w+)$/u.exec(request.url ?? "") ?? [];
    const left = new AbortController();
    response.on("close", () => left.abort());
    try {
      const { params, files } = await readBody(request, method);
      if (given !== token) {
        const isToken = /^\d+:[\w-]{20,}$/u.test(given);
        throw isToken ? new RequestError(401, "Unauthorized") : new RequestError(404, "Not Found");
      }
      const fault = this.fault(method, params);
      if (fault !== null && !(await this.#before(fault, response))) return;
      const result = await this.#carryOut(method, { params, files, left: left.signal });
      if (fault?.kind === "cut") return void request.socket.destroy();
      if (fault?.kind === "bad-gateway") return badGateway(response);
      reply(response, 200, { ok: true, result });
    } catch (error) {
      if (error instanceof RequestError) {
        const { code, message, parameters } = error;
        const told = Object.keys(parameters).length > 0 ? { parameters } : {};
        reply(response, code, { ok: false, error_code: code, description: message, ...told });
      } else {
        this.problems.push(`${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        reply(response, 500, { ok: false, error_code: 500, description: "Internal Server Error" });
      }
    }
  }

  /** False when there is nothing more to answer. */
  async #before(fault: Fault, response: ServerResponse): Promise<boolean> {
    if (fault.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.ms));
    if (fault.kind === "too-many") {
      const { retryAfter } = fault;
      throw new RequestError(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
    }
    if ("isAfter" in fault && !fault.isAfter) {
      if (fault.kind === "cut") response.socket?.destroy();
      else badGateway(response);
      return false;
    }
    return true;
  }

  async #carryOut(method: string, call: Call): Promise<unknown> {
    const { isChecked = true, hasRates = false } = this.#options;
    const recorded = { method, params: call.params, at: Date.now() };
    if (isChecked) this.problems.push(...requestProblems(method, call.params));
    const run = methods[method];
    if (run === undefined) {
      this.problems.push(`${method}: the fake server does not know it`);
      throw new RequestError(404, "Not Found: method not found");
    }
    try {
      if (hasRates && /^send(?!ChatAction)/u.test(method))
        this.rates.count(this.world.find(call.params["chat_id"]), recorded.at);
      const result = await run(this, call);
      if (isChecked) {
        this.problems.push(...resultProblems(method, JSON.parse(JSON.stringify(result))));
        this.calls.push({ ...recorded, error: null });
      }
      return result;
    } catch (error) {
      if (isChecked) this.calls.push({ ...recorded, error: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }
}

function reply(response: ServerResponse, status: number, content: unknown): void {
  if (response.destroyed) return;
  const text = JSON.stringify(content);
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
  response.writeHead(status, headers).end(text);
}

/** What a proxy in front of the server answers: a page, not JSON. */
function badGateway(response: ServerResponse): void {
  response.writeHead(502, { "content-type": "text/html" }).end("<html><h1>502 Bad Gateway</h1></html>");
}

async function readBody(request: IncomingMessage, method: string): Promise<Pick<Call, "params" | "files">> {
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) return readForm(request, method);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (text === "") return { params: {}, files: new Map() };
  try {
    return { params: JSON.parse(text) as Params, files: new Map() };
  } catch {
    throw new RequestError(400, "Bad Request: can't parse request: wrong JSON");
  }
}

function readForm(request: IncomingMessage, method: string): Promise<Pick<Call, "params" | "files">> {
  const params: Record<string, unknown> = {};
  const files = new Map<string, Upload>();
  return new Promise((resolve, reject) => {
    const form = busboy({ headers: request.headers });
    form.on("field", (name, value) => {
      params[name] = isTextParam(method, name) ? value : JSON.parse(value);
    });
    form.on("file", (name, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => files.set(name, { name: filename ?? "file", bytes: Buffer.concat(chunks) }));
    });
    form.on("close", () => resolve({ params, files }));
    form.on("error", reject);
    request.pipe(form);
  });
}
