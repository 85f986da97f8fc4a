import type { Clock } from "../../domain/clock.ts";
import type { Memory } from "../../domain/memory.ts";

/** Roles that admins want to be called with what is delivered into their channels. */
export interface CalledRoles {
  /** Null for none. */
  of(chat: string): Promise<string | null>;
  choose(chat: string, roleId: string): Promise<void>;
  forget(chat: string): Promise<void>;
}

/** Another process may have changed it. */
const rememberedMs = 60_000;
const mostRemembered = 20_000;

export function createCalledRoles(memory: () => Memory, clock: Clock): CalledRoles {
  const known = new Map<string, { readonly roleId: string | null; readonly until: number }>();
  const remember = (chat: string, roleId: string | null) => {
    known.delete(chat);
    known.set(chat, { roleId, until: clock.now() + rememberedMs });
    if (known.size > mostRemembered) known.delete(known.keys().next().value ?? "");
  };
  return {
    async of(chat) {
      const found = known.get(chat);
      if (found !== undefined && found.until > clock.now()) return found.roleId;
      const roleId = (await memory().get<string>(`role:${chat}`)) ?? null;
      remember(chat, roleId);
      return roleId;
    },
    async choose(chat, roleId) {
      await memory().set(`role:${chat}`, roleId);
      remember(chat, roleId);
    },
    async forget(chat) {
      await memory().delete(`role:${chat}`);
      remember(chat, null);
    },
  };
}
