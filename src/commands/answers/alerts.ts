import type { AlertWish } from "../../domain/alert-wish.ts";
import { foldText } from "../../extract/text/fold.ts";
import { type AlertChange, alertsMessage } from "../../message/index.ts";
import { alertsNow } from "../alert-reading.ts";
import { splitWords } from "../arguments.ts";
import type { Answer, ChatHere, CommandContext } from "../command.ts";
import { InputProblem, quoted } from "../problem.ts";
import { messageContext } from "../reading.ts";
import { phrasesOf } from "../schedule-vocabulary.ts";
import { parseSchedule } from "../schedule-words.ts";
import { isOneOf } from "../vocabulary.ts";
import { chatOf } from "./chat-here.ts";

/** `alerts` shows, `alerts on`, `alerts off`, `alerts share 10%`, `alerts at most 5 a day`, `alerts quiet 22:00-07:00`. */
export async function answerAlerts(context: CommandContext, input: string): Promise<Answer> {
  const chat = chatOf(context);
  const [old] = await context.store.alertWishes(chat.id);
  if (input === "") return shown(context, old ?? null, null);
  if (splitWords(input).some((word) => isOneOf(context.schedule.alerts.off, word))) {
    const wasOn = await context.store.removeAlertWish(chat.id);
    return shown(context, null, wasOn ? "off" : "was-off");
  }
  const choices = parseAlertChoices(context, input);
  const wish = { ...(old ?? (await newWish(context, chat))), ...choices };
  const { alerts } = await alertsNow(context, wish, chat.now);
  // What is known already is no news, neither at the beginning nor by a smaller share.
  const known = [...new Set([...wish.known, ...alerts.map(({ key }) => key)])].slice(-mostKnown);
  const kept: AlertWish = { ...wish, known };
  await context.store.putAlertWishes([kept]);
  return shown(context, kept, old === undefined ? "on" : "changed");
}

/** Keys that are remembered; those of the last days are far fewer. */
const mostKnown = 500;
const mostPerDay = 50;

async function newWish(context: CommandContext, chat: ChatHere): Promise<AlertWish> {
  const { definitions, options, story, store } = context;
  const { moveShare, perDay } = definitions.alert;
  const zone = (await store.subscriptions(chat.id)).at(-1)?.zone ?? chat.zone;
  return {
    chat: chat.id,
    storyId: story.id,
    language: options.language,
    zone,
    moveShare,
    perDay,
    quiet: null,
    silent: false,
    known: [],
    state: "active",
    reason: null,
    createdAt: chat.now,
  };
}

type AlertChoices = Partial<Pick<AlertWish, "moveShare" | "perDay" | "quiet" | "silent" | "zone">>;

/** A percentage is the share, another number alone is how many a day; the rest is said as for a digest. */
function parseAlertChoices(context: CommandContext, input: string): AlertChoices {
  const { schedule, zones, vocabulary, options } = context;
  const example = vocabulary.commands.alerts.example[options.language];
  const problem = () => new InputProblem("error-bad-alerts", { given: quoted(input), example });
  const folded = foldText(input);
  const percent = /(?<number>\d{1,4})\s*[%٪]/u.exec(folded);
  const rest = folded.replace(percent?.[0] ?? "", " ");
  const count = /(?<![\d:-])(?<number>\d{1,3})(?![\d:.]|\s*-)/u.exec(isAboutCount(context, rest) ? rest : "");
  const words = splitWords(rest.replace(count?.[0] ?? "", " ")).filter(
    (word) => ![schedule.alerts.on, schedule.alerts.share, schedule.alerts.most].some((list) => isOneOf(list, word)),
  );
  const moveShare = percent === null ? undefined : Number(percent.groups?.["number"]) / 100;
  const perDay = count === null ? undefined : Number(count.groups?.["number"]);
  if (moveShare !== undefined && (moveShare < 0.01 || moveShare > 10)) throw problem();
  if (perDay !== undefined && (perDay < 1 || perDay > mostPerDay)) throw problem();
  const { quiet, silent, zone, ...others } = parseSchedule(words.join(" "), phrasesOf(schedule, zones), example);
  if (Object.keys(others).length > 0) throw problem();
  return {
    ...(moveShare === undefined ? {} : { moveShare }),
    ...(perDay === undefined ? {} : { perDay }),
    ...(quiet === undefined ? {} : { quiet }),
    ...(silent === undefined ? {} : { silent }),
    ...(zone === undefined ? {} : { zone }),
  };
}

function isAboutCount({ schedule }: CommandContext, text: string): boolean {
  return splitWords(text).some((word) => isOneOf(schedule.alerts.most, word));
}

function shown(context: CommandContext, wish: AlertWish | null, change: AlertChange | null): Answer {
  return { message: alertsMessage({ wish, change, zones: context.zones }, messageContext(context)), content: wish };
}
