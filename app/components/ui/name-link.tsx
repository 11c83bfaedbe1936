import { Link } from "@remix-run/react";

import { NamedText } from "./named-text.tsx";
import { STORED_LANGUAGE } from "./stored-language.ts";

/** A name that leads to its page, or the name alone where the reader may not open the page. */
export function NameLink({ to, name }: { readonly to: string | null; readonly name: string }) {
  return to === null ? (
    <span lang={STORED_LANGUAGE}>
      <NamedText text={name} />
    </span>
  ) : (
    <Link lang={STORED_LANGUAGE} to={to}>
      <NamedText text={name} />
    </Link>
  );
}
