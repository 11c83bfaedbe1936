import { Link, useParams } from "@remix-run/react";
import { useId } from "react";
import { useLocale, useTranslations } from "use-intl";

import { splitByTerms } from "#app/i18n/glossary/split-by-terms.ts";
import type { ExplainedTerm } from "#app/i18n/glossary/glossary-entry.ts";
import { organisationPath } from "../shell/organisation-path.ts";

interface TermProps {
  readonly term: ExplainedTerm;
  /** As it stands in the text; missing: a mark beside a text that must stay as it is (link, label). */
  readonly text?: string;
}

/** A term that explains itself when it is pressed: with the keyboard, by touch and without JavaScript. */
export function Term({ term, text }: TermProps) {
  const t = useTranslations("glossary");
  const language = useLocale();
  const { organisation } = useParams();
  const id = useId();
  const wording = term[language];
  // React 18 does not know the attributes of popovers; written small they reach the browser as they are.
  const opens = { popovertarget: id };
  const card = { popover: "auto" } as const;
  const [short = ""] = wording.term.split(" – ");
  return (
    <span className="term">
      <button
        type="button"
        className={text === undefined ? "term__mark" : "term__name"}
        aria-label={t("explain", { term: text ?? short })}
        {...opens}
      >
        {text ?? "?"}
      </button>
      <span id={id} className="term__card" {...card}>
        <strong>{wording.term}</strong>
        <span>{wording.meaning}</span>
        <span className="small muted">
          {term.clause === null ? null : t("clause", { clause: term.clause })}{" "}
          {organisation === undefined ? null : (
            <Link to={`${organisationPath(organisation, "/glossary")}#${term.id}`}>{t("open")}</Link>
          )}
        </span>
      </span>
    </span>
  );
}

/** A text in which every known term explains itself. */
export function TermText({ text }: { readonly text: string }) {
  const language = useLocale();
  return splitByTerms(text, language).map((part) =>
    typeof part === "string" ? part : <Term key={part.term.id} term={part.term} text={part.text} />,
  );
}

/** Marks for the terms of a text that cannot hold buttons itself: a link or the label of a field. */
export function TermMarks({ text }: { readonly text: string }) {
  const language = useLocale();
  return splitByTerms(text, language).map((part) =>
    typeof part === "string" ? null : <Term key={part.term.id} term={part.term} />,
  );
}
