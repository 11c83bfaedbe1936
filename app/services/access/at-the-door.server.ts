import { err, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";

import { isStorageRefusal } from "./storage-refusal.server.ts";

/**
 * Every way in: a disk that takes nothing any more is a refusal and no failure, because whoever stands before the door must
 * read what is to be done.
 */
export async function atTheDoor<Refusal>(
  deps: Pick<Deps, "log">,
  enter: () => Promise<Result<string, Refusal>>,
): Promise<Result<string, Refusal | "login.not-stored">> {
  try {
    return await enter();
  } catch (error) {
    if (!isStorageRefusal(error)) throw error;
    deps.log.error("login.not-stored", {}, error);
    return err("login.not-stored");
  }
}
