import { auditObjectSchema } from "#app/domain/audit/index.ts";
import { erasePrivateValues } from "#app/services/organisation/erase-private-values.server.ts";
import { Refusal, type Command, type ExitCode } from "../command.ts";
import { organisationOf, withInstallation } from "../database.ts";

export const runErasePrivate: Command["run"] = async (invocation) =>
  withInstallation(invocation, "expect", async ({ deps }): Promise<ExitCode> => {
    const { options, terminal, language } = invocation;
    const { id: organisationId } = await organisationOf(deps, String(options["organisation"]));
    const object = objectOf(String(options["kind"]), String(options["id"]));
    const { length } = await erasePrivateValues(deps, { accountId: "system" }, { organisationId, object });
    terminal.err(
      language === "de"
        ? `Gelöscht in ${length} Einträgen des Protokolls. Stammdaten, freigegebene Fassungen und Sicherungen enthalten die Werte weiterhin.\n`
        : `Erased in ${length} entries of the audit trail. Master data, released editions and backups still hold the values.\n`,
    );
    return 0;
  });

function objectOf(kind: string, code: string) {
  const object = auditObjectSchema.omit({ version: true }).safeParse({ kind, code });
  if (object.success) return object.data;
  throw new Refusal({
    de: "Diese Art von Objekt gibt es nicht; bitte zum Beispiel „--kind person“ oder „--kind contact“ angeben.",
    en: "There is no such kind of object; please give for example “--kind person” or “--kind contact”.",
  });
}
