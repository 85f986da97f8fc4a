/** Values that go with a line of the log. No text of a chat, no token, no address of a database. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** What the operator reads on standard error. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** With the error, whose stack is kept and whose secrets are not. */
  error(message: string, error: unknown, fields?: LogFields): void;
}
