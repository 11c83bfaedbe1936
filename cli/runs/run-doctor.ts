import { fontProblem } from "#app/pdf/engine/font-check.server.ts";
import { doctor } from "#db/doctor.ts";
import type { Command, ExitCode } from "../command.ts";
import { withInstallation } from "../database.ts";

/** English names of the checks; what was found is said in German by the check itself. */
const NAMES = {
  connection: "connection",
  schema: "schema",
  integrity: "integrity",
  "strict-tables": "tables",
  storage: "storage",
  audit: "audit trail",
  fonts: "print fonts",
} as const;

export const runDoctor: Command["run"] = async (invocation) =>
  withInstallation(invocation, "examine", async ({ handle }): Promise<ExitCode> => {
    const checks = [...(await doctor(handle)), printFonts()];
    for (const { id, healthy, message } of checks) {
      const english = `${NAMES[id]}: ${healthy ? "well" : "not well"}`;
      invocation.terminal.out(`${healthy ? "✓" : "✗"} ${invocation.language === "de" ? message : english}\n`);
    }
    return checks.every(({ healthy }) => healthy) ? 0 : 1;
  });

/** A handbook that cannot be printed is noticed here, not in the emergency. */
function printFonts() {
  const problem = fontProblem();
  const message = problem ?? "Die Schriften für den Druck sind vollständig.";
  return { id: "fonts", healthy: problem === null, message } as const;
}
