import { Form } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { useErrorText } from "#app/forms/error-text.ts";
import { formatInstant } from "#app/i18n/dates.ts";
import type { ReleaseRow } from "#app/queries/handbook/handbook-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Alert } from "../ui/alert.tsx";
import { Icon } from "../ui/icon.tsx";

interface ReleaseDecisionProps {
  readonly release: ReleaseRow;
  /** Code of the sentence why the decision was not taken. */
  readonly refused: string | null;
  readonly reasonError: string | null;
}

function Approval({ release }: { readonly release: ReleaseRow }) {
  const t = useTranslations("handbook");
  return (
    <section className="panel stack stack--small" aria-labelledby="approve">
      <h2 id="approve">{t("approve")}</h2>
      <p>{t("approveText")}</p>
      <Form method="post">
        <button className="kern-btn kern-btn--primary" type="submit" name="verdict" value="approve">
          {t("approveTitle", { number: release.number })}
        </button>
      </Form>
    </section>
  );
}

function Rejection({ error }: { readonly error: string | null }) {
  const t = useTranslations("handbook");
  const errorText = useErrorText();
  return (
    <section className="panel stack stack--small" aria-labelledby="reject">
      <h2 id="reject">{t("reject")}</h2>
      <p>{t("rejectText")}</p>
      <Form method="post" className="stack stack--small" noValidate>
        <div className={error ? "field field--error" : "field"}>
          <label className="field__label" htmlFor="reason">
            {t("rejectReason")}
          </label>
          <input
            className="input"
            id="reason"
            name="reason"
            maxLength={500}
            aria-describedby={error ? "reason-error" : undefined}
            aria-invalid={error ? "true" : undefined}
          />
          {error ? (
            <p className="field__error" id="reason-error" role="alert">
              <Icon name="danger" />
              {errorText(error)}
            </p>
          ) : null}
        </div>
        <div>
          <button className="kern-btn kern-btn--secondary" type="submit" name="verdict" value="reject">
            {t("reject")}
          </button>
        </div>
      </Form>
    </section>
  );
}

/** The one question before an edition is released or sent back, with what follows from each answer. */
export function ReleaseDecision({ release, refused, reasonError }: ReleaseDecisionProps) {
  const t = useTranslations("handbook");
  const language = useLocale();
  const path = useOrganisationPath();
  const errorText = useErrorText();
  const open = release.status === "prepared" && !release.own;
  const closed = release.own ? "release.same-person" : "release.state";
  return (
    <>
      {refused !== null || !open ? (
        <Alert kind="warning" title={errorText(refused ?? closed)}>
          <p>
            <a href={path("/handbook")}>{t("back")}</a>
          </p>
        </Alert>
      ) : null}
      <p>
        {t("waitingText", {
          number: release.number,
          name: release.preparedBy,
          date: formatInstant(release.preparedAt, language),
          reason: release.reason,
        })}
      </p>
      <p>
        <a href={path(`/handbook/releases/${release.id}/handbuch.pdf`)}>{t("preview")}</a>
      </p>
      {open ? (
        <div className="columns columns--even">
          <Approval release={release} />
          <Rejection error={reasonError} />
        </div>
      ) : null}
    </>
  );
}
