import { expect, test } from "vitest";
import { z } from "zod";

import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { fieldChanges, recordKindSchema } from "../audit/index.ts";
import { exchangeDocumentSchema } from "../exchange/index.ts";
import { recordDifference } from "../tables/index.ts";
import { changeLines, partOf, type ChangeLine, type ChangeReading } from "./change-lines.ts";

const READING: ChangeReading = {
  language: "de",
  names: new Map([
    ["P-1", "Ingrid Muster"],
    ["R-1", "E-Akte"],
    ["R-3", "Telefon"],
  ]),
  parameters: lfmsDocument().parameters,
  secret: [],
  erased: [],
};

function lines(kind: Parameters<typeof changeLines>[0], before: object, after: object, more: object = {}) {
  return changeLines(kind, fieldChanges(before, after), { ...READING, ...more });
}

const shown = ({ label, before, after }: ChangeLine) => `${label}: ${before} → ${after}`;

test("hours, people, dates and words read as people write them, by the labels of the form", () => {
  const before = { rtoHours: 24, owner: null, status: "draft", surveyedOn: null };
  const after = { rtoHours: 4, owner: "P-1", status: "in-review", surveyedOn: "2026-11-23" };
  expect(lines("process", before, after).map(shown)).toEqual([
    "Eigene RTO: 24 h → 4 h",
    "Prozesseigentümer/in:  → P-1 (Ingrid Muster)",
    "Stand des BIA-Bogens: Entwurf → in Qualitätssicherung",
    "Erhoben am:  → 23.11.2026",
  ]);
});

test("a damage level reads by scenario, horizon and name of the level", () => {
  const { parameters } = lfmsDocument();
  const [scenario] = parameters.damageScenarios;
  const [low, high] = parameters.damageLevels;
  const row = parameters.horizonsHours.map(() => low!.level);
  const changed = [high!.level, ...row.slice(1)];
  const [line, ...others] = lines(
    "process",
    { matrix: { [scenario!.code]: row } },
    { matrix: { [scenario!.code]: changed } },
  );
  expect(others).toEqual([]);
  expect(line!.label).toContain(scenario!.name);
  expect(line!.label).toMatch(/· [\d,]+ h$/);
  expect(line!.after).toBe(`${high!.level} (${high!.name})`);
});

test("a list tells what came and what went", () => {
  const [line] = lines("resource", { requires: ["R-1", "R-2"] }, { requires: ["R-2", "R-3"] });
  expect(line).toMatchObject({ added: ["R-3 (Telefon)"], removed: ["R-1 (E-Akte)"] });
});

test("what is secret or erased is named without its value", () => {
  const before = { injects: [], title: "Alt" };
  const after = { injects: [{ number: "1", text: "Der Strom fällt aus" }], title: "Neu" };
  const found = lines("exercise", before, after, { secret: ["injects"], erased: ["after.summary"] });
  expect(found.map(({ label, withheld }) => [label, withheld])).toEqual([
    ["Titel", null],
    ["Einlagen", "secret"],
    ["Zusammenfassung", "erased"],
  ]);
  expect(JSON.stringify(found)).not.toContain("Strom");
});

test("an instant and an account are told in words", () => {
  const clock = [{ at: "2026-11-23T08:42:10.000Z", kind: "start", minutes: 0 }];
  const [first] = lines("exercise", { clock: [] }, { clock });
  expect(first!.after).toContain("23.11.2026, 09:42:10");
  const names = new Map([["0190", "Ingrid Muster"]]);
  const [second] = lines("exercise", {}, { reportPreparedBy: "0190" }, { names });
  expect(second!.after).toBe("Ingrid Muster");
});

type Node = z.core.JSONSchema.JSONSchema;

interface Place {
  readonly key: string;
  readonly enum: readonly unknown[];
}

function placesIn(node: Node | boolean | undefined, key: string): readonly Place[] {
  if (typeof node !== "object") return [];
  const below = [...(node.anyOf ?? []), ...(node.items === undefined ? [] : [node.items as Node])];
  const inside = Object.entries(node.properties ?? {}).flatMap(([name, field]) => [
    { key: name, enum: [] },
    ...placesIn(field, name),
  ]);
  const own = node.enum === undefined ? [] : [{ key, enum: node.enum }];
  return [...own, ...inside, ...below.flatMap((each) => placesIn(each, key))];
}

const ROOT = z.toJSONSchema(exchangeDocumentSchema, { unrepresentable: "any", reused: "inline" });

/** German words that are written like their code. */
const WRITTEN_ALIKE = new Set(["online", "offline", "name", "phase", "parallel"]);

test.each(recordKindSchema.options)("every field and every fixed word of a %s is put into words", (kind) => {
  const part = partOf(kind);
  const places = placesIn(ROOT.properties?.[part], part).filter(({ key }) => key !== part);
  expect(places.length).toBeGreaterThan(2);
  const wordsOf = (key: string, value: unknown) =>
    recordDifference({}, { [key]: value }, { language: "de", part })[0];
  for (const { key, enum: fixed } of places) {
    if (WRITTEN_ALIKE.has(key)) continue;
    expect(wordsOf(key, "?")?.label, `${part}.${key}`).not.toBe(key);
    for (const word of fixed.filter((each) => !WRITTEN_ALIKE.has(String(each))))
      expect(wordsOf(key, word)?.after, `${part}.${key}`).not.toBe(word);
  }
});
