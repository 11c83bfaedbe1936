import { beforeAll, expect, test } from "vitest";

import { ROLE_CODES, ROLE_MATRIX, type RoleCode } from "#app/domain/access/index.ts";
import type { Ability } from "#app/domain/access/ability.ts";
import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { currentContext } from "#app/http/current-context.server.ts";
import { guardBuild } from "#app/http/guard-build.server.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { importDemoLand } from "#tests/harness/demo-stage.ts";
import { signedIn, type TestPerson } from "#tests/harness/people.ts";
import { testBuild } from "#tests/harness/test-build.ts";
import { createTestDeps, type TestDeps } from "#tests/harness/test-deps.ts";

/** People of the worked example under whom every role is tried: they own different things, one of them nothing. */
const PEOPLE = ["P-Adler", "P-Engel", "P-Noack", "P-Krause"] as const;
const UNIT = "Ref. 31";

interface Thing {
  readonly id: string;
  readonly unit: string | null;
  readonly people: readonly (string | null | undefined)[];
}

/** Written down a second time on purpose: what belongs to whom, straight from the document. */
function thingsOf(document: ExchangeDocument) {
  const named = (text: string) =>
    document.people?.find(({ firstName, lastName }) => `${firstName} ${lastName}` === text)?.id;
  return {
    process: document.processes.map(({ id, unit, owner, deputy }): Thing => ({
      id,
      unit,
      people: [owner, deputy],
    })),
    resource: document.resources.map(({ id, responsibleUnit, responsiblePerson }): Thing => ({
      id,
      unit: responsibleUnit ?? null,
      people: [responsiblePerson],
    })),
    plan: (document.plans ?? []).map(({ id, unit, owner, roles }): Thing => ({
      id,
      unit,
      people: [owner, ...roles.flatMap((role) => [role.holder, ...role.deputies])],
    })),
    exercise: (document.exercises ?? []).map(({ id, roles }): Thing => ({
      id,
      unit: null,
      people: roles.map(({ name }) => named(name)),
    })),
  };
}

type Kind = keyof ReturnType<typeof thingsOf>;

/** Object routes: what they show, the ability they need, and the parameters beside the id. */
const OBJECT_ROUTES: readonly (readonly [route: string, Kind, Ability, Record<string, string>])[] = [
  ["routes/processes/process-detail", "process", "process.read", {}],
  ["routes/processes/process-edit", "process", "process.edit", {}],
  ["routes/processes/process-because", "process", "process.read", { value: "status" }],
  ["routes/resources/resource-detail", "resource", "resource.read", {}],
  ["routes/resources/resource-because", "resource", "resource.read", { value: "status" }],
  ["routes/plans/plan-detail", "plan", "plan.read", {}],
  ["routes/plans/plan-editions", "plan", "plan.read", {}],
  ["routes/plans/plan-edit", "plan", "plan.edit", {}],
  ["routes/exercises/exercise-detail", "exercise", "exercise.read", {}],
];

const LIST_ROUTES: readonly (readonly [route: string, Kind, Ability])[] = [
  ["routes/processes/process-list", "process", "process.read"],
  ["routes/resources/resource-list", "resource", "resource.read"],
  ["routes/plans/plan-list", "plan", "plan.read"],
  ["routes/exercises/exercise-list", "exercise", "exercise.read"],
];

const document = lfmsDocument();
const things = thingsOf(document);

function reaches(role: RoleCode, ability: Ability, person: string, thing: Thing): boolean {
  const reach = ROLE_MATRIX[role].rights[ability];
  if (reach === undefined || reach === "all") return reach === "all";
  if (reach === "own-unit" && thing.unit === UNIT && role === "bc-coordinator") return true;
  return thing.people.includes(person);
}

interface Stage {
  readonly deps: TestDeps;
  readonly people: ReadonlyMap<string, TestPerson>;
  readonly build: Awaited<ReturnType<typeof testBuild>>;
}

let stage: Stage;

beforeAll(async () => {
  const deps = await createTestDeps();
  const organisationId = (await importDemoLand(deps)).get("LfMS") ?? "";
  const people = new Map<string, TestPerson>();
  for (const role of ROLE_CODES)
    for (const personCode of PEOPLE) {
      const limitedTo = role === "bc-coordinator" ? [UNIT] : null;
      const login = `${role} ${personCode}`;
      people.set(
        login,
        await signedIn(deps, {
          login,
          personCode,
          organisationId,
          grants: [{ role, organisationId, limitedTo }],
        }),
      );
    }
  stage = { deps, people, build: guardBuild(await testBuild()) };
});

async function load(route: string, login: string, params: Record<string, string>): Promise<unknown> {
  const cookie = stage.people.get(login)?.cookie ?? "";
  const request = new Request("http://standfest.test/o/LfMS", { headers: { Cookie: cookie } });
  const facts = { nonce: "n", requestId: "r", network: "test" };
  const context = await currentContext(stage.deps, request, facts);
  const loader = stage.build.routes[route]?.module.loader as (args: unknown) => Promise<unknown>;
  return loader({ request, context, params: { organisation: "LfMS", ...params } }).catch(
    (thrown: unknown) => thrown,
  );
}

function statusOf(answer: unknown): number {
  return answer instanceof Response ? answer.status : 200;
}

/** Ids anywhere in what a page is given, as ids of rows. */
function idsIn(answer: unknown, known: ReadonlySet<string>): string[] {
  if (typeof answer !== "object" || answer === null) return [];
  const own = "id" in answer && typeof answer.id === "string" && known.has(answer.id) ? [answer.id] : [];
  return [...own, ...Object.values(answer).flatMap((part) => idsIn(part, known))];
}

const CASES = ROLE_CODES.flatMap((role) => PEOPLE.map((person) => [role, person] as const));

test.each(CASES)("%s %s opens exactly the objects the matrix gives", async (role, person) => {
  const found: Record<string, number> = {};
  const expected: Record<string, number> = {};
  for (const [route, kind, ability, more] of OBJECT_ROUTES)
    for (const thing of things[kind]) {
      const cell = `${route} ${thing.id}`;
      const may = reaches(role, ability, person, thing);
      expected[cell] = ROLE_MATRIX[role].rights[ability] === undefined ? 403 : may ? 200 : 404;
      found[cell] = statusOf(await load(route, `${role} ${person}`, { id: thing.id, ...more }));
    }
  expect(found).toEqual(expected);
});

test.each(CASES)("%s %s finds exactly the objects the matrix gives in the lists", async (role, person) => {
  for (const [route, kind, ability] of LIST_ROUTES) {
    const answer = await load(route, `${role} ${person}`, {});
    if (ROLE_MATRIX[role].rights[ability] === undefined) {
      expect(statusOf(answer), route).toBe(403);
      continue;
    }
    const readable = things[kind].filter((thing) => reaches(role, ability, person, thing));
    const known = new Set(things[kind].map(({ id }) => id));
    expect([...new Set(idsIn(answer, known))].sort(), route).toEqual(readable.map(({ id }) => id).sort());
  }
});

test.each(CASES)(
  "%s %s gets totals on the overview only with the rights to the whole",
  async (role, person) => {
    const answer = await load("routes/overview/overview", `${role} ${person}`, {});
    const { rights } = ROLE_MATRIX[role];
    if (rights["overview.read"] === undefined) {
      expect(statusOf(answer)).toBe(403);
      return;
    }
    const { view } = answer as {
      view: { figures: object | null; todo: readonly { values: object }[]; own: unknown };
    };
    const whole = (["process.read", "resource.read", "plan.read"] as const).every((a) => rights[a] === "all");
    expect(view.figures !== null).toBe(whole);
    if (whole) return;
    for (const [, kind, ability] of LIST_ROUTES) {
      const known = new Set(things[kind].map(({ id }) => id));
      const readable = things[kind].filter((thing) => reaches(role, ability, person, thing));
      const shown = ["alarm-officer", "land-coordinator"].includes(role) ? [] : readable;
      expect([...new Set(idsIn(view.own, known))].sort(), kind).toEqual(shown.map(({ id }) => id).sort());
      const named = view.todo.flatMap(({ values }) => idsIn(values, known));
      expect(readable.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
    }
  },
);

test("pages link only to pages their reader may open", async () => {
  const links = (answer: unknown): string[] => {
    if (typeof answer !== "object" || answer === null) return [];
    const own =
      "to" in answer && typeof answer.to === "string" && answer.to.startsWith("/o/") ? [answer.to] : [];
    return [...own, ...Object.values(answer).flatMap(links)];
  };
  const targets = {
    processes: "routes/processes/process-detail",
    resources: "routes/resources/resource-detail",
    plans: "routes/plans/plan-detail",
    exercises: "routes/exercises/exercise-detail",
    measures: "routes/measures/measure-detail",
    records: "routes/records/record",
  } as const;
  const linksSeenBy = async (login: string) => {
    const seen = new Set<string>();
    for (const [route, kind, , more] of OBJECT_ROUTES)
      for (const { id } of things[kind]) {
        const answer = await load(route, login, { id, ...more });
        if (!(answer instanceof Response)) links(answer).forEach((link) => seen.add(link));
      }
    return seen;
  };
  let followed = 0;
  for (const login of ["process-owner P-Adler", "resource-owner P-Engel", "bc-officer P-Krause"])
    for (const link of await linksSeenBy(login)) {
      const [, , , area = "", ...rest] = link.split("/");
      const page = targets[area as keyof typeof targets];
      const [kind = "", id = kind] = rest.map(decodeURIComponent);
      expect(statusOf(await load(page, login, { id, kind })), link).toBe(200);
      followed += 1;
    }
  expect(followed).toBeGreaterThan(30);
});
