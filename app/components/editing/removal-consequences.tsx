import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { Mention } from "#app/services/impact-analysis/mentions.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Alert } from "../ui/alert.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

const PAGES: Partial<Record<Mention["kind"], string>> = { plan: "/plans", exercise: "/exercises" };

/** Records that have to let go first, with a way to each that has a page. */
export function Mentions({ mentions }: { readonly mentions: readonly Mention[] }) {
  const t = useTranslations("editing");
  const kinds = useTranslations("editing.mention");
  const path = useOrganisationPath();
  if (mentions.length === 0) return null;
  return (
    <Alert kind="warning" title={t("stillMentioned")}>
      <ul className="bullets">
        {mentions.map(({ kind, id, name }) => {
          const page = PAGES[kind];
          return (
            <li key={`${kind}${id}`}>
              {kinds(kind)} {page ? <Link to={path(`${page}/${encodeURIComponent(id)}`)}>{id}</Link> : id}
              {name === id ? null : <span lang={STORED_LANGUAGE}> {name}</span>}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

/** What goes away together with the record. */
export function Consequences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="bullets">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
