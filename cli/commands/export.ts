import type { Command } from "../command.ts";
import { organisationOption } from "./organisation-option.ts";

export const exportCommand: Command = {
  name: "export",
  positionals: [],
  options: [organisationOption],
  text: {
    de: "gibt eine Organisation vollständig im Format bcm-exchange/1 aus",
    en: "prints an organisation completely in the format bcm-exchange/1",
  },
  run: async (invocation) => (await import("../runs/run-export.ts")).runExport(invocation),
};
