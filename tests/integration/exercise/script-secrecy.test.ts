import { expect, test } from "vitest";

import type { Actor } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { exerciseDetail } from "#app/queries/exercises/exercise-detail.server.ts";
import { exerciseWork } from "#app/queries/exercises/exercise-work.server.ts";
import { SCRIPT_ACTS } from "#app/services/exercise/script-acts.ts";

import { actor, create, exerciseStage, read, run, type Stage } from "./exercise-stage.ts";

async function prepared(): Promise<{ stage: Stage; id: string; officer: Actor; reader: Actor }> {
  const stage = await exerciseStage();
  const officer = actor("krause", "bc-officer", stage.organisation.id);
  const id = await create(stage, officer, "Serverraum fällt aus", "staff-exercise");
  const values = { plannedAt: "08:10", channel: "Telefon", text: "Geheime Meldung" };
  expect(await run(stage, officer, { id, acts: SCRIPT_ACTS, intent: "add", values })).toBe("done");
  return { stage, id, officer, reader: actor("winkler", "crisis-staff", stage.organisation.id) };
}

async function seen({ stage, id }: { stage: Stage; id: string }, who: Actor): Promise<string> {
  const request = { organisation: stage.organisation, actor: who, language: "de", base: "", id } as const;
  const [work, detail] = [await exerciseWork(stage.deps, request), await exerciseDetail(stage.deps, request)];
  expect(work?.exercise.id).toBe(id);
  expect(detail?.exercise.id).toBe(id);
  return JSON.stringify([work, detail]);
}

async function changed(
  { stage, id }: { stage: Stage; id: string },
  change: Partial<Exercise>,
): Promise<void> {
  const stored = await stage.deps.repositories.exercises.findByCode(stage.organisation.id, id);
  const next: Exercise = { ...(await read(stage, id)), ...change };
  await stage.deps.unitOfWork(({ exercises }) =>
    exercises.update(stage.organisation.id, next, stored?.version ?? 0),
  );
}

test("before the exercise is held only those who prepare it see the script, afterwards every reader", async () => {
  const one = await prepared();
  expect(await seen(one, one.officer)).toContain("Geheime Meldung");
  expect(await seen(one, one.reader)).not.toContain("Geheime Meldung");
  await changed(one, { status: "conducted" });
  expect(await seen(one, one.reader)).toContain("Geheime Meldung");
});

test("the Rahmenablauf is part of the script: a reader neither sees it nor is told that it is missing", async () => {
  const one = await prepared();
  const schedule = [{ at: "08:05", text: "Der Strom wird abgestellt" }];
  await changed(one, {
    status: "concept-released",
    announced: true,
    rules: ["Alles mit ÜBUNG beginnen"],
    schedule,
  });
  expect(await seen(one, one.officer)).toContain("Der Strom wird abgestellt");
  const shown = await seen(one, one.reader);
  expect(shown).not.toContain("Der Strom wird abgestellt");
  expect(shown).not.toContain("V-54");
  await changed(one, { schedule: [] });
  expect(await seen(one, one.reader)).toContain("V-54");
});
