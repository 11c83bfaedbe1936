import type { ExchangeDocument } from "./exchange-document.schema.ts";
import { EXCHANGE_FORMAT } from "./exchange-document.schema.ts";
import type { BiaParameters } from "./impact-analysis.schema.ts";

/** Usual values of a public authority to begin with (BSI 200-4, 7.1); each authority fixes its own. */
export const USUAL_PARAMETERS: BiaParameters = {
  horizonsHours: [4, 24, 72, 168, 336, 720],
  damageScenarios: [
    { code: "PU", name: "Beeinträchtigung der persönlichen Unversehrtheit" },
    { code: "AE", name: "Beeinträchtigung der Aufgabenerfüllung" },
    { code: "GV", name: "Verstoß gegen Gesetze, Vorschriften und Verträge" },
    { code: "IA", name: "Negative Innen- und Außenwirkung" },
    { code: "FA", name: "Finanzielle Auswirkungen" },
  ],
  damageLevels: [
    { level: 1, name: "gering" },
    { level: 2, name: "mittel" },
    { level: 3, name: "hoch" },
    { level: 4, name: "sehr hoch" },
  ],
  intolerabilityLevel: 3,
  baoReactionHours: 2,
  bufferHours: 1,
  accumulationThreshold: 5,
  spofLimitHours: 24,
  coveredPeriodHours: 720,
};

/** An organisation that has nothing yet but the usual parameters. */
export function blankDocument(organisation: ExchangeDocument["organisation"]): ExchangeDocument {
  return {
    format: EXCHANGE_FORMAT,
    organisation,
    parameters: USUAL_PARAMETERS,
    processes: [],
    processDependencies: [],
    resources: [],
    resourceUses: [],
    outageScenarios: [],
  };
}
