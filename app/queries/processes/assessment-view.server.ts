import type { FindingView } from "#app/components/ui/finding-list.tsx";
import { can, processObject } from "#app/domain/access/index.ts";
import { type AssessmentAct, openActs, releaseObstacles } from "#app/domain/assessment/index.ts";
import type { BiaStatus } from "#app/domain/exchange/index.ts";
import { submitterOf } from "#app/services/impact-analysis/act-on-assessment.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { readableSubjects } from "../access/readable-subjects.ts";
import { mendableFindings } from "../analysis/mendable-findings.server.ts";
import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import type { TrailContext } from "../analysis/trail-view.ts";
import type { DetailRequest } from "./process-detail.server.ts";

const ACTIONS = {
  "assessment.begun": "begin",
  "assessment.submitted": "submit",
  "assessment.objected": "object",
  "assessment.released": "release",
  "assessment.reopened": "reopen",
} as const satisfies Record<string, AssessmentAct>;

export interface AssessmentStep {
  readonly act: AssessmentAct;
  readonly at: string;
  readonly by: string | null;
  readonly reason: string | null;
}

export interface CommentedWarning extends FindingView {
  readonly comment: string;
}

export interface AssessmentView {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly status: BiaStatus;
  /** What this person may do now. */
  readonly acts: readonly AssessmentAct[];
  /** Why somebody who may approve cannot release this one. */
  readonly ownSubmission: boolean;
  readonly errors: readonly FindingView[];
  readonly warnings: readonly CommentedWarning[];
  readonly history: readonly AssessmentStep[];
}

const STEPS_SHOWN = 60;
const ACCOUNTS_ASKED = 200;

async function historyOf(deps: Deps, organisationId: string, id: string): Promise<readonly AssessmentStep[]> {
  const page = await deps.repositories.audit.list(organisationId, {
    objectKind: "process",
    objectCode: id,
    pageSize: STEPS_SHOWN,
  });
  const events = page.rows.flatMap((event) => {
    const act = (ACTIONS as Readonly<Record<string, AssessmentAct | undefined>>)[event.action];
    return act ? [{ act, at: event.occurredAt, actor: event.actor, reason: event.reason }] : [];
  });
  if (events.length === 0) return [];
  const accounts = await deps.repositories.accounts.listByOrganisation(organisationId, {
    pageSize: ACCOUNTS_ASKED,
  });
  const names = new Map(accounts.rows.map((account) => [account.id, account.displayName]));
  return events.map(({ actor, ...event }) => ({ ...event, by: names.get(actor) ?? null }));
}

/** Last account that submitted the sheet, read from the history one already has. */
async function isOwnSubmission(deps: Deps, request: DetailRequest): Promise<boolean> {
  const submitter = await submitterOf(deps.repositories, request.organisation.id, request.id);
  return submitter === request.actor.accountId;
}

/** The BIA-Bogen as something to review: status, what stands in the way, what this person may do, and what was done. */
export async function assessmentView(
  deps: Deps,
  request: DetailRequest,
): Promise<AssessmentView | undefined> {
  const { organisation, actor, id } = request;
  const analysis = await organisationAnalysis(deps, organisation);
  const stored = await deps.repositories.processes.findByCode(organisation.id, id);
  if (!analysis || !stored) return undefined;
  const process = stored.value;
  const may = (ability: "process.read" | "process.edit" | "process.approve") =>
    can(actor, ability, { organisation, object: processObject(process) });
  if (!may("process.read")) return undefined;
  const context: TrailContext = {
    model: analysis.model,
    language: request.language,
    base: request.base,
    mayOpen: readableSubjects(actor, organisation, analysis.model),
  };
  const comments = process.ruleComments ?? {};
  const { errors, warnings } = releaseObstacles(analysis.result.findings, id, comments);
  const own =
    process.status === "in-review" && may("process.approve") && (await isOwnSubmission(deps, request));
  const allowed = (act: AssessmentAct) => {
    if (act === "release") return may("process.approve") && !own;
    if (act === "object") return may("process.approve");
    return may("process.edit") || (act === "reopen" && may("process.approve"));
  };
  const mending = { actor, organisation, analysis, context };
  const views = await mendableFindings(deps, mending, [...errors, ...warnings]);
  return {
    id,
    name: process.name,
    version: stored.version,
    status: process.status ?? "draft",
    acts: openActs(process.status).filter(allowed),
    ownSubmission: own,
    errors: views.slice(0, errors.length),
    warnings: views.slice(errors.length).map((warning) => ({
      ...warning,
      comment: comments[warning.rule] ?? "",
    })),
    history: await historyOf(deps, organisation.id, id),
  };
}
