import type { Resource } from "#app/domain/exchange/index.ts";

import { resource } from "../builders/resource.ts";
import type { ResourceRow } from "../builders/resource.ts";

/** Services of the Landesrechenzentrum with the restart times it has published, as resources of an authority. */
const CATALOGUE = {
  network: {
    id: "LRZ-NETZ",
    name: "LRZ: Verwaltungsnetz",
    netRtaHours: 12,
    holdsData: false,
    contract: "Leistungsschein Verwaltungsnetz",
  },
  mail: {
    id: "LRZ-MAIL",
    name: "LRZ: E-Mail und Kalender",
    netRtaHours: 8,
    rpaHours: 4,
    holdsData: true,
    contract: "Leistungsschein Kommunikation",
    requires: ["LRZ-NETZ"],
  },
  servers: {
    id: "LRZ-VM",
    name: "LRZ: Serverbetrieb",
    netRtaHours: 16,
    rpaHours: 24,
    holdsData: true,
    contract: "Leistungsschein Serverbetrieb",
    requires: ["LRZ-NETZ"],
  },
  treasury: {
    id: "LRZ-HKR",
    name: "LRZ: HKR-Verfahren",
    rpaHours: 24,
    holdsData: true,
    contract: "Nutzungsvereinbarung ohne Zusage für den Notfall",
    requires: ["LRZ-NETZ"],
  },
  workplaces: {
    id: "LRZ-APC",
    name: "LRZ: Arbeitsplatzdienst",
    netRtaHours: 24,
    holdsData: false,
    contract: "Leistungsschein Arbeitsplatz, Service Mo–Fr 7–17 Uhr",
    serviceHoursOnly: true,
  },
} satisfies Record<string, ResourceRow | Omit<ResourceRow, "category">>;

/** The named services of the Landesrechenzentrum; what a service needs must be among them. */
export function lrzServices(...names: readonly (keyof typeof CATALOGUE)[]): Resource[] {
  return names.map((name) =>
    resource({
      category: "services",
      site: "RZ Land",
      provider: "K-LRZ",
      rtaEvidence: name === "treasury" ? "nicht vorhanden" : "SLA",
      ...structuredClone(CATALOGUE[name]),
    }),
  );
}
