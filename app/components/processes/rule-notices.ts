import type { LiveValues } from "#app/domain/impact-analysis/index.ts";
import { formatHours } from "#app/domain/shared/hours.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { FieldNotices } from "#app/forms/field-notices.tsx";

type Finding = LiveValues["findings"][number];

function hoursOf(finding: Finding, key: string, language: Language): string {
  const value = finding.values?.[key];
  return encodeURIComponent(formatHours(typeof value === "number" ? value : null, language));
}

function scenariosOf(finding: Finding): string[] {
  const value = finding.values?.["scenarios"];
  return typeof value === "string" ? value.split(", ") : [];
}

/** Field and message code of each place where a rule is not kept. */
function placesOf(finding: Finding, language: Language): readonly (readonly [string, string])[] {
  switch (finding.rule) {
    case "V-10":
      return finding.values?.["case"] === "short"
        ? [["worst", "process.decreasing"]]
        : scenariosOf(finding).map((code) => [`matrix.${code}`, "process.decreasing"]);
    case "V-11": {
      const missing = finding.values?.["case"] === "missing";
      const code = missing ? "process.rto-missing" : "process.rto-not-below-mtpd";
      return [["rtoHours", `${code}?hours=${hoursOf(finding, "mtpd", language)}`]];
    }
    case "V-12":
      return [["executionHours", "process.no-time"]];
    case "V-13":
      return [["rtoHours", `process.rto-above-maximum?hours=${hoursOf(finding, "limit", language)}`]];
    case "V-14":
      return [["emergencyLevel", "process.emergency-level"]];
    case "V-15":
      return scenariosOf(finding).map((code) => [`reasons.${code}`, "process.reason"]);
    default:
      return [];
  }
}

/** The rules V-10 to V-15 (reference 11.6) at the fields of the BIA-Bogen they concern: one sentence per field. */
export function ruleNotices(findings: readonly Finding[], language: Language): FieldNotices {
  const notices: Record<string, string> = {};
  for (const finding of findings)
    for (const [field, code] of placesOf(finding, language)) notices[field] ??= code;
  return notices;
}
