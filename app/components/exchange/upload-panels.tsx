import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { useErrorText } from "#app/forms/error-text.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Icon } from "../ui/icon.tsx";

import { type SheetChoice, SheetOptions } from "./sheet-options.tsx";

interface UploadFormProps {
  readonly kind: "tables" | "exchange";
  readonly accept: string;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

/** A form of its own for each kind of file; sent whole, also without JavaScript. */
function UploadForm({ kind, accept, error, children }: UploadFormProps) {
  const t = useTranslations("exchange");
  const errorText = useErrorText();
  const id = `${kind}-file`;
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      reloadDocument
      className="stack stack--small"
      noValidate
    >
      <input type="hidden" name="kind" value={kind} />
      <div className={error ? "field field--error" : "field"}>
        <label className="field__label" htmlFor={id}>
          {t("file")}
        </label>
        <p className="field__hint" id={`${id}-hint`}>
          {t(`hint.${kind}`)}
        </p>
        <input
          className="input input--file"
          id={id}
          name="file"
          type="file"
          accept={accept}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={error ? "true" : undefined}
        />
        {error ? (
          <p className="field__error" id={`${id}-error`} role="alert">
            <Icon name="danger" />
            {errorText(error)}
          </p>
        ) : null}
      </div>
      {children}
      <div>
        <button className="kern-btn kern-btn--primary" type="submit">
          {t("check")}
        </button>
      </div>
    </Form>
  );
}

interface TableUploadProps {
  readonly sheets: readonly SheetChoice[];
  readonly error: string | undefined;
}

/** Excel and CSV for the registers. */
export function TableUpload({ sheets, error }: TableUploadProps) {
  const t = useTranslations("exchange");
  const path = useOrganisationPath();
  return (
    <section className="panel stack stack--small" aria-labelledby="tables-title">
      <h2 id="tables-title">{t("tablesTitle")}</h2>
      <p>{t("tablesLead")}</p>
      <p>
        <a href={path("/import/template.xlsx")} download>
          {t("template")}
        </a>
      </p>
      <UploadForm
        kind="tables"
        accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        error={error}
      >
        <div className="field">
          <label className="field__label" htmlFor="tables-sheet">
            {t("sheet")}
          </label>
          <select className="input" id="tables-sheet" name="sheet" defaultValue="">
            <option value="">{t("sheetByName")}</option>
            <SheetOptions sheets={sheets} label={(name) => name} />
          </select>
        </div>
        <label className="check">
          <input type="checkbox" name="complete" value="on" /> {t("complete")}
        </label>
      </UploadForm>
    </section>
  );
}

const MODES = ["parts", "whole"] as const;

/** A file in the exchange format for all or parts of the content. */
export function ExchangeUpload({ error }: { readonly error: string | undefined }) {
  const t = useTranslations("exchange");
  return (
    <section className="panel stack stack--small" aria-labelledby="exchange-title">
      <h2 id="exchange-title">{t("exchangeTitle")}</h2>
      <p>{t("exchangeLead")}</p>
      <UploadForm kind="exchange" accept=".json,application/json" error={error}>
        <fieldset className="fieldset">
          <legend className="field__label">{t("mode")}</legend>
          {MODES.map((mode) => (
            <label className="check" key={mode}>
              <input type="radio" name="mode" value={mode} defaultChecked={mode === "parts"} />{" "}
              {t(`modes.${mode}`)}
            </label>
          ))}
        </fieldset>
        <p className="muted small">{t("approvalsStay")}</p>
      </UploadForm>
    </section>
  );
}
