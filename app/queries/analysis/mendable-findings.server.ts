import type { FindingView } from "#app/components/ui/finding-list.tsx";
import { type Ability, type Actor, can, processObject, resourceObject } from "#app/domain/access/index.ts";
import type { AuditObject } from "#app/domain/audit/index.ts";
import { changeLines, type ChangeLine } from "#app/domain/history/index.ts";
import { type Finding, type MendingPlace, mendingPlace } from "#app/domain/impact-analysis/index.ts";
import { fillTemplate } from "#app/domain/shared/fill-template.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import { dateInBerlin, formatDate } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";
import type { ObjectChange } from "#db/repositories/audit-records.ts";

import type { OrganisationAnalysis } from "./organisation-analysis.server.ts";
import { findingViews, type TrailContext } from "./trail-view.ts";

interface Mending {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly analysis: OrganisationAnalysis;
  readonly context: TrailContext;
}

const MOST_CHANGES = 200;

/** Address of the field, with the object its page needs. */
export function mendingAddress({ page, ids, element }: MendingPlace, base: string): string {
  const [id = "", other = ""] = ids.map(encodeURIComponent);
  const at = {
    process: `/processes/${id}/edit`,
    resource: `/resources/${id}/edit`,
    need: `/processes/${id}/needs/${other}`,
    use: `/processes/${id}/uses/${other}`,
    uses: `/processes/${id}/uses`,
    substitute: `/resources/${id}/substitutes/${other}`,
    measure: `/measures/new?subject=${id}`,
    grid: "/parameters/grid",
    parameters: "/parameters/edit",
    role: `/records/roles/${id}/edit`,
    rules: "/response/rules",
    import: "/import",
  }[page];
  return `${base}${at}#${element}`;
}

const ABILITY = {
  grid: "parameters.edit",
  parameters: "parameters.edit",
  measure: "measure.edit",
  role: "response.edit",
  rules: "response.edit",
  import: "exchange.import",
} as const satisfies Partial<Record<MendingPlace["page"], Ability>>;

function mayMend({ actor, organisation, analysis }: Mending, { page, ids }: MendingPlace): boolean {
  if (page in ABILITY) return can(actor, ABILITY[page as keyof typeof ABILITY], { organisation });
  const { index } = analysis.model;
  if (page === "resource" || page === "substitute") {
    const resource = index.resources[index.resourceNumbers.get(ids[0] ?? "") ?? -1];
    if (!resource) return false;
    return can(actor, "resource.edit", { organisation, object: resourceObject(resource) });
  }
  const process = index.processes[index.processNumbers.get(ids[0] ?? "") ?? -1];
  return (
    process !== undefined && can(actor, "process.edit", { organisation, object: processObject(process) })
  );
}

/** The last change of one of the values a rule looks at, and the field it was. */
function lastChange(
  { inputs }: MendingPlace,
  changes: readonly ObjectChange[],
): { readonly change: ObjectChange; readonly field: string } | null {
  for (const change of changes) {
    const input = inputs.find(({ kind, code }) => kind === change.kind && code === change.code);
    const field = input?.fields.find((name) => change.fields.has(name));
    // Something new was not changed: its first values say nothing about what went wrong.
    const isNew = Object.keys(change.changes.before).length === 0;
    if (field !== undefined && !isNew) return { change, field };
  }
  return null;
}

function lineOf({ analysis, context }: Mending, change: ObjectChange, field: string): ChangeLine | undefined {
  const { before, after } = change.changes;
  const only = (side: typeof before) => (field in side ? { [field]: side[field] as never } : {});
  const erased = field in before || field in after ? [] : [`after.${field}`];
  return changeLines(
    change.kind as AuditObject["kind"],
    { before: only(before), after: only(after) },
    {
      language: context.language,
      names: new Map(),
      parameters: analysis.document.parameters,
      secret: [],
      erased,
    },
  )[0];
}

function changeText(
  mending: Mending,
  place: MendingPlace,
  changes: readonly ObjectChange[],
): string | undefined {
  const last = lastChange(place, changes);
  const line = last ? lineOf(mending, last.change, last.field) : undefined;
  if (!last || !line) return undefined;
  const { language } = mending.context;
  const words = catalogueOf(language).controls;
  const { label, before, after } = line;
  const date = formatDate(dateInBerlin(last.change.occurredAt), language);
  const told = before !== "" && after !== "";
  return fillTemplate(told ? words.changedFromTo : words.changedOn, { label, before, after, date }, language);
}

/** Findings with the way to the field where each can be mended, and what was changed there last. One statement. */
export async function mendableFindings(
  deps: Deps,
  mending: Mending,
  findings: readonly Finding[],
): Promise<FindingView[]> {
  const places = findings.map(mendingPlace);
  const inputs = places.flatMap((place) => place.inputs);
  const objects = new Map(inputs.map(({ kind, code }) => [`${kind} ${code}`, { kind, code }]));
  const changes = await deps.repositories.audit.recentChanges(mending.organisation.id, {
    objects: [...objects.values()],
    most: MOST_CHANGES,
  });
  return findingViews(mending.context, findings).map((view, at) => {
    const place = places[at] as MendingPlace;
    const mend = mayMend(mending, place) ? mendingAddress(place, mending.context.base) : undefined;
    return { ...view, mend, changed: changeText(mending, place, changes) };
  });
}
