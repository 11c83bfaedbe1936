import type { ExchangeDocument } from "#app/domain/exchange/index.ts";

import type { RowObject } from "../columns/sheet-definition.ts";
import type { SheetKey } from "../table-sheet.ts";

/** The part of a document that travels in tables: the objects of each sheet in their order. */
export type TableContent = Readonly<Record<SheetKey, readonly RowObject[]>>;

export type Prerequisite = { readonly resource: string; readonly requires: string };

export function contentOf(document: ExchangeDocument): TableContent {
  const prerequisites = document.resources.flatMap(({ id, requires }) =>
    requires.map((other): Prerequisite => ({ resource: id, requires: other })),
  );
  return {
    processes: document.processes,
    processDependencies: document.processDependencies,
    resources: document.resources,
    prerequisites,
    resourceUses: document.resourceUses,
    people: document.people ?? [],
    contacts: document.contacts ?? [],
    measures: document.measures ?? [],
  };
}

/** The document with other content; what does not travel in tables stays. Nobody has checked the outcome yet. */
export function withContent(document: ExchangeDocument, content: TableContent): unknown {
  const needs = new Map<string, string[]>();
  for (const { resource, requires } of content.prerequisites as readonly Prerequisite[]) {
    const list = needs.get(resource) ?? [];
    list.push(requires);
    needs.set(resource, list);
  }
  const resources = content.resources.map((row) => ({
    ...row,
    requires: needs.get(row["id"] as string) ?? [],
  }));
  const optional = (["people", "contacts", "measures"] as const).filter(
    (key) => document[key] !== undefined || content[key].length > 0,
  );
  return {
    ...document,
    processes: content.processes,
    processDependencies: content.processDependencies,
    resources,
    resourceUses: content.resourceUses,
    ...Object.fromEntries(optional.map((key) => [key, content[key]])),
  };
}
