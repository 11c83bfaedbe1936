import { Form, Link, useNavigate } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Icon } from "../ui/icon.tsx";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable=true]");
}

/** Search over everything one may see; `/` leads to it from anywhere. On narrow screens a link to the search page. */
export function HeaderSearch() {
  const t = useTranslations("search");
  const path = useOrganisationPath();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const page = path("/search");

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      // Hidden on narrow screens: nothing to focus there.
      if (input.current?.offsetParent) input.current.focus();
      else navigate(page);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [navigate, page]);

  return (
    <>
      <Form method="get" action={page} className="header-search" role="search" aria-label={t("label")}>
        <input
          ref={input}
          className="input"
          type="search"
          name="q"
          aria-label={t("field")}
          aria-keyshortcuts="/"
          placeholder={t("placeholder")}
        />
      </Form>
      <Link className="header-search__link" to={page}>
        <Icon name="search" />
        <span className="visually-hidden">{t("label")}</span>
      </Link>
    </>
  );
}
