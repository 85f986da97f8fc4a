import type { Language } from "./article.ts";

/** A platform-neutral answer. Adapters turn it into HTML, embeds or terminal lines; they never compose text. */
export interface Message {
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** Rows of buttons, in reading order; an adapter reverses rows for right-to-left languages where it must. */
  readonly buttons: readonly (readonly Button[])[];
  /**
   * The same in another language, for chats that read both. A platform that can fold shows it folded under this one, in
   * the same post; the others print it after it. Its numbered lines are the same lines, and its buttons are not drawn.
   */
  readonly folded?: Message;
  /** The story it tells of, for platforms that mark messages by it; absent when it tells of none. */
  readonly story?: { readonly id: string; readonly title: string };
}

export type Block =
  | { readonly kind: "title" | "heading" | "line" | "note"; readonly text: readonly Inline[] }
  /** A numbered line; `/why <number>` opens the facts behind it. `number` is null for a plain bullet. */
  | {
      readonly kind: "item";
      readonly number: number | null;
      readonly text: readonly Inline[];
      readonly factIds: readonly string[];
    }
  /** Verbatim words of an article. */
  | { readonly kind: "evidence"; readonly text: readonly Inline[]; readonly factIds: readonly string[] }
  /** An empty line between sections. */
  | { readonly kind: "gap" };

/** A run of text. The renderer escapes it, isolates it (FSI…PDI) when `foreign`, and never splits it. */
export interface Inline {
  readonly text: string;
  readonly bold?: boolean;
  readonly url?: string;
  /** The run's own direction may differ from the line's: a Latin name in Arabic, an Arabic quote in English. */
  readonly foreign?: boolean;
  /** The instant that `text` tells of, in milliseconds since 1970: a platform may tell it in the reader's own zone. */
  readonly instant?: number;
}

/** A button sends `command` (`why 3`, `digest 2024-10-29 en`) back to the core, as if it was typed. */
export interface Button {
  readonly label: string;
  readonly command: string;
  /** Opens an address instead; `command` is empty then. */
  readonly url?: string;
}

/** What a reader chose; everything a composition may depend on besides the facts. */
export interface ReaderOptions {
  readonly language: Language;
  /** `latin` prints 1,500; `arabic` prints ١٬٥٠٠. */
  readonly digits: "latin" | "arabic";
  /** Dual month names (أكتوبر/تشرين الأول) in the edition's date line. */
  readonly dualMonths: boolean;
  /** English days: `29 Oct`, or `Oct 29`; absent for the former. */
  readonly dates?: "en-GB" | "en-US";
}
