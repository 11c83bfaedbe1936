import type { ExchangeDocument } from "#app/domain/exchange/index.ts";

import { computingCentre } from "./land/computing-centre.ts";
import { fundingOffice } from "./land/funding-office.ts";
import { land, ministryOfExamples, ministryOfSamples } from "./land/ministries.ts";
import { policeAdministration } from "./land/police-administration.ts";
import { stateArchive } from "./land/state-archive.ts";
import { lfmsDocument } from "./lfms/lfms-document.ts";

/** One organisation of the demo land. */
export type DemoOrganisation = {
  readonly document: ExchangeDocument;
  /** One German sentence about where this organisation stands. */
  readonly progress: string;
};

const ORGANISATIONS: readonly (readonly [build: () => ExchangeDocument, progress: string])[] = [
  [land, "Gibt Parameter und Zyklus vor; das BCM-Board sieht freigegebene Kennzahlen."],
  [ministryOfSamples, "Lagedienst abgesichert, Plan der Abteilung 1 im Entwurf."],
  [
    lfmsDocument,
    "BIA freigegeben, acht von zehn Geschäftsfortführungsplänen freigegeben, sechs verfehlte Anlaufzeiten in Arbeit.",
  ],
  [policeAdministration, "Weit fortgeschritten: Standard-BCMS, Umschaltung der Leitstellen getestet."],
  [computingCentre, "Zentraler Dienstleister mit eigener BIA; zweite Plattform im Aufbau."],
  [ministryOfExamples, "Begonnen: Erhebung läuft, noch kein Plan."],
  [fundingOffice, "Halber Weg: Soforthilfe abgesichert, Stabsübung verschoben."],
  [stateArchive, "Reaktiv-BCMS: Magazine abgesichert, Rollen und Anlaufzeiten noch offen."],
];

/** The demo land in tree order: every organisation comes after the one above it. Nothing in it exists. */
export function demoLand(): DemoOrganisation[] {
  // Parts share module constants; every caller gets documents of its own.
  return ORGANISATIONS.map(([build, progress]) => ({ document: structuredClone(build()), progress }));
}
