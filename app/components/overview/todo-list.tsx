import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatHours } from "#app/domain/shared/hours.ts";
import type { TodoItem } from "#app/queries/overview/todo/todo-item.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Shape } from "../ui/shape.tsx";
import { NamedText } from "../ui/named-text.tsx";

/** What needs somebody now, as sentences with a verb. */
export function TodoList({ items }: { readonly items: readonly TodoItem[] }) {
  const t = useTranslations("overview");
  const language = useLocale();
  const path = useOrganisationPath();
  if (items.length === 0) return <p className="panel">{t("todoNothing")}</p>;
  return (
    <ul className="todo">
      {items.map(({ key, act, shape, values, to }) => {
        const { hours } = values;
        const shown = typeof hours === "number" ? { ...values, hours: formatHours(hours, language) } : values;
        const sentence = t(`todo.${key}`, shown as never);
        const named = values["title"] ?? values["name"] ?? values["action"];
        const spoken = <NamedText text={sentence} stored={typeof named === "string" ? named : undefined} />;
        return (
          <li className="todo__item" key={`${key}${sentence}`}>
            <Shape name={shape} />
            <span>{spoken}</span>
            {to === null ? (
              <span className="todo__action muted">{t(`act.${act}`)}</span>
            ) : (
              <Link className="todo__action" to={to.startsWith("#") ? to : path(to)}>
                {t(`act.${act}`)}
                <span className="visually-hidden">: {spoken}</span>
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
