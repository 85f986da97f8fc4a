export { alertMessage } from "./alert.ts";
export { type AlertChange, alertsMessage } from "./alerts.ts";
export { deliveryMessage, resendMessage } from "./delivery.ts";
export { figureCharts } from "./charts/figures-chart.ts";
export { figuresTable } from "./charts/figures-table.ts";
export { claimCard, plainOf, plainWords } from "./cards.ts";
export {
  channelMessage,
  emptyStoreNote,
  managingMessage,
  notAdminMessage,
  storiesMessage,
  zoneMessage,
} from "./chats.ts";
export { operatorMessage, statusMessage } from "./operators.ts";
export { digestMessage } from "./digest.ts";
export { type SourceCount, sourcesMessage } from "./sources.ts";
export { errorMessage, exportMessage, type HelpEntry, helpMessage, searchMessage, startMessage } from "./talk.ts";
export {
  chatChoiceMessage,
  type ChatPage,
  chatPages,
  subscriptionChoiceMessage,
  type SubscriptionPage,
  subscriptionPages,
} from "./settings-pages.ts";
export {
  forgetMessage,
  privacyMessage,
  type SubscriptionChange,
  subscribeHelpMessage,
  subscriptionsMessage,
  suspensionMessage,
  withUncertain,
} from "./subscriptions.ts";
export { createMarkLines, type MarkLines } from "./marks.ts";
export { timelineMessage } from "./timeline.ts";
export { troopsMessage } from "./troops.ts";
export { peopleMessage, unknownPersonMessage, whoMessage } from "./who.ts";
export { whyMessage } from "./why.ts";
export { whyCommand } from "./blocks.ts";
export { createWords, type Words } from "./words.ts";
export type { MessageContext } from "./writer.ts";
