import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatInstant } from "#app/i18n/dates.ts";
import type { ReleaseRow } from "#app/queries/handbook/handbook-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Alert } from "../ui/alert.tsx";

interface WaitingReleasesProps {
  readonly waiting: readonly ReleaseRow[];
  readonly canDecide: boolean;
}

/** Editions that wait for the second pair of eyes. */
export function WaitingReleases({ waiting, canDecide }: WaitingReleasesProps) {
  const t = useTranslations("handbook");
  const language = useLocale();
  const path = useOrganisationPath();
  return waiting.map((release) => (
    <Alert key={release.id} kind="warning" title={t("waitingTitle")}>
      <div className="stack stack--small">
        <p>
          {t("waitingText", {
            number: release.number,
            name: release.preparedBy,
            date: formatInstant(release.preparedAt, language),
            reason: release.reason,
          })}
        </p>
        {release.own ? <p>{t("waitingOwn")}</p> : null}
        {canDecide && !release.own ? (
          <p>
            <Link
              className="kern-btn kern-btn--primary"
              to={path(`/handbook/releases/${release.id}/decision`)}
            >
              {t("decide", { number: release.number })}
            </Link>
          </p>
        ) : null}
      </div>
    </Alert>
  ));
}
