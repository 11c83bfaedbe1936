import type {
  BusinessProcess,
  ExchangeDocument,
  Resource,
  ResourceUse,
} from "../app/domain/exchange/index.ts";

const HORIZONS = [4, 24, 72, 168, 336, 720];
const SCENARIOS = ["PU", "AE", "GV", "IA", "FA"];
const USES_PER_PROCESS = 8;

function idOf(prefix: string, index: number): string {
  return `${prefix}-${String(index).padStart(5, "0")}`;
}

function processOf(index: number): BusinessProcess {
  const rises = index % HORIZONS.length;
  return {
    id: idOf("GP", index),
    name: `Anträge der Gruppe ${index} prüfen und bescheiden`,
    unit: `Ref. ${index % 60}`,
    matrix: Object.fromEntries(
      SCENARIOS.map((code) => [code, HORIZONS.map((_, step) => (step > rises ? 3 : 1))]),
    ),
    executionHours: 0,
    rtoHours: rises === HORIZONS.length - 1 ? null : (HORIZONS[rises] ?? 4) / 2,
    emergencyLevel: rises === HORIZONS.length - 1 ? null : "50 % der Fälle",
  };
}

function resourceOf(index: number): Resource {
  return {
    id: idOf("R", index),
    name: `Ressource ${index}`,
    category: "it",
    site: index % 2 === 0 ? "Haus A" : "Haus B",
    count: 1,
    redundant: false,
    basicSupply: false,
    netRtaHours: index % 7,
    rpaHours: null,
    rtaEvidence: "Schätzung",
    requires:
      index > 10
        ? [idOf("R", index % 10), idOf("R", Math.floor(index / 2))].filter(
            (id, at, all) => all.indexOf(id) === at,
          )
        : [],
  };
}

/** Deterministic organisation of the given size, without cycles. */
export function largeOrganisation(processes: number, resources: number): ExchangeDocument {
  const uses: ResourceUse[] = [];
  for (let process = 0; process < processes; process += 1)
    for (let use = 0; use < USES_PER_PROCESS; use += 1)
      uses.push({
        process: idOf("GP", process),
        resource: idOf("R", (process * USES_PER_PROCESS + use * 7) % resources),
        leadHours: 0,
        rpoHours: null,
      });
  return {
    format: "bcm-exchange/1",
    organisation: { code: "GROSS", name: "Großes Testamt" },
    parameters: {
      horizonsHours: HORIZONS,
      damageScenarios: SCENARIOS.map((code) => ({ code, name: code })),
      damageLevels: [1, 2, 3, 4].map((level) => ({ level, name: `Stufe ${level}` })),
      intolerabilityLevel: 3,
      baoReactionHours: 2,
      bufferHours: 1,
      accumulationThreshold: 5,
      spofLimitHours: 24,
      coveredPeriodHours: 720,
    },
    processes: Array.from({ length: processes }, (_, index) => processOf(index)),
    processDependencies: [],
    resources: Array.from({ length: resources }, (_, index) => resourceOf(index)),
    resourceUses: uses,
    outageScenarios: [],
  };
}
