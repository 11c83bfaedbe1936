import type {
  AlarmStage,
  BaoRole,
  BiaParameters,
  BusinessProcess,
  Capacity,
  Checklist,
  Contact,
  ContinuitySolution,
  CrisisRoom,
  Cycle,
  ExchangeDocument,
  Exercise,
  HandbookSettings,
  ImmediateMeasure,
  Measure,
  OutageScenario,
  Person,
  Plan,
  ProcessDependency,
  ReportingPoint,
  Resource,
  ResourceUse,
  Risk,
  RiskAcceptance,
  RulesOfProcedure,
  Site,
  Unit,
} from "#app/domain/exchange/index.ts";
import type { Result } from "#app/domain/shared/result.ts";

import type {
  AccountRepository,
  AppSettingRepository,
  LoginThrottleRepository,
  OneTimeTokenRepository,
  RoleGrantRepository,
  SessionRepository,
  SubmissionRepository,
} from "./access-repositories.ts";
import type { AuditRepository } from "./audit-records.ts";
import type { FormDraftRepository } from "./form-draft-records.ts";
import type { CalendarTokenRepository, JobRepository } from "./job-records.ts";
import type { HandbookReceiptRepository } from "./handbook-receipt.repository.ts";
import type { HandbookReleaseRepository, OrganisationRepository } from "./organisation-records.ts";
import type { ManagementReleaseRepository } from "./management-release-records.ts";
import type { ObjectNameRepository } from "./object-name-records.ts";
import type {
  FigureSnapshotRepository,
  ReleaseDigestRepository,
  StandingRepository,
} from "./overview-records.ts";
import type { PlanVersionRepository } from "./plan-version-records.ts";
import type { ConflictingRow, MissingRow, Stored, TenantRepository } from "./tenant-repository.ts";

/** A part of the document that exists once per organisation. */
export interface SingletonRepository<T> {
  find(organisationId: string): Promise<Stored<T> | undefined>;
  /** `expectedVersion` null: there must be none yet. */
  put(
    organisationId: string,
    value: T,
    expectedVersion: number | null,
  ): Promise<Result<Stored<T>, ConflictingRow<T> | MissingRow>>;
}

export type PersonName = Pick<Person, "id" | "firstName" | "lastName">;

export interface AnalysisInput {
  /** Only what the analysis needs: everything else is left out. */
  readonly document: ExchangeDocument;
  /** Names of the people the document names by id, without anything private. */
  readonly people: readonly PersonName[];
}

export interface AnalysisInputRepository {
  /** Undefined when there is no such organisation or it has no parameters. */
  load(organisationId: string): Promise<AnalysisInput | undefined>;
}

export interface ExchangeRepository {
  /** The whole organisation in canonical order; undefined when there is none. */
  load(organisationId: string): Promise<ExchangeDocument | undefined>;
  /** Replaces the content (not the head) of an existing organisation; call it in a unit of work. */
  replace(organisationId: string, document: ExchangeDocument): Promise<void>;
}

/** Everything that is stored. The names inside an organisation are those of the exchange format. */
export interface Repositories {
  readonly organisations: OrganisationRepository;
  readonly accounts: AccountRepository;
  readonly roleGrants: RoleGrantRepository;
  readonly sessions: SessionRepository;
  readonly loginThrottles: LoginThrottleRepository;
  readonly oneTimeTokens: OneTimeTokenRepository;
  readonly submissions: SubmissionRepository;
  readonly appSettings: AppSettingRepository;
  readonly audit: AuditRepository;
  readonly objectNames: ObjectNameRepository;
  readonly handbookReleases: HandbookReleaseRepository;
  readonly handbookReceipts: HandbookReceiptRepository;
  readonly jobs: JobRepository;
  readonly calendarTokens: CalendarTokenRepository;
  readonly planVersions: PlanVersionRepository;
  readonly managementReleases: ManagementReleaseRepository;
  readonly formDrafts: FormDraftRepository;
  readonly standing: StandingRepository;
  readonly figureSnapshots: FigureSnapshotRepository;
  readonly releaseDigests: ReleaseDigestRepository;
  readonly exchange: ExchangeRepository;
  readonly analysisInput: AnalysisInputRepository;

  readonly parameters: SingletonRepository<BiaParameters>;
  readonly cycle: SingletonRepository<Cycle>;
  readonly rulesOfProcedure: SingletonRepository<RulesOfProcedure>;
  readonly handbookSettings: SingletonRepository<HandbookSettings>;

  readonly units: TenantRepository<Unit, "code" | "name">;
  readonly sites: TenantRepository<Site, "code" | "name">;
  readonly people: TenantRepository<Person, "code" | "name" | "unit_code" | "active">;
  readonly processes: TenantRepository<
    BusinessProcess,
    "code" | "name" | "unit" | "status" | "rto_hours" | "owner_code"
  >;
  readonly processDependencies: TenantRepository<
    ProcessDependency,
    "code" | "consumer_code" | "requires_code" | "kind"
  >;
  readonly resources: TenantRepository<
    Resource,
    "code" | "name" | "category" | "site" | "net_rta_hours" | "responsible_person_code" | "provider_code"
  >;
  readonly resourceUses: TenantRepository<ResourceUse, "code" | "process_code" | "resource_code">;
  readonly capacities: TenantRepository<Capacity, "code" | "name" | "resource_code">;
  readonly outageScenarios: TenantRepository<OutageScenario, "code" | "name" | "kind">;
  readonly plans: TenantRepository<
    Plan,
    "code" | "name" | "kind" | "status" | "unit_code" | "owner_code" | "released_on" | "next_review_on"
  >;
  readonly exercises: TenantRepository<Exercise, "code" | "name" | "kind" | "status" | "planned_on">;
  readonly measures: TenantRepository<Measure, "code" | "name" | "status" | "priority" | "due_on" | "source">;
  readonly risks: TenantRepository<Risk, "code" | "name" | "resource_code" | "option">;
  readonly riskAcceptances: TenantRepository<RiskAcceptance, "code" | "person_code" | "valid_until">;
  readonly continuitySolutions: TenantRepository<
    ContinuitySolution,
    "code" | "name" | "resource_code" | "chosen"
  >;
  readonly contacts: TenantRepository<Contact, "code" | "name" | "category">;
  readonly baoRoles: TenantRepository<BaoRole, "code" | "name" | "level" | "part" | "holder_code">;
  readonly reportingPoints: TenantRepository<ReportingPoint, "code" | "name" | "category">;
  readonly alarmStages: TenantRepository<AlarmStage, "code" | "name" | "position">;
  readonly immediateMeasures: TenantRepository<ImmediateMeasure, "code" | "name" | "occasion">;
  readonly checklists: TenantRepository<Checklist, "code" | "name" | "part">;
  readonly crisisRooms: TenantRepository<CrisisRoom, "code" | "name" | "kind">;
}
