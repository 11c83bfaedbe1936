import { faultText, type AuditCheckpoint } from "#app/domain/audit/index.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import { Refusal, type Command, type ExitCode } from "../command.ts";
import { withInstallation } from "../database.ts";

export const runVerifyAudit: Command["run"] = async (invocation) => {
  const { terminal, language, options } = invocation;
  const checkpoint = parseCheckpoint(options["checkpoint"]);
  return withInstallation(invocation, "verify", async ({ handle }): Promise<ExitCode> => {
    const verdict = await verifyAudit(handle, checkpoint);
    for (const fault of verdict.faults) terminal.err(`${faultText(fault, language)}\n`);
    terminal.out(`${verdict.size}:${verdict.head}\n`);
    if (!verdict.valid) return 1;
    terminal.err(
      language === "de"
        ? `Das Protokoll ist unverändert (Einträge: ${verdict.size}). Die Zeile oben ist der Prüfpunkt: außerhalb aufbewahren.\n`
        : `The audit trail is unchanged (entries: ${verdict.size}). The line above is the checkpoint: keep it outside.\n`,
    );
    return 0;
  });
};

function parseCheckpoint(given: string | boolean | undefined): AuditCheckpoint | null {
  if (typeof given !== "string") return null;
  const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(given);
  if (match?.[1] !== undefined && match[2] !== undefined) return { size: Number(match[1]), hash: match[2] };
  throw new Refusal({
    de: "Der Prüfpunkt ist nicht lesbar. Bitte so angeben, wie „standfest verify-audit“ ihn ausgegeben hat (Anzahl:Hash).",
    en: "The checkpoint is not readable. Please give it as printed by “standfest verify-audit” (size:hash).",
  });
}
