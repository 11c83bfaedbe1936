import {
  type Actor,
  can,
  exerciseObject,
  measureObject,
  planObject,
  reachOf,
} from "#app/domain/access/index.ts";
import type { Exercise, ExchangeDocument, Measure } from "#app/domain/exchange/index.ts";
import { isScriptOpen, withoutScript } from "#app/domain/exercise/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { searcher, searchKey, type SearchText, searchText } from "../analysis/list-request.ts";
import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { mayWithProcess, mayWithResource } from "../analysis/readable.ts";
import type { PersonName } from "#db/repositories/repositories.ts";

import { bodyOf, excerptOf } from "./full-text.ts";
import { foundRecord } from "./searched-records.ts";

export interface SearchRequest {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly search: string;
}

export interface Hit {
  readonly id: string;
  readonly name: string;
  /** Second line: unit, position, telephone number. */
  readonly detail: string;
  /** Address below the organisation; missing where the record has no page of its own. */
  readonly to?: string;
}

export const SEARCH_KINDS = [
  "processes",
  "resources",
  "plans",
  "exercises",
  "people",
  "contacts",
  "roles",
  "prepared",
  "outages",
  "measures",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchGroup {
  readonly kind: SearchKind;
  readonly hits: readonly Hit[];
  readonly total: number;
}

const HITS_SHOWN = 20;

interface Candidate {
  /** What it is called; a hit here comes first. */
  readonly text: SearchText;
  /** All it says, as far as the reader may see it. */
  readonly record: object;
  readonly hit: () => Hit;
}

const texts = new WeakMap<object, SearchText>();

/** What a record is found by; records that were read before are not prepared again. */
function textOf(record: object, text: string): SearchText {
  const known = texts.get(record) ?? searchText(text);
  texts.set(record, known);
  return known;
}

/** An exact id first, then ids and names that begin with what was typed, then the rest by id. */
function rank({ id, name }: Hit, key: string): number {
  const [code, label] = [searchKey(id), searchKey(name)];
  if (code === key) return 0;
  if (code.startsWith(key)) return 1;
  return label.startsWith(key) ? 2 : 3;
}

const collator = new Intl.Collator("de", { numeric: true });

/** After everything that is called so. */
const ONLY_IN_TEXT = 4;

function groupOf(kind: SearchKind, candidates: readonly Candidate[], search: string): SearchGroup {
  const key = searchKey(search.trim());
  const fits = searcher(search);
  const found = candidates
    .filter(({ text, record }) => fits(text) || fits(bodyOf(record)))
    .map(({ text, record, hit }) => ({ hit: hit(), record, isNamed: fits(text) }))
    .map((entry) => ({ ...entry, place: entry.isNamed ? rank(entry.hit, key) : ONLY_IN_TEXT }))
    .toSorted((a, b) => a.place - b.place || collator.compare(a.hit.id, b.hit.id));
  const shown = found.slice(0, HITS_SHOWN).map(({ hit, record, isNamed }) => {
    const excerpt = isNamed ? "" : excerptOf(record, search);
    return excerpt === "" ? hit : { ...hit, detail: excerpt };
  });
  return { kind, total: found.length, hits: shown };
}

function page(area: string, id: string): string {
  return `/${area}/${encodeURIComponent(id)}`;
}

function analysed(
  request: SearchRequest,
  { processes, resources }: Pick<ExchangeDocument, "processes" | "resources">,
): Record<string, Candidate[]> {
  return {
    processes: processes
      .filter((process) => mayWithProcess(request, "process.read", process))
      .map((process) => {
        const { id, name, unit } = process;
        return {
          text: textOf(process, `${id} ${name} ${unit}`),
          record: process,
          hit: () => ({ id, name, detail: unit, to: page("processes", id) }),
        };
      }),
    resources: resources
      .filter((resource) => mayWithResource(request, "resource.read", resource))
      .map((resource) => {
        const { id, name, site } = resource;
        return {
          text: textOf(resource, `${id} ${name} ${site ?? ""}`),
          record: resource,
          hit: () => ({ id, name, detail: site ?? "", to: page("resources", id) }),
        };
      }),
  };
}

async function plans(deps: Deps, { actor, organisation }: SearchRequest): Promise<Candidate[]> {
  if (!can(actor, "plan.read", { organisation })) return [];
  const stored = await deps.repositories.plans.listByOrganisation(organisation.id);
  return stored
    .filter(({ value }) => can(actor, "plan.read", { organisation, object: planObject(value) }))
    .map(({ value }) => {
      const { id, title, unit } = value;
      return {
        text: textOf(value, `${id} ${title} ${unit ?? ""}`),
        record: value,
        hit: () => ({ id, name: title, detail: unit ?? "", to: page("plans", id) }),
      };
    });
}

async function exercises(
  deps: Deps,
  request: SearchRequest,
  register: readonly PersonName[],
): Promise<Candidate[]> {
  const { actor, organisation } = request;
  if (!can(actor, "exercise.read", { organisation })) return [];
  const stored = await deps.repositories.exercises.listByOrganisation(organisation.id);
  const knowsScript = (value: Exercise) =>
    isScriptOpen(value) ||
    can(actor, "exercise.edit", { organisation, object: exerciseObject(value, register) });
  return stored
    .filter(({ value }) =>
      can(actor, "exercise.read", { organisation, object: exerciseObject(value, register) }),
    )
    .map(({ value }) => {
      const { id, title, place } = value;
      return {
        text: textOf(value, `${id} ${title}`),
        record: knowsScript(value) ? value : withoutScript(value),
        hit: () => ({ id, name: title, detail: place, to: page("exercises", id) }),
      };
    });
}

/** People, contacts and what the BAO keeps ready are for those who read the whole response organisation. */
async function records(
  { repositories }: Deps,
  { actor, organisation }: SearchRequest,
): Promise<Record<string, Candidate[]>> {
  if (reachOf(actor, "response.read", organisation) !== "all") return {};
  const found = (await repositories.objectNames.searched(organisation.id)).flatMap(foundRecord);
  const candidates = found.map(({ group, record, id, name, detail, to }) => ({
    group,
    text: searchText(`${id} ${name} ${group === "people" ? detail : ""}`),
    record,
    hit: () => ({ id, name, detail, to }),
  }));
  return Object.groupBy(candidates, ({ group }) => group);
}

function measures(
  { actor, organisation }: SearchRequest,
  known: readonly Measure[],
  register: readonly PersonName[],
): Candidate[] {
  return known
    .filter((measure) =>
      can(actor, "measure.read", { organisation, object: measureObject(measure, register) }),
    )
    .map((measure) => {
      const { id, action, subjects, dueOn } = measure;
      return {
        text: textOf(measure, `${id} ${action} ${subjects.join(" ")}`),
        record: measure,
        hit: () => ({
          id,
          name: action,
          detail: [subjects.join(", "), dueOn ?? ""].filter(Boolean).join(" · "),
          to: page("measures", id),
        }),
      };
    });
}

interface Listed {
  readonly id: string;
  readonly name: string;
}

function listed(area: string, values: readonly Listed[]): Candidate[] {
  return values.map((value) => {
    const { id, name } = value;
    return {
      text: textOf(value, `${id} ${name}`),
      record: value,
      hit: () => ({ id, name, detail: "", to: page(area, id) }),
    };
  });
}

/** Functions of the BAO and prepared outages, for those who read the whole response organisation. */
function response(
  { actor, organisation }: SearchRequest,
  { baoRoles, outageScenarios }: Pick<ExchangeDocument, "baoRoles" | "outageScenarios">,
): Record<string, Candidate[]> {
  if (reachOf(actor, "response.read", organisation) !== "all") return {};
  return {
    roles: listed("records/roles", baoRoles ?? []),
    outages: listed("records/outage-scenarios", outageScenarios),
  };
}

/** Everything the person may see that is called so or says so, however umlauts are written. */
export async function globalSearch(deps: Deps, request: SearchRequest): Promise<readonly SearchGroup[]> {
  const search = request.search.trim();
  if (search === "") return [];
  const analysis = await organisationAnalysis(deps, request.organisation);
  const document = analysis?.document;
  const register = analysis?.people ?? [];
  const candidates: Readonly<Record<string, readonly Candidate[]>> = {
    ...(document ? analysed(request, document) : {}),
    plans: await plans(deps, request),
    exercises: await exercises(deps, request, register),
    ...(await records(deps, request)),
    ...(document ? response(request, document) : {}),
    measures: document ? measures(request, document.measures ?? [], register) : [],
  };
  return SEARCH_KINDS.map((kind) => groupOf(kind, candidates[kind] ?? [], search)).filter(
    ({ total }) => total > 0,
  );
}
