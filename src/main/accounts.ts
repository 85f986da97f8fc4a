import type { Probes } from "../operate/doctor.ts";
import type { Settings } from "../settings.ts";

/** The bots of the settings, for the doctor to ask who they are. */
export function accountsToLookAt({
  TELEGRAM_BOT_TOKEN: token,
  TELEGRAM_API_ROOT,
}: Settings): ReturnType<Probes["accounts"]> {
  if (token === null) return [];
  const look = async () => {
    const { lookAtAccount } = await import("../adapters/telegram/account.ts");
    return lookAtAccount({ token, apiRoot: TELEGRAM_API_ROOT });
  };
  return [{ name: "telegram", look }];
}
