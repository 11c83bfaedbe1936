import { Refusal, type Command, type ExitCode } from "../command.ts";
import { withInstallation } from "../database.ts";
import { loadDemoLand } from "../demo/load-demo-land.ts";

export const runSeed: Command["run"] = async (invocation): Promise<ExitCode> => {
  if (invocation.positionals[0] !== "demo") {
    throw new Refusal({
      de: "Es gibt nur das Vorführland: „standfest seed demo“.",
      en: "There is only the demo land: “standfest seed demo”.",
    });
  }
  return withInstallation(invocation, "create", async ({ deps }): Promise<ExitCode> => {
    const created = await loadDemoLand(deps);
    invocation.terminal.err(
      invocation.language === "de"
        ? `Angelegte Organisationen: ${created.length === 0 ? "keine, alle waren schon da" : created.join(", ")}.\n`
        : `Organisations created: ${created.length === 0 ? "none, all were there" : created.join(", ")}.\n`,
    );
    return 0;
  });
};
