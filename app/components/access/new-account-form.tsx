import { Form } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { PlainField } from "./plain-field.tsx";

/** Creates an account; its one-time code is shown afterwards. */
export function NewAccountForm({ errors }: { readonly errors: Readonly<Record<string, string>> }) {
  const t = useTranslations("access");
  return (
    <Form method="post" className="panel stack stack--small" noValidate aria-labelledby="new-account-title">
      <h2 id="new-account-title">{t("newAccount")}</h2>
      <input type="hidden" name="intent" value="create" />
      <PlainField form="new" name="displayName" label={t("displayName")} error={errors["displayName"]} />
      <PlainField form="new" name="login" label={t("login")} error={errors["login"]} />
      <PlainField form="new" name="email" type="email" label={t("email")} optional error={errors["email"]} />
      <div className="row">
        <button className="kern-btn kern-btn--primary" type="submit">
          <span className="kern-label">{t("create")}</span>
        </button>
      </div>
    </Form>
  );
}
