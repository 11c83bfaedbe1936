import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import type { ResourceDetailView } from "#app/queries/resources/resource-detail.server.ts";

import { DerivedValue } from "../analysis/derived-value.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Duration } from "../ui/duration.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";

interface CardProps {
  readonly title: string;
  readonly status: ReactNode;
  readonly target: ReactNode;
  readonly actual: ReactNode;
}

function Card({ title, status, target, actual }: CardProps) {
  const t = useTranslations("resources");
  return (
    <dl className="card-facts">
      <dt className="card-facts__title">{title}</dt>
      <dd>{status}</dd>
      <dt>{t("target")}</dt>
      <dd>{target}</dd>
      <dt>{t("actual")}</dt>
      <dd>{actual}</dd>
    </dl>
  );
}

interface ValueProps {
  readonly view: ResourceDetailView;
  readonly value: keyof ResourceDetailView["trails"];
  readonly label: string;
  readonly children: ReactNode;
}

function Value({ view, value, label, children }: ValueProps) {
  const path = useOrganisationPath();
  const page = path(`/resources/${encodeURIComponent(view.id)}/because/${value}`);
  return (
    <DerivedValue label={label} trail={view.trails[value] ?? null} to={page} alignEnd>
      {children}
    </DerivedValue>
  );
}

/** Soll-Ist-Vergleich of one resource: alone, with its prerequisites, and the age of its data. */
export function TargetActual({ view }: { readonly view: ResourceDetailView }) {
  const t = useTranslations("resources");
  const { result, facts } = view;
  const of = (value: ValueProps["value"], label: string, shown: ReactNode) => (
    <Value view={view} value={value} label={label}>
      {shown}
    </Value>
  );
  return (
    <div className="stack stack--tight">
      <div className="cards">
        <Card
          title={t("net")}
          status={of("netStatus", t("netStatus"), <StatusBadge status={result.netStatus} />)}
          target={<Duration hours={result.rtoHours} />}
          actual={<Duration hours={facts.netRtaHours} />}
        />
        <Card
          title={t("total")}
          status={of(
            "status",
            t("totalStatus"),
            <StatusBadge status={result.status} gapHours={result.gapHours} />,
          )}
          target={of("rtoHours", t("rto"), <Duration hours={result.rtoHours} />)}
          actual={of("totalRtaHours", t("total"), <Duration hours={result.totalRtaHours} />)}
        />
        <Card
          title={t("data")}
          status={of("rpoStatus", t("rpoStatus"), <StatusBadge status={result.rpoStatus} />)}
          target={of("rpoHours", t("rpo"), <Duration hours={result.rpoHours} />)}
          actual={<Duration hours={facts.rpaHours} />}
        />
      </div>
      {view.hiddenGap ? (
        <div>
          {of("hiddenGap", t("hidden"), <span>{t("hidden")}</span>)} {t("hiddenTitle")}
        </div>
      ) : null}
    </div>
  );
}
