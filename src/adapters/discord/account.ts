import { systemProblem } from "./outcome.ts";
import { checkMode, identify, Unusable } from "./identity.ts";
import { countInvalidRequests } from "./invalid-requests.ts";
import { type ApiSettings, createApi } from "./rest.ts";

export interface AccountSettings extends ApiSettings {
  readonly mode: "gateway" | "http";
  readonly publicKey: string | null;
}

/** For the doctor: who the bot is. Throws an Error whose line names the fix when the token or the key is wrong. */
export async function lookAtAccount(
  settings: AccountSettings,
): Promise<{ readonly found: string; readonly fix?: string }> {
  const api = createApi(settings, countInvalidRequests(Date.now));
  try {
    const identity = await identify({ rest: api.posts });
    const [fix] = checkMode(identity, settings.mode, settings.publicKey);
    const found = `${identity.name}, by ${settings.mode}`;
    return fix === undefined ? { found } : { found, fix };
  } catch (error) {
    if (error instanceof Unusable) throw error;
    return { found: `not reached: ${systemProblem(error)}`, fix: "look at the network, and at DISCORD_API_BASE" };
  } finally {
    api.close();
  }
}
