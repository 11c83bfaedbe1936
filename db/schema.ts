import type { FormDraftTable } from "./draft-schema.ts";
import type { HandbookReceiptTable, HandbookReleaseTable } from "./handbook-schema.ts";
import type { FigureSnapshotTable, ReleaseDigestTable } from "./figure-schema.ts";
import type { CalendarTokenTable, JobLeaseTable, JobTable } from "./job-schema.ts";

/** Instants are ISO 8601 UTC text with milliseconds, dates `YYYY-MM-DD`, truth values 0/1, JSON text (SQLite) or jsonb. */
export type InstantText = string;
export type DateText = string;
export type Flag = 0 | 1;
export type JsonColumn = unknown;

/** Columns every row that belongs to an organisation carries. `(organisation_id, code)` is its primary key. */
export interface TenantColumns {
  organisation_id: string;
  /** Identifier people use inside the organisation, `GP-05`; for links the JSON array of both ends. */
  code: string;
  /** Normalised name for sorting, see `normaliseText`. */
  sort_key: string;
  /** Normalised code and name for searching. */
  name_key: string;
  /** Optimistic lock: grows with every change and never comes twice for the same code. */
  version: number;
  created_at: InstantText;
  updated_at: InstantText;
  /** Everything of the value that is not a column of its own. */
  content: JsonColumn;
}

export interface OrganisationTable {
  id: string;
  code: string;
  name: string;
  kind: "land" | "ressort" | "authority" | "provider" | null;
  /** Null at the top of the tree, or while the organisation named by `parent_code` is not in this installation. */
  parent_id: string | null;
  parent_code: string | null;
  sort_key: string;
  name_key: string;
  version: number;
  /** Adds one with every change of anything inside the organisation: key for caches of derived values. */
  content_version: number;
  created_at: InstantText;
  updated_at: InstantText;
}

/** Closure of the organisation tree; every organisation is its own descendant at depth 0. */
export interface OrganisationClosureTable {
  ancestor_id: string;
  descendant_id: string;
  depth: number;
}

export interface AccountTable {
  id: string;
  login: string;
  /** Normalised login: the unique key. */
  login_key: string;
  display_name: string;
  email: string | null;
  /** Argon2id string with its parameters; null as long as no password is set. */
  password_hash: string | null;
  status: "active" | "disabled";
  language: "de" | "en" | null;
  theme: "light" | "dark" | null;
  list_columns: string | null;
  demo: Flag;
  /** Home of the account: its administration may manage it. Null for platform accounts. */
  organisation_id: string | null;
  person_code: string | null;
  last_login_at: InstantText | null;
  version: number;
  created_at: InstantText;
  updated_at: InstantText;
}

export interface RoleGrantTable {
  id: string;
  account_id: string;
  organisation_id: string;
  role: string;
  /** `node`: this organisation only; `subtree`: and everything below it. */
  reach: "node" | "subtree";
  /** Codes of units or processes the grant is limited to (JSON array); null means no limit. */
  limited_to: JsonColumn;
  granted_by: string | null;
  granted_at: InstantText;
  expires_at: InstantText | null;
  revoked_at: InstantText | null;
}

export interface SessionTable {
  /** SHA-256 of the secret in the cookie. */
  id_hash: string;
  account_id: string;
  created_at: InstantText;
  last_seen_at: InstantText;
  expires_at: InstantText;
  content: JsonColumn;
}

export interface LoginThrottleTable {
  throttle_key: string;
  window_started_at: InstantText;
  failures: number;
}

export interface OneTimeTokenTable {
  token_hash: string;
  purpose: "first-administrator" | "set-password";
  account_id: string | null;
  created_at: InstantText;
  expires_at: InstantText;
  used_at: InstantText | null;
}

/** Answer already given to a form: the same submission counts once. */
export interface SubmissionTable {
  submit_id: string;
  account_id: string;
  fingerprint: string;
  result: JsonColumn;
  created_at: InstantText;
}

export interface AppSettingTable {
  key: string;
  value: JsonColumn;
  updated_at: InstantText;
}

export type ParameterSetTable = TenantColumns;

export interface UnitTable extends TenantColumns {
  name: string;
  parent_code: string | null;
  head_code: string | null;
  deputy_code: string | null;
  site_code: string | null;
}

export interface SiteTable extends TenantColumns {
  name: string;
  alternative_site_code: string | null;
}

export interface PersonTable extends TenantColumns {
  first_name: string;
  last_name: string;
  unit_code: string | null;
  active: Flag;
}

export interface ProcessTable extends TenantColumns {
  name: string;
  unit: string;
  rto_hours: number | null;
  execution_hours: number;
  status: string | null;
  owner_code: string | null;
  deputy_code: string | null;
  surveyed_on: DateText | null;
}

export interface ProcessDependencyTable extends TenantColumns {
  consumer_code: string;
  requires_code: string;
  kind: "upstream" | "parallel" | "downstream";
  offset_hours: number;
}

export interface ResourceTable extends TenantColumns {
  name: string;
  category: string;
  site: string | null;
  redundant: Flag;
  basic_supply: Flag;
  net_rta_hours: number | null;
  rpa_hours: number | null;
  responsible_person_code: string | null;
  provider_code: string | null;
}

export interface ResourceRequirementTable {
  organisation_id: string;
  resource_code: string;
  requires_code: string;
}

export interface ResourceUseTable extends TenantColumns {
  process_code: string;
  resource_code: string;
  lead_hours: number;
  rpo_hours: number | null;
}

export interface CapacityTable extends TenantColumns {
  resource_code: string;
  name: string;
}

export interface OutageScenarioTable extends TenantColumns {
  name: string;
  kind: string | null;
}

export interface PlanTable extends TenantColumns {
  kind: "gfp" | "wap" | "whp";
  title: string;
  status: string;
  unit_code: string | null;
  owner_code: string | null;
  approver_code: string | null;
  released_on: DateText | null;
  next_review_on: DateText | null;
}

export interface ExerciseTable extends TenantColumns {
  title: string;
  kind: string;
  status: string;
  planned_on: DateText | null;
}

export interface MeasureTable extends TenantColumns {
  action: string;
  status: string;
  priority: "high" | "medium" | "low";
  due_on: DateText | null;
  source: string;
}

export interface RiskTable extends TenantColumns {
  resource_code: string;
  outage: string;
  option: string;
  measure_code: string | null;
  risk_acceptance_code: string | null;
}

export interface RiskAcceptanceTable extends TenantColumns {
  person_code: string | null;
  signed_on: DateText | null;
  valid_until: DateText | null;
}

export interface ContinuitySolutionTable extends TenantColumns {
  resource_code: string;
  name: string;
  chosen: Flag;
  risk_acceptance_code: string | null;
}

export interface ContactTable extends TenantColumns {
  name: string;
  category: string;
}

export interface BaoRoleTable extends TenantColumns {
  name: string;
  level: string;
  part: string;
  holder_code: string | null;
}

export interface ReportingPointTable extends TenantColumns {
  name: string;
  category: string;
}

export interface AlarmStageTable extends TenantColumns {
  name: string;
  position: number;
}

export interface ImmediateMeasureTable extends TenantColumns {
  title: string;
  occasion: string;
}

export interface ChecklistTable extends TenantColumns {
  title: string;
  part: string;
}

export interface CrisisRoomTable extends TenantColumns {
  name: string;
  kind: "primary" | "alternative" | "virtual";
  site_code: string | null;
}

/** One row per part of the document that exists once: `cycle`, `rulesOfProcedure`, `handbook`. */
export type OrganisationSettingTable = TenantColumns;

/** Frozen edition of a plan: submitted content, who judged it, and the facts of its release. Never changes, never goes. */
export interface PlanVersionTable {
  id: string;
  organisation_id: string;
  plan_code: string;
  /** Counts the submissions of one plan. */
  number: number;
  version_text: string;
  /** `adopted`: a plan that came with an import already released. */
  origin: "submitted" | "adopted";
  status: "submitted" | "reviewed" | "released" | "returned";
  content: string;
  content_hash: string;
  basis: string;
  reason: string;
  submitted_by: string;
  submitted_at: InstantText;
  reviewed_by: string | null;
  reviewed_at: InstantText | null;
  review_note: string | null;
  decided_by: string | null;
  decided_at: InstantText | null;
  decision_note: string | null;
  released_on: DateText | null;
  next_review_on: DateText | null;
  approver: string | null;
}

/** Frozen edition of what the Leitung releases: submitted content, who decided. Never changes, never goes. */
export interface ManagementReleaseTable {
  id: string;
  organisation_id: string;
  /** `response`, `parameters`, `year-plan-2026`. */
  subject_code: string;
  /** Counts the submissions of one subject. */
  number: number;
  status: "submitted" | "released" | "returned";
  content: string;
  content_hash: string;
  reason: string;
  submitted_by: string;
  submitted_at: InstantText;
  decided_by: string | null;
  decided_at: InstantText | null;
  decision_note: string | null;
  released_on: DateText | null;
}

/** Append-only. `payload` is the exact canonical text that was hashed; the other columns are copies for searching. */
export interface AuditEventTable {
  seq: number;
  occurred_at: InstantText;
  organisation_id: string | null;
  actor: string;
  action: string;
  object_kind: string | null;
  object_code: string | null;
  payload: string;
  prev_hash: string;
  hash: string;
}

/** Personal values of audit events, kept apart so that they can be erased; the chain holds only their commitments. */
export interface AuditPrivateValueTable {
  seq: number;
  field: string;
  salt: string;
  value: string;
}

export interface Database {
  organisation: OrganisationTable;
  organisation_closure: OrganisationClosureTable;
  account: AccountTable;
  role_grant: RoleGrantTable;
  session: SessionTable;
  login_throttle: LoginThrottleTable;
  one_time_token: OneTimeTokenTable;
  submission: SubmissionTable;
  app_setting: AppSettingTable;
  parameter_set: ParameterSetTable;
  unit: UnitTable;
  site: SiteTable;
  person: PersonTable;
  process: ProcessTable;
  process_dependency: ProcessDependencyTable;
  resource: ResourceTable;
  resource_requirement: ResourceRequirementTable;
  resource_use: ResourceUseTable;
  capacity: CapacityTable;
  outage_scenario: OutageScenarioTable;
  plan: PlanTable;
  exercise: ExerciseTable;
  measure: MeasureTable;
  risk: RiskTable;
  risk_acceptance: RiskAcceptanceTable;
  continuity_solution: ContinuitySolutionTable;
  contact: ContactTable;
  bao_role: BaoRoleTable;
  reporting_point: ReportingPointTable;
  alarm_stage: AlarmStageTable;
  immediate_measure: ImmediateMeasureTable;
  checklist: ChecklistTable;
  crisis_room: CrisisRoomTable;
  organisation_setting: OrganisationSettingTable;
  handbook_release: HandbookReleaseTable;
  plan_version: PlanVersionTable;
  management_release: ManagementReleaseTable;
  figure_snapshot: FigureSnapshotTable;
  release_digest: ReleaseDigestTable;
  handbook_receipt: HandbookReceiptTable;
  audit_event: AuditEventTable;
  job: JobTable;
  job_lease: JobLeaseTable;
  calendar_token: CalendarTokenTable;
  form_draft: FormDraftTable;
  audit_private_value: AuditPrivateValueTable;
}
