import type {
  BusinessProcess,
  ExchangeDocument,
  ProcessDependency,
  Resource,
  ResourceUse,
} from "#app/domain/exchange/index.ts";
import input from "#tests/golden/lfms.input.json" with { type: "json" };

const HORIZONS = [4, 24, 72, 168];

/** A fresh copy of the worked example (reference, chapter 12) with some parts replaced. */
export function lfms(change: (document: ExchangeDocument) => void = () => undefined): ExchangeDocument {
  const document = structuredClone(input) as ExchangeDocument;
  change(document);
  return document;
}

/** The smallest sound document: one scenario, four horizons, nothing in it. */
export function aDocument(parts: Partial<ExchangeDocument> = {}): ExchangeDocument {
  return {
    format: "bcm-exchange/1",
    organisation: { code: "MUSTER", name: "Musteramt" },
    parameters: {
      horizonsHours: HORIZONS,
      damageScenarios: [{ code: "AE", name: "Beeinträchtigung der Aufgabenerfüllung" }],
      damageLevels: [1, 2, 3, 4].map((level) => ({ level, name: `Stufe ${level}` })),
      intolerabilityLevel: 3,
      baoReactionHours: 2,
      bufferHours: 1,
      accumulationThreshold: 5,
      spofLimitHours: 24,
      coveredPeriodHours: 168,
    },
    processes: [],
    processDependencies: [],
    resources: [],
    resourceUses: [],
    outageScenarios: [],
    ...parts,
  };
}

/** A process that becomes intolerable at 24 h and is wanted back after 12 h. */
export function aProcess(id: string, parts: Partial<BusinessProcess> = {}): BusinessProcess {
  return {
    id,
    name: `Prozess ${id}`,
    unit: "Ref. 1",
    matrix: { AE: [1, 3, 3, 4] },
    executionHours: 0,
    rtoHours: 12,
    emergencyLevel: "Nur Eilfälle",
    ...parts,
  };
}

/** A process whose outage never becomes intolerable. */
export function anUncriticalProcess(id: string, parts: Partial<BusinessProcess> = {}): BusinessProcess {
  return aProcess(id, { matrix: { AE: [1, 1, 1, 1] }, rtoHours: null, emergencyLevel: null, ...parts });
}

/** A resource that is back after two hours and needs nothing. */
export function aResource(id: string, parts: Partial<Resource> = {}): Resource {
  return {
    id,
    name: `Ressource ${id}`,
    category: "equipment",
    site: null,
    count: 1,
    redundant: true,
    basicSupply: false,
    netRtaHours: 2,
    rpaHours: null,
    rtaEvidence: "Schätzung",
    requires: [],
    ...parts,
  };
}

export function aUse(process: string, resource: string, parts: Partial<ResourceUse> = {}): ResourceUse {
  return { process, resource, leadHours: 0, rpoHours: null, ...parts };
}

export function aDependency(
  consumer: string,
  requires: string,
  parts: Partial<ProcessDependency> = {},
): ProcessDependency {
  return { consumer, requires, kind: "upstream", offsetHours: 0, ...parts };
}
