import { Link } from "@remix-run/react";

import type { LinkedSubject } from "#app/queries/analysis/linked-subjects.server.ts";

import { NamedText } from "./named-text.tsx";
import { STORED_LANGUAGE } from "./stored-language.ts";

function Subject({ id, name }: Pick<LinkedSubject, "id" | "name">) {
  return <NamedText text={[id, name].filter(Boolean).join(" ")} />;
}

/** What something is about, each with its code and name, as links where the reader may open them. */
export function SubjectLinks({ subjects }: { readonly subjects: readonly LinkedSubject[] }) {
  return (
    <ul className="plain-list" lang={STORED_LANGUAGE}>
      {subjects.map(({ id, name, to }) => (
        <li key={id}>
          {to === null ? (
            <Subject id={id} name={name} />
          ) : (
            <Link to={to}>
              <Subject id={id} name={name} />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
