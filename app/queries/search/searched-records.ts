import type { SearchedRecord } from "#db/repositories/object-name-records.ts";

/** Word of a kind in the addresses of its records, and the group in which the search shows it. */
const PLACES: Readonly<Record<string, readonly [area: string, group: "people" | "contacts" | "prepared"]>> = {
  person: ["people", "people"],
  contact: ["contacts", "contacts"],
  "reporting-point": ["reporting-points", "prepared"],
  "alarm-stage": ["alarm-stages", "prepared"],
  "immediate-measure": ["immediate-measures", "prepared"],
  checklist: ["checklists", "prepared"],
  "crisis-room": ["crisis-rooms", "prepared"],
};

export interface FoundRecord {
  readonly group: "people" | "contacts" | "prepared";
  readonly id: string;
  readonly name: string;
  /** Position, unit and how to reach somebody. */
  readonly detail: string;
  readonly to: string;
  /** All it says. */
  readonly record: object;
}

/** A record as the search shows it: how to reach a person or a contact stands beside the name. */
export function foundRecord({ kind, code, name, content, unit }: SearchedRecord): FoundRecord[] {
  const [area, group] = PLACES[kind] ?? [];
  if (area === undefined || group === undefined) return [];
  const said = JSON.parse(content) as Readonly<Record<string, unknown>>;
  const text = (key: string) => (typeof said[key] === "string" ? said[key] : "");
  const details = {
    people: [text("position"), unit ?? "", text("phone"), text("email")],
    contacts: [text("phone"), text("standby"), text("email"), text("deputyName")],
    prepared: [],
  }[group];
  return [
    {
      group,
      id: code,
      name: group === "people" ? `${text("title")} ${name}`.trim() : name,
      detail: details.filter(Boolean).join(" · "),
      to: `/records/${area}/${encodeURIComponent(code)}`,
      record: { code, name, unit, ...said },
    },
  ];
}
