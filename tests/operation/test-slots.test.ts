import { expect, test } from "vitest";

import { runInSlots } from "../../scripts/test-slots.mjs";

const stage = (name: string, seconds: number, after?: string) => ({
  name,
  seconds,
  command: [name],
  ...(after === undefined ? {} : { after }),
});

/** Runs a plan on a clock of its own and gives when which stage started. */
async function startsOf(plan: Parameters<typeof runInSlots>[0], slots: number) {
  const starts: Record<string, number> = {};
  const ends: { at: number; end: () => void }[] = [];
  let now = 0;
  const seconds = new Map(plan.map((each) => [each.name, each.seconds]));
  const tick = () =>
    setImmediate(() => {
      const next = ends.toSorted((a, b) => a.at - b.at)[0];
      if (!next) return;
      ends.splice(ends.indexOf(next), 1);
      now = next.at;
      next.end();
      tick();
    });
  const total = await runInSlots(plan, slots, ({ name }) => {
    starts[name] = now;
    return new Promise((resolve) => {
      ends.push({
        at: now + (seconds.get(name) ?? 0),
        end: () => resolve({ passed: 2, failed: name === "broken" ? 1 : 0 }),
      });
      if (ends.length === 1) tick();
    });
  });
  return { starts, total };
}

test("the stage with most work behind it starts first, short ones fill the gaps, and none waits without need", async () => {
  const plan = [
    stage("short", 5),
    stage("long", 60),
    stage("build", 10),
    stage("browser", 80, "build"),
    stage("middle", 20),
  ];
  const { starts } = await startsOf(plan, 2);
  expect(starts).toEqual({ build: 0, long: 0, browser: 10, middle: 60, short: 80 });
});

test("everything that was counted is summed, also when a stage fails", async () => {
  const { total } = await startsOf([stage("a", 1), stage("broken", 1), stage("b", 1, "broken")], 2);
  expect(total).toEqual({ passed: 6, failed: 1 });
});

test("a stage that waits for one outside the plan is a mistake, not an endless wait", async () => {
  await expect(startsOf([stage("a", 1, "nothing")], 2)).rejects.toThrow("not in the plan");
});
