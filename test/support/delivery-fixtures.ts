import type { NewDelivery, Rendering } from "../../src/domain/delivery.ts";
import { everyDay, type Subscription } from "../../src/domain/subscription.ts";

/** 22 November 2026, noon in Greenwich. */
export const noon = Date.UTC(2026, 10, 22, 12);
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export const makeSubscription = (id: string, details: Partial<Subscription> = {}): Subscription => ({
  id,
  chat: `fake:${id}`,
  hour: 12,
  minute: 0,
  zone: "UTC",
  days: everyDay,
  window: "since",
  storyId: "north-korea-russia",
  languages: ["ar"],
  sections: null,
  onlyIfChanged: false,
  quiet: null,
  silent: false,
  state: "active",
  reason: null,
  createdAt: noon - dayMs,
  lastServedAt: null,
  lastDay: null,
  nextDueAt: noon,
  ...details,
});

export const makeRendering = (id: string, parts = 1): Rendering => ({
  id,
  editionId: "edition",
  parts: Array.from({ length: parts }, (_, i) => ({ text: `${id} ${i}` })),
});

export const makeDelivery = (id: string, details: Partial<NewDelivery> = {}): NewDelivery => ({
  id,
  key: `key-${id}`,
  chat: `fake:${id}`,
  subscriptionId: null,
  slotAt: noon,
  priority: 1,
  renderingId: "r1",
  silent: false,
  state: "due",
  notBefore: 0,
  reason: null,
  createdAt: noon,
  ...details,
});
