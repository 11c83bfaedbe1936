import { type Actor, can } from "#app/domain/access/index.ts";
import { codeOfSubject, type ReleaseSubject, subjectOfCode } from "#app/domain/management-release/index.ts";
import { LANGUAGES } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";
import type { NamedManagementRelease } from "#db/repositories/management-release-records.ts";

import {
  compareValues,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";
import { approverNames } from "../plans/approver-names.server.ts";
import { type EditionRow, editionRow } from "../plans/plan-life-view.server.ts";
import { approvalName } from "./approval-name.ts";

/** One act on an edition: who, when, with what remark. */
export interface ApprovalAct {
  readonly name: string;
  readonly at: string;
  readonly note: string | null;
}

/** One edition that was submitted for release, and what became of it. */
export interface ApprovalRow {
  readonly kind: "plan" | "handbook" | "management";
  /** Code and title of the plan; null for everything else. */
  readonly plan: { readonly code: string; readonly title: string } | null;
  /** What the Leitung releases; null for everything else. */
  readonly subject: ReleaseSubject | null;
  readonly edition: string;
  readonly status: "waiting" | "reviewed" | "released" | "rejected";
  readonly adopted: boolean;
  /** Who had released an adopted edition, as the imported content says. */
  readonly approver: string | null;
  readonly written: ApprovalAct;
  readonly checked: ApprovalAct | null;
  readonly decided: ApprovalAct | null;
  readonly hash: string;
}

const STATUS = {
  submitted: "waiting",
  reviewed: "reviewed",
  released: "released",
  returned: "rejected",
} as const;
const RELEASE_STATUS = { prepared: "waiting", released: "released", rejected: "rejected" } as const;

function act(name: string | null, at: string | null, note: string | null): ApprovalAct | null {
  return at === null ? null : { name: name ?? "", at, note };
}

function planRow(
  row: EditionRow,
  plan: NonNullable<ApprovalRow["plan"]>,
  approver: string | null,
): ApprovalRow {
  return {
    kind: "plan",
    plan,
    subject: null,
    edition: row.versionText,
    status: STATUS[row.status],
    adopted: row.origin === "adopted",
    approver,
    written: { name: row.submittedBy, at: row.submittedAt, note: row.reason },
    checked: act(row.reviewedBy, row.reviewedAt, row.reviewNote),
    decided: act(row.decidedBy, row.decidedAt, row.decisionNote),
    hash: row.contentHash,
  };
}

function managementRow(row: NamedManagementRelease): ApprovalRow {
  return {
    kind: "management",
    plan: null,
    subject: subjectOfCode(row.subjectCode),
    edition: String(row.number),
    status: STATUS[row.status],
    adopted: false,
    approver: null,
    written: { name: row.submittedByName, at: row.submittedAt, note: row.reason },
    checked: null,
    decided: act(row.decidedByName, row.decidedAt, row.decisionNote),
    hash: row.contentHash,
  };
}

function lastAct({ written, checked, decided }: ApprovalRow): string {
  return decided?.at ?? checked?.at ?? written.at;
}

/** The latest act first, until somebody sorts otherwise. */
export const APPROVAL_LIST = {
  sorts: ["latest", "document", "state"],
  filters: {
    kind: ["plan", "handbook", "management"],
    state: ["waiting", "reviewed", "released", "rejected"],
  },
} as const;

const SORT_KEYS: Readonly<Record<string, (row: ApprovalRow) => string>> = {
  document: ({ plan, subject }) =>
    plan ? `${plan.code} ${plan.title}` : subject === null ? "" : codeOfSubject(subject),
  state: ({ status }) => status,
};

/** Newest first means the largest instant first; the other columns begin with A. */
function inOrder(rows: readonly ApprovalRow[], { sort, descending }: ListRequestView): ApprovalRow[] {
  const latest = (a: ApprovalRow, b: ApprovalRow) => compareValues(lastAct(a), lastAct(b), true);
  const key = SORT_KEYS[sort];
  return rows.toSorted((a, b) => (key && compareValues(key(a), key(b), descending)) || latest(a, b));
}

function isAsked(row: ApprovalRow, { filters, search }: ListRequestView): boolean {
  const { kind, state } = filters;
  if ((kind !== undefined && row.kind !== kind) || (state !== undefined && row.status !== state))
    return false;
  const people = [row.written, row.checked, row.decided].map((done) => (done ? [done.name, done.note] : []));
  // Whoever reads the page in either language finds a document by the name the list gives it.
  const names = LANGUAGES.map((language) => approvalName(row, language));
  const words = [...names, row.edition, row.approver, ...people.flat()];
  return search === "" || matches(words.filter(Boolean).join(" "), search);
}

export interface ApprovalsView extends PageOf<ApprovalRow> {
  /** Editions there are, whatever is searched for. */
  readonly all: number;
}

/** Every edition of plans, handbook and what the Leitung releases, with who did what, the latest act first. Five statements. */
export async function approvalsPage(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  list: ListRequestView,
): Promise<ApprovalsView | undefined> {
  if (!can(actor, "audit.read", { organisation })) return undefined;
  const { planVersions, handbookReleases, managementReleases, plans } = deps.repositories;
  const stored = await plans.listByOrganisation(organisation.id);
  const titles = new Map(stored.map(({ value }) => [value.id, value.title]));
  const editions = await planVersions.listNamed(organisation.id, null);
  const approvers = await approverNames(deps, organisation.id, editions);
  const releases = await handbookReleases.list(organisation.id);
  const managed = await managementReleases.listNamed(organisation.id, null);
  const rows: ApprovalRow[] = [
    ...editions.map((edition) =>
      planRow(
        editionRow(edition),
        { code: edition.planCode, title: titles.get(edition.planCode) ?? "" },
        edition.approver === null ? null : (approvers.get(edition.approver) ?? edition.approver),
      ),
    ),
    ...releases.map((release): ApprovalRow => ({
      kind: "handbook",
      plan: null,
      subject: null,
      edition: String(release.number),
      status: RELEASE_STATUS[release.status],
      adopted: false,
      approver: null,
      written: { name: release.preparedByName, at: release.preparedAt, note: release.reason },
      checked: null,
      decided: act(release.decidedByName, release.decidedAt, release.decisionReason),
      hash: release.snapshotHash,
    })),
    ...managed.map(managementRow),
  ];
  const found = rows.filter((row) => isAsked(row, list));
  return { ...pageOf(inOrder(found, list), list.page, list.pageSize), all: rows.length };
}
