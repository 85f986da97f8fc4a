/** A request that the Bot API server refuses. */
export class RequestError extends Error {
  readonly code: number;
  readonly parameters: Readonly<Record<string, number>>;

  constructor(code: number, description: string, parameters: Readonly<Record<string, number>> = {}) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}
