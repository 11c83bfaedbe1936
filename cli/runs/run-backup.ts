import { takeBackup } from "#app/services/backup/take-backup.server.ts";
import type { Command, ExitCode } from "../command.ts";
import { withInstallation } from "../database.ts";
import { expectFileOrNothing } from "../file-output.ts";
import { auditWarning } from "../refusal-texts.ts";

export const runBackup: Command["run"] = async (invocation) => {
  const file = invocation.positionals[0] ?? "";
  await expectFileOrNothing(file);
  return withInstallation(invocation, "expect", async ({ deps, handle }): Promise<ExitCode> => {
    const report = await takeBackup(deps, handle, file);
    if (report.warning !== null)
      invocation.terminal.err(`${auditWarning(report.warning)[invocation.language]}\n`);
    invocation.terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  });
};
