import type { z } from "zod";

import {
  cycleSchema,
  handbookSettingsSchema,
  parametersSchema,
  rulesOfProcedureSchema,
} from "#app/domain/exchange/index.ts";

import type { TenantTableName } from "./tenant-table.ts";

/** Part of the exchange document that exists once; it is one row whose code is the key of the document. */
export interface Singleton<T> {
  readonly table: Extract<TenantTableName, "parameter_set" | "organisation_setting">;
  readonly code: string;
  readonly schema: z.ZodType<T>;
}

function setting<T>(code: string, schema: z.ZodType<T>): Singleton<T> {
  return { table: "organisation_setting", code, schema };
}

export const parametersSingleton: Singleton<z.infer<typeof parametersSchema>> = {
  table: "parameter_set",
  code: "parameters",
  schema: parametersSchema,
};

export const settingSingletons = {
  cycle: setting("cycle", cycleSchema),
  rulesOfProcedure: setting("rulesOfProcedure", rulesOfProcedureSchema),
  handbook: setting("handbook", handbookSettingsSchema),
};
