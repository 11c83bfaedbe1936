import type { ExchangeDocument, ResourceCategory } from "../app/domain/exchange/index.ts";

const PROCESSES_PER_AUTHORITY = 200;
const LOCAL_RESOURCES_PER_AUTHORITY = 490;
const BASE_RESOURCES = ["NET", "PWR", "VIRT", "DIR", "DB", "STOR", "MAIL", "ADM", "DESK", "TEL"] as const;
const CENTRAL_RESOURCES = 20;
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
const HORIZONS = [4, 24, 72, 168, 336, 720];
const SCENARIOS = ["PU", "AE", "GV", "IA", "FA"];

type Random = (below: number) => number;

/** Linear congruential generator: the same document on every machine. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * A whole land as one document: authorities of 200 processes and 500 resources, each on its own base of network, power
 * and servers, all of them on one central data centre. Per process: 2.5 resources and 10 links.
 */
export function engineDocument(processCount: number): ExchangeDocument {
  const random = randomFrom(20_040);
  const authorities = Math.max(1, Math.ceil(processCount / PROCESSES_PER_AUTHORITY));
  const document = emptyDocument();
  const resources = centralResources();
  for (let authority = 0; authority < authorities; authority++) {
    const rest = processCount - authority * PROCESSES_PER_AUTHORITY;
    const processes = Math.min(PROCESSES_PER_AUTHORITY, rest);
    const local = authorityResources(authority, random);
    resources.push(...local);
    addProcesses(document, { authority, processes, local, random });
  }
  document.resources = resources;
  for (let site = 0; site < 10; site++) {
    const failed = resources.filter((_, at) => at % 500 === 25 + site).map((resource) => resource.id);
    document.outageScenarios.push({
      id: `AZ-${padded(site, 3)}`,
      name: `Ausfall ${site}`,
      failed: failed.slice(0, 5),
    });
  }
  return document;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

function emptyDocument(): ExchangeDocument {
  return {
    format: "bcm-exchange/1",
    organisation: { code: "MUSTERLAND", name: "Musterland" },
    parameters: {
      horizonsHours: HORIZONS,
      damageScenarios: SCENARIOS.map((code) => ({ code, name: `Schadensszenario ${code}` })),
      damageLevels: ["gering", "mittel", "hoch", "sehr hoch"].map((name, at) => ({ level: at + 1, name })),
      intolerabilityLevel: 3,
      baoReactionHours: 2,
      bufferHours: 1,
      accumulationThreshold: 5,
      spofLimitHours: 24,
      coveredPeriodHours: 720,
    },
    processes: [],
    processDependencies: [],
    resources: [],
    resourceUses: [],
    outageScenarios: [],
  };
}

type Resource = ExchangeDocument["resources"][number];

function resource(id: string, category: ResourceCategory, more: Partial<Resource>): Resource {
  return {
    id,
    name: `Ressource ${id} mit einem üblich langen Namen`,
    category,
    site: "Haus A",
    count: 1,
    redundant: false,
    basicSupply: false,
    netRtaHours: 4,
    rpaHours: null,
    rtaEvidence: "Funktionstest",
    requires: [],
    ...more,
  };
}

function centralResources(): Resource[] {
  return Array.from({ length: CENTRAL_RESOURCES }, (_, at) =>
    resource(`C-${padded(at, 2)}`, at < 2 ? "infrastructure" : "it", {
      redundant: at % 2 === 0,
      basicSupply: at === 0,
      netRtaHours: 0.25 * (at + 1),
      requires: at === 0 ? [] : [`C-${padded(Math.floor(at / 2), 2)}`],
    }),
  );
}

function authorityResources(authority: number, random: Random): Resource[] {
  const prefix = `R-${padded(authority, 4)}`;
  const base = BASE_RESOURCES.map((name, at) =>
    resource(`${prefix}-${name}`, name === "ADM" ? "personnel" : "infrastructure", {
      count: name === "ADM" ? 3 : 1,
      redundant: random(4) === 0,
      basicSupply: name === "PWR",
      netRtaHours: random(8),
      requires:
        at < 2
          ? [`C-${padded(random(CENTRAL_RESOURCES), 2)}`]
          : [`${prefix}-${BASE_RESOURCES[random(at)] ?? "NET"}`],
    }),
  );
  const local = Array.from({ length: LOCAL_RESOURCES_PER_AUTHORITY }, (_, at) => {
    const category = CATEGORIES[random(CATEGORIES.length)] ?? "it";
    const below = at >= 20 && random(3) === 0 ? [`${prefix}-${padded(at - 1 - random(20), 4)}`] : [];
    const needsBase = category === "it" || random(3) === 0;
    return resource(`${prefix}-${padded(at, 4)}`, category, {
      count: 1 + random(4),
      redundant: random(5) === 0,
      netRtaHours: random(20) === 0 ? null : random(96) / 4,
      rpaHours: category === "it" ? random(48) : null,
      requires: needsBase ? [`${prefix}-${BASE_RESOURCES[random(10)] ?? "NET"}`, ...below] : below,
    });
  });
  return [...base, ...local];
}

function risingRow(random: Random, mildness: number): number[] {
  let level = 1;
  return HORIZONS.map(() => {
    if (level < 4 && random(mildness) === 0) level++;
    return level;
  });
}

type Place = {
  readonly authority: number;
  readonly processes: number;
  readonly local: readonly Resource[];
  readonly random: Random;
};

function addProcesses(document: ExchangeDocument, { authority, processes, local, random }: Place): void {
  const idOf = (at: number) => `GP-${padded(authority, 4)}-${padded(at, 3)}`;
  for (let at = 0; at < processes; at++) {
    const id = idOf(at);
    document.processes.push({
      id,
      name: `Geschäftsprozess ${id} mit einem üblich langen Namen`,
      unit: `Ref. ${10 + Math.floor(at / 10)}`,
      matrix: Object.fromEntries(SCENARIOS.map((code) => [code, risingRow(random, 4 + (at % 5))])),
      executionHours: random(10) === 0 ? 4 : 0,
      rtoHours: 1 + random(200),
      emergencyLevel: "Nur fristgebundene Vorgänge",
    });
    if (at > 0) {
      const requires = idOf(at - 1 - random(Math.min(at, 30)));
      const offsetHours = random(3) === 0 ? 24 : 0;
      document.processDependencies.push({ consumer: id, requires, kind: "upstream", offsetHours });
    }
    addUses(document, id, { local, random });
  }
}

function addUses(
  document: ExchangeDocument,
  process: string,
  { local, random }: Pick<Place, "local" | "random">,
): void {
  const chosen = new Set(Array.from({ length: 7 }, () => random(local.length)));
  for (const at of chosen) {
    const used = local[at];
    if (used === undefined) continue;
    document.resourceUses.push({
      process,
      resource: used.id,
      leadHours: random(4) === 0 ? 2 : 0,
      rpoHours: used.category === "it" ? random(24) : null,
    });
  }
}
