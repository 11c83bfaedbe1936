import type { Finding } from "./analysis-result.ts";
import type { RuleId } from "./rules/rule-hit.ts";

/** Stored fields whose change can make a rule hit, by the object they belong to. */
export interface RuleInput {
  readonly kind: "process" | "process-dependency" | "resource" | "resource-use" | "capacity" | "parameters";
  /** Code as the audit trail names the object. */
  readonly code: string;
  readonly fields: readonly string[];
}

/** Where a rule that is not kept can be mended (reference 11.6). */
export interface MendingPlace {
  readonly page:
    | "process"
    | "resource"
    | "need"
    | "use"
    | "uses"
    | "substitute"
    | "measure"
    | "grid"
    | "parameters"
    | "role"
    | "rules"
    | "import";
  /** The process, resource or role, and the other end of a link. */
  readonly ids: readonly string[];
  /** Id of the element on that page. */
  readonly element: string;
  readonly inputs: readonly RuleInput[];
}

type Placed = Pick<Finding, "subjects" | "values">;
type Maker = (finding: Placed) => MendingPlace;

const RATING = ["matrix", "shortForm", "irrelevantScenarios"];
const text = ({ values }: Placed, key: string) => String(values?.[key] ?? "");
const first = (list: string) => list.split(", ")[0] ?? "";

/** A field of the BIA-Bogen, with the other fields of the sheet the rule looks at. */
function inSheet(
  field: (finding: Placed) => string,
  also: readonly string[],
  parameters: string[] = [],
): Maker {
  return (finding) => {
    const [id = ""] = finding.subjects;
    const own: RuleInput = { kind: "process", code: id, fields: also };
    const set: RuleInput = { kind: "parameters", code: "parameters", fields: parameters };
    return {
      page: "process",
      ids: [id],
      element: `process-${field(finding)}`,
      inputs: parameters.length > 0 ? [own, set] : [own],
    };
  };
}

function ofLink(page: "need" | "use", field: string, rtoOf: "process" | "both"): Maker {
  return ({ subjects }) => {
    const [id = "", other = ""] = subjects;
    const kind = page === "need" ? "process-dependency" : "resource-use";
    const fields = page === "need" ? ["offsetHours", "agreement", "kind"] : ["leadHours", "rpoHours"];
    const rto = (code: string): RuleInput => ({ kind: "process", code, fields: ["rtoHours"] });
    return {
      page,
      ids: [id, other],
      element: page === "need" && field === "remove" ? field : `${page}-${field}`,
      inputs: [
        { kind, code: JSON.stringify([id, other]), fields },
        rto(id),
        ...(rtoOf === "both" ? [rto(other)] : []),
      ],
    };
  };
}

function inResource(field: string, id: string): MendingPlace {
  return {
    page: "resource",
    ids: [id],
    element: `resource-${field}`,
    inputs: [{ kind: "resource", code: id, fields: [field] }],
  };
}

/** The time that nobody knows: of the resource itself, or of the one at the end of its chain. */
function unknownTime(finding: Placed): MendingPlace {
  const [id = ""] = finding.subjects;
  if (text(finding, "case") === "rpa") return inResource("rpaHours", id);
  return inResource("netRtaHours", text(finding, "unknown") || id);
}

function circle(finding: Placed): MendingPlace {
  const [id = "", other = ""] = text(finding, "circle").split(" → ");
  return ofLink("need", "remove", "process")({ ...finding, subjects: [id, other] });
}

/** A gap nobody treats wants a measure; what was changed last in the resource tells where the gap came from. */
function newMeasure({ subjects }: Placed): MendingPlace {
  const [id = ""] = subjects;
  const inputs: RuleInput[] = [{ kind: "resource", code: id, fields: ["netRtaHours", "requires"] }];
  return { page: "measure", ids: [id], element: "measure-need", inputs };
}

function substitute(finding: Placed): MendingPlace {
  const id = text(finding, "substitute");
  return {
    page: "substitute",
    ids: [finding.subjects[0] ?? "", id],
    element: "substitute-quantities.0",
    inputs: [{ kind: "capacity", code: id, fields: ["quantities"] }],
  };
}

function inRole(field: string, id: string): MendingPlace {
  return { page: "role", ids: [id], element: `record-${field}`, inputs: [] };
}

/** Risks and BC-Lösungen are kept elsewhere and come with the exchange file. */
const byImport = (): MendingPlace => ({ page: "import", ids: [], element: "exchange-file", inputs: [] });

const inMatrix = (finding: Placed) =>
  text(finding, "case") === "short" ? "worst" : `matrix.${first(text(finding, "scenarios"))}`;
const SET = ["baoReactionHours", "bufferHours", "intolerabilityLevel"];

const PLACES: Readonly<Record<RuleId, Maker>> = {
  "V-10": inSheet(inMatrix, RATING),
  "V-11": inSheet(() => "rtoHours", ["rtoHours", ...RATING], ["intolerabilityLevel"]),
  "V-12": inSheet(() => "executionHours", ["executionHours", ...RATING], SET),
  "V-13": inSheet(() => "rtoHours", ["rtoHours", "executionHours", ...RATING], SET),
  "V-14": inSheet(() => "emergencyLevel", ["emergencyLevel", ...RATING]),
  "V-15": inSheet((finding) => `reasons.${first(text(finding, "scenarios"))}`, ["reasons", ...RATING]),
  "V-16": ({ subjects }) => ({
    page: "grid",
    ids: [],
    element: "grid-horizons.0.hours",
    inputs: [
      { kind: "parameters", code: "parameters", fields: ["horizonsHours", "intolerabilityLevel"] },
      { kind: "process", code: subjects[0] ?? "", fields: RATING },
    ],
  }),
  "V-17": () => ({
    page: "parameters",
    ids: [],
    element: "parameters-intolerabilityLevel",
    inputs: [{ kind: "parameters", code: "parameters", fields: ["intolerabilityLevel"] }],
  }),
  "V-18": ofLink("need", "offsetHours", "both"),
  "V-19": ofLink("need", "offsetHours", "both"),
  "V-20": circle,
  "V-22": ofLink("use", "leadHours", "process"),
  "V-23": ({ subjects }) => ({ page: "uses", ids: [subjects[0] ?? ""], element: "link-q", inputs: [] }),
  "V-24": ofLink("use", "rpoHours", "process"),
  "V-25": ({ subjects }) => inRole("deputies.0", subjects[0] ?? ""),
  "V-26": (finding) => inRole("holder", text(finding, "role")),
  "V-27": () => ({ page: "rules", ids: [], element: "rules-reactionTime.detectionHours", inputs: [] }),
  "V-37": newMeasure,
  "V-38": ({ subjects }) => inResource("requires", subjects[0] ?? ""),
  "V-39": unknownTime,
  "V-40": byImport,
  "V-41": byImport,
  "V-42": byImport,
  "V-43": ofLink("use", "quantities.0", "process"),
  "V-44": substitute,
  "V-45": ({ subjects }) => inResource("serviceHoursOnly", subjects[0] ?? ""),
};

/** The one field where a finding can be mended. */
export function mendingPlace(finding: Placed & Pick<Finding, "rule">): MendingPlace {
  return PLACES[finding.rule as RuleId](finding);
}
