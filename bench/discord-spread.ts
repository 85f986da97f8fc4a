/** 2,000 channels due in one minute, at Discord's own limits: `node bin/run.js --script bench/discord-spread.ts [CHANNELS]`. */
import { serveChannels } from "../test/support/discord/spread.ts";

const channels = Number(process.argv[2] ?? 2000);
console.table([{ channels, ...(await serveChannels(channels)) }]);
