import { useTranslations } from "use-intl";

import { EXTRAS } from "#app/domain/handbook/extras.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Section } from "../ui/section.tsx";

/** What is kept apart from the book, each with what it is for. */
export function ExtraLinks() {
  const t = useTranslations("handbook.extras");
  const path = useOrganisationPath();
  return (
    <Section id="extras" title={t("title")}>
      <ul className="stack stack--tight plain-list">
        {EXTRAS.map((extra) => (
          <li key={extra}>
            <a href={path(`/handbook/extras/${extra}`)}>{t(extra)}</a>{" "}
            <span className="muted">{t(`${extra}-text`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
