import { claimsOfPerson, composePeople, composePerson, composeTimeline } from "../../digest/index.ts";
import { peopleMessage, timelineMessage, whoMessage } from "../../message/index.ts";
import { parseNumber, splitWords } from "../arguments.ts";
import type { Answer, CommandContext } from "../command.ts";
import { InputProblem } from "../problem.ts";
import { readAbout } from "../narrow-reading.ts";
import { messageContext } from "../reading.ts";
import { findOrOffer } from "./names.ts";

/** `who rutte`, `who rutte 2`: a number after the name is the page. */
export async function answerWho(context: CommandContext, input: string): Promise<Answer> {
  const words = splitWords(input);
  const page = words.length > 1 ? parseNumber(words.at(-1) ?? "") : null;
  const name = (page === null ? words : words.slice(0, -1)).join(" ");
  if (name === "") throw new InputProblem("error-name-missing", { example: "/who rutte" });
  const person = await findOrOffer(context, name, (near) => `who ${near}`);
  if ("answer" in person) return person.answer;
  const reading = await readAbout(context, { kind: "person", entity: person.entity });
  const answer = composePerson({
    claims: reading.claims,
    entity: person.entity,
    page: page ?? 1,
    topics: context.definitions.daily.topics,
  });
  const claims = () => claimsOfPerson(reading.claims, person.entity);
  return { message: whoMessage(answer, messageContext(context)), content: answer, claims };
}

export async function answerPeople(context: CommandContext): Promise<Answer> {
  const people = composePeople({ claims: (await readAbout(context, { kind: "people" })).claims });
  return { message: peopleMessage(people, messageContext(context)), content: people };
}

export async function answerTimeline(context: CommandContext): Promise<Answer> {
  const { claims } = await readAbout(context, { kind: "recent" });
  const timeline = composeTimeline({ claims, topics: context.definitions.daily.topics });
  return { message: timelineMessage(timeline, messageContext(context)), content: timeline };
}
