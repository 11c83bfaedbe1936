import { expect, test } from "vitest";

import { analyse } from "#app/domain/impact-analysis/index.ts";
import { countKeyFigures, keyFiguresSchema } from "#app/domain/key-figures/index.ts";

import { demoLand } from "./demo-land.ts";
import { keyFigureHistory } from "./key-figure-history.ts";

test("every authority of the demo land has a sound, marked and repeatable history up to the month before", () => {
  for (const { document } of demoLand()) {
    const { processes, plans = [], exercises = [], measures = [] } = document;
    const today = "2028-03-15";
    const result = analyse(document);
    const present = countKeyFigures({ result, processes, plans, exercises, measures, today });
    const history = keyFigureHistory(present, today);
    expect(history).toEqual(keyFigureHistory(present, today));
    expect(history.map(({ takenOn }) => takenOn).slice(-2)).toEqual(["2028-01-31", "2028-02-29"]);
    for (const { origin, figures } of history) {
      expect(origin).toBe("demo");
      expect(keyFiguresSchema.safeParse(figures).success).toBe(true);
      expect(figures.processesReleased).toBeLessThanOrEqual(figures.processesAssessed);
      expect(figures.resourceGaps).toBeLessThanOrEqual(figures.resourcesWithRto);
      expect(figures.plansInForce).toBeLessThanOrEqual(figures.plans);
    }
  }
});
