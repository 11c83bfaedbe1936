import { z } from "zod";

import type { Resource } from "#app/domain/exchange/index.ts";

import type { FormTree } from "../form-tree.ts";
import { checkboxField, optionalHoursField, requiredLine, textField } from "../form-values.schema.ts";
import { hoursText } from "../hours-text.ts";

export const CATEGORIES = [
  "it",
  "personnel",
  "infrastructure",
  "services",
  "information",
  "equipment",
  "supplies",
] as const satisfies readonly Resource["category"][];
export const SOLUTIONS = ["yes", "partly", "no"] as const;

const MOST_PIECES = 10_000_000;

const countField = z
  .string()
  .refine((text) => /^\d{1,8}$/.test(text.trim()) && Number(text) <= MOST_PIECES, "resource.count")
  .transform(Number);

const dateField = z
  .string()
  .refine((text) => text === "" || z.iso.date().safeParse(text).success, "form.invalid")
  .transform((text) => (text === "" ? null : text));

/** A reference to another record; whether it exists is judged on the server. */
const referenceField = z
  .string()
  .max(64, "form.too-long")
  .transform((id) => (id === "" ? null : id));

const optionalLine = textField(300).transform((text) => text.trim());

/** Lines of the field „Voraussetzungen“: an id, with or without the name behind it. */
const requiresField = textField(400_000).transform((text) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""),
);

/** A resource with what it needs and how fast it is back. The id is only asked for a new one. */
export const resourceFormSchema = z.strictObject({
  id: requiredLine(64),
  name: requiredLine(300),
  category: z.enum(CATEGORIES, "form.invalid"),
  site: optionalLine,
  count: countField,
  redundant: checkboxField,
  basicSupply: checkboxField,
  holdsData: z.enum(["", "yes", "no"], "form.invalid"),
  description: textField(8000),
  responsibleUnit: optionalLine,
  responsiblePerson: referenceField,
  provider: referenceField,
  contract: textField(8000),
  serviceHoursOnly: checkboxField,
  requires: requiresField,
  netRtaHours: optionalHoursField,
  rpaHours: optionalHoursField,
  rtaEvidence: textField(8000),
  informedBy: optionalLine,
  informedOn: dateField,
  testedOn: dateField,
  solutionAvailable: z.enum(["", ...SOLUTIONS], "form.invalid"),
  remark: textField(8000),
});

export type ResourceForm = z.output<typeof resourceFormSchema>;

/** Ids named by the lines, and the first line that names none. The longest id that fits wins. */
export function requiredIds(
  lines: readonly string[],
  known: ReadonlySet<string>,
): { readonly ids: readonly string[]; readonly unknown: string | null } {
  const ids: string[] = [];
  for (const line of lines) {
    const words = line.split(" ");
    const fits = words.map((_, at) => words.slice(0, words.length - at).join(" "));
    const id = fits.find((part) => known.has(part));
    if (id === undefined) return { ids, unknown: line };
    if (!ids.includes(id)) ids.push(id);
  }
  return { ids, unknown: null };
}

const NOTHING: FormTree = {
  name: "",
  category: "it",
  site: "",
  count: "1",
  redundant: "",
  basicSupply: "",
  holdsData: "",
  description: "",
  responsibleUnit: "",
  responsiblePerson: "",
  provider: "",
  contract: "",
  serviceHoursOnly: "",
  requires: "",
  netRtaHours: "",
  rpaHours: "",
  rtaEvidence: "",
  informedBy: "",
  informedOn: "",
  testedOn: "",
  solutionAvailable: "",
  remark: "",
};

/** What the fields of a new resource show. */
export function newResourceValues(id: string): FormTree {
  return { id, ...NOTHING };
}

/** What the fields of a resource show. */
export function resourceFormValues(resource: Resource, nameOf: (id: string) => string): FormTree {
  const flag = (value: boolean | undefined) => (value ? "on" : "");
  return {
    ...NOTHING,
    ...Object.fromEntries(
      (["id", "name", "category", "rtaEvidence"] as const).map((key) => [key, resource[key]]),
    ),
    ...Object.fromEntries(
      (
        [
          "site",
          "description",
          "responsibleUnit",
          "responsiblePerson",
          "provider",
          "contract",
          "informedBy",
          "informedOn",
          "testedOn",
          "solutionAvailable",
          "remark",
        ] as const
      ).map((key) => [key, resource[key] ?? ""]),
    ),
    count: String(resource.count),
    redundant: flag(resource.redundant),
    basicSupply: flag(resource.basicSupply),
    serviceHoursOnly: flag(resource.serviceHoursOnly),
    holdsData: resource.holdsData === undefined ? "" : resource.holdsData ? "yes" : "no",
    netRtaHours: hoursText(resource.netRtaHours),
    rpaHours: hoursText(resource.rpaHours),
    requires: resource.requires.map((id) => `${id} ${nameOf(id)}`.trim()).join("\n"),
  };
}

/** Optional keys that were not there and say nothing stay out, as in an imported file. */
function optionalKeys(form: ResourceForm, before: Resource | null): Partial<Resource> {
  const wanted = {
    description: form.description,
    responsibleUnit: form.responsibleUnit === "" ? null : form.responsibleUnit,
    responsiblePerson: form.responsiblePerson,
    provider: form.provider,
    contract: form.contract,
    serviceHoursOnly: form.serviceHoursOnly,
    testedOn: form.testedOn,
    informedBy: form.informedBy === "" ? null : form.informedBy,
    informedOn: form.informedOn,
    remark: form.remark,
  };
  const said = Object.entries(wanted).filter(
    ([key, value]) =>
      (before !== null && key in before) || (value !== null && value !== "" && value !== false),
  );
  return {
    ...(Object.fromEntries(said) as Partial<Resource>),
    ...(form.holdsData === "" ? {} : { holdsData: form.holdsData === "yes" }),
    ...(form.solutionAvailable === "" ? {} : { solutionAvailable: form.solutionAvailable }),
  };
}

/** The resource as it is stored. */
export function resourceOf(
  form: ResourceForm,
  requires: readonly string[],
  before: Resource | null,
): Resource {
  return {
    id: before?.id ?? form.id,
    name: form.name,
    category: form.category,
    site: form.site === "" ? null : form.site,
    count: form.count,
    redundant: form.redundant,
    basicSupply: form.basicSupply,
    netRtaHours: form.netRtaHours,
    rpaHours: form.rpaHours,
    rtaEvidence: form.rtaEvidence,
    requires: [...requires],
    ...optionalKeys(form, before),
  };
}
