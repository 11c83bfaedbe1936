import { useLocale, useTranslations } from "use-intl";

import { formatInstant } from "#app/i18n/dates.ts";
import type { AssessmentStep } from "#app/queries/processes/assessment-view.server.ts";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

/** Who did what with the BIA-Bogen, newest first. */
export function AssessmentHistory({ steps }: { readonly steps: readonly AssessmentStep[] }) {
  const t = useTranslations("assessment");
  const acts = useTranslations("assessment.did");
  const language = useLocale();
  if (steps.length === 0) return <p className="muted">{t("noHistory")}</p>;
  return (
    <ol className="bullets" reversed>
      {steps.map((step) => (
        <li key={step.at + step.act}>
          {formatInstant(step.at, language)} · {acts(step.act)} · {step.by ?? t("unknownPerson")}
          {step.reason ? (
            <p className="prewrap" lang={STORED_LANGUAGE}>
              {step.reason}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
