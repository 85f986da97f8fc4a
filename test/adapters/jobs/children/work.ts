/** Works on the database at argv[2] until it is stopped; prints `<what> <time>` a line. Run by `pg-boss.test.ts`. */
import { setTimeout } from "node:timers/promises";
import { openPgBossJobs } from "../../../../src/adapters/jobs/pg-boss/jobs.ts";
import { untilAborted } from "../../../support/until-aborted.ts";

const say = (what: string): void => console.log(`${what} ${Date.now()}`);
const jobs = await openPgBossJobs({
  databaseUrl: process.argv[2] ?? "",
  onTrouble: (message) => console.error(message),
});

process.once("SIGTERM", () => {
  void jobs.stop(5000).then(() => process.exit(0));
});

await jobs.start({
  tick: async () => say("tick"),
  queues: [
    {
      name: "extract",
      async run(data) {
        say(`job-${String(data)}`);
        await setTimeout(200);
      },
    },
  ],
  drains: [
    {
      name: "telegram:123",
      async run(signal) {
        say("drain");
        await untilAborted(signal);
        say("ended");
      },
    },
  ],
});
say("ready");
