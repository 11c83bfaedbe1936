import { beforeAll, expect, test } from "vitest";

import { ROLE_CODES, ROLE_MATRIX, type RoleCode, type RouteAccess } from "#app/domain/access/index.ts";
import { currentContext } from "#app/http/current-context.server.ts";
import { declaredAccess, guardBuild } from "#app/http/guard-build.server.ts";
import { freshCookie, plantTree, signedIn, type PersonWish, type TestPerson } from "#tests/harness/people.ts";
import { addressPattern, allRoutes, type TestRoute } from "#tests/harness/route-modules.ts";
import { testBuild } from "#tests/harness/test-build.ts";
import { createTestDeps, type TestDeps } from "#tests/harness/test-deps.ts";

/** Reviewed by hand: what somebody without an account may ask for. A new public route must be added here. */
const PUBLIC_ROUTES = [
  "root",
  "routes/auth/demo-login",
  "routes/auth/first-administrator",
  "routes/auth/login",
  "routes/auth/logout",
  "routes/auth/not-found",
  "routes/auth/preferences",
  "routes/auth/set-password",
  "routes/auth/start",
  "routes/exercises/feed-file",
];

type Verdict = "runs" | "sign in" | "missing" | "forbidden";
type Move = "loader" | "action";

/** What the policy must say, read straight from the declared matrix; knows nothing of `can`. */
type Oracle = (access: RouteAccess & { kind: "ability" }, move: Move) => Verdict;

interface Identity {
  readonly name: string;
  readonly wish: PersonWish | null;
  /** For routes below /o/LfMS. */
  readonly here: Oracle;
  /** For routes that ask for a sign-in only. */
  readonly signedIn: Verdict;
  /** For the same, but below /o/LfMS. */
  readonly signedInHere: Verdict;
}

function asked(access: RouteAccess & { kind: "ability" }, move: Move) {
  return move === "loader" ? access.ability : access.change;
}

function memberOf(role: RoleCode, name: string, grant: object, rights: "rights" | "below"): Identity {
  const declared = ROLE_MATRIX[role];
  const table = (rights === "below" ? declared.below : undefined) ?? declared.rights;
  return {
    name,
    wish: {
      login: name,
      organisationId: "lfms",
      grants: [{ role, organisationId: "lfms", ...grant }],
    },
    here: (access, move) => (table[asked(access, move)] === undefined ? "forbidden" : "runs"),
    signedIn: "runs",
    signedInHere: "runs",
  };
}

function outsider(name: string, grants: NonNullable<PersonWish["grants"]>): Identity {
  return {
    name,
    wish: { login: name, organisationId: "andere", grants },
    here: () => "missing",
    signedIn: "runs",
    signedInHere: "missing",
  };
}

const IDENTITIES: readonly Identity[] = [
  { name: "anonymous", wish: null, here: () => "sign in", signedIn: "sign in", signedInHere: "sign in" },
  ...ROLE_CODES.map((role) => memberOf(role, `${role} of LfMS`, {}, "rights")),
  ...ROLE_CODES.map((role) =>
    memberOf(role, `${role} of the ministry and below`, { organisationId: "smm", reach: "subtree" }, "below"),
  ),
  outsider("somebody without any role", []),
  ...ROLE_CODES.map((role) =>
    outsider(`${role} of another organisation`, [{ role, organisationId: "andere" }]),
  ),
  outsider("bc-officer of a sibling", [{ role: "bc-officer", organisationId: "lbf", reach: "subtree" }]),
  outsider("bc-officer of the ministry alone", [{ role: "bc-officer", organisationId: "smm" }]),
  outsider("bc-officer whose right has ended", [
    { role: "bc-officer", organisationId: "lfms", expiresAt: "2026-11-23T07:59:59.999Z" },
  ]),
];

interface Stage {
  readonly deps: TestDeps;
  readonly people: ReadonlyMap<string, TestPerson>;
  readonly routes: readonly TestRoute[];
  readonly guarded: Awaited<ReturnType<typeof testBuild>>;
  calls: number;
}

let stage: Stage;

/** The real loader or action, counted: whether it was reached is what the policy decides. */
function counted(route: TestRoute): TestRoute {
  const module = { ...route.module };
  for (const move of ["loader", "action"] as const) {
    const handler = module[move];
    if (!handler) continue;
    module[move] = (args) => {
      stage.calls += 1;
      return handler(args);
    };
  }
  return { ...route, module };
}

beforeAll(async () => {
  const deps = await createTestDeps();
  await plantTree(deps);
  const people = new Map<string, TestPerson>();
  for (const { name, wish } of IDENTITIES) if (wish) people.set(name, await signedIn(deps, wish));
  const routes = await allRoutes();
  const guarded = guardBuild(await testBuild(routes.map(counted)));
  stage = { deps, people, routes, guarded, calls: 0 };
});

function address(route: TestRoute): { url: string; params: Record<string, string> } {
  const params: Record<string, string> = {};
  const path = addressPattern(route, stage.routes).replace(/:(\w+)\??/g, (_, name: string) => {
    params[name] = name === "organisation" ? "LfMS" : "X-1";
    return params[name];
  });
  return { url: `http://standfest.test${path}`, params };
}

async function outcome(route: TestRoute, move: Move, person: TestPerson | undefined): Promise<Verdict> {
  const { url, params } = address(route);
  // A session of its own for every cell: some of the actions end it.
  const headers = new Headers(
    person ? { Cookie: await freshCookie(stage.deps, person.accountId) } : undefined,
  );
  const body = move === "action" ? new URLSearchParams({}) : null;
  const request = new Request(url, {
    method: move === "action" ? "POST" : "GET",
    headers,
    body,
  });
  const facts = { nonce: "n", requestId: "r", network: "test" };
  const context = { ...(await currentContext(stage.deps, request, facts)) };
  const handler = stage.guarded.routes[route.id]?.module[move] as (args: unknown) => Promise<unknown>;
  const before = stage.calls;
  const answer: unknown = await handler({ request, params, context }).catch((thrown: unknown) => thrown);
  if (stage.calls > before) return "runs";
  if (!(answer instanceof Response)) return "runs";
  if (answer.headers.get("location")?.startsWith("/login?to=")) return "sign in";
  return answer.status === 404 ? "missing" : "forbidden";
}

function expected(identity: Identity, route: TestRoute, move: Move): Verdict {
  const access = declaredAccess(route.id, route.module.handle);
  if (access.kind === "public") return "runs";
  const inOrganisation = addressPattern(route, stage.routes).includes(":organisation");
  if (access.kind === "signed-in") return inOrganisation ? identity.signedInHere : identity.signedIn;
  if (!inOrganisation) throw new Error(`${route.id}: the oracle knows abilities in organisations only.`);
  return identity.here(access, move);
}

test("every route declares who may use it", () => {
  const declared = stage.routes.map(({ id, module }) => declaredAccess(id, module.handle).kind);
  expect(declared).toHaveLength(stage.routes.length);
});

test("exactly the reviewed routes are public", () => {
  const open = stage.routes.filter(({ id, module }) => declaredAccess(id, module.handle).kind === "public");
  expect(open.map(({ id }) => id).sort()).toEqual(PUBLIC_ROUTES);
});

test.each([undefined, {}, { access: "public" }, { access: { kind: "everybody" } }])(
  "a route with the handle %j keeps the server from starting",
  async (handle) => {
    const build = await testBuild();
    const [id = "", first] = Object.entries(build.routes)[0] ?? [];
    const broken = { ...build, routes: { [id]: { ...first, module: { ...first?.module, handle } } } };
    expect(() => guardBuild(broken as typeof build)).toThrow("handle.access");
  },
);

test.each(IDENTITIES.map((identity) => [identity.name, identity] as const))(
  "every loader and action answers %s as the matrix says",
  async (name, identity) => {
    const cells: Record<string, Verdict> = {};
    const oracle: Record<string, Verdict> = {};
    for (const route of stage.routes) {
      for (const move of ["loader", "action"] as const) {
        if (!stage.guarded.routes[route.id]?.module[move]) continue;
        cells[`${move} ${route.id}`] = await outcome(route, move, stage.people.get(name));
        oracle[`${move} ${route.id}`] = expected(identity, route, move);
      }
    }
    expect(cells).toEqual(oracle);
    expect(Object.keys(cells).length).toBeGreaterThan(10);
  },
);

test("an organisation that does not exist and one that is foreign answer alike", async () => {
  const layout = stage.routes.find(({ id }) => id.endsWith("organisation-layout"));
  if (!layout) throw new Error("layout route missing");
  const person = stage.people.get("bc-officer of another organisation");
  const cookie = await freshCookie(stage.deps, person?.accountId ?? "");
  const facts = { nonce: "n", requestId: "r", network: "test" };
  const answers = [];
  for (const organisation of ["LfMS", "GIBT-ES-NICHT"]) {
    const request = new Request(`http://standfest.test/o/${organisation}`, {
      headers: { Cookie: cookie },
    });
    const context = { ...(await currentContext(stage.deps, request, facts)) };
    const loader = stage.guarded.routes[layout.id]?.module.loader as (args: unknown) => Promise<unknown>;
    const thrown = (await loader({ request, context, params: { organisation } }).catch(
      (e: unknown) => e,
    )) as Response;
    answers.push([thrown.status, await thrown.text(), [...thrown.headers]]);
  }
  expect(answers[0]).toEqual(answers[1]);
});
