import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatHours } from "#app/domain/shared/hours.ts";
import type { ResponseView } from "#app/queries/response/response-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Facts } from "../ui/facts.tsx";
import { TextList } from "../ui/text-list.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";
import { NamedText } from "../ui/named-text.tsx";

const PARTS = ["detection", "alerting", "constitution", "decision", "buffer"] as const;

/** Rules of procedure with the sum of the reaction time against the set value (V-27). */
export function RulesPanel({ view }: { readonly view: ResponseView }) {
  const t = useTranslations("response");
  const fields = useTranslations("records.fields");
  const language = useLocale();
  const path = useOrganisationPath();
  const { rules, reactionSum, reactionSet } = view;
  return (
    <div className="stack stack--small">
      {rules ? (
        <>
          <Facts
            facts={[
              ...PARTS.map((part) => ({
                label: fields(`${part}Hours`),
                value: formatHours(rules.reactionTime[`${part}Hours`], language),
              })),
              { label: t("sum"), value: formatHours(reactionSum, language) },
              { label: t("set"), value: formatHours(reactionSet, language) },
            ]}
          />
          <h3>{fields("decisionCriteria")}</h3>
          <TextList texts={rules.decisionCriteria} />
          {rules.sections.map((section) => (
            <div key={section.title} lang={STORED_LANGUAGE}>
              <h3>{section.title}</h3>
              {section.paragraphs.map((paragraph) => (
                <p key={paragraph} className="prewrap">
                  <NamedText text={paragraph} />
                </p>
              ))}
            </div>
          ))}
        </>
      ) : (
        <p className="muted">{t("noRules")}</p>
      )}
      {view.mayEdit ? (
        <p>
          <Link className="kern-btn kern-btn--secondary kern-btn--small" to={path("/response/rules")}>
            {t("editRules")}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
