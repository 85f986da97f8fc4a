import { type Language, languages } from "../../domain/article.ts";
import type { Answer, CommandContext } from "../command.ts";
import { InputProblem, quoted } from "../problem.ts";
import { storiesMessage } from "../../message/index.ts";
import { messageContext } from "../reading.ts";
import { isOneOf, wordKey } from "../vocabulary.ts";
import { answerStart } from "./help.ts";

/** `language ar`: the answers' language from now on, greeted in that language; alone it changes to the other one. */
export async function answerLanguage(context: CommandContext, input: string): Promise<Answer> {
  const isAsked = (candidate: Language) =>
    input === "" ? candidate !== context.options.language : isOneOf(context.vocabulary.languages[candidate], input);
  const language = languages.find(isAsked);
  if (language === undefined)
    throw new InputProblem("error-bad-language", { given: quoted(input), example: "/language en" });
  const greeting = await answerStart({ ...context, options: { ...context.options, language } });
  return { ...greeting, chose: { language } };
}

/** `story`: which ones there are, the followed one marked; `story ID` follows another. */
export async function answerStory(context: CommandContext, input: string): Promise<Answer> {
  if (input === "") {
    const followed = { stories: context.stories, chosen: context.story.id };
    return { message: storiesMessage(followed, messageContext(context)), content: context.stories };
  }
  const key = wordKey(input);
  const story = context.stories.find(({ id, ar, en }) => [id, ar, en].some((name) => wordKey(name) === key));
  if (story === undefined) {
    throw new InputProblem("error-unknown-story", { given: quoted(input), example: `/story ${context.story.id}` });
  }
  const greeting = await answerStart({ ...context, story });
  return { ...greeting, chose: { storyId: story.id } };
}
