import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { PlainField } from "#app/components/access/plain-field.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireOrganisation } from "#app/http/require-actor.server.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { evidenceChoices } from "#app/queries/evidence/evidence-choices.server.ts";

export const handle = { access: requires("audit.read") };
export const meta = pageTitle((messages) => messages.access.evidenceTitle);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const today = dateInBerlin(context.deps.clock.now());
  return {
    exercises: await evidenceChoices(context.deps, requireOrganisation(context).id),
    chosen: new URL(request.url).searchParams.get("exercise") ?? "",
    from: `${today.slice(0, 4)}-01-01`,
    till: today,
  };
}

export default function Evidence() {
  const { exercises, chosen, from, till } = useLoaderData<typeof loader>();
  const t = useTranslations("access");
  const path = useOrganisationPath();
  const fetch = (
    <button className="kern-btn kern-btn--secondary" type="submit">
      {t("evidenceFetch")}
    </button>
  );
  return (
    <div className="stack">
      <PageHead
        title={t("evidenceTitle")}
        crumbs={[{ label: t("auditTitle"), to: path("/admin/audit") }]}
        meta={t("evidenceLead")}
      />
      <p className="muted">{t("evidenceRecorded")}</p>
      <Section id="period" title={t("evidencePeriod")}>
        <form method="post" action={path("/admin/evidence/file")} className="filters">
          <PlainField name="from" type="date" label={t("from")} defaultValue={from} />
          <PlainField name="till" type="date" label={t("till")} defaultValue={till} />
          {fetch}
        </form>
      </Section>
      <Section id="exercise" title={t("evidenceExercise")}>
        {exercises.length === 0 ? (
          <p className="muted">{t("noExercises")}</p>
        ) : (
          <form method="post" action={path("/admin/evidence/file")} className="filters">
            <div className="field">
              <label className="field__label" htmlFor="evidence-exercise">
                {t("exercise")}
              </label>
              <select className="input" id="evidence-exercise" name="exercise" defaultValue={chosen}>
                {exercises.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {`${id} ${title}`}
                  </option>
                ))}
              </select>
            </div>
            {fetch}
          </form>
        )}
      </Section>
    </div>
  );
}
