import { z } from "zod";

import { exerciseSchema } from "./exercise.schema.ts";
import {
  capacitySchema,
  outageScenarioSchema,
  parametersSchema,
  processDependencySchema,
  processSchema,
  resourceSchema,
  resourceUseSchema,
} from "./impact-analysis.schema.ts";
import { measureSchema, riskAcceptanceSchema, riskSchema } from "./improvement.schema.ts";
import {
  contactSchema,
  cycleSchema,
  handbookSettingsSchema,
  organisationSchema,
  personSchema,
  siteSchema,
  unitSchema,
} from "./organisation.schema.ts";
import { continuitySolutionSchema, planSchema } from "./plan.schema.ts";
import {
  alarmStageSchema,
  baoRoleSchema,
  checklistSchema,
  crisisRoomSchema,
  immediateMeasureSchema,
  reportingPointSchema,
  rulesOfProcedureSchema,
} from "./response.schema.ts";

export const EXCHANGE_FORMAT = "bcm-exchange/1";

/**
 * The whole content of one organisation in the exchange format `bcm-exchange/1`. Durations are decimal hours of calendar
 * time; `null` means unknown or not applicable, `0` means zero. The first eight keys are always there; the others are
 * left out where an organisation has nothing to say, and are never null.
 */
export const exchangeDocumentSchema = z.strictObject({
  format: z.literal(EXCHANGE_FORMAT),
  organisation: organisationSchema,
  parameters: parametersSchema,
  processes: z.array(processSchema),
  processDependencies: z.array(processDependencySchema),
  resources: z.array(resourceSchema),
  resourceUses: z.array(resourceUseSchema),
  outageScenarios: z.array(outageScenarioSchema),
  capacities: z.array(capacitySchema).optional(),
  cycle: cycleSchema.optional(),
  sites: z.array(siteSchema).optional(),
  units: z.array(unitSchema).optional(),
  people: z.array(personSchema).optional(),
  contacts: z.array(contactSchema).optional(),
  baoRoles: z.array(baoRoleSchema).optional(),
  reportingPoints: z.array(reportingPointSchema).optional(),
  alarmStages: z.array(alarmStageSchema).optional(),
  immediateMeasures: z.array(immediateMeasureSchema).optional(),
  checklists: z.array(checklistSchema).optional(),
  crisisRooms: z.array(crisisRoomSchema).optional(),
  rulesOfProcedure: rulesOfProcedureSchema.optional(),
  plans: z.array(planSchema).optional(),
  continuitySolutions: z.array(continuitySolutionSchema).optional(),
  risks: z.array(riskSchema).optional(),
  riskAcceptances: z.array(riskAcceptanceSchema).optional(),
  measures: z.array(measureSchema).optional(),
  exercises: z.array(exerciseSchema).optional(),
  handbook: handbookSettingsSchema.optional(),
});

export type ExchangeDocument = z.infer<typeof exchangeDocumentSchema>;
