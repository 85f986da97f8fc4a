import {
  type APIApplication,
  type APIUser,
  DiscordAPIError,
  PermissionsBitField,
  RESTJSONErrorCodes,
  Routes,
} from "discord.js";
import { channelPermissions, threadPermissions } from "./limits.ts";
import type { Api } from "./rest.ts";

/** Something that trying again does not mend; the message is one line that names the fix. */
export class Unusable extends Error {
  override readonly name = "Unusable";
}

/** Who we are, as Discord says. */
export interface Identity {
  readonly applicationId: string;
  readonly botId: string;
  readonly name: string;
  /** Adds the bot to a server, with what it needs there. */
  readonly inviteLink: string;
  /** Where Discord posts interactions; null when the gateway tells them. */
  readonly endpoint: string | null;
  /** Key of the signatures of what it posts. */
  readonly publicKey: string;
}

/** Throws `Unusable` when the token is none of Discord's, and what the client throws when Discord cannot be asked. */
export async function identify({ rest }: Pick<Api, "rest">): Promise<Identity> {
  try {
    const application = (await rest.get(Routes.currentApplication())) as APIApplication;
    const bot = (await rest.get(Routes.user())) as APIUser;
    return {
      applicationId: application.id,
      botId: bot.id,
      name: bot.username,
      inviteLink: inviteLink(application.id),
      endpoint: application.interactions_endpoint_url ?? null,
      publicKey: application.verify_key,
    };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) {
      throw new Unusable(
        "DISCORD_BOT_TOKEN: Discord does not know this token; copy it anew from discord.com/developers, page Bot",
        { cause: error },
      );
    }
    throw error;
  }
}

/** Warnings about how commands reach us. Throws `Unusable` when none would. */
export function checkMode(
  { endpoint, publicKey }: Identity,
  mode: "gateway" | "http",
  givenKey: string | null,
): readonly string[] {
  if (mode === "gateway") {
    if (endpoint === null) return [];
    const fix = "clear it there, or set DISCORD_MODE=http";
    return [`discord: the portal names an Interactions Endpoint URL, so no command comes here; ${fix}`];
  }
  if (givenKey?.toLowerCase() !== publicKey.toLowerCase()) {
    throw new Unusable(
      "DISCORD_PUBLIC_KEY: not the key of this application; copy it from its page General Information",
    );
  }
  if (endpoint !== null) return [];
  return ["discord: name https://<this host>/discord/interactions as Interactions Endpoint URL in the portal"];
}

/** What registering commands failed with, as one line; null for other errors. */
export function registrationProblem(error: unknown, identity: Identity, testGuild: string | null): string | null {
  if (!(error instanceof DiscordAPIError)) return null;
  const isScope = error.code === RESTJSONErrorCodes.MissingAccess || error.code === RESTJSONErrorCodes.UnknownGuild;
  if (isScope && testGuild !== null) {
    return `DISCORD_TEST_GUILD=${testGuild}: the bot is not there with the scope applications.commands; add it by ${identity.inviteLink}`;
  }
  return `Discord refuses the commands: ${error.code} ${error.message.replace(/\s+/gu, " ")}`;
}

function inviteLink(applicationId: string): string {
  const needed = new PermissionsBitField(Object.values({ ...channelPermissions, ...threadPermissions }));
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: "bot applications.commands",
    permissions: String(needed.bitfield),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
