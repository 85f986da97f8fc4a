import { foldText } from "../extract/text/fold.ts";
import type { Subscription, TimeOfDay, Weekday } from "../domain/subscription.ts";
import { InputProblem, quoted } from "./problem.ts";
import { longestPhrase, type Meaning, phraseKey, type Phrases } from "./schedule-vocabulary.ts";

/** What a reader's words say about a subscription; what they do not say is absent. */
export type ScheduleChoices = Partial<
  Pick<
    Subscription,
    "hour" | "minute" | "zone" | "days" | "window" | "languages" | "sections" | "onlyIfChanged" | "quiet" | "silent"
  >
>;

/**
 * Reads `08:30 القاهرة`, `every friday 9pm`, `كل جمعة 9 مساء`, `silent`, `quiet 22:00-07:00`, in any order. Throws
 * `InputProblem` with a right example when a word is not understood or a time is given twice.
 */
export function parseSchedule(input: string, phrases: Phrases, example: string): ScheduleChoices {
  return new ScheduleReader(input, phrases, example).read();
}

class ScheduleReader {
  readonly #words: readonly string[];
  readonly #phrases: Phrases;
  readonly #example: string;
  #at = 0;
  #choices: ScheduleChoices = {};
  readonly #days = new Set<Weekday>();
  readonly #sections = new Set<string>();

  constructor(input: string, phrases: Phrases, example: string) {
    // A range is two times; commas only divide.
    const spaced = input.replace(/[,،;؛]/gu, " ").replace(/(?<=[\p{Nd}\p{L}])\s*[-–—]\s*(?=\p{Nd})/gu, " ");
    this.#words = spaced.split(/\s+/u).filter((word) => word !== "");
    this.#phrases = phrases;
    this.#example = example;
  }

  read(): ScheduleChoices {
    while (this.#at < this.#words.length) {
      const time = this.#time();
      if (time !== null) this.#setTime(time);
      else this.#phrase();
    }
    const days = this.#days.size === 0 ? {} : { days: [...this.#days].sort((a, b) => a - b) };
    const sections = this.#sections.size === 0 ? {} : { sections: [...this.#sections] };
    return { ...this.#choices, ...days, ...sections };
  }

  #setTime(time: TimeOfDay): void {
    if (this.#choices.hour !== undefined) throw this.#notUnderstood(this.#words[this.#at - 1] ?? "");
    this.#choices = { ...this.#choices, ...time };
  }

  /** A time at this place, with the half of the day that may follow it; null when there is none. */
  #time(): TimeOfDay | null {
    const word = this.#words[this.#at] ?? "";
    const parts = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?<half>\p{L}[\p{L}.]*)?$/u.exec(foldText(word))?.groups;
    if (parts === undefined) {
      const meaning = this.#meaningOf(word);
      if (meaning?.kind !== "hour") return null;
      this.#at += 1;
      return { hour: meaning.hour, minute: 0 };
    }
    this.#at += 1;
    const attached = parts["half"] === undefined ? null : this.#meaningOf(parts["half"]);
    if (parts["half"] !== undefined && attached?.kind !== "half") throw this.#notUnderstood(word);
    const next = attached ?? this.#meaningOf(this.#words[this.#at] ?? "");
    if (attached === null && (next?.kind === "half" || next?.kind === "hour")) this.#at += 1;
    const minute = Number(parts["minute"] ?? 0);
    const hour = hourOf(Number(parts["hour"]), next);
    if (hour > 23 || minute > 59) throw this.#notUnderstood(word);
    return { hour, minute };
  }

  #phrase(): void {
    for (let length = Math.min(longestPhrase, this.#words.length - this.#at); length > 0; length -= 1) {
      const words = this.#words.slice(this.#at, this.#at + length);
      const meaning = this.#meaningOf(words.join(" "));
      if (meaning === null) continue;
      this.#at += length;
      this.#take(meaning, words.join(" "));
      return;
    }
    throw this.#notUnderstood(this.#words[this.#at] ?? "");
  }

  #take(meaning: Meaning, words: string): void {
    switch (meaning.kind) {
      case "filler":
        return;
      case "days":
        for (const day of meaning.days) this.#days.add(day);
        return;
      case "section":
        this.#sections.add(meaning.section);
        return;
      case "choice":
        this.#choices = { ...this.#choices, ...meaning.choice };
        return;
      case "quiet":
        this.#choices = { ...this.#choices, quiet: this.#quietHours(words) };
        return;
      case "hour":
        this.#setTime({ hour: meaning.hour, minute: 0 });
        return;
      case "half":
        throw this.#notUnderstood(words);
    }
  }

  #quietHours(words: string): { readonly from: TimeOfDay; readonly to: TimeOfDay } {
    const times: TimeOfDay[] = [];
    while (times.length < 2 && this.#at < this.#words.length) {
      const time = this.#time();
      if (time !== null) times.push(time);
      else if (this.#isBetweenTimes(this.#words[this.#at] ?? "")) this.#at += 1;
      else break;
    }
    const [from, to] = times;
    if (from === undefined || to === undefined)
      throw new InputProblem("error-quiet-hours", { given: quoted(words), example: "/settings 1 quiet 22:00-07:00" });
    return { from, to };
  }

  /** `from 22:00 to 07:00`, `من 22 إلى 7`: short words that are no meaning of their own. */
  #isBetweenTimes(word: string): boolean {
    return this.#meaningOf(word)?.kind === "filler" || [...foldText(word)].length <= 4;
  }

  #meaningOf(phrase: string): Meaning | null {
    const key = phraseKey(phrase);
    // وَ is written together with the word that it adds.
    return this.#phrases.get(key) ?? (key.startsWith("و") ? this.#phrases.get(phraseKey(key.slice(1))) : null) ?? null;
  }

  #notUnderstood(word: string): InputProblem {
    return new InputProblem("error-bad-schedule", { given: quoted(word), example: this.#example });
  }
}

/** Noon and midnight after a number say which half of the day is meant: `12 ظهرا`, `12 midnight`. */
function hourOf(hour: number, next: Meaning | null): number {
  if (next?.kind === "hour") return hour === 12 ? next.hour : hour + (next.hour === 12 && hour < 6 ? 12 : 0);
  if (next?.kind !== "half" || hour > 12) return hour;
  return (hour % 12) + (next.half === "pm" ? 12 : 0);
}
