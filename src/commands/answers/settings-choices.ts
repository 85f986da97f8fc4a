import { sectionIds } from "../../digest/edition.ts";
import { nextSlot } from "../../domain/slots.ts";
import { everyDay, type Subscription, type Weekday } from "../../domain/subscription.ts";
import {
  chatChoiceMessage,
  type ChatPage,
  chatPages,
  subscriptionChoiceMessage,
  type SubscriptionPage,
  subscriptionPages,
} from "../../message/index.ts";
import { parseNumber } from "../arguments.ts";
import type { Answer, ChatChoices, ChatHere, CommandContext } from "../command.ts";
import { InputProblem, quoted } from "../problem.ts";
import { messageContext } from "../reading.ts";
import { isOneOf } from "../vocabulary.ts";

/** Sections that a reader may leave out; an edition without them is still one. */
const choosable = sectionIds.filter((id) => !["headline", "corrections"].includes(id));

/** `digits arabic`, `pictures on`: how all answers of the chat, and its digests, are printed; null for other words. */
export async function chooseForChat(
  context: CommandContext,
  chat: ChatHere,
  words: readonly string[],
): Promise<Answer | null> {
  const { pages, values } = context.schedule.chat;
  const page = chatPages.find((each) => isOneOf(pages[each], words[0] ?? ""));
  if (page === undefined) return null;
  const shown = (choices: ChatChoices) => {
    const options = { ...context.options, ...printedBy(choices) };
    const pictures = choices.pictures ?? chat.pictures ?? null;
    return chatChoiceMessage({ page, options, pictures }, { ...messageContext(context), options });
  };
  const given = words.slice(1).join(" ");
  if (given === "") return { message: shown({}), content: null };
  const value = Object.entries(values).find(([, list]) => isOneOf(list, given))?.[0] ?? given;
  const chose = meaningOf(page, value);
  if (chose === null) {
    throw new InputProblem("error-argument", { given: quoted(given), example: `/settings ${page}` });
  }
  const own = await context.store.subscriptions(chat.id);
  await context.store.putSubscriptions(own.map((one) => ({ ...one, ...printedBy(chose) })));
  return { message: shown(chose), content: chose, chose };
}

function meaningOf(page: ChatPage, value: string): ChatChoices | null {
  const meanings: Readonly<Record<ChatPage, Readonly<Record<string, ChatChoices>>>> = {
    digits: { latin: { digits: "latin" }, arabic: { digits: "arabic" } },
    months: { dual: { dualMonths: true }, single: { dualMonths: false } },
    dates: { gb: { dates: "en-GB" }, us: { dates: "en-US" } },
    pictures: { on: { pictures: true }, off: { pictures: false } },
  };
  return meanings[page][value] ?? null;
}

/** What digests are printed by, too. */
export function printedBy({
  digits,
  dualMonths,
  dates,
}: ChatChoices): Pick<Subscription, "digits" | "dualMonths" | "dates"> {
  return {
    ...(digits === undefined ? {} : { digits }),
    ...(dualMonths === undefined ? {} : { dualMonths }),
    ...(dates === undefined ? {} : { dates }),
  };
}

/** What was asked about one subscription by its buttons; null for words that change it. */
export type Picked =
  | { readonly kind: "page"; readonly page: SubscriptionPage; readonly part: number }
  | { readonly kind: "toggle"; readonly what: string };

export function readPick({ schedule }: CommandContext, words: readonly string[]): Picked | null {
  const [verb = "", what = "", part = "1"] = words;
  if (isOneOf(schedule.pick, verb)) {
    const page = subscriptionPages.find((each) => isOneOf(schedule.pages[each], what));
    return page === undefined ? null : { kind: "page", page, part: parseNumber(part) ?? 1 };
  }
  return isOneOf(schedule.toggle, verb) ? { kind: "toggle", what } : null;
}

/** The page on which one thing about a subscription is chosen. */
export function pageOf(
  context: CommandContext,
  subscription: Subscription,
  number: number,
  page: SubscriptionPage,
  part = 1,
): Answer {
  const choice = { page, subscription, number, part, zones: context.zones, sections: choosable };
  return { message: subscriptionChoiceMessage(choice, messageContext(context)), content: subscription };
}

/** The subscription with a weekday or a section taken in or out; the page it belongs to. */
export function toggled(
  one: Subscription,
  what: string,
): { readonly changed: Subscription; readonly page: SubscriptionPage } {
  const weekday = Number(what) as Weekday;
  if (everyDay.includes(weekday)) {
    const days = everyDay.filter((day) => one.days.includes(day) !== (day === weekday));
    // A digest of no day would be a pause in disguise.
    return { changed: days.length === 0 ? one : { ...one, days }, page: "days" };
  }
  const section = choosable.find((id) => id === what);
  if (section === undefined) throw new InputProblem("error-argument", { given: quoted(what), example: "/settings 1" });
  const now = one.sections ?? choosable;
  const sections = choosable.filter((id) => now.includes(id) !== (id === section));
  const isAll = sections.length === choosable.length;
  return { changed: { ...one, sections: isAll || sections.length === 0 ? null : sections }, page: "sections" };
}

/** Another hour on the same day is a new slot, but what was told is not told again. */
export function replanned(one: Subscription, now: number): Subscription {
  return { ...one, nextDueAt: one.state === "active" ? nextSlot(one, Math.max(now, one.lastServedAt ?? 0)) : null };
}
