import { expect, test } from "vitest";

import { planSections } from "#app/domain/plans/index.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { parseForm } from "../parse-form.ts";
import type { PickLists } from "../record/field-spec.ts";
import { recordSchema } from "../record/record-schema.ts";
import { planSectionFields } from "./plan-section-fields.ts";
import { planSectionValues, withSection } from "./plan-section-values.ts";

const document = lfmsDocument();
const plain = (entries: readonly { id: string }[] | undefined) =>
  (entries ?? []).map(({ id }) => ({ id, name: "" }));
const LISTS: PickLists = {
  people: plain(document.people),
  units: plain(document.units),
  processes: plain(document.processes),
  resources: plain(document.resources),
  contacts: plain(document.contacts),
};

const reference = {
  ...{ title: "Notfallplan", version: "3", holder: "Ref. 13", place: "Akte", printedPlace: "Raum 210" },
  checkedOn: "2026-02-01",
  covers: ["steps", "activation"] as const,
};

test("a document that stands for the plan is saved as entered; emptied, the plan speaks for itself again", () => {
  const [own] = (document.plans ?? []).filter(({ kind }) => kind === "wap");
  if (!own) throw new Error("no WAP");
  const section = { kind: "source", outage: null } as const;
  const fields = planSectionFields("source", own);
  const saved = (values: object) => {
    const parsed = parseForm(recordSchema(fields, LISTS), { reference: values } as never);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return withSection(own, section, fields, parsed.value);
  };
  const filled = { ...own, reference: { ...reference, covers: [...reference.covers] } };
  const values = planSectionValues(filled, section, fields, LISTS)["reference"] as object;
  expect(saved(values).reference).toEqual({ ...reference, covers: ["activation", "steps"] });
  const empty = Object.fromEntries(Object.keys(reference).map((key) => [key, key === "covers" ? {} : ""]));
  expect(saved(empty)).toEqual(own);
});

test.each((document.plans ?? []).map((plan) => [plan.id, plan] as const))(
  "saving every section of %s unchanged changes nothing",
  (_, plan) => {
    for (const section of planSections(plan)) {
      const fields = planSectionFields(section.kind, plan);
      const parsed = parseForm(recordSchema(fields, LISTS), planSectionValues(plan, section, fields, LISTS));
      if (!parsed.ok) throw new Error(`${section.id} ${JSON.stringify(parsed.error)}`);
      expect(withSection(plan, section, fields, parsed.value), section.id).toEqual(plan);
    }
  },
);
