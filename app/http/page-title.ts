import type { Language } from "#app/domain/shared/language.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import type { Messages } from "#app/i18n/messages.ts";

type MetaArgs = {
  readonly matches: readonly ({ readonly id: string; readonly data?: unknown } | undefined)[];
};

function languageIn(root: unknown): Language {
  return typeof root === "object" && root !== null && "language" in root && root.language === "en"
    ? "en"
    : "de";
}

/** `meta` of a route: its title in the language of the page. */
export function pageTitle(titleIn: (messages: Messages) => string) {
  return ({ matches }: MetaArgs) => {
    const root = matches.find((match) => match?.id === "root")?.data;
    return [{ title: `${titleIn(catalogueOf(languageIn(root)))} – Standfest` }];
  };
}
