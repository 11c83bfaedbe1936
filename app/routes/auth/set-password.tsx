import { data, type ActionFunctionArgs } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { AuthPage } from "#app/components/access/auth-page.tsx";
import { PlainField } from "#app/components/access/plain-field.tsx";
import { ProblemAlert } from "#app/components/access/problem-alert.tsx";
import { PUBLIC } from "#app/domain/access/index.ts";
import { passwordField, requiredLine } from "#app/http/form-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { type FieldErrors, parseForm } from "#app/http/parse-form.server.ts";
import { PROBLEMS } from "#app/http/problem.server.ts";
import { startSession } from "#app/http/start-session.server.ts";
import { setPasswordByToken } from "#app/services/access/set-password.server.ts";

export const handle = { access: PUBLIC };
export const meta = pageTitle((messages) => messages.access.setPasswordTitle);

const setPasswordSchema = z.strictObject({ token: requiredLine(100), password: passwordField });

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await parseForm(request, setPasswordSchema);
  if (!form.ok) return data({ errors: form.error, problem: undefined }, 422);
  const stored = await setPasswordByToken(context.deps, form.value);
  if (stored.ok) throw await startSession(context, request, { secret: stored.value, to: "/" });
  if (stored.error === "login.not-stored") {
    const errors: FieldErrors = {};
    return data({ errors, problem: stored.error }, PROBLEMS["storage.unavailable"]);
  }
  const field = stored.error === "token.unusable" ? "token" : "password";
  const errors: FieldErrors = { [field]: stored.error };
  return data({ errors, problem: undefined }, 422);
}

export default function SetPassword() {
  const answer = useActionData<typeof action>();
  const errors: FieldErrors = answer?.errors ?? {};
  const t = useTranslations("access");
  return (
    <AuthPage title={t("setPasswordTitle")} lead={t("setPasswordLead")}>
      <Form method="post" className="panel stack stack--small form-narrow" noValidate reloadDocument>
        <ProblemAlert code={answer?.problem} />
        <PlainField name="token" label={t("token")} error={errors["token"]} />
        <PlainField
          name="password"
          label={t("newPassword")}
          hint={t("passwordHint")}
          type="password"
          autoComplete="new-password"
          error={errors["password"]}
        />
        <div className="row">
          <button className="kern-btn kern-btn--primary" type="submit">
            {t("setPassword")}
          </button>
        </div>
      </Form>
    </AuthPage>
  );
}
