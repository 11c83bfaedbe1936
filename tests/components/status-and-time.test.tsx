import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { TimeBar } from "#app/components/analysis/time-bar.tsx";
import { timeScale } from "#app/components/analysis/time-scale.ts";
import { AppIntl } from "#app/components/shell/app-intl.tsx";
import { Duration } from "#app/components/ui/duration.tsx";
import { StatusBadge } from "#app/components/ui/status-badge.tsx";

afterEach(cleanup);

test.each([
  ["met", "erfüllt"],
  ["gap", "Lücke +2,25 h"],
  ["unknown", "unbekannt"],
  ["not-time-critical", "nicht zeitkritisch"],
] as const)("the status %s is a word and a shape of its own", (status, word) => {
  const { container } = render(
    <AppIntl language="de">
      <StatusBadge status={status} gapHours={2.25} />
    </AppIntl>,
  );
  expect(container.textContent).toBe(word);
  expect(container.querySelector(`.shape--${status} svg`)).not.toBeNull();
});

test("a duration reads in days and keeps the raw hours in its title", () => {
  render(
    <AppIntl language="de">
      <Duration hours={336} />
    </AppIntl>,
  );
  expect(screen.getByTitle("336 h").textContent).toBe("14 Tage");
});

test("the time bar says in words what it draws", () => {
  const view = { baoReactionHours: 2, rtoHours: 4, executionHours: 0, reachableHours: 19, mtpdHours: 24 };
  const { container } = render(
    <AppIntl language="de">
      <TimeBar view={view} scale={timeScale([24])} label="Zeitbalken" />
    </AppIntl>,
  );
  const legend = [...container.querySelectorAll("li")].map((item) => item.textContent);
  expect(legend).toEqual(["BAO-Reaktion 2 h", "RTO 4 h", "erreichbar 19 h", "MTPD 24 h"]);
  expect(container.querySelector(".time-bar__reach--gap")).not.toBeNull();
});
