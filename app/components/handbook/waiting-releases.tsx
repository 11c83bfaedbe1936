import { Form } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatInstant } from "#app/i18n/dates.ts";
import type { ReleaseRow } from "#app/queries/handbook/handbook-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Alert } from "../ui/alert.tsx";

function Decision({ release }: { readonly release: ReleaseRow }) {
  const t = useTranslations("handbook");
  const path = useOrganisationPath();
  const action = path(`/handbook/releases/${release.id}/decision`);
  const reasonId = `reject-${release.number}`;
  return (
    <div className="stack stack--small">
      <p>{t("approveText")}</p>
      <div className="row">
        <Form method="post" action={action}>
          <button className="kern-btn kern-btn--primary" type="submit" name="verdict" value="approve">
            {t("approveTitle", { number: release.number })}
          </button>
        </Form>
        <a
          className="kern-btn kern-btn--tertiary"
          href={path(`/handbook/releases/${release.id}/handbuch.pdf`)}
        >
          {t("preview")}
        </a>
      </div>
      <Form method="post" action={action} className="row">
        <label htmlFor={reasonId}>{t("rejectReason")}</label>
        <input className="input field--narrow" id={reasonId} name="reason" required maxLength={500} />
        <button
          className="kern-btn kern-btn--secondary kern-btn--danger"
          type="submit"
          name="verdict"
          value="reject"
        >
          {t("reject")}
        </button>
      </Form>
    </div>
  );
}

interface WaitingReleasesProps {
  readonly waiting: readonly ReleaseRow[];
  readonly canDecide: boolean;
}

/** Editions that wait for the second pair of eyes. */
export function WaitingReleases({ waiting, canDecide }: WaitingReleasesProps) {
  const t = useTranslations("handbook");
  const language = useLocale();
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
        {canDecide && !release.own ? <Decision release={release} /> : null}
      </div>
    </Alert>
  ));
}
