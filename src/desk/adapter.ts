import type { Clock } from "../domain/clock.ts";
import type { Log } from "../domain/log.ts";
import type { PictureMaker } from "../domain/picture.ts";
import type { Platform } from "../domain/platform.ts";
import type { Desk } from "./desk.ts";

/** A platform that is heard and spoken to, as the program runs it. */
export interface ChatAdapter {
  /** Where deliveries go. It may be asked to send before `start` has ended. */
  readonly platform: Platform;
  /**
   * Begins to hear. Ends when the first connection stands, or is being tried again and again in the background; throws
   * an Error with one clear line when trying again is of no use (a token that is refused).
   */
  start(desk: Desk): Promise<void>;
  /** Menus of commands are told anew where the platform keeps them: what the desk offers may have changed. */
  refreshMenus(): Promise<void>;
  /** Hears nothing new, lets what is under way end, at most so long. */
  stop(graceMs: number): Promise<void>;
  /** Web addresses of its own; only asked for after `start`. */
  readonly routes?: readonly WebRoute[];
  health(): AdapterHealth;
}

export interface AdapterHealth {
  readonly state: "starting" | "up" | "down";
  /** For operators: since when, why; no secrets. Empty for nothing to say. */
  readonly detail: string;
}

/** What every adapter is made with, besides its own settings. */
export interface AdapterParts {
  readonly clock: Clock;
  /** 0 to 1 */
  readonly random: () => number;
  readonly log: Log;
  /** Loaded at the first picture; null where pictures cannot be drawn here. */
  readonly pictures: () => Promise<PictureMaker | null>;
  /** A secret of this bot's own, for what must be known again after a restart. */
  readonly secret: string;
}

/** One address of the web server. */
export interface WebRoute {
  readonly method: "GET" | "POST";
  /** `/telegram/webhook` */
  readonly path: string;
  handle(request: Request): Promise<Response>;
}
