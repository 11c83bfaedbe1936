import { createAuditRepository } from "./audit/audit.repository.ts";
import type { Connection } from "./connection-type.ts";
import { createAnalysisInputRepository } from "./exchange/analysis-input-repository.ts";
import { createExchangeRepository } from "./exchange/exchange-repository.ts";
import { createAccountRepository } from "./repositories/account.repository.ts";
import { createAppSettingRepository } from "./repositories/app-setting.repository.ts";
import { createHandbookReceiptRepository } from "./repositories/handbook-receipt.repository.ts";
import { createHandbookReleaseRepository } from "./repositories/handbook-release.repository.ts";
import { createCalendarTokenRepository } from "./repositories/calendar-token.repository.ts";
import { createFormDraftRepository } from "./repositories/form-draft.repository.ts";
import { createJobRepository } from "./repositories/job.repository.ts";
import { createLoginThrottleRepository } from "./repositories/login-throttle.repository.ts";
import { createObjectNameRepository } from "./repositories/object-name.repository.ts";
import { createOneTimeTokenRepository } from "./repositories/one-time-token.repository.ts";
import { createOrganisationRepository } from "./repositories/organisation.repository.ts";
import type { Repositories } from "./repositories/repositories.ts";
import { createFigureSnapshotRepository } from "./repositories/figure-snapshot.repository.ts";
import { createReleaseDigestRepository } from "./repositories/release-digest.repository.ts";
import { createStandingRepository } from "./repositories/standing.repository.ts";
import { createManagementReleaseRepository } from "./repositories/management-release.repository.ts";
import { createPlanVersionRepository } from "./repositories/plan-version.repository.ts";
import { createRoleGrantRepository } from "./repositories/role-grant.repository.ts";
import { createSessionRepository } from "./repositories/session.repository.ts";
import { createSubmissionRepository } from "./repositories/submission.repository.ts";
import type { ListCache } from "./tenant/list-cache.ts";
import { createSingletonRepository } from "./tenant/singleton-repository.ts";
import { parametersSingleton, settingSingletons } from "./tenant/singletons.ts";
import { createTenantRepository } from "./tenant/tenant-repository.ts";
import { tenantTables } from "./tenant/tenant-tables.ts";
import type { Clock } from "./ports.ts";

type TenantRepositories = Pick<Repositories, keyof typeof tenantTables>;

function tenantRepositories(connection: Connection, clock: Clock, lists?: ListCache): TenantRepositories {
  const t = tenantTables;
  return {
    sites: createTenantRepository(connection, clock, t.sites, lists),
    units: createTenantRepository(connection, clock, t.units, lists),
    people: createTenantRepository(connection, clock, t.people, lists),
    contacts: createTenantRepository(connection, clock, t.contacts, lists),
    processes: createTenantRepository(connection, clock, t.processes, lists),
    processDependencies: createTenantRepository(connection, clock, t.processDependencies, lists),
    resources: createTenantRepository(connection, clock, t.resources, lists),
    resourceUses: createTenantRepository(connection, clock, t.resourceUses, lists),
    capacities: createTenantRepository(connection, clock, t.capacities, lists),
    outageScenarios: createTenantRepository(connection, clock, t.outageScenarios, lists),
    plans: createTenantRepository(connection, clock, t.plans, lists),
    exercises: createTenantRepository(connection, clock, t.exercises, lists),
    measures: createTenantRepository(connection, clock, t.measures, lists),
    riskAcceptances: createTenantRepository(connection, clock, t.riskAcceptances, lists),
    risks: createTenantRepository(connection, clock, t.risks, lists),
    continuitySolutions: createTenantRepository(connection, clock, t.continuitySolutions, lists),
    baoRoles: createTenantRepository(connection, clock, t.baoRoles, lists),
    reportingPoints: createTenantRepository(connection, clock, t.reportingPoints, lists),
    alarmStages: createTenantRepository(connection, clock, t.alarmStages, lists),
    immediateMeasures: createTenantRepository(connection, clock, t.immediateMeasures, lists),
    checklists: createTenantRepository(connection, clock, t.checklists, lists),
    crisisRooms: createTenantRepository(connection, clock, t.crisisRooms, lists),
  };
}

/**
 * All repositories on one connection: the reader for looking, a transaction for changing. Only the reader of a server may
 * keep lists between requests; a transaction sees what nobody else sees yet.
 */
export function createRepositories(connection: Connection, clock: Clock, lists?: ListCache): Repositories {
  return {
    organisations: createOrganisationRepository(connection, clock),
    accounts: createAccountRepository(connection, clock),
    roleGrants: createRoleGrantRepository(connection, clock),
    sessions: createSessionRepository(connection, clock),
    loginThrottles: createLoginThrottleRepository(connection, clock),
    oneTimeTokens: createOneTimeTokenRepository(connection, clock),
    submissions: createSubmissionRepository(connection, clock),
    appSettings: createAppSettingRepository(connection, clock),
    audit: createAuditRepository(connection, clock),
    objectNames: createObjectNameRepository(connection),
    handbookReleases: createHandbookReleaseRepository(connection, clock),
    handbookReceipts: createHandbookReceiptRepository(connection, clock),
    jobs: createJobRepository(connection, clock),
    calendarTokens: createCalendarTokenRepository(connection, clock),
    planVersions: createPlanVersionRepository(connection, clock),
    managementReleases: createManagementReleaseRepository(connection, clock),
    formDrafts: createFormDraftRepository(connection, clock),
    standing: createStandingRepository(connection, clock),
    figureSnapshots: createFigureSnapshotRepository(connection, clock),
    releaseDigests: createReleaseDigestRepository(connection),
    exchange: createExchangeRepository(connection, clock),
    analysisInput: createAnalysisInputRepository(connection, lists),
    parameters: createSingletonRepository(connection, clock, parametersSingleton),
    cycle: createSingletonRepository(connection, clock, settingSingletons.cycle),
    rulesOfProcedure: createSingletonRepository(connection, clock, settingSingletons.rulesOfProcedure),
    handbookSettings: createSingletonRepository(connection, clock, settingSingletons.handbook),
    ...tenantRepositories(connection, clock, lists),
  };
}
