import type { Language } from "#app/domain/shared/language.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import type { Messages } from "#app/i18n/messages.ts";

type MetaArgs = {
  readonly matches: readonly ({ readonly id: string; readonly data?: unknown } | undefined)[];
  /** Parts of the address: the object and the organisation the page is about. */
  readonly params?: Readonly<Record<string, string | undefined>>;
};

function languageIn(root: unknown): Language {
  return typeof root === "object" && root !== null && "language" in root && root.language === "en"
    ? "en"
    : "de";
}

/** `meta` of a route: object, page, organisation, product – the most special part first, because tabs are narrow. */
export function pageTitle(titleIn: (messages: Messages) => string) {
  return ({ matches, params = {} }: MetaArgs) => {
    const root = matches.find((match) => match?.id === "root")?.data;
    const page = titleIn(catalogueOf(languageIn(root)));
    const parts = [params["id"], page, params["organisation"], "Standfest"];
    return [{ title: parts.filter((part) => part !== undefined && part !== "").join(" – ") }];
  };
}
