import type { Contact, Person, Site, Unit } from "#app/domain/exchange/index.ts";
import { contactsOf } from "#seeds/builders/small-authority.ts";

import { idOf, type LargeSizes, turn } from "./large-numbers.ts";

const FIRST_NAMES = ["Änne", "Bernd", "Carla", "Dörte", "Emil", "Frieda", "Gero", "Hanna", "Iwan", "Jule"];
const LAST_NAMES = ["Adler", "Böhm", "Claus", "Dreßler", "Engel", "Förster", "Groß", "Heinze", "Jähnig"];
const SERVICES = ["Störungsannahme", "Wartung der Anlage", "Ersatzlieferung", "Fachliche Leitstelle"];

export const SITES: readonly Site[] = ["A", "B", "C", "D", "E", "F"].map((house, at) => ({
  id: `S-${house}`,
  name: `Haus ${house}`,
  address: `Musterstraße ${at + 1}, 01067 Musterstadt`,
  alternativeSite: house === "A" ? "S-B" : "S-A",
}));

export function unitName(at: number): string {
  return `Ref. ${11 + Math.floor(at / 9)}${(at % 9) + 1}`;
}

export function largeUnits({ units, people }: LargeSizes): Unit[] {
  return Array.from({ length: units }, (_, at) => ({
    id: unitName(at),
    name: `Referat für Verwaltungsaufgaben ${at + 1}`,
    parent: null,
    head: idOf("P", at % people),
    deputy: idOf("P", (at + 1) % people),
    site: turn(SITES, at).id,
  }));
}

export function largePeople({ people, units }: LargeSizes): Person[] {
  return Array.from({ length: people }, (_, at) => ({
    id: idOf("P", at),
    firstName: turn(FIRST_NAMES, at),
    lastName: `${turn(LAST_NAMES, Math.floor(at / FIRST_NAMES.length))}-${at + 1}`,
    position: at % 12 === 0 ? "Referatsleitung" : "Sachbearbeitung",
    unit: unitName(at % units),
    phone: `0351 555-${1000 + (at % 9000)}`,
    mobile: `0170 0000-${String(at % 1000).padStart(3, "0")}`,
    email: `person-${at + 1}@gross.example`,
    active: at % 50 !== 49,
  }));
}

export function largeContacts({ contacts }: LargeSizes): Contact[] {
  const own = Array.from({ length: contacts }, (_, at) => ({
    id: idOf("K", at),
    name: `Dienstleister ${at + 1} GmbH (fiktiv)`,
    category: "provider" as const,
    function: turn(SERVICES, at),
    phone: `0351 555-${2000 + (at % 7000)}`,
    standby: "",
    email: `dienst-${at + 1}@dienstleister.example`,
  }));
  return contactsOf(own);
}
