import { existsSync } from "node:fs";
import path from "node:path";

import { takeBackup } from "#app/services/backup/take-backup.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { DatabaseHandle } from "#db/client.ts";
import { DatabaseRefusal } from "#db/refusal.ts";

/** Beside a database file; for a database of PostgreSQL where our own would be. Null for one that only is in memory. */
function firstBackup(handle: DatabaseHandle, folder: string): string | null {
  if (handle.engine === "sqlite") return handle.file === null ? null : `${handle.file}.first-backup`;
  const [, name = "standfest"] = /^[^:]+:\/\/[^/]*\/([^/?#]+)/.exec(handle.url) ?? [];
  return path.join(folder, `${name.replaceAll(/[^A-Za-z0-9_.-]/g, "-")}.first-backup`);
}

/** What the operator has to mend, and no bug: the database cannot be backed up, or the folder not be written to. */
function hindrance(error: unknown): string | null {
  if (error instanceof DatabaseRefusal) return error.code;
  return error instanceof Error && "errno" in error && "code" in error ? String(error.code) : null;
}

/**
 * The first start of the demo leaves one verified backup, as an installation in operation has one. Later ones are up to
 * whoever keeps the demo. A backup that fails does not keep the demo from being shown.
 */
export async function backUpDemo(deps: Deps, handle: DatabaseHandle, folder = "data"): Promise<void> {
  const file = firstBackup(handle, folder);
  if (file === null) return;
  const { total } = await deps.repositories.audit.listInstallation({
    action: "installation.backed-up",
    pageSize: 1,
  });
  if (total > 0 || existsSync(file)) return;
  try {
    await takeBackup(deps, handle, file);
  } catch (error) {
    const code = hindrance(error);
    if (code === null) throw error;
    deps.log.warn("demo.not-backed-up", { code });
  }
}
