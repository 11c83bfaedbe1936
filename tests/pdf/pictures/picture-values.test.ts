import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import type { AnalysisResult } from "#app/domain/impact-analysis/analysis-result.ts";
import { analyse } from "#app/domain/impact-analysis/analyse.ts";
import { gapChartOf } from "#app/pictures/gap-chart.ts";
import { plansToActivate, plansTable, restartOrderTable } from "#app/pictures/outage/outage-actions.ts";
import { outageTable } from "#app/pictures/outage/outage-table.ts";
import { outageTimeline } from "#app/pictures/outage/outage-timeline.ts";
import { resourceLoadOf } from "#app/pictures/resource-load.ts";
import { restartSchedule } from "#app/pictures/restart-gantt/restart-schedule.ts";
import { goldenDocument, picturesOf } from "#tests/pdf/pictures/golden-pictures.ts";
import { readDrawing } from "#tests/pdf/pictures/read-drawing.ts";

const expected = JSON.parse(
  readFileSync(new URL("../../golden/lfms.expected.json", import.meta.url), "utf8"),
) as AnalysisResult;
const document = goldenDocument();
const result = analyse(document);
const pictures = picturesOf(document, { medium: "page", language: "de" });

function wordsOf(name: string): readonly string[] {
  return readDrawing(pictures[name]?.svg ?? "").texts.map(({ text }) => text);
}

function rowsOf(name: string): readonly (readonly string[])[] {
  return pictures[name]?.table.rows ?? [];
}

test("heat map: the drawn cells are those of the table, row by row", () => {
  const words = wordsOf("damageHeatMap");
  const drawn = words.flatMap((word, at) => (/^\d$/.test(word) ? [`${word} ${words[at + 1] ?? ""}`] : []));
  expect(drawn).toEqual(rowsOf("damageHeatMap").flatMap((row) => row.slice(1)));
  expect(words).toContain("MTPD 24 h");
});

test("overview: strictest MTPD first, every process of the table is drawn with its MTPD", () => {
  const rows = rowsOf("processHeatMap");
  expect(rows[0]?.[0]).toBe("GP-02 Gefahrenmeldungen entgegennehmen und weiterleiten");
  const drawn = wordsOf("processHeatMap").filter((word) => word.startsWith("MTPD "));
  expect(drawn).toEqual(rows.map((row) => `MTPD ${row.at(-1) ?? ""}`));
});

test("time bars: RTO and MTPD of every row are drawn as the table has them", () => {
  const drawn = wordsOf("timeBars").filter((word) => word.startsWith("RTO ") && word.includes("MTPD"));
  expect(drawn).toEqual(rowsOf("timeBars").map((row) => `RTO ${row[2] ?? ""} · MTPD ${row[6] ?? ""}`));
});

test("time bar of one process: the alternative text has its times and the verdict", () => {
  expect(pictures["timeBar"]?.description).toBe(
    "GP-05: BAO-Reaktionszeit 2 h, RTO 12 h, erreichbar 42 h, MTPD 24 h: Lücke, MTPD verletzt.",
  );
});

test("gap chart: gaps, hidden gaps and unknowns of the worked example (12.4)", () => {
  const chart = gapChartOf(document, result);
  expect(
    chart.rows.filter(({ status }) => status === "gap").map(({ id, gapHours }) => [id, gapHours]),
  ).toEqual([
    ["R-04", 30],
    ["R-05", 15],
    ["R-14", 12.25],
    ["R-06", 12],
    ["R-08", 6],
    ["R-03", 2.25],
  ]);
  const words = wordsOf("gapChart");
  expect(words.filter((word) => word.endsWith("verdeckt"))).toEqual([
    "Lücke +15 h, verdeckt",
    "Lücke +2,25 h, verdeckt",
  ]);
  expect(words.filter((word) => word === "unbekannt")).toHaveLength(3);
  expect(
    rowsOf("gapChart")
      .map((row) => row[6])
      .filter((cell) => cell === "ja"),
  ).toHaveLength(2);
});

test("load: the drawn counts are those of the worked example (12.4), accumulations by name", () => {
  const load = resourceLoadOf(document, result);
  expect(load.rows.filter(({ spof }) => spof.includes("accumulation")).map(({ id }) => id)).toEqual([
    "R-18",
    "R-06",
    "R-08",
    "R-14",
    "R-07",
  ]);
  const drawn = wordsOf("resourceLoad").filter(
    (word, at, all) => /^\d+$/.test(word) && all[at - 1] !== undefined,
  );
  for (const row of rowsOf("resourceLoad")) expect(drawn).toContain(row[1]);
  expect(wordsOf("resourceLoad").join(" ")).toContain(
    "Gezeigt werden 10 von 18 Ressourcen; 8 sind hier weggelassen.",
  );
});

test("quantity profile: the balance under every horizon, minus thirteen marked at thirty days (12.9)", () => {
  const balances = rowsOf("quantityProfile").at(-1)?.slice(1);
  expect(balances).toEqual(["0", "+7", "+3", "+17", "+3", "−13"]);
  const words = wordsOf("quantityProfile");
  expect(words.filter((word) => /^([+−]\d+)$/.test(word))).toEqual(balances?.slice(1));
  expect(pictures["quantityProfile"]?.description).toBe("Fehlmenge bis 30 Tage: 13.");
});

test("restart: the slowest chain to e-mail is the path of the worked example", () => {
  const schedule = restartSchedule(document, result, "R-05");
  expect(schedule.chain).toEqual(["R-13", "R-08", "R-06", "R-05"]);
  expect(schedule.restarts.map(({ id }) => id).toSorted()).toEqual(["R-05", "R-06", "R-08", "R-13", "R-18"]);
  expect(schedule.restarts.find(({ id }) => id === "R-05")).toMatchObject({
    startHours: 16,
    endHours: 19,
    waitsFor: "R-06",
  });
});

test("restart: nothing starts before its prerequisites are ready, and ends are the total RTAs", () => {
  const { restarts } = restartSchedule(document, result);
  const ends = new Map(restarts.map(({ id, endHours }) => [id, endHours]));
  for (const { id, startHours, netRtaHours, endHours } of restarts) {
    const requires = document.resources.find((resource) => resource.id === id)?.requires ?? [];
    if (startHours !== null)
      for (const required of requires)
        expect(startHours).toBeGreaterThanOrEqual(ends.get(required) ?? Infinity);
    if (startHours !== null && netRtaHours !== null) expect(endHours).toBe(startHours + netRtaHours);
    expect(endHours).toBe(expected.resources.find((resource) => resource.id === id)?.totalRtaHours);
  }
});

test("restart: the drawn ends are those of the table", () => {
  const drawn = wordsOf("restartGantt").filter(
    (word) => word.startsWith("bereit nach") || word === "Ende unbekannt",
  );
  expect(drawn).toEqual(
    rowsOf("restartGantt").map((row) =>
      row[4] === "unbekannt" ? "Ende unbekannt" : `bereit nach ${row[4] ?? ""}`,
    ),
  );
});

test.each(document.outageScenarios.map((scenario) => [scenario.id, scenario] as const))(
  "outage %s: direct and follow-on processes are those of the worked example (12.7)",
  (id, scenario) => {
    const timeline = outageTimeline(document, result, scenario.failed);
    const hit = (kind: "direct" | "follow-on") =>
      timeline.processes
        .filter((process) => process.hit === kind)
        .map((process) => process.id)
        .toSorted();
    const golden = expected.outageScenarios.find((outage) => outage.id === id);
    expect({ direct: hit("direct"), followOn: hit("follow-on") }).toEqual({
      direct: golden?.direct,
      followOn: golden?.followOn,
    });
    expect([...timeline.unaffected, ...hit("direct"), ...hit("follow-on")].toSorted()).toEqual(
      expected.restartOrder.processes.toSorted(),
    );
  },
);

test("outage of everything: back and broken MTPDs are the figures of the analysis (12.3)", () => {
  const timeline = outageTimeline(
    document,
    result,
    document.resources.map(({ id }) => id),
  );
  for (const process of timeline.processes.filter(({ hit }) => hit === "direct")) {
    const golden = expected.processes.find(({ id }) => id === process.id);
    if (golden === undefined) throw new Error(`unknown ${process.id}`);
    if (golden.outageHours !== null) expect(process.backAtHours).toBe(golden.outageHours);
    expect(process.mtpdBroken).toBe(golden.mtpdViolated);
    if (golden.status !== "unknown") expect(process.rtoBroken).toBe(golden.status === "gap");
  }
});

test("outage: the drawn returns are those of the table", () => {
  const drawn = wordsOf("outage").filter(
    (word) => word.startsWith("wieder nach") || word === "Rückkehr unbekannt",
  );
  expect(drawn).toEqual(
    rowsOf("outage").map((row) =>
      row[5] === "unbekannt" ? "Rückkehr unbekannt" : `wieder nach ${row[5] ?? ""}`,
    ),
  );
});

test("outage: a moment of occurrence adds clock times of Berlin, also over the change to summer time", () => {
  const timeline = outageTimeline(document, result, ["R-16"]);
  const table = outageTable(timeline.processes, { language: "de", occurredAt: "2026-03-28T23:30:00Z" });
  expect(table.rows[0]?.[2]).toBe("0 h (So., 29.03., 00:30)");
  expect(table.rows[0]?.[5]).toBe("24,25 h (Mo., 30.03., 01:45)");
});

test("outage: the restart order holds the failed and what stands on them, in the order of the analysis", () => {
  const timeline = outageTimeline(document, result, ["R-08"]);
  expect(timeline.impaired).toEqual(["R-08", "R-06", "R-05", "R-04", "R-02"]);
  const table = restartOrderTable(document, result, timeline, "de");
  expect(table.rows.map((row) => row.slice(0, 2))).toEqual([
    ["1", "R-08"],
    ["2", "R-06"],
    ["3", "R-05"],
    ["4", "R-04"],
    ["5", "R-02"],
  ]);
});

test("outage: plans of affected processes and impaired resources are to be activated, old ones are not", () => {
  const timeline = outageTimeline(document, result, ["R-08"]);
  const base = { unit: null, outages: [], version: "1.0" };
  const plan = (id: string, kind: "gfp" | "wap", parts: object) => ({
    id,
    kind,
    title: `Plan ${id}`,
    status: "released",
    ...base,
    processes: [],
    resources: [],
    ...parts,
  });
  const plans = [
    plan("P-1", "gfp", { processes: ["GP-05", "GP-02"] }),
    plan("P-2", "gfp", { processes: ["GP-02"] }),
    plan("P-3", "wap", { resources: ["R-06"] }),
    plan("P-4", "wap", { resources: ["R-06"], status: "archived" }),
  ] as unknown as NonNullable<typeof document.plans>;
  const active = plansToActivate({ plans }, timeline);
  expect(active.map(({ plan: { id }, because }) => [id, because])).toEqual([
    ["P-1", ["GP-05"]],
    ["P-3", ["R-06"]],
  ]);
  expect(plansTable(active, "de").rows[1]).toEqual(["P-3", "Plan P-3", "WAP", "freigegeben", "R-06"]);
});

test("graph: one row of the table per drawn edge", () => {
  const { root } = readDrawing(pictures["graph"]?.svg ?? "");
  const legendEdges = 3;
  const curves = Array.from(root.querySelectorAll("path")).filter(
    (path) =>
      /^M[^ZA]*[CL]/.test(path.getAttribute("d") ?? "") &&
      /ps-/.test(path.getAttribute("class") ?? "") &&
      (path.getAttribute("d") ?? "").includes("C"),
  );
  expect(rowsOf("graph").length).toBe(59);
  expect(curves.filter((path) => !(path.getAttribute("stroke-linecap") === "round")).length).toBe(
    rowsOf("graph").length + legendEdges,
  );
});
