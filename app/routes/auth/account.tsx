import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { AuthPage } from "#app/components/access/auth-page.tsx";
import { OwnRoles } from "#app/components/access/own-roles.tsx";
import { OwnSessions } from "#app/components/access/own-sessions.tsx";
import { PlainField } from "#app/components/access/plain-field.tsx";
import { ProblemAlert } from "#app/components/access/problem-alert.tsx";
import { Toast } from "#app/components/ui/toast.tsx";
import { SIGNED_IN } from "#app/domain/access/index.ts";
import { passwordField, requiredLine } from "#app/http/form-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { requireActor } from "#app/http/require-actor.server.ts";
import { isTls, readSessionSecret } from "#app/http/session-cookie.server.ts";
import { startSession } from "#app/http/start-session.server.ts";
import { landing } from "#app/queries/access/landing.server.ts";
import { ownAccount } from "#app/queries/access/own-account.server.ts";
import { ownSessions } from "#app/queries/access/own-sessions.server.ts";
import { endOtherSessions } from "#app/services/access/end-other-sessions.server.ts";
import { endSession } from "#app/services/access/end-session.server.ts";
import { changePassword } from "#app/services/access/set-password.server.ts";

export const handle = { access: SIGNED_IN };
export const meta = pageTitle((messages) => messages.access.accountTitle);

/** What has been done, by the mark in the address. */
const DONE = [
  ["changed", "passwordChanged"],
  ["alone", "othersEnded"],
  ["ended", "oneEnded"],
] as const;

const accountSchema = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("end-others") }),
  z.strictObject({ intent: z.literal("end-one"), session: requiredLine(100) }),
  z.strictObject({ intent: z.undefined().optional(), current: passwordField, password: passwordField }),
]);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  const view = await ownAccount(context.deps, actor);
  if (!view) throw notFound();
  const start = await landing(context.deps, actor);
  const secret = readSessionSecret(request, isTls(context.deps.settings));
  const sessions = view.demo ? [] : await ownSessions(context.deps, actor, secret);
  const parameters = new URL(request.url).searchParams;
  const done = DONE.find(([parameter]) => parameters.has(parameter))?.[1] ?? null;
  return { view, start, sessions, done };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { accountId } = requireActor(context);
  const form = await parseForm(request, accountSchema);
  if (!form.ok) return data({ errors: form.error }, 422);
  if (form.value.intent === "end-others") {
    const ended = await endOtherSessions(context.deps, accountId);
    if (!ended.ok) throw notFound();
    throw await startSession(context, request, { secret: ended.value, to: "/account?alone=1" });
  }
  if (form.value.intent === "end-one") {
    const ended = await endSession(context.deps, { accountId, session: form.value.session });
    if (!ended.ok) throw notFound();
    throw redirectTo("/account?ended=1");
  }
  const { current, password } = form.value;
  const changed = await changePassword(context.deps, {
    current,
    password,
    accountId,
    network: context.network,
  });
  if (changed.ok)
    throw await startSession(context, request, { secret: changed.value, to: "/account?changed=1" });
  const general = changed.error === "login.throttled" || changed.error === "row.conflict";
  const field = changed.error === "password.wrong" ? "current" : "password";
  return data({ errors: { [general ? "" : field]: changed.error } }, 422);
}

export default function Account() {
  const { view, start, sessions, done } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? {};
  const t = useTranslations("access");
  const shell = useTranslations("shell");
  return (
    <AuthPage title={t("accountTitle")}>
      {done ? <Toast message={t(done)} /> : null}
      <section className="panel stack stack--small">
        <p>
          {t("signedInAs")} <strong>{view.name}</strong>
          <span className="muted"> ({view.login})</span>
        </p>
        <OwnRoles roles={view.roles} />
        <div className="row">
          {start === "/account" ? null : (
            <a className="kern-btn kern-btn--primary" href={start}>
              <span className="kern-label">{shell("toOverview")}</span>
            </a>
          )}
          <Form method="post" action="/logout" reloadDocument>
            <button className="kern-btn kern-btn--secondary" type="submit">
              <span className="kern-label">{shell("signOut")}</span>
            </button>
          </Form>
        </div>
      </section>
      <section className="panel stack stack--small form-narrow" aria-labelledby="password-title">
        <h2 id="password-title">{t("changePassword")}</h2>
        {view.demo ? <p>{t("demoPassword")}</p> : <PasswordForm errors={errors} />}
      </section>
      <OwnSessions rows={sessions} demo={view.demo} />
    </AuthPage>
  );
}

function PasswordForm({ errors }: { readonly errors: Readonly<Record<string, string>> }) {
  const t = useTranslations("access");
  return (
    <Form method="post" className="stack stack--small" noValidate reloadDocument>
      <ProblemAlert code={errors[""]} />
      <p className="muted">{t("otherSessionsEnd")}</p>
      <PlainField
        name="current"
        label={t("currentPassword")}
        type="password"
        autoComplete="current-password"
        error={errors["current"]}
      />
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
          <span className="kern-label">{t("changePassword")}</span>
        </button>
      </div>
    </Form>
  );
}
