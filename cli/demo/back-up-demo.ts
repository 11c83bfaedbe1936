import { existsSync } from "node:fs";

import { takeBackup } from "#app/services/backup/take-backup.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { DatabaseHandle } from "#db/client.ts";
import { DatabaseRefusal } from "#db/refusal.ts";

/**
 * The first start of the demo leaves one verified backup beside its database, as an installation in operation has one. Later
 * ones are up to whoever keeps the demo. A backup that fails does not keep the demo from being shown.
 */
export async function backUpDemo(deps: Deps, handle: DatabaseHandle): Promise<void> {
  if (handle.engine !== "sqlite" || handle.file === null) return;
  const file = `${handle.file}.first-backup`;
  const { total } = await deps.repositories.audit.listInstallation({
    action: "installation.backed-up",
    pageSize: 1,
  });
  if (total > 0 || existsSync(file)) return;
  try {
    await takeBackup(deps, handle, file);
  } catch (error) {
    if (!(error instanceof DatabaseRefusal)) throw error;
    deps.log.warn("demo.not-backed-up", { code: error.code });
  }
}
