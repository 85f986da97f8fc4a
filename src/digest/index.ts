export type * from "./answers.ts";
export { claimsOf, composeEdition, latestPublicationDay, previousPublicationDay } from "./compose.ts";
export { type DigestDefinition, parseDefinition, parseTopics } from "./definition.ts";
export type * from "./edition.ts";
export { composeFigures } from "./figures-answer.ts";
export { composePeople, composePerson } from "./people-answers.ts";
export { composeTimeline } from "./timeline-answer.ts";
export type { TopicReader } from "./topics.ts";
export { composeWhy } from "./why-answer.ts";
