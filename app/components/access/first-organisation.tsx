import { useTranslations } from "use-intl";

import { PlainField, useProblemText } from "./plain-field.tsx";

export interface FirstOrganisationProps {
  /** What is here already, tops of the tree first; empty in a fresh installation. */
  readonly known: readonly { readonly code: string; readonly name: string }[];
  readonly errors: Readonly<Record<string, string | undefined>>;
  /** What was entered before a refusal. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** What the first administrator is to administer: an organisation that is here, or the one to begin with. */
export function FirstOrganisation({ known, errors, typed }: FirstOrganisationProps) {
  const t = useTranslations("access");
  const problemText = useProblemText();
  const error = errors["organisationCode"];
  if (known.length === 0)
    return (
      <>
        <PlainField
          name="organisationCode"
          label={t("organisationCode")}
          hint={t("organisationCodeHint")}
          defaultValue={typed["organisationCode"] ?? ""}
          error={error}
        />
        <PlainField
          name="organisationName"
          label={t("organisationName")}
          defaultValue={typed["organisationName"] ?? ""}
          error={errors["organisationName"]}
        />
      </>
    );
  return (
    <div className={error ? "field field--error" : "field"}>
      <label className="field__label" htmlFor="form-organisationCode">
        {t("firstOrganisation")}
      </label>
      <p className="field__hint" id="form-organisationCode-hint">
        {t("firstOrganisationHint")}
      </p>
      <select
        className="input"
        id="form-organisationCode"
        name="organisationCode"
        defaultValue={typed["organisationCode"] ?? known[0]?.code}
        aria-invalid={error ? "true" : undefined}
        aria-describedby="form-organisationCode-hint"
      >
        {known.map(({ code, name }) => (
          <option key={code} value={code}>
            {code} – {name}
          </option>
        ))}
      </select>
      {error ? <p className="field__error">{problemText(error)}</p> : null}
    </div>
  );
}
