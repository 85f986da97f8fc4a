/**
 * The fake Bot API server as a process of its own, where speed is measured: it checks nothing against the published API,
 * keeps no calls, and every chat of a number below a million is private and open. Prints its port.
 */
import { FakeServer } from "../server.ts";

const server = new FakeServer({ isChecked: false });
const { world } = server;
const find = world.find.bind(world);
world.find = (reference) => {
  const id = Number(reference);
  if (world.chats.has(id)) return find(reference);
  const state = world.open({ id, type: "private", first_name: "Reader" });
  state.members.set(world.bot.id, { user: world.bot, status: "member", isAnonymous: false, canPost: true });
  return state;
};
process.stdout.write(`${await server.listen()}\n`);
