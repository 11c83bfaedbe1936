import { systemClock } from "#app/composition.server.ts";
import { migrateWithBackup } from "#db/migrate-with-backup.ts";
import type { Command, ExitCode } from "../command.ts";
import { withInstallation } from "../database.ts";
import { auditWarning } from "../refusal-texts.ts";

export const runMigrate: Command["run"] = async (invocation) =>
  withInstallation(invocation, "any", async ({ handle }): Promise<ExitCode> => {
    const { applied, backup, warning } = await migrateWithBackup(handle, { clock: systemClock });
    const { terminal, language } = invocation;
    if (warning !== null) terminal.err(`${auditWarning(warning)[language]}\n`);
    const de =
      applied.length === 0
        ? "Die Datenbank ist auf dem neuesten Stand."
        : `Umgestellt: ${applied.join(", ")}.`;
    const en = applied.length === 0 ? "The database is up to date." : `Migrated: ${applied.join(", ")}.`;
    const saved = backup === null ? "" : language === "de" ? ` Sicherung: ${backup}` : ` Backup: ${backup}`;
    terminal.err(`${language === "de" ? de : en}${saved}\n`);
    return 0;
  });
