import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { AuthPage } from "#app/components/access/auth-page.tsx";
import { DemoRoles } from "#app/components/access/demo-roles.tsx";
import { PlainField } from "#app/components/access/plain-field.tsx";
import { ProblemAlert } from "#app/components/access/problem-alert.tsx";
import { Alert } from "#app/components/ui/alert.tsx";
import { PUBLIC } from "#app/domain/access/index.ts";
import { requiredLine, returnField } from "#app/http/form-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm, type FieldErrors } from "#app/http/parse-form.server.ts";
import { PROBLEMS } from "#app/http/problem.server.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { safeRedirect } from "#app/http/safe-redirect.ts";
import { startSession } from "#app/http/start-session.server.ts";
import { demoRoles } from "#app/queries/access/demo-roles.server.ts";
import { needsFirstAdministrator } from "#app/services/access/first-administrator.server.ts";
import { signIn, type SignInRefusal } from "#app/services/access/sign-in.server.ts";

export const handle = { access: PUBLIC };
export const meta = pageTitle((messages) => messages.access.signIn);

const signInSchema = z.strictObject({
  login: requiredLine(200),
  password: z.string().min(1, "form.required").max(1_000, "form.invalid"),
  to: returnField,
});

const STATUS: Readonly<Record<SignInRefusal, number>> = {
  "login.refused": 401,
  "login.throttled": PROBLEMS["login.throttled"],
  "login.not-stored": PROBLEMS["storage.unavailable"],
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  if (context.actor) throw redirectTo("/");
  if (!context.deps.settings.demo && (await needsFirstAdministrator(context.deps)))
    throw redirectTo("/first-administrator");
  const { searchParams } = new URL(request.url);
  const to = safeRedirect(searchParams.get("to"));
  const problem = searchParams.get("problem") === "login.not-stored" ? "login.not-stored" : undefined;
  return { to, problem, ended: context.sessionEnded, demo: await demoRoles(context.deps) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await parseForm(request, signInSchema);
  if (!form.ok) return data({ problem: undefined, errors: form.error, login: "" }, 422);
  const { login, password, to } = form.value;
  const signedIn = await signIn(context.deps, { login, password, network: context.network });
  if (signedIn.ok)
    throw await startSession(context, request, { secret: signedIn.value, to: safeRedirect(to) });
  const status = STATUS[signedIn.error];
  const errors: FieldErrors = {};
  return data({ problem: signedIn.error, errors, login }, status);
}

export default function Login() {
  const { to, problem, ended, demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("access");
  return (
    <AuthPage title={t("signIn")} lead={t("signInLead")}>
      {ended && !answer ? <Alert kind="info" title={t("sessionEnded")} /> : null}
      {answer ? null : <ProblemAlert code={problem} />}
      <DemoRoles roles={demo} to={to} />
      <Form method="post" className="panel stack stack--small form-narrow" noValidate reloadDocument>
        <ProblemAlert code={answer?.problem} />
        <input type="hidden" name="to" value={to} />
        <PlainField
          name="login"
          label={t("login")}
          autoComplete="username"
          defaultValue={answer?.login ?? ""}
          error={answer?.errors["login"]}
        />
        <PlainField
          name="password"
          label={t("password")}
          type="password"
          autoComplete="current-password"
          error={answer?.errors["password"]}
        />
        <div className="row">
          <button className="kern-btn kern-btn--primary" type="submit">
            {t("signIn")}
          </button>
        </div>
      </Form>
    </AuthPage>
  );
}
