import { recordInOrder, sortedBy } from "./canonical-order.ts";
import { exchangeDocumentSchema } from "./exchange-document.schema.ts";
import type { ExchangeDocument } from "./exchange-document.schema.ts";
import type { BusinessProcess, Resource } from "./impact-analysis.schema.ts";

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

function canonicalResource(resource: Resource): Resource {
  if (resource.requires.length < 2) return resource;
  return { ...resource, requires: sortedBy([...new Set(resource.requires)], (id) => [id]) };
}

function keyOf(value: object): readonly string[] {
  if ("id" in value) return [String(value.id)];
  return ["order" in value ? String(value.order).padStart(4, "0") : ""];
}

function canonicalList<T extends object>(values: readonly T[]): T[] {
  return sortedBy(values, keyOf);
}

/**
 * The same checked document in the one order it is exported in: lists by id, links by both ends, records by the order of the
 * damage scenarios; lists with nothing in them are left out where they are optional. The document itself stays as it is.
 */
export function orderedDocument(document: ExchangeDocument): ExchangeDocument {
  const scenarios = document.parameters.damageScenarios.map((scenario) => scenario.code);
  const { levelDescriptions } = document.parameters;
  const ordered: ExchangeDocument = {
    ...document,
    processes: canonicalList(document.processes).map((process) => canonicalProcess(process, scenarios)),
    processDependencies: sortedBy(document.processDependencies, (link) => [link.consumer, link.requires]),
    resources: canonicalList(document.resources).map(canonicalResource),
    resourceUses: sortedBy(document.resourceUses, (use) => [use.process, use.resource]),
    outageScenarios: canonicalList(document.outageScenarios),
  };
  if (levelDescriptions !== undefined)
    ordered.parameters = {
      ...document.parameters,
      levelDescriptions: recordInOrder(levelDescriptions, scenarios),
    };
  for (const key of OPTIONAL_LISTS) orderOptionalList(ordered, key);
  return ordered;
}

/** {@link orderedDocument} of a value from outside: keys as in the schema, nothing that does not belong there. */
export function canonicalDocument(value: unknown): ExchangeDocument {
  return orderedDocument(exchangeDocumentSchema.parse(value));
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
