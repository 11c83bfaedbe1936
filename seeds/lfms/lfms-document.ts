import { EXCHANGE_FORMAT } from "#app/domain/exchange/index.ts";
import type { ExchangeDocument } from "#app/domain/exchange/index.ts";

import { parameterSet } from "../builders/parameter-set.ts";
import { lfmsAlarmStages, lfmsBaoRoles, lfmsCrisisRooms, lfmsReportingPoints } from "./bao.ts";
import { lfmsChecklists } from "./checklists.ts";
import { lfmsContacts } from "./contacts.ts";
import { lfmsOutageScenarios, lfmsProcessDependencies } from "./dependencies.ts";
import { lfmsExercises } from "./exercises/lfms-exercises.ts";
import { lfmsHandbook } from "./handbook.ts";
import { lfmsImmediateMeasures } from "./immediate-measures.ts";
import { lfmsMeasures, lfmsRiskAcceptances, lfmsRisks } from "./improvement.ts";
import { lfmsCycle, lfmsPeople, lfmsSites, lfmsUnits } from "./organisation.ts";
import { lfmsContinuitySolutions, lfmsPlans } from "./plans/lfms-plans.ts";
import { lfmsProcesses } from "./processes.ts";
import { lfmsCapacities, lfmsResources, lfmsResourceUses } from "./resources.ts";
import { lfmsRulesOfProcedure } from "./rules-of-procedure.ts";

/** The LfMS before any gap was treated: no measures, risks, acceptances or BC-Lösungen (rule hits of 12.5 in full). */
export function lfmsBeforeMeasures(): ExchangeDocument {
  // Parts share module constants; the caller gets a document of its own.
  return structuredClone({
    format: EXCHANGE_FORMAT,
    organisation: {
      code: "LfMS",
      name: "Landesamt für Musterverwaltung Sachsen",
      kind: "authority",
      parent: "SMM",
    },
    parameters: parameterSet(),
    processes: lfmsProcesses(),
    processDependencies: lfmsProcessDependencies(),
    resources: lfmsResources(),
    resourceUses: lfmsResourceUses(),
    outageScenarios: lfmsOutageScenarios(),
    capacities: lfmsCapacities(),
    cycle: lfmsCycle(),
    sites: lfmsSites(),
    units: lfmsUnits(),
    people: lfmsPeople(),
    contacts: lfmsContacts(),
    baoRoles: lfmsBaoRoles(),
    reportingPoints: lfmsReportingPoints(),
    alarmStages: lfmsAlarmStages(),
    immediateMeasures: lfmsImmediateMeasures(),
    checklists: lfmsChecklists(),
    crisisRooms: lfmsCrisisRooms(),
    rulesOfProcedure: lfmsRulesOfProcedure(),
    plans: lfmsPlans(),
    exercises: lfmsExercises().map((exercise) => ({ ...exercise, measures: [] })),
    handbook: lfmsHandbook(),
  });
}

/** The complete Landesamt für Musterverwaltung Sachsen, the worked example of the reference (chapter 12). */
export function lfmsDocument(): ExchangeDocument {
  return {
    ...lfmsBeforeMeasures(),
    continuitySolutions: lfmsContinuitySolutions(),
    risks: lfmsRisks(),
    riskAcceptances: lfmsRiskAcceptances(),
    measures: lfmsMeasures(),
    exercises: structuredClone(lfmsExercises()),
  };
}
