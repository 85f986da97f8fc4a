/** What a platform calls us with, without the web framework. */
export interface WebRequest {
  /** By its name in small letters; null when it is not there. */
  header(name: string): string | null;
  /** As it arrived, at most the route's `maxBytes`. */
  readonly body: string;
}

export interface WebResponse {
  readonly status: number;
  /** Sent as JSON; nothing without it. */
  readonly json?: unknown;
}

/** An address at which the web server answers for someone else. */
export interface WebRoute {
  readonly method: "GET" | "POST";
  /** `/telegram` */
  readonly path: string;
  /** Longer bodies are refused with 413 before they are read to their end. */
  readonly maxBytes: number;
  /** Answers at once; work goes on after it. */
  answer(request: WebRequest): Promise<WebResponse>;
}

/** The body as JSON; undefined when it is none. */
export function jsonOf({ body }: WebRequest): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
