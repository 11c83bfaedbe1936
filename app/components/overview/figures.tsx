import { useLocale, useTranslations } from "use-intl";

import { formatNumber } from "#app/domain/shared/hours.ts";
import { formatDate } from "#app/i18n/dates.ts";
import type { OverviewView } from "#app/queries/overview/overview-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { KeyFigures, type KeyFigureView } from "../ui/key-figure.tsx";

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}

function useFigures(view: OverviewView): KeyFigureView[] {
  const t = useTranslations("overview");
  const language = useLocale();
  const path = useOrganisationPath();
  const { figures, release } = view;
  if (!figures) return [];
  const share = (part: number, whole: number) => {
    const value = percent(part, whole);
    return value === null ? "–" : t("percent", { value: formatNumber(value, language) });
  };
  const of = (total: number) => t("of", { total });
  const list = path("/processes");
  return [
    {
      label: t("timeCritical"),
      value: String(figures.timeCritical),
      of: of(figures.processes),
      to: `${list}?critical=yes`,
    },
    { label: t("met"), value: String(figures.met), to: `${list}?status=met` },
    { label: t("gap"), value: String(figures.gap), to: `${list}?status=gap` },
    { label: t("unknown"), value: String(figures.unknown), to: `${list}?status=unknown` },
    {
      label: t("gapQuota"),
      value: share(figures.resourceGaps, figures.resourcesWithRto),
      to: `${path("/resources")}?status=gap`,
    },
    { label: t("hiddenGaps"), value: String(figures.hiddenGaps), to: `${path("/resources")}?mark=hidden` },
    { label: t("coverage"), value: share(figures.coveredByPlan, figures.timeCritical), to: path("/plans") },
    {
      label: release?.releasedOn
        ? `${t("handbook")}, ${t("releasedOn", { date: formatDate(release.releasedOn, language) })}`
        : t("handbook"),
      value: release ? t("release", { number: release.number }) : t("noRelease"),
      to: path("/handbook"),
    },
  ];
}

/** Key figures of one organisation; each leads to its list. */
export function Figures({ view }: { readonly view: OverviewView }) {
  return <KeyFigures figures={useFigures(view)} />;
}
