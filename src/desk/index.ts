export type { AdapterHealth, AdapterParts, ChatAdapter, WebRoute } from "./adapter.ts";
export { type ButtonCodec, type ButtonLimits, lineCommands } from "./buttons.ts";
export { createDesk } from "./create-desk.ts";
export { payloadOf } from "./deep-links.ts";
export {
  type Card,
  type CardPage,
  type CardQuestion,
  type Choice,
  commandLine,
  type Desk,
  type MenuEntry,
  type MenuOption,
  type MenuScope,
  type SuggestQuestion,
} from "./desk.ts";
export type { ChatChange, ChatKind, GoneReason, Incoming, ManagedChat, Obstacle } from "./incoming.ts";
export { deskLimits } from "./limits.ts";
export type { DeskData, DeskParts } from "./parts.ts";
export { passingMemory } from "./passing-memory.ts";
export type { Reply } from "./reply.ts";
