import { expect, test } from "vitest";
import { z } from "zod";

import { exchangeDocumentSchema } from "../exchange/index.ts";
import { recordKindSchema } from "./audit-event.schema.ts";
import { FIELD_NATURES } from "./personal-fields.ts";

const KEYS = {
  parameters: "parameters",
  cycle: "cycle",
  "rules-of-procedure": "rulesOfProcedure",
  "handbook-settings": "handbook",
  unit: "units",
  site: "sites",
  person: "people",
  process: "processes",
  "process-dependency": "processDependencies",
  resource: "resources",
  "resource-use": "resourceUses",
  capacity: "capacities",
  "outage-scenario": "outageScenarios",
  plan: "plans",
  exercise: "exercises",
  measure: "measures",
  risk: "risks",
  "risk-acceptance": "riskAcceptances",
  "continuity-solution": "continuitySolutions",
  contact: "contacts",
  "bao-role": "baoRoles",
  "reporting-point": "reportingPoints",
  "alarm-stage": "alarmStages",
  "immediate-measure": "immediateMeasures",
  checklist: "checklists",
  "crisis-room": "crisisRooms",
} as const satisfies Record<z.infer<typeof recordKindSchema>, keyof typeof exchangeDocumentSchema.shape>;

type Node = z.core.JSONSchema.JSONSchema;

function holdsText(node: Node | boolean | undefined): boolean {
  if (typeof node !== "object") return false;
  const { type, properties, items, anyOf, propertyNames, additionalProperties } = node;
  return (
    type === "string" ||
    node.enum !== undefined ||
    holdsText(propertyNames) ||
    holdsText(additionalProperties) ||
    holdsText(items as Node | undefined) ||
    (anyOf ?? []).some(holdsText) ||
    Object.values(properties ?? {}).some(holdsText)
  );
}

const ROOT = z.toJSONSchema(exchangeDocumentSchema, { unrepresentable: "any", reused: "inline" });

function fieldsOf(kind: keyof typeof KEYS): Readonly<Record<string, Node | boolean>> {
  const node = ROOT.properties?.[KEYS[kind]] as Node;
  return (node.type === "array" ? (node.items as Node) : node).properties ?? {};
}

test("every field that can hold text says whether it may name a person, for every kind of record", () => {
  const inSchema = Object.fromEntries(
    recordKindSchema.options.map((kind) => {
      const fields = Object.entries(fieldsOf(kind)).filter(([, node]) => holdsText(node));
      return [kind, fields.map(([name]) => name).toSorted()];
    }),
  );
  const declared = Object.fromEntries(
    recordKindSchema.options.map((kind) => [kind, Object.keys(FIELD_NATURES[kind] ?? {}).toSorted()]),
  );
  expect(declared).toEqual(inSchema);
  expect(Object.values(inSchema).flat().length).toBeGreaterThan(150);
});

test("names, numbers, mail addresses and remarks are personal wherever they stand", () => {
  const always = [
    ...["firstName", "lastName", "phone", "mobile", "standby", "email", "remark", "participants"],
    ...["deputyName", "deputyPhone", "deputyEmail"],
  ];
  for (const [kind, fields] of Object.entries(FIELD_NATURES))
    for (const name of always.filter((each) => each in fields))
      expect([kind, name, fields[name]]).toEqual([kind, name, "personal"]);
});
