/**
 * `npm run bench -- delivery` measures delivery, `npm run bench -- editions [ARTICLES]` editions from many facts and from
 * a large store, `npm run bench -- [DIR ...]` everything else.
 */
const [which] = process.argv.slice(2);
if (which === "delivery") {
  process.argv.splice(2, 1);
  await import("./delivery.ts");
} else if (which === "editions") {
  process.argv.splice(2, 1);
  await import("./editions.ts");
} else await import("./bench.ts");
