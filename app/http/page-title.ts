import type { Language } from "#app/domain/shared/language.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import type { Messages } from "#app/i18n/messages.ts";

type MetaArgs = {
  /** What the page has loaded. */
  readonly data?: unknown;
  readonly matches: readonly ({ readonly id: string; readonly data?: unknown } | undefined)[];
  /** Parts of the address: the object and the organisation the page is about. */
  readonly params?: Readonly<Record<string, string | undefined>>;
};

function languageIn(root: unknown): Language {
  return typeof root === "object" && root !== null && "language" in root && root.language === "en"
    ? "en"
    : "de";
}

type Loaded = Readonly<Record<string, unknown>>;

function isLoaded(value: unknown): value is Loaded {
  return typeof value === "object" && value !== null;
}

const OBJECTS = ["process", "resource", "plan", "exercise", "measure", "record"] as const;

/** Name of the object a page is about (a measure is called by what is to be done): its view is the object or holds it under the name of its kind. */
function objectName(data: unknown): string {
  const tops = isLoaded(data) ? [data["view"], data].filter(isLoaded) : [];
  const objects = tops.flatMap((top) => [top, ...OBJECTS.map((kind) => top[kind])]);
  const names = objects
    .filter(isLoaded)
    .flatMap((object) => [object["name"], object["title"], object["action"]]);
  return names.find((name): name is string => typeof name === "string") ?? "";
}

function objectOf(id: string | undefined, data: unknown): string | undefined {
  return id === undefined ? undefined : `${id} ${objectName(data)}`.trim();
}

/** `meta` of a route: object with its name, page, organisation, product – the most special part first, because tabs are narrow. */
export function pageTitle(titleIn: (messages: Messages) => string) {
  return ({ matches, params = {}, data }: MetaArgs) => {
    const root = matches.find((match) => match?.id === "root")?.data;
    const page = titleIn(catalogueOf(languageIn(root)));
    const parts = [objectOf(params["id"], data), page, params["organisation"], "Standfest"];
    return [{ title: parts.filter((part) => part !== undefined && part !== "").join(" – ") }];
  };
}
