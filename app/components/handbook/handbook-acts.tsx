import { Form } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { REGISTER_LETTERS } from "#app/domain/handbook/register-letters.ts";
import { useErrorText } from "#app/forms/error-text.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Icon } from "../ui/icon.tsx";

/** Which registers are printed; none ticked means all, so that one button is enough. */
function PartChoice() {
  const t = useTranslations("handbook");
  return (
    <details>
      <summary>{t("partsTitle")}</summary>
      <fieldset className="checks">
        <legend className="field__hint">{t("partsText")}</legend>
        <div className="stack stack--small">
          {REGISTER_LETTERS.map((letter) => (
            <label key={letter} className="check">
              <input type="checkbox" name={`part_${letter}`} value="on" /> {letter} · {t(`parts.${letter}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}

/** Print today's content. */
export function DraftPanel() {
  const t = useTranslations("handbook");
  const path = useOrganisationPath();
  return (
    <section className="panel stack stack--small" aria-labelledby="draft">
      <h2 id="draft">{t("draftTitle")}</h2>
      <p>{t("draftText")}</p>
      <Form method="post" action={path("/handbook/draft")} className="stack stack--small">
        <PartChoice />
        <div>
          <button className="kern-btn kern-btn--primary" type="submit">
            {t("generate")}
          </button>
        </div>
      </Form>
    </section>
  );
}

/** Freeze today's content as the next edition. */
export function PreparePanel({ error }: { readonly error: string | undefined }) {
  const t = useTranslations("handbook");
  const errorText = useErrorText();
  return (
    <section className="panel stack stack--small" aria-labelledby="prepare">
      <h2 id="prepare">{t("prepareTitle")}</h2>
      <p>{t("prepareText")}</p>
      <Form method="post" className="stack stack--small" noValidate>
        <div className={error ? "field field--error" : "field"}>
          <label className="field__label" htmlFor="reason">
            {t("reason")}
          </label>
          <p className="field__hint" id="reason-hint">
            {t("reasonHint")}
          </p>
          <input
            className="input"
            id="reason"
            name="reason"
            maxLength={500}
            aria-describedby={error ? "reason-hint reason-error" : "reason-hint"}
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
          <button className="kern-btn kern-btn--secondary" type="submit">
            {t("prepare")}
          </button>
        </div>
      </Form>
    </section>
  );
}
