import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { ManagementSeal } from "#app/components/management-release/management-seal.tsx";
import { LevelDescriptions } from "#app/components/parameters/level-descriptions.tsx";
import { HistoryLink } from "#app/components/shell/history-link.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { Facts } from "#app/components/ui/facts.tsx";
import { Icon } from "#app/components/ui/icon.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { can, requires } from "#app/domain/access/index.ts";
import type { BiaParameters } from "#app/domain/exchange/index.ts";
import { formatHours } from "#app/domain/shared/hours.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { damageWords } from "#app/i18n/damage-words.ts";
import { formatInstant } from "#app/i18n/dates.ts";
import { managementSeal } from "#app/queries/management-release/management-seal.server.ts";
import { type ParameterChange, parametersView } from "#app/queries/parameters/parameters-view.server.ts";
import { STORED_LANGUAGE } from "#app/components/ui/stored-language.ts";

export const handle = { access: requires("parameters.read") };
export const meta = pageTitle((messages) => messages.parameters.title);

export async function loader({ context }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  const organisation = requireOrganisation(context);
  const view = await parametersView(context.deps, actor, organisation);
  const seal = await managementSeal(context.deps, { organisation, actor, subject: { kind: "parameters" } });
  return { view: view ?? null, seal, mayDefine: can(actor, "parameters.edit", { organisation }) };
}

function History({ changes }: { readonly changes: readonly ParameterChange[] }) {
  const t = useTranslations("parameters");
  const language = useLocale();
  if (changes.length === 0) return <p className="muted">{t("noHistory")}</p>;
  return (
    <ul className="bullets">
      {changes.map(({ at, by, reason }) => (
        <li key={at}>
          {formatInstant(at, language)} · {by ?? t("unknownPerson")}
          {reason ? (
            <p className="prewrap" lang={STORED_LANGUAGE}>
              {reason}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Numbers({ parameters }: { readonly parameters: BiaParameters }) {
  const t = useTranslations("parameters");
  const language = useLocale();
  const hours = (value: number) => formatHours(value, language);
  const limit = damageWords(parameters, language).damageLevels.find(
    ({ level }) => level === parameters.intolerabilityLevel,
  );
  const intolerability = `${parameters.intolerabilityLevel} ${limit?.name ?? ""}`.trim();
  return (
    <>
      <Section id="times" title={t("times")}>
        <Facts
          facts={[
            { label: t("horizons"), value: parameters.horizonsHours.map(hours).join(" · ") },
            { label: t("coveredPeriod"), value: hours(parameters.coveredPeriodHours) },
            { label: t("baoReaction"), value: hours(parameters.baoReactionHours) },
            { label: t("buffer"), value: hours(parameters.bufferHours) },
          ]}
        />
      </Section>
      <Section id="limits" title={t("limits")}>
        <Facts
          facts={[
            { label: t("intolerability"), value: intolerability },
            { label: t("accumulation"), value: t("processes", { count: parameters.accumulationThreshold }) },
            { label: t("spofLimit"), value: hours(parameters.spofLimitHours) },
          ]}
        />
      </Section>
    </>
  );
}

export default function Parameters() {
  const { view, seal, mayDefine } = useLoaderData<typeof loader>();
  const t = useTranslations("parameters");
  const language = useLocale();
  if (!view) {
    return (
      <div className="stack">
        <PageHead title={t("title")} />
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
          {mayDefine ? (
            <Link className="kern-btn kern-btn--primary" to="edit" relative="path">
              <Icon name="edit" />
              {t("define")}
            </Link>
          ) : null}
        </EmptyState>
      </div>
    );
  }
  const { parameters } = view;
  return (
    <div className="stack">
      <PageHead
        title={t("title")}
        meta={t("state", { version: view.version, at: formatInstant(view.changedAt, language) })}
        actions={
          view.canEdit ? (
            <>
              <Link className="kern-btn kern-btn--secondary" to="grid" relative="path">
                <Icon name="edit" />
                {t("grid")}
              </Link>
              <Link className="kern-btn kern-btn--primary" to="edit" relative="path">
                <Icon name="edit" />
                {t("edit")}
              </Link>
            </>
          ) : null
        }
      />
      <ManagementSeal subject={{ kind: "parameters" }} seal={seal} />
      <p>{t("frozen")}</p>
      <Numbers parameters={parameters} />
      <Section id="damage" title={t("damage")}>
        <LevelDescriptions parameters={parameters} />
      </Section>
      <Section id="history" title={t("history")}>
        <History changes={view.history} />
        <HistoryLink kind="parameters" />
      </Section>
    </div>
  );
}
