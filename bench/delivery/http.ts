import { Agent } from "node:http";
import { loopbackPlatform, post } from "../../test/support/loopback/platform.ts";
import { startLoopback } from "../../test/support/loopback/start.ts";
import type { Peer } from "./peer.ts";

/** Node's own HTTP client: the least that any client library stands on. */
export const httpPeer: Peer = {
  async start(concurrency) {
    const server = await startLoopback();
    const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
    const part = { text: "خبر ".repeat(350) };
    return {
      platform: (limits) => loopbackPlatform(server.port, { concurrency, ...limits }),
      chat: (i) => `fake:d${i}`,
      part,
      async bareSend(i) {
        const body = JSON.stringify({ chat: `fake:d${i}`, text: part.text, nonce: `d${i}-0` });
        const { status } = await post(server.port, agent, "/send", body);
        if (status !== 200) throw new Error(`HTTP ${status}`);
      },
      async stop() {
        agent.destroy();
        await server.stop();
      },
    };
  },
};
