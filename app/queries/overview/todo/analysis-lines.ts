import { type AccessObject, processObject, reachOf, resourceObject } from "#app/domain/access/index.ts";
import type { BusinessProcess, Resource } from "#app/domain/exchange/index.ts";
import type { ResourceResult } from "#app/domain/impact-analysis/index.ts";

import { resourceResults } from "../../analysis/analysis-lookups.ts";
import { keptWith } from "../../analysis/kept-with.ts";
import type { OrganisationAnalysis } from "../../analysis/organisation-analysis.server.ts";
import { mayDo, onePageOr, type TodoFacts, type TodoItem } from "./todo-item.ts";

type Analysed = TodoFacts & { readonly analysis: OrganisationAnalysis };

/** Sheets the person has to fill in: those to be rated again first, then those that were never finished. */
function ownSheets(facts: Analysed): TodoItem[] {
  const mine = facts.analysis.document.processes.filter((process) =>
    mayDo(facts, "process.edit", processObject(process)),
  );
  const having = (...states: BusinessProcess["status"][]) =>
    mine.filter(({ status }) => states.includes(status ?? "draft")).map(({ id }) => id);
  const again = having("to-be-reassessed");
  const open = having("draft", "in-survey");
  const items: TodoItem[] = [];
  if (again.length > 0)
    items.push({
      key: "biaReassess",
      act: "assess",
      shape: "warning",
      urgency: 2,
      values: { count: again.length, id: again[0] ?? "" },
      to: onePageOr("/processes?bia=to-be-reassessed", again, (id) => `/processes/${id}/edit`),
    });
  if (open.length > 0)
    items.push({
      key: "biaOpen",
      act: "assess",
      shape: "hint",
      urgency: 3,
      values: { count: open.length, id: open[0] ?? "" },
      to: onePageOr("/processes?bia=open", open, (id) => `/processes/${id}/edit`),
    });
  return items;
}

interface Judged {
  readonly resource: Resource;
  readonly result: ResourceResult;
}

/** Resources somebody answers for: those he or she edits; whoever decides about measures answers for all. */
function answerable(facts: Analysed): Judged[] {
  const { document } = facts.analysis;
  const results = keptWith(facts.analysis, resourceResults);
  const decides = mayDo(facts, "measure.approve");
  return document.resources.flatMap((resource) => {
    const found = results.get(resource.id);
    const answers = decides || mayDo(facts, "resource.edit", resourceObject(resource));
    return found && answers ? [{ resource, result: found }] : [];
  });
}

function gaps(facts: Analysed, judged: readonly Judged[]): TodoItem[] {
  const found = judged
    .filter(({ result }) => result.status === "gap")
    .toSorted((a, b) => (b.result.gapHours ?? 0) - (a.result.gapHours ?? 0));
  const [largest] = found;
  if (!largest) return [];
  const open = facts.analysis.result.findings
    .filter(({ rule }) => rule === "V-37")
    .flatMap(({ subjects }) => subjects.slice(0, 1));
  const theirs = new Set(found.map(({ resource }) => resource.id));
  const untreated = new Set(open.filter((id) => theirs.has(id))).size;
  const { actor, organisation } = facts;
  const treats = untreated > 0 && reachOf(actor, "measure.edit", organisation) === "all";
  const { resource, result } = largest;
  return [
    {
      key: treats ? "untreatedGaps" : "gaps",
      act: treats ? "treat" : "look",
      shape: "gap",
      urgency: 2,
      values: { count: found.length, untreated, name: resource.name, hours: result.gapHours ?? 0 },
      to: onePageOr(
        "/resources?status=gap&sort=gap&dir=desc",
        found.map((one) => one.resource.id),
        (id) => `/resources/${id}`,
      ),
    },
  ];
}

function unknown(facts: Analysed, judged: readonly Judged[]): TodoItem[] {
  const ids = judged
    .filter(({ result }) => result.status === "unknown")
    .filter(({ resource }) => mayDo(facts, "resource.edit", resourceObject(resource)))
    .map(({ resource }) => resource.id);
  if (ids.length === 0) return [];
  return [
    {
      key: "unknown",
      act: "ask",
      shape: "unknown",
      urgency: 2,
      values: { count: ids.length },
      to: onePageOr("/resources?status=unknown", ids, (id) => `/resources/${id}/edit`),
    },
  ];
}

function violations(facts: Analysed): TodoItem[] {
  const results = new Map(facts.analysis.result.processes.map((one) => [one.id, one]));
  const ids = facts.analysis.document.processes
    .filter((process) => results.get(process.id)?.mtpdViolated === true)
    .filter((process) => answersFor(facts, processObject(process)))
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    {
      key: "mtpdViolated",
      act: "look",
      shape: "error",
      urgency: 2,
      values: { count: ids.length },
      to: onePageOr("/processes?mtpd=violated", ids, (id) => `/processes/${id}`),
    },
  ];
}

function answersFor(facts: TodoFacts, object: AccessObject): boolean {
  return mayDo(facts, "process.edit", object) || mayDo(facts, "process.approve", object);
}

function disputes(facts: Analysed): TodoItem[] {
  const { document } = facts.analysis;
  const editable = new Set(
    document.processes
      .filter((process) => mayDo(facts, "process.edit", processObject(process)))
      .map(({ id }) => id),
  );
  const disputed = document.processDependencies.filter(
    ({ agreement, consumer }) => agreement === "disputed" && editable.has(consumer),
  );
  const [first] = disputed;
  if (!first) return [];
  const [consumer, requires] = [first.consumer, first.requires].map(encodeURIComponent);
  return [
    {
      key: "disputed",
      act: "settle",
      shape: "warning",
      urgency: 2,
      values: { count: disputed.length },
      to: `/processes/${consumer}/needs/${requires}`,
    },
  ];
}

/** What the analysis asks of those who can answer it. */
export function analysisLines(facts: TodoFacts): TodoItem[] {
  const { analysis } = facts;
  if (!analysis) return [];
  const analysed: Analysed = { ...facts, analysis };
  const judged = answerable(analysed);
  return [
    ...violations(analysed),
    ...gaps(analysed, judged),
    ...unknown(analysed, judged),
    ...ownSheets(analysed),
    ...disputes(analysed),
  ];
}
