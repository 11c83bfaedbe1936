import { Form, useLocation, useSearchParams } from "@remix-run/react";
import { createContext, useContext } from "react";
import { useTranslations } from "use-intl";

import { type ChoosableList, columnKeys, type HiddenColumns } from "#app/domain/access/index.ts";

const Remembered = createContext<HiddenColumns>({});

/** What the signed-in person has chosen before. */
export const HiddenColumnsProvider = Remembered.Provider;

/** Hidden columns of a list: those of the address, else those of the person. */
export function useHiddenColumns(list: ChoosableList | undefined): readonly string[] {
  const remembered = useContext(Remembered);
  const [parameters] = useSearchParams();
  if (list === undefined) return [];
  const inAddress = parameters.get("hide");
  return inAddress === null ? (remembered[list] ?? []) : columnKeys(inAddress);
}

interface ColumnChoiceProps {
  readonly list: ChoosableList;
  /** Columns that can be hidden. */
  readonly columns: readonly { readonly key: string; readonly header: string }[];
  readonly hidden: readonly string[];
}

/** Shows and hides columns one by one; each press is a plain submission, so it works without JavaScript. */
export function ColumnChoice({ list, columns, hidden }: ColumnChoiceProps) {
  const t = useTranslations("controls");
  const { pathname, search } = useLocation();
  const after = (key: string) =>
    hidden.includes(key) ? hidden.filter((other) => other !== key) : [...hidden, key];
  return (
    <details className="menu column-choice" name="column-choice">
      <summary>{t("columns")}</summary>
      <Form method="post" action="/preferences" preventScrollReset className="menu__panel">
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="returnTo" value={pathname + search} />
        <ul className="menu__list">
          {columns.map(({ key, header }) => (
            <li key={key}>
              <button
                className="menu__item"
                type="submit"
                name="hidden"
                value={after(key).join(",")}
                aria-pressed={!hidden.includes(key)}
              >
                <span aria-hidden="true" className="column-choice__mark">
                  {hidden.includes(key) ? "" : "✓"}
                </span>
                {header}
              </button>
            </li>
          ))}
        </ul>
      </Form>
    </details>
  );
}
