import type { OptionDescription } from "../command.ts";

export const organisationOption: OptionDescription = {
  name: "organisation",
  value: "CODE",
  required: true,
  text: {
    de: "Kürzel der Organisation, zum Beispiel LfMS",
    en: "code of the organisation, for example LfMS",
  },
};
