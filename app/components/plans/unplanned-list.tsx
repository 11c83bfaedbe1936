import { useTranslations } from "use-intl";

import type { Unplanned, WithoutPlan } from "#app/domain/plans/index.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { FindingList, type FindingView } from "../ui/finding-list.tsx";
import { Section } from "../ui/section.tsx";

/** So many are named; the sentence says how many there are. */
const NAMED = 20;

/** Time-critical processes and resources that no plan covers, the most urgent first. */
export function UnplannedList({ unplanned }: { readonly unplanned: WithoutPlan }) {
  const t = useTranslations("plans.unplanned");
  const path = useOrganisationPath();
  const finding = (
    rule: FindingView["rule"],
    kind: "processes" | "resources",
    all: readonly Unplanned[],
  ): FindingView[] => {
    if (all.length === 0) return [];
    const named = all.slice(0, NAMED);
    return [
      {
        rule,
        severity: kind === "processes" ? "error" : "warning",
        text: t(kind, { count: all.length }),
        subjects: named.map(({ id }) => ({ id, to: path(`/${kind}/${encodeURIComponent(id)}`) })),
      },
    ];
  };
  const findings = [
    ...finding("V-34", "processes", unplanned.processes),
    ...finding("V-35", "resources", unplanned.resources),
  ];
  if (findings.length === 0) return null;
  return (
    <Section id="unplanned" title={t("title")}>
      <FindingList findings={findings} />
    </Section>
  );
}
