import type { BiaParameters } from "#app/domain/exchange/index.ts";

import type { SheetKey, Words } from "../table-sheet.ts";
import { words } from "../table-sheet.ts";
import { PART_LABELS } from "../texts/field-labels.ts";
import type { Column } from "./column.ts";
import { contactColumns, measureColumns, personColumns } from "./directory-columns.ts";
import { dependencyColumns, processColumns } from "./process-columns.ts";
import { prerequisiteColumns, resourceColumns, useColumns } from "./resource-columns.ts";

export type RowObject = Readonly<Record<string, unknown>>;

export interface SheetDefinition {
  readonly key: SheetKey;
  readonly name: Words;
  /** Keys of the object that identify a row; their columns come first. */
  readonly identity: readonly string[];
  readonly columns: readonly Column[];
  /** Values of a new row for which the sheet has no column. */
  readonly blank: RowObject;
}

const BLANK: Readonly<Record<SheetKey, RowObject>> = {
  processes: { matrix: {}, rtoHours: null, emergencyLevel: null },
  processDependencies: {},
  resources: {
    site: null,
    redundant: false,
    basicSupply: false,
    netRtaHours: null,
    rpaHours: null,
    rtaEvidence: "",
  },
  prerequisites: {},
  resourceUses: { rpoHours: null },
  people: { firstName: "", position: "", unit: null, phone: "", mobile: "", email: "", active: true },
  contacts: { function: "", phone: "", standby: "", email: "" },
  measures: { need: "", cause: "", responsible: "", dueOn: null, means: "", details: "", subjects: [] },
};

/** All sheets for the horizons and damage scenarios of an organisation. */
export function sheetDefinitions(parameters: BiaParameters): readonly SheetDefinition[] {
  const sheet = (
    key: SheetKey,
    identity: readonly string[],
    columns: readonly Column[],
  ): SheetDefinition => ({
    key,
    name: PART_LABELS[key] ?? words(key, key),
    identity,
    columns,
    blank: BLANK[key],
  });
  return [
    sheet("processes", ["id"], processColumns(parameters)),
    sheet("processDependencies", ["consumer", "requires"], dependencyColumns()),
    sheet("resources", ["id"], resourceColumns()),
    sheet("prerequisites", ["resource", "requires"], prerequisiteColumns()),
    sheet("resourceUses", ["process", "resource"], useColumns(parameters)),
    sheet("people", ["id"], personColumns()),
    sheet("contacts", ["id"], contactColumns()),
    sheet("measures", ["id"], measureColumns()),
  ];
}

/** What tells a row from all others of its sheet. */
export function identityOf(definition: Pick<SheetDefinition, "identity">, row: RowObject): string {
  return JSON.stringify(definition.identity.map((key) => row[key]));
}
