import { systemClock } from "#app/composition.server.ts";
import { restoreDatabase } from "#db/backup.ts";
import { DatabaseRefusal } from "#db/refusal.ts";
import { Refusal, type Command } from "../command.ts";
import { environmentOf } from "../database.ts";
import { auditWarning } from "../refusal-texts.ts";

export const runRestore: Command["run"] = async (invocation) => {
  const { DATABASE_URL } = environmentOf(invocation);
  const overwrite = invocation.options["overwrite"] === true;
  const given = { overwrite, clock: systemClock };
  const report = await restoreDatabase(invocation.positionals[0] ?? "", DATABASE_URL, given).catch(
    nameOption,
  );
  if (report.warning !== null)
    invocation.terminal.err(`${auditWarning(report.warning)[invocation.language]}\n`);
  invocation.terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  return 0;
};

/** The database does not know how it is asked to overwrite; here it is an option of the command line. */
function nameOption(error: unknown): never {
  if (!(error instanceof DatabaseRefusal) || error.code !== "backup.target-exists") throw error;
  throw new Refusal({
    de: "Am Ziel gibt es schon eine Datenbank; nichts wurde geändert. Bitte sie erst sichern und dann „--overwrite“ angeben.",
    en: "There is a database at the target already; nothing was changed. Please back it up first and then give “--overwrite”.",
  });
}
