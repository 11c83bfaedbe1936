import type { Plan, Resource } from "../exchange/index.ts";
import { changesOverTime } from "../plans/plan-needs.ts";
import { printedPlans } from "./analysis-index.ts";
import type {
  PlanResource,
  RecoveryPart,
  RecoveryPlan,
  RecoveryResource,
  RestartLine,
  SubstituteLine,
} from "./handbook-data.ts";
import type { PartContext } from "./part-context.ts";
import { contactLine, planBase, planResource } from "./plan-base.ts";
import { plannedRestartHours } from "./planned-restart-time.ts";
import { restartLines } from "./restart-lines.ts";

const UNKNOWN_RESOURCE: Omit<RecoveryResource, keyof PlanResource> = {
  category: "it",
  site: "",
  netRtaHours: null,
  rtaEvidence: "",
  needsFirst: [],
  provider: null,
  contract: "",
  description: "",
  responsible: "",
  substitutes: [],
};

/** Unit and person to call about a resource, as far as they are named. */
function responsibleFor(resource: Resource, { directory }: PartContext): string {
  const person = directory.person(resource.responsiblePerson);
  const number = person?.mobile || person?.phone;
  return [directory.unitName(resource.responsibleUnit), person?.name, number].filter(Boolean).join(", ");
}

function substitutesOf(id: string, { document }: PartContext): SubstituteLine[] {
  const { continuitySolutions = [], capacities = [], parameters } = document;
  return [
    ...continuitySolutions
      .filter((solution) => solution.resource === id && solution.chosen)
      .map(({ name, remark, maxEmergencyOperationHours }) => ({
        name,
        remark: remark ?? "",
        lastsHours: maxEmergencyOperationHours,
        amounts: [],
      })),
    ...capacities
      .filter((capacity) => capacity.resource === id)
      .map(({ name, quantities }) => ({
        name,
        remark: "",
        lastsHours: null,
        amounts: changesOverTime(quantities, parameters.horizonsHours),
      })),
  ];
}

function recoveryResource(id: string, context: PartContext): RecoveryResource {
  const { directory } = context;
  const provider = (contactId: string | null | undefined) => {
    const found = directory.contact(contactId);
    return found ? contactLine(found) : null;
  };
  const base = planResource(id, context);
  const resource = directory.resource(id);
  if (!resource) return { ...base, ...UNKNOWN_RESOURCE };
  return {
    ...base,
    category: resource.category,
    site: resource.site ?? "",
    netRtaHours: resource.netRtaHours,
    rtaEvidence: resource.rtaEvidence,
    needsFirst: resource.requires.map(directory.resourceLabel),
    provider: provider(resource.provider),
    contract: resource.contract ?? "",
    description: resource.description ?? "",
    responsible: responsibleFor(resource, context),
    substitutes: substitutesOf(id, context),
  };
}

/** The slowest resource of the plan decides what the planned time is compared with. */
function comparedHours(resources: readonly RecoveryResource[]): number | null {
  const net = resources.map((resource) => resource.netRtaHours);
  const known = net.filter((hours) => hours !== null);
  return known.length > 0 && known.length === net.length ? Math.max(...known) : null;
}

function recoveryPlan(plan: Plan, context: PartContext): RecoveryPlan {
  const resources = plan.resources.map((id) => recoveryResource(id, context));
  const plannedRtaHours = plannedRestartHours(plan.steps);
  const comparedRtaHours = comparedHours(resources);
  return {
    ...planBase(plan, context),
    resources,
    steps: plan.steps
      .toSorted((a, b) => a.number - b.number)
      .map((step) => ({ ...step, detail: step.detail ?? "", after: step.predecessors })),
    prerequisites: plan.prerequisites,
    functionalTest: plan.functionalTest,
    plannedRtaHours,
    comparedRtaHours,
    plannedFits:
      plannedRtaHours === null || comparedRtaHours === null ? null : plannedRtaHours <= comparedRtaHours,
  };
}

function inLayers(lines: readonly RestartLine[]): RecoveryPart["layers"] {
  const groups = Map.groupBy(lines, (line) => line.layer);
  return [...groups].sort(([a], [b]) => a - b).map(([layer, members]) => ({ layer, lines: members }));
}

/** Part H: how lasting damage is repaired, optional (BSI 200-4, 12.4). */
export function restorationPlans(context: PartContext): RecoveryPlan[] {
  return printedPlans(context.document, "whp").map((plan) => recoveryPlan(plan, context));
}

/** Part G: restart in layers, then one recovery plan each in restart order (BSI 200-4, 12). */
export function recoveryPart(context: PartContext): RecoveryPart {
  const lines = restartLines(context);
  const rank = new Map(lines.map((line, at) => [line.id, at]));
  const place = (plan: RecoveryPlan): number =>
    Math.min(...plan.resources.map((resource) => rank.get(resource.id) ?? lines.length + 1), Infinity);
  return {
    layers: inLayers(lines),
    plans: printedPlans(context.document, "wap")
      .map((plan) => recoveryPlan(plan, context))
      .sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)),
    uncovered: lines
      .filter((line) => line.plan === null)
      .map(({ id, name }) => {
        const resource = context.directory.resource(id);
        const call = resource ? responsibleFor(resource, context) : "";
        return call === "" ? `${id} ${name}` : `${id} ${name}: ${call}`;
      }),
  };
}
