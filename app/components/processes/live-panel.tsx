import { useLocale, useTranslations } from "use-intl";

import { findingText, type LiveValues, mendingPlace } from "#app/domain/impact-analysis/index.ts";
import type { ProcessFormView } from "#app/queries/processes/process-form-view.server.ts";

import { TimeBar } from "../analysis/time-bar.tsx";
import { timeScale } from "../analysis/time-scale.ts";
import { Duration } from "../ui/duration.tsx";
import { FindingList } from "../ui/finding-list.tsx";
import { useLiveValues } from "./use-live-values.ts";

/** The field of this very sheet; undefined for what is mended elsewhere. */
function sheetField(finding: LiveValues["findings"][number], id: string): string | undefined {
  const place = mendingPlace({ ...finding, subjects: [id] });
  return place.page === "process" ? `#${place.element}` : undefined;
}

/** The MTPD of the entries; of an empty sheet nothing can be said yet. */
export function LiveMtpd({ live, none }: { readonly live: LiveValues; readonly none: string }) {
  const t = useTranslations("terms.status");
  if (!live.rated) return t("not-rated");
  return live.mtpdHours === null ? none : <Duration hours={live.mtpdHours} />;
}

/** What the entries lead to, while one types. Without JavaScript: what the stored values lead to. */
export function LivePanel({ view }: { readonly view: ProcessFormView }) {
  const t = useTranslations("processes");
  const language = useLocale();
  const { live, rtoHours, executionHours } = useLiveValues(view);
  const { baoReactionHours } = view.parameters;
  const scale = timeScale([live.mtpdHours, baoReactionHours + (rtoHours ?? 0)]);
  const findings = live.findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    text: findingText(finding, language),
    subjects: [],
    mend: sheetField(finding, view.process.id),
  }));
  return (
    <aside className="panel panel--surface live stack stack--small" aria-label={t("live")}>
      <div>
        <h2>{t("live")}</h2>
        <p className="field__hint">{t("liveHint")}</p>
      </div>
      <dl className="facts" aria-live="polite" data-live>
        <dt>{t("mtpd")}</dt>
        <dd>
          <LiveMtpd live={live} none={t("mtpdNone")} />
        </dd>
        <dt>{t("drivers")}</dt>
        <dd>{live.drivers.join(", ") || t("none")}</dd>
        <dt>{t("maxRto")}</dt>
        <dd>
          <Duration hours={live.maxRtoHours} />
        </dd>
      </dl>
      <TimeBar
        label={t("timeBar")}
        scale={scale}
        view={{
          baoReactionHours,
          rtoHours,
          executionHours,
          reachableHours: view.reachableHours,
          mtpdHours: live.mtpdHours,
        }}
      />
      {findings.length > 0 ? <FindingList findings={findings} /> : <p className="muted">{t("noFindings")}</p>}
    </aside>
  );
}
