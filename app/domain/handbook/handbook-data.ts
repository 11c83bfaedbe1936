import type { HandbookSettings, OutageKind } from "../exchange/index.ts";
import type { PersonEntry } from "./directory.ts";
import type { EditionChange } from "./handbook-input.ts";
import type {
  BusinessPlansPart,
  ContactLine,
  ProcessLine,
  RecoveryPart,
  RecoveryPlan,
  RestartLine,
} from "./plan-data.ts";
import type { Language } from "../shared/language.ts";

export type * from "./plan-data.ts";

export type Classification = HandbookSettings["classification"];

/** A row of a checklist to be ticked; a pause row stops the reader. */
export type CheckRow = {
  readonly text: string;
  readonly detail: string;
  readonly who: string;
  readonly pause: boolean;
  readonly danger: boolean;
};

/** `origin` tells a checklist of the organisation from the built-in one that is printed where it has none. */
export type CheckList = {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly rows: readonly CheckRow[];
  readonly reference: string;
  /** Outages an immediate measure is written for; missing where it does not say. */
  readonly outages?: readonly OutageKind[];
  readonly origin: "own" | "built-in";
};

export type Identity = {
  readonly organisation: string;
  readonly issuer: string;
  readonly classification: Classification;
  readonly draft: boolean;
  readonly number: string;
  readonly date: string;
  readonly validUntil: string;
  readonly preparedBy: string;
  readonly releasedBy: string | null;
  /** Null for a draft: only what was released can be compared. */
  readonly checkNumber: string | null;
  readonly copy: { readonly number: number; readonly holder: string; readonly place: string } | null;
  readonly copies: number;
  readonly emergencyNumbers: readonly { readonly label: string; readonly number: string }[];
  readonly versionHotline: string;
  /** Content of the QR code; null for a draft. */
  readonly verification: string | null;
  readonly offlineCopies: string;
};

/** A copy to be handed out; its receipt belongs to one edition and is therefore written by hand, never printed. */
export type DistributionRow = {
  readonly number: number;
  readonly holder: string;
  readonly place: string;
  readonly parts: readonly string[];
};

/** A plan as an index names it: by its unit, or by its title where it has none. */
export type PlanReference = { readonly id: string; readonly label: string };

/** Where a reader goes on after an immediate measure. */
export type FollowUp = {
  readonly recoveryPlans: readonly PlanReference[];
  readonly businessPlans: readonly PlanReference[];
  readonly scenarios: readonly { readonly id: string; readonly name: string }[];
};

export type ImmediateMeasureData = CheckList & { readonly followUp: FollowUp };

/** "Was ist passiert?": one row leads from a situation to what helps. */
export type SituationRow = {
  readonly id: string;
  readonly situation: string;
  readonly kind: OutageKind | null;
  readonly immediate: { readonly id: string; readonly title: string } | null;
  readonly plans: readonly PlanReference[];
  readonly recoveryPlans: readonly PlanReference[];
  readonly scenario: string | null;
};

/** A person in a role; `otherRoles` are the names of further roles the same person holds. */
export type RolePerson = PersonEntry & { readonly otherRoles: readonly string[] };

/** `ownDeputy`: the holder was named as deputy too, which is no deputy. */
export type RolePeople = {
  readonly person: RolePerson | null;
  readonly deputies: readonly RolePerson[];
  readonly ownDeputy: boolean;
};

export type AlarmPerson = RolePeople & { readonly role: string };

export type AlarmStageData = {
  readonly order: number;
  readonly name: string;
  readonly channel: string;
  readonly fallbackChannel: string;
  readonly acknowledgeMinutes: number;
  readonly message: string;
  readonly people: readonly AlarmPerson[];
};

export type ReportingPointData = {
  readonly id: string;
  readonly name: string;
  readonly category: "building" | "it" | "personnel" | "provider";
  readonly availability: string;
  readonly aroundTheClock: boolean;
  readonly channels: readonly { readonly label: string; readonly number: string }[];
  readonly questions: readonly string[];
};

export type AlarmPart = {
  readonly reportingPoints: readonly ReportingPointData[];
  readonly decisionBodies: readonly AlarmPerson[];
  readonly decisionCriteria: readonly string[];
  readonly stages: readonly AlarmStageData[];
  readonly checklists: readonly CheckList[];
};

export type RoleCard = {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly dv100: string | null;
  readonly people: RolePeople;
  readonly tasks: readonly string[];
  readonly powers: readonly string[];
  readonly firstSteps: readonly string[];
  readonly documents: readonly string[];
};

export type CrisisRoomData = {
  readonly id: string;
  readonly name: string;
  readonly kind: "primary" | "alternative" | "virtual";
  readonly site: string;
  readonly access: string;
  readonly seats: number;
  readonly emergencyPowerHours: number | null;
  readonly equipment: readonly string[];
};

export type ReactionTime = {
  readonly detectionHours: number;
  readonly alertingHours: number;
  readonly constitutionHours: number;
  readonly decisionHours: number;
  readonly bufferHours: number;
  readonly totalHours: number;
};

export type StaffPart = {
  readonly roles: readonly RoleCard[];
  readonly reactionTime: ReactionTime | null;
  readonly baoReactionHours: number;
  readonly rules: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly checklists: readonly CheckList[];
  readonly rooms: readonly CrisisRoomData[];
};

export type ProcessRestartLine = {
  readonly position: number;
  readonly id: string;
  readonly name: string;
  readonly rtoHours: number | null;
  readonly needsFirst: readonly string[];
  readonly demandedBy: string | null;
};

export type DependencyLine = {
  readonly consumer: string;
  readonly requires: string;
  readonly kind: "upstream" | "parallel" | "downstream";
  readonly offsetHours: number;
  readonly reason: string;
};

export type ScenarioData = {
  readonly id: string;
  readonly name: string;
  readonly kind: OutageKind;
  readonly description: string;
  readonly failed: readonly string[];
  readonly direct: readonly string[];
  readonly followOn: readonly string[];
  readonly plans: readonly PlanReference[];
  readonly recoveryPlans: readonly PlanReference[];
};

export type GapLine = {
  readonly id: string;
  readonly name: string;
  readonly rtoHours: number | null;
  readonly totalRtaHours: number | null;
  readonly gapHours: number | null;
  readonly status: "gap" | "unknown";
  readonly hidden: boolean;
  readonly measures: readonly string[];
};

export type SpofLine = {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly ("knowledge" | "single" | "accumulation")[];
  readonly timeCriticalProcesses: number;
};

export type MatrixLine = {
  readonly id: string;
  readonly name: string;
  readonly worst: readonly number[];
  readonly mtpdHours: number | null;
  readonly drivers: readonly string[];
};

/** `step` is the grey step 0 (white) to 4 (darkest) of a damage level. */
export type DamageLevelData = { readonly level: number; readonly name: string; readonly step: number };

export type OverviewPart = {
  readonly processes: readonly ProcessLine[];
  readonly restart: readonly RestartLine[];
  readonly processRestart: readonly ProcessRestartLine[];
  readonly dependencies: readonly DependencyLine[];
  readonly scenarios: readonly ScenarioData[];
  readonly gaps: readonly GapLine[];
  readonly spofs: readonly SpofLine[];
  readonly horizonsHours: readonly number[];
  readonly levels: readonly DamageLevelData[];
  readonly matrix: readonly MatrixLine[];
  readonly intolerabilityLevel: number;
  readonly damageScenarios: readonly { readonly code: string; readonly name: string }[];
};

export type UnitContacts = {
  readonly unit: string;
  readonly head: string;
  readonly deputy: string;
  readonly people: readonly PersonEntry[];
};

/** A building one goes to or sends the fire brigade to. */
export type SiteLine = {
  readonly name: string;
  readonly address: string;
  readonly access: string;
  readonly assemblyPoint: string;
  readonly alternative: string;
};

export type ContactsPart = {
  readonly sites: readonly SiteLine[];
  readonly units: readonly UnitContacts[];
  readonly external: readonly ContactLine[];
  readonly providers: readonly ContactLine[];
};

export type PocketCard = {
  readonly numbers: readonly { readonly label: string; readonly number: string }[];
  readonly leader: PersonEntry | null;
  readonly deputy: PersonEntry | null;
  readonly assemblyPoint: string;
  readonly room: string;
  readonly alternativeRoom: string;
};

/** Everything the printed handbook says, decided and sorted; texts of the organisation stay as entered. */
export type HandbookData = {
  readonly language: Language;
  readonly identity: Identity;
  readonly changes: readonly EditionChange[];
  readonly distribution: readonly DistributionRow[];
  readonly situations: readonly SituationRow[];
  readonly immediate: readonly ImmediateMeasureData[];
  readonly alarm: AlarmPart;
  readonly staff: StaffPart;
  readonly overview: OverviewPart;
  readonly businessPlans: BusinessPlansPart;
  readonly recovery: RecoveryPart;
  /** Restoration plans; the standard leaves them open, so most organisations have none. */
  readonly restoration: readonly RecoveryPlan[];
  readonly contacts: ContactsPart;
  readonly aftercare: readonly CheckList[];
  readonly pocketCard: PocketCard;
  readonly sourceJson: string;
};
