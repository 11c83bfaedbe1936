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
