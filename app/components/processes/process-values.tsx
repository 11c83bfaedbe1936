import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import type { ProcessDetailView } from "#app/queries/processes/process-detail.server.ts";

import { DerivedValue } from "../analysis/derived-value.tsx";
import { Duration } from "../ui/duration.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { TermText } from "../ui/term.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";

type Value = keyof ProcessDetailView["trails"];

/** Derived values of a process, each with its reason. */
export function ProcessValues({ view }: { readonly view: ProcessDetailView }) {
  const t = useTranslations("processes");
  const path = useOrganisationPath();
  const { result, trails } = view;
  const item = (value: Value, label: string, shown: ReactNode) => (
    <div className="values__item" key={value}>
      <dt>
        <TermText text={label} />
      </dt>
      <dd>
        <DerivedValue
          label={label}
          trail={trails[value] ?? null}
          to={path(`/processes/${encodeURIComponent(view.id)}/because/${value}`)}
        >
          {shown}
        </DerivedValue>
      </dd>
    </div>
  );
  return (
    <dl className="values">
      {item("status", t("status"), <StatusBadge status={view.status} gapHours={view.gapHours} />)}
      {item("mtpdHours", t("mtpd"), <Duration hours={result.mtpdHours} />)}
      {item("drivers", t("drivers"), <span>{result.drivers.join(", ") || t("none")}</span>)}
      {item("effectiveRtoHours", t("rto"), <Duration hours={result.effectiveRtoHours} />)}
      {item("maxRtoHours", t("maxRto"), <Duration hours={result.maxRtoHours} />)}
      {item("reachableHours", t("reachable"), <Duration hours={result.reachableHours} />)}
      {item("outageHours", t("outage"), <Duration hours={result.outageHours} />)}
      {item("cascadeRtoHours", t("cascade"), <Duration hours={result.cascadeRtoHours} />)}
    </dl>
  );
}
