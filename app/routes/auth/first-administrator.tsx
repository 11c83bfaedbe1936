import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { AuthPage } from "#app/components/access/auth-page.tsx";
import { FirstOrganisation } from "#app/components/access/first-organisation.tsx";
import { PlainField } from "#app/components/access/plain-field.tsx";
import { ProblemAlert } from "#app/components/access/problem-alert.tsx";
import { PUBLIC } from "#app/domain/access/index.ts";
import { codeSchema } from "#app/domain/exchange/index.ts";
import { passwordField, requiredLine } from "#app/http/form-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { type FieldErrors, parseForm } from "#app/http/parse-form.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { startSession } from "#app/http/start-session.server.ts";
import { firstOrganisations } from "#app/queries/access/first-organisations.server.ts";
import {
  createFirstAdministrator,
  needsFirstAdministrator,
} from "#app/services/access/first-administrator.server.ts";

export const handle = { access: PUBLIC };
export const meta = pageTitle((messages) => messages.access.firstTitle);

const firstAdministratorSchema = z.strictObject({
  token: requiredLine(100),
  login: requiredLine(100),
  displayName: requiredLine(200),
  password: passwordField,
  organisationCode: codeSchema.or(z.never({ error: "organisation.code" })),
  organisationName: requiredLine(300),
});

/** Where organisations are here already, one of them is chosen; a form from before they came still has a name. */
const choosingSchema = firstAdministratorSchema.partial({ organisationName: true });

/** Which field a refusal belongs to; everything else stands above the form. */
const FIELD_OF: Readonly<Record<string, string>> = {
  "token.unusable": "token",
  "password.too-short": "password",
  "password.too-long": "password",
  "password.guessable": "password",
  "account.login-taken": "login",
  "organisation.code-taken": "organisationCode",
  "organisation.unknown": "organisationCode",
};

/** Shown again after a refusal; the password never is. */
const KEPT = ["token", "login", "displayName", "organisationCode", "organisationName"] as const;

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}

export async function loader({ context }: LoaderFunctionArgs) {
  if (!(await needsFirstAdministrator(context.deps))) throw notFound();
  return { known: await firstOrganisations(context.deps) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const known = await firstOrganisations(context.deps);
  const typed = await request
    .clone()
    .formData()
    .catch(() => new FormData());
  const values = Object.fromEntries(KEPT.map((name) => [name, textOf(typed.get(name))]));
  const form = await parseForm(request, known.length === 0 ? firstAdministratorSchema : choosingSchema);
  if (!form.ok) return data({ errors: form.error, values }, 422);
  const created = await createFirstAdministrator(context.deps, form.value);
  if (created.ok) throw await startSession(context, request, { secret: created.value, to: "/" });
  return data({ errors: { [FIELD_OF[created.error] ?? ""]: created.error }, values }, 422);
}

export default function FirstAdministrator() {
  const { known } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: FieldErrors = answer?.errors ?? {};
  const typed: Readonly<Record<string, string>> = answer?.values ?? {};
  const kept = (name: (typeof KEPT)[number]) => ({
    name,
    error: errors[name],
    defaultValue: typed[name] ?? "",
  });
  const t = useTranslations("access");
  return (
    <AuthPage title={t("firstTitle")} lead={t("firstLead")}>
      <Form method="post" className="panel stack stack--small form-narrow" noValidate reloadDocument>
        <ProblemAlert code={errors[""]} />
        <PlainField {...kept("token")} label={t("token")} />
        <PlainField {...kept("displayName")} label={t("displayName")} autoComplete="name" />
        <PlainField {...kept("login")} label={t("login")} autoComplete="username" />
        <PlainField
          name="password"
          label={t("newPassword")}
          hint={t("passwordHint")}
          type="password"
          autoComplete="new-password"
          error={errors["password"]}
        />
        <FirstOrganisation known={known} errors={errors} typed={typed} />
        <div className="row">
          <button className="kern-btn kern-btn--primary" type="submit">
            {t("create")}
          </button>
        </div>
      </Form>
    </AuthPage>
  );
}
