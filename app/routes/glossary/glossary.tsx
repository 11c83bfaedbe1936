import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { PageHead } from "#app/components/ui/page-head.tsx";
import { SIGNED_IN } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { glossaryPage } from "#app/queries/glossary/glossary-page.server.ts";

export const handle = { access: SIGNED_IN };
export const meta = pageTitle((messages) => messages.glossary.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { view: glossaryPage(context.language) };
}

export default function Glossary() {
  const { view } = useLoaderData<typeof loader>();
  const t = useTranslations("glossary");
  return (
    <div className="stack">
      <PageHead title={t("title")} />
      <p className="measure">{t("lead")}</p>
      <nav aria-label={t("letters")}>
        <ul className="row letters">
          {view.letters.map(({ letter, first }) => (
            <li key={letter}>
              <a href={`#${first}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <dl className="glossary measure">
        {view.entries.map((entry) => (
          <div key={entry.id} id={entry.id} className="glossary__entry">
            <dt>{entry.term}</dt>
            <dd>
              <p>{entry.meaning}</p>
              <p className="small muted">
                <span lang={entry.otherLanguage}>{t("inOtherLanguage", { term: entry.otherTerm })}</span>
                {entry.clause === null ? null : ` · ${t("clause", { clause: entry.clause })}`}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
