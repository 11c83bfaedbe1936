import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useLocale, useTranslations } from "use-intl";

import { formatInstant } from "#app/i18n/dates.ts";
import type {
  Named,
  OutageResultView,
  PlanToActivateRow,
} from "#app/queries/outage/outage-simulation.server.ts";

import { PictureFigure } from "../pictures/picture-figure.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Codes } from "../ui/codes.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { LongListFoot } from "../ui/long-list-foot.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { Section } from "../ui/section.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";
import { NamedText } from "../ui/named-text.tsx";

function PlansToActivate({ plans }: { readonly plans: readonly PlanToActivateRow[] }) {
  const t = useTranslations("analysis.outage");
  const kinds = useTranslations("terms.planKind");
  const statuses = useTranslations("terms.plan");
  const path = useOrganisationPath();
  if (plans.length === 0) return <p className="muted">{t("noPlans")}</p>;
  const columns: Column<PlanToActivateRow>[] = [
    {
      key: "plan",
      header: t("plan"),
      text: true,
      cell: (plan) => (
        <>
          <span className="muted num">{plan.id}</span>{" "}
          <Link lang={STORED_LANGUAGE} to={path(`/plans/${encodeURIComponent(plan.id)}`)}>
            {plan.title}
          </Link>
        </>
      ),
    },
    { key: "kind", header: t("planKind"), cell: (plan) => kinds(plan.kind) },
    { key: "status", header: t("planStatus"), cell: (plan) => statuses(plan.status) },
    { key: "because", header: t("because"), cell: (plan) => <Codes codes={plan.because} /> },
  ];
  return <DataTable caption={t("plans")} columns={columns} rows={plans} rowKey={(plan) => plan.id} />;
}

function Unaffected({ processes }: { readonly processes: readonly Named[] }) {
  const t = useTranslations("analysis.outage");
  const path = useOrganisationPath();
  if (processes.length === 0) return <p className="muted">{t("nothingGoesOn")}</p>;
  return (
    <ul className="choices" aria-label={t("unaffected")}>
      {processes.map(({ id, name }) => (
        <li key={id}>
          <Link lang={STORED_LANGUAGE} to={path(`/processes/${encodeURIComponent(id)}`)}>
            {id} {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

type RestartLine = OutageResultView["restart"]["lines"]["rows"][number];

/** In which order to restart; each resource leads to its page with plan, people and contracts. */
function RestartOrder({ restart }: Pick<OutageResultView, "restart">) {
  const path = useOrganisationPath();
  const [number = "", , name = "", ...values] = restart.head;
  const columns: Column<RestartLine>[] = [
    {
      key: "resource",
      header: `${number} ${name}`,
      text: true,
      cell: ([at, id = "", called]) => (
        <>
          {at}. <span className="muted num">{id}</span>{" "}
          <Link lang={STORED_LANGUAGE} to={path(`/resources/${encodeURIComponent(id)}`)}>
            {called}
          </Link>
        </>
      ),
    },
    ...values.map((header, at) => ({
      key: header,
      header,
      cell: (line: RestartLine) => line[at + RESTART_NAMES],
    })),
  ];
  return (
    <DataTable
      caption={restart.caption}
      columns={columns}
      rows={restart.lines.rows}
      rowKey={([, id = ""]) => id}
    />
  );
}

/** Number, code and name stand before the values of a line. */
const RESTART_NAMES = 3;

/** Of a whole site the first ones are named; the number before them says how many there are. */
const FAILED_NAMED = 40;

interface OutageResultProps {
  readonly result: OutageResultView;
  readonly failed: readonly Named[];
}

/** The outage on one page: what stops when, which plans, in which order to restart. Prints as it stands. */
export function OutageResult({ result, failed }: OutageResultProps) {
  const t = useTranslations("analysis.outage");
  const language = useLocale();
  const path = useOrganisationPath();
  const resource = (id: string) => path(`/resources/${encodeURIComponent(id)}`);
  return (
    <div className="stack outage-result">
      <p>
        <strong>{t("failedAre", { total: failed.length })}</strong>{" "}
        {failed.slice(0, FAILED_NAMED).map(({ id, name }, at) => (
          <Fragment key={id}>
            {at > 0 ? ", " : null}
            <Link lang={STORED_LANGUAGE} to={resource(id)}>
              <NamedText text={`${id} ${name}`} />
            </Link>
          </Fragment>
        ))}
        {failed.length > FAILED_NAMED ? " …" : null}
      </p>
      <p>
        {result.occurredAt ? `${t("occurred", { at: formatInstant(result.occurredAt, language) })} ` : ""}
        {t("summary", {
          affected: result.affected,
          direct: result.direct,
          broken: result.mtpdBroken,
          unknown: result.backUnknown,
        })}
      </p>
      <Section id="timeline" title={t("timeline")}>
        {result.affected > 0 ? (
          <>
            <PictureFigure picture={result.picture} />
            <Pagination page={result.page} pageSize={result.pageSize} total={result.affected} />
          </>
        ) : (
          <p className="muted">{t("nothingStops")}</p>
        )}
      </Section>
      <Section id="plans" title={t("plans")}>
        <PlansToActivate plans={result.plans.rows} />
        <LongListFoot list={result.plans} anchor="plans" />
      </Section>
      <Section id="restart" title={t("restart")}>
        <RestartOrder restart={result.restart} />
        <LongListFoot list={result.restart.lines} anchor="restart" />
      </Section>
      <Section id="unaffected" title={t("unaffected")}>
        <Unaffected processes={result.unaffected.rows} />
        <LongListFoot list={result.unaffected} anchor="unaffected" />
      </Section>
    </div>
  );
}
