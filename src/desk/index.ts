export type { AdapterHealth, AdapterParts, ChatAdapter, WebRoute } from "./adapter.ts";
export { type ButtonCodec, type ButtonLimits, lineCommands } from "./buttons.ts";
export { createDesk, type DeskData, type DeskParts } from "./create-desk.ts";
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
export type { ChatChange, ChatKind, GoneReason, Incoming, ManagedChat } from "./incoming.ts";
export { passingMemory } from "./passing-memory.ts";
export type { Reply } from "./reply.ts";
