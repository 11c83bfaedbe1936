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

/** The demo land in tree order: every organisation comes after the one above it. Nothing in it exists. */
export function demoLand(): DemoOrganisation[] {
  return [
    {
      document: land(),
      progress: "Gibt Parameter und Zyklus vor; das BCM-Board sieht freigegebene Kennzahlen.",
    },
    { document: ministryOfSamples(), progress: "Lagedienst abgesichert, Plan der Abteilung 1 im Entwurf." },
    {
      document: lfmsDocument(),
      progress:
        "BIA freigegeben, neun von zehn Geschäftsfortführungsplänen fertig, sechs verfehlte Anlaufzeiten in Arbeit.",
    },
    {
      document: policeAdministration(),
      progress: "Weit fortgeschritten: Standard-BCMS, Umschaltung der Leitstellen getestet.",
    },
    {
      document: computingCentre(),
      progress: "Zentraler Dienstleister mit eigener BIA; zweite Plattform im Aufbau.",
    },
    { document: ministryOfExamples(), progress: "Begonnen: Erhebung läuft, noch kein Plan." },
    { document: fundingOffice(), progress: "Halber Weg: Soforthilfe abgesichert, Stabsübung verschoben." },
    {
      document: stateArchive(),
      progress: "Reaktiv-BCMS: Magazine abgesichert, Rollen und Anlaufzeiten noch offen.",
    },
  ];
}
