import { type Command } from "../command.ts";
import { organisationOption } from "./organisation-option.ts";

export const handbookCommand: Command = {
  name: "handbook",
  positionals: [],
  options: [
    organisationOption,
    {
      name: "out",
      value: "FILE.pdf",
      required: true,
      text: { de: "Datei, in die gedruckt wird", en: "file to print to" },
    },
    {
      name: "draft",
      text: {
        de: "druckt den heutigen Inhalt als Entwurf, auch wenn es eine freigegebene Fassung gibt",
        en: "prints today's content as a draft even where a released edition exists",
      },
    },
    {
      name: "copy",
      value: "N",
      text: {
        de: "druckt das Exemplar N der Verteilerliste, mit Empfänger und Ort auf dem Deckblatt",
        en: "prints copy N of the distribution list, with its holder and place on the cover",
      },
    },
    {
      name: "parts",
      value: "A,F,G",
      text: {
        de: "druckt nur diese Register; Titelblatt, Inhalt und „Was ist passiert?“ sind immer dabei",
        en: "prints these registers only; cover, contents and “What has happened?” are always there",
      },
    },
  ],
  text: {
    de: "druckt das Notfallhandbuch: die letzte freigegebene Fassung, sonst einen Entwurf",
    en: "prints the emergency handbook: the last released edition, otherwise a draft",
  },
  run: async (invocation) => (await import("../runs/run-handbook.ts")).runHandbook(invocation),
};
