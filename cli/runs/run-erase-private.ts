import { auditObjectSchema } from "#app/domain/audit/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { type Erased, erasePrivateValues } from "#app/services/organisation/erase-private-values.server.ts";
import { Refusal, type Command, type ExitCode } from "../command.ts";
import { organisationOf, withInstallation } from "../database.ts";

export const runErasePrivate: Command["run"] = async (invocation) =>
  withInstallation(invocation, "expect", async ({ deps }): Promise<ExitCode> => {
    const { options, terminal, language } = invocation;
    const code = String(options["organisation"]);
    const { id: organisationId } = await organisationOf(deps, code);
    const object = objectOf(String(options["kind"]), String(options["id"]));
    const erased = await erasePrivateValues(deps, { accountId: "system" }, { organisationId, object });
    if (!erased.ok) throw unknownPerson(object.code, code);
    terminal.err(`${outcome(erased.value, object.code, language)} ${REMAINS[language]}\n`);
    return 0;
  });

const REMAINS: Readonly<Record<Language, string>> = {
  de: "Stammdaten, freigegebene Fassungen und Sicherungen enthalten die Werte weiterhin.",
  en: "Master data, released editions and backups still hold the values.",
};

function unknownPerson(person: string, organisation: string): Refusal {
  return new Refusal({
    de: `Eine Person „${person}“ kennt die Organisation „${organisation}“ weder in den Stammdaten noch im Protokoll; gelöscht wurde nichts. Bitte die Kennung prüfen.`,
    en: `The organisation “${organisation}” knows no person “${person}”, neither in its master data nor in the audit trail; nothing was erased. Please check the id.`,
  });
}

function outcome({ events, receipts }: Erased, id: string, language: Language): string {
  const entries = events.length;
  if (language === "de") {
    if (entries === 0 && receipts === 0)
      return `Zu „${id}“ steht im Protokoll und in den Empfangsbestätigungen kein personenbezogener Wert; zu löschen war nichts.`;
    return `Gelöscht: die Werte in ${entries === 1 ? "einem Eintrag" : `${entries} Einträgen`} des Protokolls und der Name in ${receipts === 1 ? "einer Empfangsbestätigung" : `${receipts} Empfangsbestätigungen`} des Handbuchs.`;
  }
  if (entries === 0 && receipts === 0)
    return `Neither the audit trail nor the receipts hold a personal value of “${id}”; there was nothing to erase.`;
  return `Erased: the values in ${entries === 1 ? "one entry" : `${entries} entries`} of the audit trail and the name in ${receipts === 1 ? "one receipt" : `${receipts} receipts`} of the handbook.`;
}

function objectOf(kind: string, code: string) {
  const object = auditObjectSchema.omit({ version: true }).safeParse({ kind, code });
  if (object.success) return object.data;
  throw new Refusal({
    de: "Diese Art von Objekt gibt es nicht; bitte zum Beispiel „--kind person“ oder „--kind contact“ angeben.",
    en: "There is no such kind of object; please give for example “--kind person” or “--kind contact”.",
  });
}
