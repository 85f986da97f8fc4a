import fc from "fast-check";

/**
 * The same examples in every run, so that a change is judged by what it changes: `PROPERTY_SEED=random npm test` looks
 * for new ones, and a number repeats a run.
 */
const wished = process.env["PROPERTY_SEED"] ?? "20241021";
if (wished !== "random") fc.configureGlobal({ seed: Number(wished) });

export default fc;
