import { type Command } from "../command.ts";

export const verifyAuditCommand: Command = {
  name: "verify-audit",
  positionals: [],
  options: [
    {
      name: "checkpoint",
      value: "SIZE:HASH",
      text: {
        de: "vergleicht mit einem außerhalb aufbewahrten Prüfpunkt; nur so fällt ein abgeschnittenes Ende auf",
        en: "compares with a checkpoint kept outside; only this reveals a cut-off end",
      },
    },
  ],
  text: {
    de: "prüft das Protokoll auf Änderung, Löschung, Einfügung und Vertauschung",
    en: "checks the audit trail for edits, deletions, insertions and reordering",
  },
  run: async (invocation) => (await import("../runs/run-verify-audit.ts")).runVerifyAudit(invocation),
};
