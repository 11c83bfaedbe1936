import type { BusinessProcess, ExchangeDocument, Resource } from "../exchange/index.ts";
import type { ProcessResult, ResourceResult } from "../impact-analysis/index.ts";
import type { ReportInput } from "./report-input.ts";

/** An object as a reader recognises it. */
export type Named = { readonly id: string; readonly name: string };

/** Finds the objects of one document and their derived values by id; built once per report. */
export type ReportDirectory = {
  readonly process: (id: string) => BusinessProcess | undefined;
  readonly resource: (id: string) => Resource | undefined;
  readonly processResult: (id: string) => ProcessResult | undefined;
  readonly resourceResult: (id: string) => ResourceResult | undefined;
  readonly isTimeCritical: (id: string) => boolean;
  /** Name of a person; empty when nobody is named or the person has left. */
  readonly person: (id: string | null | undefined) => string;
  readonly unit: (id: string) => string;
  readonly site: (id: string | null) => string;
  /** Any object of the document; an unknown id is its own name. */
  readonly named: (id: string) => Named;
};

function byId<T extends { readonly id: string }>(items: readonly T[] | undefined): Map<string, T> {
  return new Map((items ?? []).map((item) => [item.id, item]));
}

function namesOf(document: ExchangeDocument): Map<string, string> {
  const named = [
    ...document.processes,
    ...document.resources,
    ...document.outageScenarios,
    ...(document.baoRoles ?? []),
    ...(document.continuitySolutions ?? []),
    ...(document.capacities ?? []),
    ...(document.sites ?? []),
    ...(document.units ?? []),
    ...(document.contacts ?? []),
  ];
  const titled = [...(document.plans ?? []), ...(document.checklists ?? []), ...(document.exercises ?? [])];
  return new Map([
    ...named.map(({ id, name }) => [id, name] as const),
    ...titled.map(({ id, title }) => [id, title] as const),
    ...(document.measures ?? []).map(({ id, action }) => [id, action] as const),
  ]);
}

export function reportDirectory({ document, analysis }: ReportInput): ReportDirectory {
  const processes = byId(document.processes);
  const resources = byId(document.resources);
  const processResults = byId(analysis.processes);
  const resourceResults = byId(analysis.resources);
  const people = byId(document.people?.filter(({ active }) => active));
  const units = byId(document.units);
  const sites = byId(document.sites);
  const names = namesOf(document);
  return {
    process: (id) => processes.get(id),
    resource: (id) => resources.get(id),
    processResult: (id) => processResults.get(id),
    resourceResult: (id) => resourceResults.get(id),
    isTimeCritical: (id) => (processResults.get(id)?.effectiveRtoHours ?? null) !== null,
    person: (id) => {
      const found = id ? people.get(id) : undefined;
      return found ? [found.title, found.firstName, found.lastName].filter(Boolean).join(" ") : "";
    },
    unit: (id) => units.get(id)?.name ?? id,
    site: (id) => (id === null ? "" : (sites.get(id)?.name ?? id)),
    named: (id) => ({ id, name: names.get(id) ?? "" }),
  };
}
