import { Form, Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { LinkListView } from "#app/queries/processes/process-work.server.ts";

import { Section } from "../ui/section.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

interface LinkChooserProps {
  readonly view: LinkListView;
  readonly search: string;
  /** Address the id of the other end is put behind. */
  readonly base: string;
  readonly words: {
    readonly linked: string;
    readonly none: string;
    readonly add: string;
    readonly search: string;
  };
}

function Links({ choices, base }: { readonly choices: LinkListView["linked"]; readonly base: string }) {
  return (
    <ul className="choices choices--column">
      {choices.map(({ id, name }) => (
        <li key={id}>
          <Link lang={STORED_LANGUAGE} to={`${base}/${encodeURIComponent(id)}`}>
            {id} {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What a process is linked with, and a search for what to link it with next. Works with ten thousand of them. */
export function LinkChooser({ view, search, base, words }: LinkChooserProps) {
  const t = useTranslations("editing");
  const c = useTranslations("controls");
  return (
    <>
      <Section id="linked" title={words.linked}>
        {view.linked.length > 0 ? (
          <Links choices={view.linked} base={base} />
        ) : (
          <p className="muted">{words.none}</p>
        )}
      </Section>
      <Section id="add" title={words.add}>
        <Form method="get" className="filters" role="search" key={search}>
          <div className="field field--grow">
            <label className="field__label" htmlFor="link-q">
              {words.search}
            </label>
            <input className="input" id="link-q" type="search" name="q" defaultValue={search} />
          </div>
          <button className="kern-btn kern-btn--secondary" type="submit">
            {c("search")}
          </button>
        </Form>
        {view.found.length > 0 ? (
          <Links choices={view.found} base={base} />
        ) : (
          <p className="muted">{search === "" ? t("searchFirst") : t("nothingFound")}</p>
        )}
        {view.foundInAll > view.found.length ? (
          <p className="muted">{t("foundMore", { shown: view.found.length, total: view.foundInAll })}</p>
        ) : null}
      </Section>
    </>
  );
}
