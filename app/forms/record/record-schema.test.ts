import { expect, test } from "vitest";

import { parseForm } from "../parse-form.ts";
import { planSectionFields } from "../plans/plan-section-fields.ts";
import { recordKindFields } from "../records/record-kind-fields.ts";
import { RECORD_KINDS } from "../records/record-kind.ts";
import type { FieldSpec, PickLists } from "./field-spec.ts";
import { appliedTo, parseMinutes, recordSchema } from "./record-schema.ts";
import { recordValues } from "./record-values.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

const LISTS: PickLists = {
  people: [
    { id: "P-1", name: "Eva Muster" },
    { id: "P-2", name: "Ole Doppel" },
    { id: "P-3", name: "Ole Doppel" },
  ],
};

const OWNER: FieldSpec = { kind: "pick", name: "owner", label: "planOwner", list: "people" };

test.each([
  ["Eva Muster · P-1", "P-1"],
  ["P-2", "P-2"],
  ["Eva Muster", "P-1"],
  ["", null],
])("a person typed as %j is %j", (typed, id) => {
  expect(parseForm(recordSchema([OWNER], LISTS), { owner: typed })).toEqual({
    ok: true,
    value: { owner: id },
  });
});

test.each(["Ole Doppel", "Niemand"])(
  "a name that is nobody's or of two people is asked for again: %s",
  (typed) => {
    expect(parseForm(recordSchema([OWNER], LISTS), { owner: typed })).toEqual({
      ok: false,
      error: { owner: "form.pick" },
    });
  },
);

test.each([
  ["45", 45],
  ["45 min", 45],
  ["1,5 h", 90],
  ["2 Tage", 2880],
  ["bald", null],
])("a duration typed as %s is %s minutes", (typed, minutes) => {
  expect(parseMinutes(typed)).toBe(minutes);
});

/** Everything somebody can pick, from the worked example. */
function listsOf(): PickLists {
  const document = lfmsDocument();
  const named = (entries: readonly { id: string; name: string }[] | undefined) =>
    (entries ?? []).map(({ id, name }) => ({ id, name }));
  const people = (document.people ?? []).map(({ id, firstName, lastName }) => ({
    id,
    name: `${firstName} ${lastName}`,
  }));
  const { units, sites, processes, resources, contacts, baoRoles } = document;
  return {
    people,
    units: named(units),
    sites: named(sites),
    processes: named(processes),
    resources: named(resources),
    contacts: named(contacts),
    baoRoles: named(baoRoles),
  };
}

const RECORDS = {
  roles: "baoRoles",
  "alarm-stages": "alarmStages",
  "reporting-points": "reportingPoints",
  "immediate-measures": "immediateMeasures",
  checklists: "checklists",
  "crisis-rooms": "crisisRooms",
  people: "people",
  units: "units",
  contacts: "contacts",
  "outage-scenarios": "outageScenarios",
} as const;

test.each(RECORD_KINDS)("saving %s of the worked example unchanged changes nothing", (kind) => {
  const lists = listsOf();
  const fields = recordKindFields(kind, false);
  const records = lfmsDocument()[RECORDS[kind]] ?? [];
  expect(records.length).toBeGreaterThan(0);
  for (const record of records) {
    const parsed = parseForm(recordSchema(fields, lists), recordValues(record, fields, lists));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(appliedTo(record as object, fields, parsed.value)).toEqual(record);
  }
});

test("a section that names rows reports the place of the fault", () => {
  const fields = planSectionFields("steps", { kind: "wap" });
  const steps = [
    { activity: "Los", role: "IT", predecessors: "x" },
    { activity: "", role: "IT", predecessors: "" },
  ];
  expect(parseForm(recordSchema(fields, {}), { steps })).toEqual({
    ok: false,
    error: { "steps.0.predecessors": "form.numbers", "steps.1.activity": "form.required" },
  });
});
