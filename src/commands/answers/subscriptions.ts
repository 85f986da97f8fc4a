import { planned } from "../../domain/slots.ts";
import { everyDay, type Subscription } from "../../domain/subscription.ts";
import {
  privacyMessage,
  type SubscriptionChange,
  subscriptionsMessage,
  subscribeHelpMessage,
  forgetMessage,
} from "../../message/index.ts";
import { parseNumber, splitWords } from "../arguments.ts";
import type { Answer, ChatHere, CommandContext } from "../command.ts";
import { InputProblem, quoted } from "../problem.ts";
import { messageContext } from "../reading.ts";
import { phrasesOf } from "../schedule-vocabulary.ts";
import { parseSchedule, type ScheduleChoices } from "../schedule-words.ts";
import { isOneOf } from "../vocabulary.ts";
import { chooseForChat, pageOf, printedBy, readPick, replanned, toggled } from "./settings-choices.ts";
import { chatOf } from "./chat-here.ts";

/** More than anybody reads; a chat that asks for more has gone wrong. */
const mostOfAChat = 20;
const usualTime = { hour: 8, minute: 30 };

/** `subscribe 08:30 القاهرة`, `subscribe every friday 9pm`: one more digest for this chat. */
export async function answerSubscribe(context: CommandContext, input: string): Promise<Answer> {
  const chat = chatOf(context);
  if (input === "") return { message: subscribeHelpMessage(messageContext(context)), content: null };
  const choices = parseChoices(context, input);
  const own = await context.store.subscriptions(chat.id);
  if (own.length >= mostOfAChat)
    throw new InputProblem("error-too-many-subscriptions", { most: mostOfAChat, example: "/unsubscribe 1" });
  const isWeekly = choices.window === "week" && choices.days === undefined;
  const subscription: Subscription = {
    ...usualTime,
    zone: own.at(-1)?.zone ?? chat.zone,
    days: isWeekly ? [7] : everyDay,
    window: "since",
    languages: [context.options.language],
    sections: null,
    onlyIfChanged: false,
    quiet: null,
    silent: false,
    ...printedBy(context.options),
    ...choices,
    id: chat.newId(),
    chat: chat.id,
    storyId: context.story.id,
    state: "active",
    reason: null,
    createdAt: chat.now,
    lastServedAt: null,
    lastDay: null,
    nextDueAt: null,
  };
  await context.store.putSubscriptions([planned(subscription, chat.now)]);
  return listed(context, chat, { kind: "added" });
}

/** `unsubscribe`, `unsubscribe 2`, `unsubscribe all`. */
export async function answerUnsubscribe(context: CommandContext, input: string): Promise<Answer> {
  const chat = chatOf(context);
  const own = await context.store.subscriptions(chat.id);
  const chosen = input === "" && own.length === 1 ? own : await choose(context, own, input, "/unsubscribe 1");
  await context.store.removeSubscriptions(chosen.map(({ id }) => id));
  return listed(context, chat, { kind: "removed", count: chosen.length });
}

/** `pause` stops all digests of the chat, `pause off` lets them come again; with a number, one of them. */
export async function answerPause(context: CommandContext, input: string): Promise<Answer> {
  const chat = chatOf(context);
  const { off } = context.schedule;
  const words = splitWords(input);
  const isOff = words.some((word) => isOneOf(off, word));
  const rest = words.filter((word) => !isOneOf(off, word)).join(" ");
  const own = await context.store.subscriptions(chat.id);
  const chosen = rest === "" ? own : await choose(context, own, rest, "/pause 1");
  const changed = chosen.map((one): Subscription => {
    // What is due in a pause is not sent after it.
    if (isOff) return one.state === "active" ? one : planned({ ...one, lastServedAt: chat.now }, chat.now);
    return { ...one, state: "paused", reason: null, nextDueAt: null };
  });
  await context.store.putSubscriptions(changed);
  return listed(context, chat, { kind: isOff ? "resumed" : "paused", count: changed.length });
}

/**
 * `settings` lists; `settings 1 21:00 silent` changes one; `settings 1 pick hour` shows what may be chosen; `settings
 * digits arabic` is about the whole chat; `settings again` sends what may have got lost.
 */
export async function answerSettings(context: CommandContext, input: string): Promise<Answer> {
  const chat = chatOf(context);
  if (input === "") return listed(context, chat, null);
  if (isOneOf(context.schedule.again, input)) {
    const lost = await context.store.deliveries({ chat: chat.id, states: ["uncertain"] });
    const count = await context.store.resend(
      lost.map(({ id }) => id),
      chat.now,
    );
    return listed(context, chat, { kind: "again", count });
  }
  const said = splitWords(input);
  const chosen = await chooseForChat(context, chat, said);
  if (chosen !== null) return chosen;
  const [number = "", ...words] = said;
  const own = await context.store.subscriptions(chat.id);
  const [old] = await choose(context, own, number, "/settings 1 21:00");
  if (old === undefined) return listed(context, chat, null);
  const place = own.indexOf(old) + 1;
  if (words.length === 0) return listed(context, chat, null, place);
  const picked = readPick(context, words);
  if (picked?.kind === "page") return pageOf(context, old, place, picked.page, picked.part);
  if (picked?.kind === "toggle") {
    const { changed, page } = toggled(old, picked.what);
    const now = replanned(changed, chat.now);
    await context.store.putSubscriptions([now]);
    return pageOf(context, now, place, page);
  }
  await context.store.putSubscriptions([replanned({ ...old, ...parseChoices(context, words.join(" ")) }, chat.now)]);
  return listed(context, chat, { kind: "changed" }, place);
}

/** `privacy`: what is kept of this chat. */
export async function answerPrivacy(context: CommandContext): Promise<Answer> {
  const chat = chatOf(context);
  const alerts = await context.store.alertWishes(chat.id);
  const subscriptions = (await context.store.subscriptions(chat.id)).length + alerts.length;
  const deliveries = (await context.store.deliveries({ chat: chat.id })).length;
  const kept = { chat: chat.id, subscriptions, deliveries };
  return { message: privacyMessage(kept, messageContext(context)), content: kept };
}

/** `forgetme` asks, `forgetme yes` deletes everything kept of the chat. */
export async function answerForgetMe(context: CommandContext, input: string): Promise<Answer> {
  const chat = chatOf(context);
  const isSure = isOneOf(context.schedule.yes, input);
  const forgotten = isSure ? await context.store.forgetChat(chat.id) : null;
  return { message: forgetMessage(forgotten, messageContext(context)), content: forgotten, forgot: isSure };
}

function parseChoices(context: CommandContext, input: string): ScheduleChoices {
  const { schedule, zones, vocabulary, options } = context;
  const example = vocabulary.commands.subscribe.example[options.language];
  return parseSchedule(input, phrasesOf(schedule, zones), example);
}

/** By its number in the list, or all. */
async function choose(
  { schedule }: CommandContext,
  own: readonly Subscription[],
  input: string,
  example: string,
): Promise<readonly Subscription[]> {
  if (own.length === 0) throw new InputProblem("error-no-subscriptions", { example: "/subscribe 08:30" });
  if (isOneOf(schedule.all, input)) return own;
  const chosen = own[(parseNumber(input) ?? 0) - 1];
  if (chosen === undefined)
    throw new InputProblem("error-which-subscription", { given: quoted(input), last: own.length, example });
  return [chosen];
}

async function listed(
  context: CommandContext,
  chat: ChatHere,
  change: SubscriptionChange | null,
  focus?: number,
): Promise<Answer> {
  const subscriptions = await context.store.subscriptions(chat.id);
  const shown = {
    subscriptions,
    zones: context.zones,
    change,
    now: chat.now,
    ...(focus === undefined ? {} : { focus }),
  };
  return { message: subscriptionsMessage(shown, messageContext(context)), content: subscriptions };
}
