import { expect, test } from "vitest";

import { type Actor, ROLE_CODES, type RoleCode } from "#app/domain/access/index.ts";
import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { buildModel, resultOf } from "#app/domain/impact-analysis/index.ts";
import type { OrganisationAnalysis } from "#app/queries/analysis/organisation-analysis.server.ts";
import type { TodoFacts } from "#app/queries/overview/todo/todo-item.ts";
import { todoItems } from "#app/queries/overview/todo/todo-items.ts";
import type { Standing } from "#db/repositories/overview-records.ts";
import { baoRole } from "#seeds/builders/bao-role.ts";
import { measure as aMeasure } from "#seeds/builders/measure.ts";
import { plan } from "#seeds/builders/plan.ts";
import { anExercise } from "#tests/factories/an-exercise.ts";
import { aDocument, aProcess, aResource, aUse } from "#tests/factories/exchange-document.ts";

const TODAY = "2026-11-23";
const NOWHERE: OrganisationAnalysis | null = null;

/** Recently confirmed and backed up, so that only the situation under test speaks. */
const QUIET: Standing = {
  openEditions: [],
  planBases: [],
  waitingHandbooks: [],
  waitingForManagement: [],
  releasedByManagement: [
    {
      subjectCode: "parameters",
      content: JSON.stringify({ parameters: aDocument({}).parameters, people: [] }),
    },
  ],
  handbook: { number: 1, releasedOn: "2026-10-01", decidedAt: "2026-10-01T08:00:00.000Z" },
  copies: [],
  confirmedCopies: [],
  submitters: new Map(),
  lastBackupAt: "2026-11-22T01:00:00.000Z",
  contactsConfirmedAt: "2026-11-01T08:00:00.000Z",
  hasOfficer: true,
  namesakes: [{ id: "P-1", firstName: "Eva", lastName: "Muster" }],
  snapshots: [],
};

function actorOf(role: RoleCode): Actor {
  const grant = { role, organisationId: "o", includesBelow: false, expiresAt: null, units: ["Ref. 1"] };
  return { accountId: "me", displayName: "Eva Muster", personId: "P-1", language: "de", grants: [grant] };
}

function analysed(parts: Partial<ExchangeDocument>): OrganisationAnalysis {
  const document = aDocument(parts);
  const model = buildModel(document);
  return { document, model, result: resultOf(model), contentVersion: 1, people: [] };
}

/** The plan was released when its process demanded nothing yet. */
const KNOWN_BASIS = { planBases: [{ planCode: "GFP-1", basis: JSON.stringify({ "GP-1": {} }) }] };

type Situation = Partial<Omit<TodoFacts, "standing">> & { readonly standing?: Partial<Standing> };

function linesFor(role: RoleCode, situation: Situation): string[] {
  const facts: TodoFacts = {
    actor: actorOf(role),
    organisation: { id: "o", ancestorIds: [] },
    today: TODAY,
    analysis: NOWHERE,
    plans: [],
    exercises: [],
    measures: [],
    baoRoles: [],
    silentAuthorities: 0,
    ...situation,
    standing: { ...QUIET, ...situation.standing },
  };
  return todoItems(facts).map(({ key, to }) => `${key} ${to ?? "–"}`);
}

const MINE = { owner: "P-1", unit: "Ref. 1" };
const gfp = plan({ id: "GFP-1", kind: "gfp", title: "Plan", purpose: "", scope: "", ...MINE });
const edition = { planCode: "GFP-1", submittedBy: "other" } as const;
const ownProcess = aProcess("GP-1", { owner: "P-1" });
const measure = aMeasure({
  id: "M-1",
  need: "Lücke",
  action: "Ersatz beschaffen",
  responsible: "Eva Muster",
  dueOn: "2026-11-01",
  subjects: [],
});
const leader = baoRole({
  id: "B-1",
  name: "Leitung des Stabs",
  part: "core-team",
  holder: "P-1",
  deputies: ["P-2"],
});
const slow = analysed({
  processes: [ownProcess],
  resources: [aResource("R-1", { netRtaHours: 40, responsiblePerson: "P-1" })],
  resourceUses: [aUse("GP-1", "R-1")],
});
const silent = analysed({
  processes: [ownProcess],
  resources: [aResource("R-1", { netRtaHours: null, responsiblePerson: "P-1" })],
  resourceUses: [aUse("GP-1", "R-1")],
});
const sheet = (status: "in-review" | "to-be-reassessed" | "draft") =>
  analysed({ processes: [{ ...ownProcess, status, rtoHours: null, matrix: { AE: [1, 1, 1, 1] } }] });
const exercise = (facts: Parameters<typeof anExercise>[0]) => anExercise({ audience: "Ref. 1", ...facts });

type Expected = Partial<Record<RoleCode, readonly string[]>>;

/** For every situation exactly those who can do something about it, and where. Who is not named sees no line. */
const SITUATIONS: readonly (readonly [name: string, situation: Situation, expected: Expected])[] = [
  ["nothing is pending", {}, {}],
  [
    "an edition of the handbook waits for a decision",
    { standing: { waitingHandbooks: [{ id: "r", number: 3, preparedBy: "other" }] } },
    {
      management: ["handbookDecision /handbook/releases/r/decision"],
      "bc-officer": ["handbookDecision /handbook/releases/r/decision"],
    },
  ],
  [
    "copies of the edition in force are not confirmed two weeks after its release",
    { standing: { copies: [1, 2, 3], confirmedCopies: [2] } },
    { "bc-officer": ["handbookReceipts /handbook#receipts"] },
  ],
  ["every copy is confirmed", { standing: { copies: [1, 2], confirmedCopies: [1, 2] } }, {}],
  [
    "the edition in force is younger than two weeks",
    {
      standing: {
        copies: [1],
        handbook: { number: 2, releasedOn: "2026-11-10", decidedAt: "2026-11-10T08:00:00.000Z" },
      },
    },
    {},
  ],
  [
    "an edition one has prepared oneself waits",
    { standing: { waitingHandbooks: [{ id: "r", number: 3, preparedBy: "me" }] } },
    {},
  ],
  [
    "a plan waits for quality assurance",
    {
      plans: [{ ...gfp, status: "in-review" }],
      standing: { openEditions: [{ ...edition, status: "submitted" }] },
    },
    {
      management: ["planQuality /plans/GFP-1"],
      "bc-officer": ["planQuality /plans/GFP-1"],
      "bc-coordinator": ["planQuality /plans/GFP-1"],
    },
  ],
  [
    "a plan waits for its release",
    {
      plans: [{ ...gfp, status: "in-review" }],
      standing: { openEditions: [{ ...edition, status: "reviewed" }] },
    },
    { management: ["planDecision /plans/GFP-1"], "bc-officer": ["planDecision /plans/GFP-1"] },
  ],
  [
    "a plan one has submitted oneself waits",
    {
      plans: [{ ...gfp, status: "in-review" }],
      standing: { openEditions: [{ planCode: "GFP-1", submittedBy: "me", status: "submitted" }] },
    },
    {},
  ],
  [
    "a BIA sheet waits for quality assurance",
    { analysis: sheet("in-review") },
    {
      management: ["biaReview /processes/GP-1/assessment"],
      "bc-officer": ["biaReview /processes/GP-1/assessment"],
    },
  ],
  [
    "a BIA sheet one has submitted oneself waits",
    { analysis: sheet("in-review"), standing: { submitters: new Map([["GP-1", "me"]]) } },
    {},
  ],
  [
    "a BIA sheet has to be assessed again",
    { analysis: sheet("to-be-reassessed") },
    {
      "bc-officer": ["biaReassess /processes/GP-1/edit"],
      "bc-coordinator": ["biaReassess /processes/GP-1/edit"],
      "process-owner": ["biaReassess /processes/GP-1/edit"],
    },
  ],
  [
    "several BIA sheets have to be assessed again",
    {
      analysis: analysed({
        processes: ["GP-1", "GP-2"].map((id) => ({
          ...aProcess(id, { owner: "P-1", rtoHours: null, matrix: { AE: [1, 1, 1, 1] } }),
          status: "to-be-reassessed" as const,
        })),
      }),
    },
    {
      "bc-officer": ["biaReassess /processes?bia=to-be-reassessed"],
      "bc-coordinator": ["biaReassess /processes?bia=to-be-reassessed"],
      "process-owner": ["biaReassess /processes?bia=to-be-reassessed"],
    },
  ],
  [
    "a BIA sheet is not finished",
    { analysis: sheet("draft") },
    {
      "bc-officer": ["biaOpen /processes/GP-1/edit"],
      "bc-coordinator": ["biaOpen /processes/GP-1/edit"],
      "process-owner": ["biaOpen /processes/GP-1/edit"],
    },
  ],
  [
    "a resource misses its RTO and nothing is done about it",
    { analysis: slow, plans: [{ ...gfp, processes: ["GP-1"] }], standing: KNOWN_BASIS },
    {
      management: ["mtpdViolated /processes/GP-1", "gaps /resources/R-1"],
      "bc-officer": [
        "mtpdViolated /processes/GP-1",
        "untreatedGaps /resources/R-1",
        "biaOpen /processes/GP-1/edit",
      ],
      "bc-coordinator": ["mtpdViolated /processes/GP-1", "biaOpen /processes/GP-1/edit"],
      "process-owner": ["mtpdViolated /processes/GP-1", "biaOpen /processes/GP-1/edit"],
      "resource-owner": ["gaps /resources/R-1"],
    },
  ],
  [
    "nobody has said how long a resource takes",
    { analysis: silent, plans: [{ ...gfp, processes: ["GP-1"] }], standing: KNOWN_BASIS },
    {
      "bc-officer": ["unknown /resources/R-1/edit", "biaOpen /processes/GP-1/edit"],
      "bc-coordinator": ["biaOpen /processes/GP-1/edit"],
      "process-owner": ["biaOpen /processes/GP-1/edit"],
      "resource-owner": ["unknown /resources/R-1/edit"],
    },
  ],
  [
    "a released plan is overdue for its review",
    { plans: [{ ...gfp, nextReviewOn: "2026-11-22" }] },
    { "bc-officer": ["planReview /plans/GFP-1"], "bc-coordinator": ["planReview /plans/GFP-1"] },
  ],
  [
    "a released plan is to be reviewed within 30 days",
    { plans: [{ ...gfp, nextReviewOn: "2026-12-23" }] },
    { "bc-officer": ["planReviewSoon /plans/GFP-1"], "bc-coordinator": ["planReviewSoon /plans/GFP-1"] },
  ],
  [
    "a plan is still a draft",
    { plans: [{ ...gfp, status: "draft" }] },
    { "bc-officer": ["planDraft /plans/GFP-1"], "bc-coordinator": ["planDraft /plans/GFP-1"] },
  ],
  [
    "an exercise comes up in which one takes part",
    {
      exercises: [
        exercise({
          plannedOn: "2026-12-01",
          roles: [{ role: "participant", name: "Eva Muster", function: "" }],
        }),
      ],
    },
    {
      management: ["exerciseInvited /exercises/%C3%9CB-01"],
      "bc-officer": ["nextExercise /exercises/%C3%9CB-01"],
      "bc-coordinator": ["nextExercise /exercises/%C3%9CB-01"],
      "process-owner": ["exerciseInvited /exercises/%C3%9CB-01"],
      "resource-owner": ["exerciseInvited /exercises/%C3%9CB-01"],
      "alarm-officer": ["exerciseInvited /exercises/%C3%9CB-01"],
      "crisis-staff": ["exerciseInvited /exercises/%C3%9CB-01"],
      "exercise-director": ["nextExercise /exercises/%C3%9CB-01"],
      auditor: ["exerciseInvited /exercises/%C3%9CB-01"],
    },
  ],
  [
    "a function test comes up without a risk assessment",
    { exercises: [exercise({ plannedOn: "2026-12-01", kind: "functional-test", riskAssessment: "" })] },
    {
      "bc-officer": ["exerciseRisk /exercises/%C3%9CB-01/edit"],
      "bc-coordinator": ["exerciseRisk /exercises/%C3%9CB-01/edit"],
      "exercise-director": ["exerciseRisk /exercises/%C3%9CB-01/edit"],
    },
  ],
  [
    "an exercise has been missed",
    { exercises: [exercise({ plannedOn: "2026-11-20" })] },
    {
      "bc-officer": ["exerciseMissed /exercises/%C3%9CB-01"],
      "bc-coordinator": ["exerciseMissed /exercises/%C3%9CB-01"],
      "exercise-director": ["exerciseMissed /exercises/%C3%9CB-01"],
    },
  ],
  [
    "an exercise has been held and not evaluated",
    { exercises: [exercise({ status: "conducted" })] },
    {
      "bc-officer": ["exerciseEvaluate /exercises/%C3%9CB-01/evaluation"],
      "bc-coordinator": ["exerciseEvaluate /exercises/%C3%9CB-01/evaluation"],
      "exercise-director": ["exerciseEvaluate /exercises/%C3%9CB-01/evaluation"],
    },
  ],
  [
    "the report on an exercise waits for a second person",
    { exercises: [exercise({ status: "evaluated", reportPreparedBy: "other" })] },
    {
      management: ["reportDecision /exercises/%C3%9CB-01/evaluation"],
      "bc-officer": ["reportDecision /exercises/%C3%9CB-01/evaluation"],
      "bc-coordinator": ["reportDecision /exercises/%C3%9CB-01/evaluation"],
      "exercise-director": ["reportDecision /exercises/%C3%9CB-01/evaluation"],
    },
  ],
  [
    "one's own report waits for a second person",
    { exercises: [exercise({ status: "evaluated", reportPreparedBy: "me" })] },
    {},
  ],
  [
    "one's own measure is overdue",
    { measures: [measure] },
    {
      "bc-officer": ["myMeasuresOverdue /measures/M-1"],
      "process-owner": ["myMeasuresOverdue /measures/M-1"],
      "resource-owner": ["myMeasuresOverdue /measures/M-1"],
      "bc-coordinator": ["myMeasuresOverdue /measures/M-1"],
      "exercise-director": ["myMeasuresOverdue /measures/M-1"],
    },
  ],
  [
    "a measure of somebody else is overdue",
    { measures: [{ ...measure, responsible: "Ref. 9" }] },
    {
      "bc-officer": ["measuresOverdue /measures/M-1"],
      "exercise-director": ["measuresOverdue /measures/M-1"],
    },
  ],
  [
    "the effect of a completed measure has not been checked",
    { measures: [{ ...measure, responsible: "Ref. 9", status: "done" }] },
    { "bc-officer": ["measureEffect /measures/M-1"], "exercise-director": ["measureEffect /measures/M-1"] },
  ],
  [
    "a role has no deputy",
    { baoRoles: [{ ...leader, deputies: [] }] },
    {
      "bc-officer": ["noDeputy /records/roles/B-1/edit"],
      "alarm-officer": ["noDeputy /records/roles/B-1/edit"],
    },
  ],
  [
    "one person has two roles of the core team",
    { baoRoles: [leader, { ...leader, id: "B-2", name: "Lage" }] },
    {
      "bc-officer": ["doubleHolder /records/roles/B-1/edit"],
      "alarm-officer": ["doubleHolder /records/roles/B-1/edit"],
    },
  ],
  [
    "the contact data has not been confirmed for a quarter",
    { standing: { contactsConfirmedAt: "2026-08-01T08:00:00.000Z" } },
    {
      "bc-officer": ["contactsStale /directory/people#confirm"],
      "alarm-officer": ["contactsStale /directory/people#confirm"],
    },
  ],
  [
    "the staffing waits for the Leitung",
    { standing: { waitingForManagement: [{ subjectCode: "response", submittedBy: "other" }] } },
    { management: ["managementDecision /response/release"] },
  ],
  [
    "somebody of the Leitung has submitted the year plan",
    { standing: { waitingForManagement: [{ subjectCode: "year-plan-2026", submittedBy: "me" }] } },
    {},
  ],
  [
    "the Leitung has never seen the parameters",
    { analysis: analysed({}), standing: { releasedByManagement: [] } },
    {
      "bc-officer": ["managementNever /parameters/release"],
      "land-coordinator": ["managementNever /parameters/release"],
    },
  ],
  [
    "an exercise was moved after the Leitung had released the year plan",
    {
      analysis: analysed({}),
      exercises: [exercise({ id: "UE-1", plannedOn: "2026-02-01", status: "closed" })],
      standing: {
        releasedByManagement: [
          ...QUIET.releasedByManagement,
          { subjectCode: "year-plan-2026", content: JSON.stringify({ exercises: [], people: [] }) },
        ],
      },
    },
    {
      "bc-officer": ["managementChanged /exercises/year/2026/release"],
      "exercise-director": ["managementChanged /exercises/year/2026/release"],
    },
  ],
  [
    "the last backup is too old",
    { standing: { lastBackupAt: "2026-11-10T01:00:00.000Z" } },
    { "org-admin": ["backupOld –"] },
  ],
  [
    "nobody is the officer",
    { standing: { hasOfficer: false } },
    { "org-admin": ["noOfficer /admin/accounts#grant-title"] },
  ],
];

test.each(SITUATIONS)("when %s, exactly those who can act are told", (_, situation, expected) => {
  const found = Object.fromEntries(
    ROLE_CODES.map((role) => [role, linesFor(role, situation)] as const).filter(
      ([, lines]) => lines.length > 0,
    ),
  );
  expect(found).toEqual(expected);
});

test("what is late or waits for a decision comes before what has time", () => {
  const items = linesFor("bc-officer", {
    plans: [{ ...gfp, status: "draft" }],
    measures: [measure],
    standing: { waitingHandbooks: [{ id: "r", number: 3, preparedBy: "other" }], contactsConfirmedAt: null },
    baoRoles: [{ ...leader, deputies: [] }],
  });
  expect(items.map((line) => line.split(" ")[0])).toEqual([
    "handbookDecision",
    "myMeasuresOverdue",
    "noDeputy",
    "contactsNever",
    "planDraft",
  ]);
});
