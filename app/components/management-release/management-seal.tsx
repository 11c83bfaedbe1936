import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { type ReleaseSubject, YEAR_PLAN_CHANGES } from "#app/domain/management-release/index.ts";
import { formatDate } from "#app/i18n/dates.ts";
import type { ManagementSeal as Seal } from "#app/queries/management-release/management-seal.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { releasePage } from "./release-page.ts";

interface ManagementSealProps {
  readonly subject: ReleaseSubject;
  /** Null for people who do not see the whole subject, and where there is nothing to release. */
  readonly seal: Seal | null;
  /** The page one is on is the one the link would lead to. */
  readonly here?: boolean;
}

/** "Seitdem 2 Übungen verschoben, 1 neu" where exercises are counted, otherwise how many entries differ. */
function useChangedText(): (seal: Seal) => string {
  const t = useTranslations("managementRelease");
  return ({ changed, byKind }) => {
    if (!byKind) return t("sealChanged", { count: changed });
    const counts = YEAR_PLAN_CHANGES.filter((kind) => byKind[kind] > 0).map((kind) =>
      t(`yearChanges.${kind}`, { count: byKind[kind] }),
    );
    return t("sealYearChanged", { changes: counts.join(", ") });
  };
}

/** Says at the top of a page whether the Leitung has released what stands there. */
export function ManagementSeal({ subject, seal, here = false }: ManagementSealProps) {
  const t = useTranslations("managementRelease");
  const language = useLocale();
  const path = useOrganisationPath();
  const changedText = useChangedText();
  if (!seal) return null;
  const { inForce, waiting, changed } = seal;
  const holds = inForce !== null && changed === 0;
  return (
    <div className={holds ? "seal" : "seal seal--draft"}>
      <strong>
        {inForce
          ? t("sealReleased", {
              number: inForce.number,
              date: formatDate(inForce.releasedOn ?? "", language),
              name: inForce.decidedByName ?? "",
            })
          : t("sealNever")}
      </strong>
      {changed > 0 ? <span>{changedText(seal)}</span> : null}
      {waiting ? <span>{t("sealWaiting", { number: waiting.number })}</span> : null}
      {here ? null : <Link to={path(releasePage(subject))}>{t("sealLink")}</Link>}
    </div>
  );
}
