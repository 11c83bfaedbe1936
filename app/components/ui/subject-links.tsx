import { Link } from "@remix-run/react";

import type { LinkedSubject } from "#app/queries/analysis/linked-subjects.server.ts";

import { STORED_LANGUAGE } from "./stored-language.ts";

/** What something is about, each with its code and name, as links where the reader may open them. */
export function SubjectLinks({ subjects }: { readonly subjects: readonly LinkedSubject[] }) {
  return (
    <ul className="plain-list" lang={STORED_LANGUAGE}>
      {subjects.map(({ id, name, to }) => (
        <li key={id}>
          {to === null ? null : <Link to={to}>{[id, name].filter(Boolean).join(" ")}</Link>}
          {to === null ? [id, name].filter(Boolean).join(" ") : null}
        </li>
      ))}
    </ul>
  );
}
