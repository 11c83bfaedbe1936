import { type Command } from "../command.ts";

export const importCommand: Command = {
  name: "import",
  positionals: ["FILE"],
  options: [
    {
      name: "replace",
      text: {
        de: "ersetzt den Inhalt einer schon vorhandenen Organisation; der alte wird vorher gesichert",
        en: "replaces the content of an organisation that is here already; the old one is kept first",
      },
    },
    {
      name: "save-previous",
      value: "FILE",
      text: {
        de: "Datei für den ersetzten Inhalt (sonst KÜRZEL.vorher-PRÜFSUMME.json im aktuellen Ordner)",
        en: "file for the replaced content (otherwise CODE.vorher-HASH.json in the current folder)",
      },
    },
  ],
  text: {
    de: "übernimmt eine Organisation aus einer Datei im Format bcm-exchange/1: ganz oder gar nicht",
    en: "takes in an organisation from a bcm-exchange/1 file: all or nothing",
  },
  run: async (invocation) => (await import("../runs/run-import.ts")).runImport(invocation),
};
