import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { SIGNED_IN } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { helpIndex } from "#app/queries/help/help-page.server.ts";

export const handle = { access: SIGNED_IN };
export const meta = pageTitle((messages) => messages.help.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { areas: helpIndex(context.language) };
}

export default function HelpIndex() {
  const { areas } = useLoaderData<typeof loader>();
  const t = useTranslations("help");
  const s = useTranslations("shell");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead title={t("title")} />
      <p className="measure">
        {t("lead")} <Link to={path("/glossary")}>{t("toGlossary")}</Link>
      </p>
      {areas.map(({ area, topics }) => (
        <Section key={area} id={area} title={s(area)}>
          <dl className="glossary measure">
            {topics.map(({ name, title, purpose }) => (
              <div key={name} className="glossary__entry">
                <dt>
                  <Link to={path(`/help/${name}`)}>{title}</Link>
                </dt>
                <dd>{purpose}</dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </div>
  );
}
