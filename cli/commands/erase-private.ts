import { type Command } from "../command.ts";
import { organisationOption } from "./organisation-option.ts";

export const erasePrivateCommand: Command = {
  name: "erase-private",
  positionals: [],
  options: [
    organisationOption,
    {
      name: "kind",
      value: "KIND",
      required: true,
      text: {
        de: "Art des Objekts, zum Beispiel person oder contact",
        en: "kind of the object, for example person or contact",
      },
    },
    {
      name: "id",
      value: "ID",
      required: true,
      text: {
        de: "Kennung des Objekts, zum Beispiel P-Krause",
        en: "id of the object, for example P-Krause",
      },
    },
  ],
  text: {
    de: "löscht die personenbezogenen Werte eines Objekts aus dem Protokoll; die Löschung wird protokolliert",
    en: "erases the personal values of one object from the audit trail; the erasure is recorded",
  },
  run: async (invocation) => (await import("../runs/run-erase-private.ts")).runErasePrivate(invocation),
};
