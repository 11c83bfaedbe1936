import type { OutageScenario, Resource, ResourceCategory } from "#app/domain/exchange/index.ts";
import { resource } from "#seeds/builders/resource.ts";

import { idOf, type LargeSizes, type Pick, turn } from "./large-numbers.ts";
import { SITES, unitName } from "./large-people.ts";

const BASE = ["Strom", "Landesnetz", "Rechnerraum", "Virtualisierung", "Verzeichnisdienst", "Datenspeicher"];
const CATEGORIES: readonly ResourceCategory[] = [
  "it",
  "it",
  "it",
  "personnel",
  "infrastructure",
  "services",
  "information",
  "equipment",
  "supplies",
];
const NAMES: Readonly<Record<ResourceCategory, string>> = {
  it: "Fachverfahren",
  personnel: "Sachbearbeitung mit Zeichnungsbefugnis",
  infrastructure: "Arbeitsräume mit Publikumsverkehr",
  services: "Wartung und Störungsdienst",
  information: "Akten und Register",
  equipment: "Arbeitsplätze mit Telefon",
  supplies: "Vordrucke und Siegel",
};

function baseResource(at: number): Resource {
  return resource({
    id: idOf("R", at),
    name: `${turn(BASE, at)} ${at + 1}`,
    category: at % BASE.length < 3 ? "infrastructure" : "it",
    site: turn(SITES, at).name,
    redundant: at % 4 === 0,
    basicSupply: at === 0,
    netRtaHours: 0.5 + (at % 8) / 2,
    rpaHours: at % BASE.length < 3 ? null : 4,
    requires: at === 0 ? [] : [idOf("R", Math.floor(at / 2))],
    testedOn: at % 3 === 0 ? "2026-05-04" : null,
  });
}

function localResource(at: number, base: number, { units, contacts }: LargeSizes, pick: Pick): Resource {
  const category = turn(CATEGORIES, pick(CATEGORIES.length));
  const below = pick(3) === 0 ? [idOf("R", at - 1 - pick(Math.min(20, at)))] : [];
  const onBase = category === "it" || pick(3) === 0 ? [idOf("R", pick(base))] : [];
  return resource({
    id: idOf("R", at),
    name: `${NAMES[category]} ${at + 1}`,
    category,
    site: turn(SITES, at).name,
    count: 1 + pick(4),
    redundant: pick(5) === 0,
    netRtaHours: pick(20) === 0 ? null : pick(96) / 4,
    rpaHours: category === "it" ? pick(48) : null,
    requires: [...new Set([...onBase, ...below])],
    responsibleUnit: unitName(at % units),
    provider: pick(6) === 0 ? idOf("K", pick(contacts)) : null,
    ...(pick(8) === 0 ? { remark: "Ersatz liegt im Lager; Ausgabe gegen Unterschrift." } : {}),
  });
}

/** A base of power, network and servers, and on it what single units work with; nothing needs what comes after it. */
export function largeResources(sizes: LargeSizes, pick: Pick): Resource[] {
  const base = Math.min(60, sizes.resources);
  return Array.from({ length: sizes.resources }, (_, at) =>
    at < base ? baseResource(at) : localResource(at, base, sizes, pick),
  );
}

export function largeOutages({ resources }: LargeSizes): OutageScenario[] {
  return Array.from({ length: 12 }, (_, at) => ({
    id: `AZ-${String(at + 1).padStart(2, "0")}`,
    name: `Ausfall von ${turn(BASE, at)} ${at + 1}`,
    failed: [at, at + 12, at + 60].filter((number) => number < resources).map((number) => idOf("R", number)),
    kind: at % 2 === 0 ? ("it" as const) : ("building" as const),
  }));
}
