import type { Probes } from "../operate/doctor.ts";
import type { Settings } from "../settings.ts";

type Accounts = ReturnType<Probes["accounts"]>;

/** The bots of the settings, for the doctor to ask who they are. */
export function accountsToLookAt(settings: Settings): Accounts {
  return [...telegram(settings), ...discord(settings)];
}

function telegram({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT }: Settings): Accounts {
  if (token === null) return [];
  const look = async () => {
    const { lookAtAccount } = await import("../adapters/telegram/account.ts");
    return lookAtAccount({ token, apiRoot: TELEGRAM_API_ROOT });
  };
  return [{ name: "telegram", look }];
}

function discord({ DISCORD_BOT_TOKEN: token, DISCORD_API_BASE, DISCORD_MODE, DISCORD_PUBLIC_KEY }: Settings): Accounts {
  if (token === null) return [];
  const look = async () => {
    const { lookAtAccount } = await import("../adapters/discord/account.ts");
    return lookAtAccount({ token, base: DISCORD_API_BASE, mode: DISCORD_MODE, publicKey: DISCORD_PUBLIC_KEY });
  };
  return [{ name: "discord", look }];
}
