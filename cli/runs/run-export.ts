import { exportOrganisation } from "#app/services/organisation/export-organisation.server.ts";
import type { Command, ExitCode } from "../command.ts";
import { organisationOf, withInstallation, withoutContent } from "../database.ts";

export const runExport: Command["run"] = async (invocation): Promise<ExitCode> =>
  withInstallation(invocation, "expect", async ({ deps }): Promise<ExitCode> => {
    const code = String(invocation.options["organisation"]);
    await organisationOf(deps, code);
    const exported = await exportOrganisation(deps, code);
    if (!exported.ok) throw withoutContent(code);
    invocation.terminal.out(exported.value.text);
    return 0;
  });
