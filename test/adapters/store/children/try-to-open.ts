/** Opens the store at the address argv[2], stores an article, and prints `ok` or what was wrong. */
import { openStore } from "../../../../src/adapters/store/index.ts";
import { makeArticle } from "../../../support/store-fixtures.ts";

let doing = "open";
try {
  const store = await openStore(process.argv[2] ?? "", { ifMissing: "create" });
  doing = "put";
  await store.putArticle(makeArticle("from-child", { text: "نص ".repeat(20_000) }));
  await store.close();
  console.log("ok");
} catch (error) {
  console.log(
    error instanceof Error && "problem" in error
      ? `${doing}, ${String(error.problem)}: ${error.message}`
      : String(error),
  );
}
