import { expect, it } from "vitest";
import { serveChannels } from "../../support/discord/spread.ts";

it("serves many channels that are due in one minute, each once, without earning a refusal", async () => {
  const { once, tooMany, mostInASecond, seconds } = await serveChannels(150);
  expect({ once, tooMany }).toEqual({ once: 150, tooMany: 0 });
  expect(mostInASecond).toBeLessThanOrEqual(50);
  expect(seconds).toBeGreaterThan(2.5);
});
