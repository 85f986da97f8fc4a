/** Loaded before the program: makes the optional drawing library look as if it had not been installed. */
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith("@napi-rs/")) throw new Error(`Cannot find package '${specifier}'`);
    return next(specifier, context);
  },
});
