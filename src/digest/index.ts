export type { Relay, RelayReading } from "./relays.ts";
export { type Alert, type AlertDefinition, composeAlerts, parseAlertDefinition } from "./alerts.ts";
export type * from "./answers.ts";
export {
  composeEdition,
  type EditionInput,
  latestPublicationDay,
  previousPublicationDay,
} from "./compose.ts";
export { type DigestDefinition, parseDefinition } from "./definition.ts";
export type * from "./edition.ts";
export { claimsOfEdition } from "./item-claims.ts";
export { type Explanation, explainEdition } from "./explain.ts";
export { composeFigures, figureHistory } from "./figures-answer.ts";
export { claimsOfPerson, composePeople, composePerson } from "./people-answers.ts";
export { composeTimeline } from "./timeline-answer.ts";
export { partiesOf } from "./telling.ts";
export type { TopicReader } from "./topics.ts";
export { composeWhy } from "./why-answer.ts";
