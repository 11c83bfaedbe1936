import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatHours } from "#app/domain/shared/hours.ts";
import type { TodoItem } from "#app/queries/overview/todo-items.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Shape } from "../ui/shape.tsx";

/** What needs somebody now, as sentences with a verb. */
export function TodoList({ items }: { readonly items: readonly TodoItem[] }) {
  const t = useTranslations("overview");
  const language = useLocale();
  const path = useOrganisationPath();
  if (items.length === 0) return <p className="panel">{t("todoNothing")}</p>;
  return (
    <ul className="todo">
      {items.map((item) => {
        const { hours } = item.values;
        const values =
          typeof hours === "number" ? { ...item.values, hours: formatHours(hours, language) } : item.values;
        const sentence = t(`todo.${item.key}`, values as never);
        return (
          <li className="todo__item" key={`${item.key}${sentence}`}>
            <Shape name={item.shape} />
            <span>{sentence}</span>
            {item.to === null ? (
              <span className="todo__action muted">{t(`act.${item.key}`)}</span>
            ) : (
              <Link className="todo__action" to={item.to.startsWith("#") ? item.to : path(item.to)}>
                {t(`act.${item.key}`)}
                <span className="visually-hidden">: {sentence}</span>
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
