import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { ROLE_CODES } from "#app/domain/access/index.ts";

import { PlainField } from "./plain-field.tsx";

interface GrantFormProps {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly errors: Readonly<Record<string, string>>;
}

function Select({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={`grant-${name}`}>
        {label}
      </label>
      <select className="input" id={`grant-${name}`} name={name}>
        {children}
      </select>
    </div>
  );
}

/** Gives a role at this organisation. */
export function GrantForm({ people, errors }: GrantFormProps) {
  const t = useTranslations("access");
  return (
    <Form method="post" className="panel stack stack--small" noValidate aria-labelledby="grant-title">
      <h2 id="grant-title">{t("grant")}</h2>
      <input type="hidden" name="intent" value="grant" />
      <Select name="account" label={t("person")}>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select name="role" label={t("role")}>
        {ROLE_CODES.map((role) => (
          <option key={role} value={role}>
            {t(`roles.${role}`)}
          </option>
        ))}
      </Select>
      <Select name="reach" label={t("reach")}>
        <option value="node">{t("here")}</option>
        <option value="subtree">{t("below")}</option>
      </Select>
      <PlainField
        form="grant"
        name="until"
        type="date"
        label={t("until")}
        hint={t("untilHint")}
        optional
        error={errors["until"]}
      />
      <PlainField form="grant" name="units" label={t("units")} hint={t("unitsHint")} optional />
      <div className="row">
        <button className="kern-btn kern-btn--primary" type="submit">
          <span className="kern-label">{t("grant")}</span>
        </button>
      </div>
    </Form>
  );
}
