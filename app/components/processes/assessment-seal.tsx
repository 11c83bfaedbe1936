import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { dateInBerlin, formatDate } from "#app/i18n/dates.ts";
import type { AssessmentSealView } from "#app/queries/processes/assessment-seal.server.ts";

interface AssessmentSealProps {
  readonly seal: AssessmentSealView;
  /** Day (ISO) on which the sheet was surveyed; null where nobody has noted it. */
  readonly surveyedOn: string | null;
}

/** Says at the top whether one reads a released BIA-Bogen or one that may still change. */
export function AssessmentSeal({ seal: { status, release }, surveyedOn }: AssessmentSealProps) {
  const t = useTranslations("assessment");
  const bia = useTranslations("terms.bia");
  const language = useLocale();
  const released = status === "released";
  return (
    <div className={released ? "seal" : "seal seal--draft"}>
      <strong>{released ? t("sealReleased") : t("sealOpen", { status: bia(status) })}</strong>
      {release ? (
        <span>
          {t("sealBy", {
            date: formatDate(dateInBerlin(release.at), language),
            name: release.by ?? t("unknownPerson"),
          })}
        </span>
      ) : null}
      {surveyedOn ? <span>{t("sealSurveyed", { date: formatDate(surveyedOn, language) })}</span> : null}
      <Link to="assessment" relative="path">
        {t("link")}
      </Link>
    </div>
  );
}
