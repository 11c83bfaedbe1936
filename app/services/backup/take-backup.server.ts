import { ok } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import { backupDatabase } from "#db/backup.ts";
import type { BackupReport } from "#db/backup.ts";
import type { DatabaseHandle } from "#db/client.ts";

/**
 * Takes a verified backup and leaves evidence of it; the report holds the checkpoint of the audit chain to keep outside.
 * @throws DatabaseRefusal with one German sentence
 */
export async function takeBackup(
  deps: Pick<Deps, "unitOfWork">,
  handle: DatabaseHandle,
  file: string,
): Promise<BackupReport> {
  const report = await backupDatabase(handle, file);
  await deps.unitOfWork(async (repositories) => {
    await repositories.audit.append({
      action: "installation.backed-up",
      actor: "system",
      organisationId: null,
      object: null,
      payload: { hash: report.hash },
    });
    return ok(undefined);
  });
  return report;
}
