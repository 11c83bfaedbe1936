import { Link } from "@remix-run/react";

/** A name that leads to its page, or the name alone where the reader may not open the page. */
export function NameLink({ to, name }: { readonly to: string | null; readonly name: string }) {
  return to === null ? <>{name}</> : <Link to={to}>{name}</Link>;
}
