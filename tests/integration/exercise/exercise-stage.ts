import type { Actor } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { fromBlank } from "#app/services/exercise/exercise-from-form.ts";
import { changeExercise } from "#app/services/exercise/change-exercise.server.ts";
import { createExercise } from "#app/services/exercise/create-exercise.server.ts";
import type { ExerciseActs } from "#app/services/exercise/exercise-act.ts";
import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { createTestDeps, type TestDeps } from "#tests/harness/test-deps.ts";

export interface Stage {
  readonly deps: TestDeps;
  readonly organisation: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly kind: "authority";
    readonly ancestorIds: readonly string[];
    readonly parentId: null;
    readonly contentVersion: number;
  };
}

export function actor(
  accountId: string,
  role: Actor["grants"][number]["role"],
  organisationId: string,
): Actor {
  const grant = { role, organisationId, includesBelow: false, expiresAt: null, units: [] };
  return { accountId, displayName: accountId, personId: null, language: "de", grants: [grant] };
}

/** Accounts whose id is their login. */
const PEOPLE = ["krause", "winkler", "revision", "lenk"] as const;

async function addAccount(deps: TestDeps, organisationId: string, login: string): Promise<void> {
  const added = await deps.unitOfWork(async ({ accounts }) =>
    accounts.insert({
      id: login,
      login,
      displayName: login,
      email: `${login}@lfms.example`,
      passwordHash: null,
      status: "active",
      language: null,
      theme: null,
      demo: false,
      organisationId,
      personCode: null,
    }),
  );
  if (!added.ok) throw new Error(added.error.code);
}

/** The LfMS without exercises and measures of its own making, in a database of its own. */
export async function exerciseStage(): Promise<Stage> {
  const deps = await createTestDeps();
  const document = { ...lfmsDocument(), exercises: [], measures: [], risks: [], riskAcceptances: [] };
  const imported = await importOrganisation(deps, { accountId: "system" }, document);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const { id, code, name } = imported.value.organisation;
  for (const login of PEOPLE) await addAccount(deps, id, login);
  return {
    deps,
    organisation: { id, code, name, kind: "authority", ancestorIds: [], parentId: null, contentVersion: 1 },
  };
}

let submissions = 0;

export async function create(
  { deps, organisation }: Stage,
  who: Actor,
  title: string,
  kind: Exercise["kind"],
) {
  submissions += 1;
  const created = await createExercise(deps, who, {
    organisation,
    build: fromBlank({ title, kind, plannedOn: "2026-11-23", audience: "" }),
    submitId: `create-${submissions}`,
    requestId: "r",
    content: { title },
  });
  if (!created.ok) throw new Error(created.error.code);
  return created.value;
}

/** Runs one act as its page would: values by the schema, then the service. Answers `done` or the refusal's code. */
export async function run(
  { deps, organisation }: Stage,
  who: Actor,
  move: {
    readonly id: string;
    readonly acts: ExerciseActs;
    readonly intent: string;
    readonly values?: Readonly<Record<string, string>>;
    readonly abilities?: readonly ("exercise.edit" | "exercise.approve")[];
    readonly expectedVersion?: number;
    readonly submitId?: string;
  },
): Promise<string> {
  const chosen = move.acts[move.intent];
  if (!chosen) throw new Error(move.intent);
  const parsed = chosen.schema.safeParse(move.values ?? {});
  if (!parsed.success) return `invalid: ${parsed.error.issues[0]?.message}`;
  submissions += 1;
  const done = await changeExercise(deps, who, {
    organisation,
    id: move.id,
    expectedVersion: move.expectedVersion ?? null,
    submitId: move.submitId ?? `submission-${submissions}`,
    requestId: "r",
    content: { intent: move.intent, values: move.values },
    change: chosen.change(parsed.data),
    ...(move.abilities ? { abilities: move.abilities } : {}),
  });
  return done.ok ? "done" : done.error.code;
}

export async function read({ deps, organisation }: Stage, id: string): Promise<Exercise> {
  const stored = await deps.repositories.exercises.findByCode(organisation.id, id);
  if (!stored) throw new Error(`no ${id}`);
  return stored.value;
}
