/** Writes articles and their facts to the store at the address argv[2] until killed; prints a dot an article. `argv[3]` names the writer. */
import { setImmediate } from "node:timers/promises";
import { openStore } from "../../../../src/adapters/store/index.ts";
import { makeArticle, makeExtraction, makeQuote } from "../../../support/store-fixtures.ts";

const [, , url = "", writer = ""] = process.argv;
const factsEach = 20;

const store = await openStore(url, { ifMissing: "create" });
for (let i = 0; ; i++) {
  const article = makeArticle(`${writer}-${i}`, { text: `${writer} ${i} ${"كلام ".repeat(300)}` });
  await store.putArticle(article);
  const quotes = Array.from({ length: factsEach }, (_, k) => makeQuote(article, `${article.id}-${k}`));
  await store.putExtraction(makeExtraction(article, { quotes }), "v1");
  process.stdout.write(".");
  // A gap in which to notice that nobody reads any more: then writing fails, and this ends.
  await setImmediate();
}
