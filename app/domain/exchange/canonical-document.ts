import { recordInOrder, sortedBy } from "./canonical-order.ts";
import { exchangeDocumentSchema } from "./exchange-document.schema.ts";
import type { ExchangeDocument } from "./exchange-document.schema.ts";
import type { BusinessProcess } from "./impact-analysis.schema.ts";

const OPTIONAL_LISTS = [
  "capacities",
  "sites",
  "units",
  "people",
  "contacts",
  "baoRoles",
  "reportingPoints",
  "alarmStages",
  "immediateMeasures",
  "checklists",
  "crisisRooms",
  "plans",
  "continuitySolutions",
  "risks",
  "riskAcceptances",
  "measures",
  "exercises",
] as const satisfies readonly (keyof ExchangeDocument)[];

function canonicalProcess(process: BusinessProcess, scenarios: readonly string[]): BusinessProcess {
  const ordered = { ...process, matrix: recordInOrder(process.matrix, scenarios) };
  if (process.reasons !== undefined) ordered.reasons = recordInOrder(process.reasons, scenarios);
  return ordered;
}

function keyOf(value: object): readonly string[] {
  if ("id" in value) return [String(value.id)];
  return ["order" in value ? String(value.order).padStart(4, "0") : ""];
}

function canonicalList<T extends object>(values: readonly T[]): T[] {
  return sortedBy(values, keyOf);
}

/**
 * The same document in the one order it is exported in: keys as in the schema, lists by id, links by both ends, records by the
 * order of the damage scenarios; lists with nothing in them are left out where they are optional.
 */
export function canonicalDocument(value: unknown): ExchangeDocument {
  const document = exchangeDocumentSchema.parse(value);
  const scenarios = document.parameters.damageScenarios.map((scenario) => scenario.code);
  const { levelDescriptions } = document.parameters;
  if (levelDescriptions !== undefined)
    document.parameters.levelDescriptions = recordInOrder(levelDescriptions, scenarios);
  document.processes = canonicalList(document.processes).map((process) =>
    canonicalProcess(process, scenarios),
  );
  document.resources = canonicalList(document.resources).map((resource) => ({
    ...resource,
    requires: sortedBy([...new Set(resource.requires)], (id) => [id]),
  }));
  document.outageScenarios = canonicalList(document.outageScenarios);
  document.processDependencies = sortedBy(document.processDependencies, (link) => [
    link.consumer,
    link.requires,
  ]);
  document.resourceUses = sortedBy(document.resourceUses, (use) => [use.process, use.resource]);
  for (const key of OPTIONAL_LISTS) orderOptionalList(document, key);
  return document;
}

function orderOptionalList(document: ExchangeDocument, key: (typeof OPTIONAL_LISTS)[number]): void {
  const values = document[key];
  if (values === undefined) return;
  if (values.length === 0) Reflect.deleteProperty(document, key);
  else Object.assign(document, { [key]: canonicalList<object>(values) });
}

/** Text of a document as it is exported: canonical order, two blanks of indentation, line break at the end. */
export function canonicalDocumentText(document: ExchangeDocument): string {
  return `${JSON.stringify(canonicalDocument(document), null, 2)}\n`;
}
