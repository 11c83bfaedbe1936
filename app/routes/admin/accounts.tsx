import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { AccountTable } from "#app/components/access/account-table.tsx";
import { GrantForm } from "#app/components/access/grant-form.tsx";
import { NewAccountForm } from "#app/components/access/new-account-form.tsx";
import { ProblemAlert } from "#app/components/access/problem-alert.tsx";
import { TokenNotice } from "#app/components/access/token-notice.tsx";
import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { ListFilters } from "#app/components/ui/list-filters.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { Toast } from "#app/components/ui/toast.tsx";
import { requires } from "#app/domain/access/index.ts";
import { accountIntentSchema } from "#app/http/account-intents.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { runAccountIntent } from "#app/http/run-account-intent.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { ACCOUNT_LIST, accountsPage } from "#app/queries/access/accounts-page.server.ts";

export const handle = { access: requires("account.manage") };
export const meta = pageTitle((messages) => messages.access.accountsTitle);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { id: organisationId } = requireOrganisation(context);
  const list = listRequest(request.url, ACCOUNT_LIST);
  const view = await accountsPage(context.deps, requireActor(context), organisationId, list);
  const { searchParams, origin } = new URL(request.url);
  return { view, done: searchParams.has("done"), address: `${origin}/set-password` };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { id: organisationId, code } = requireOrganisation(context);
  const form = await parseForm(request, accountIntentSchema);
  if (!form.ok) return data({ errors: form.error, problem: undefined, issued: undefined }, 422);
  const situation = { deps: context.deps, actor: requireActor(context), organisationId };
  const outcome = await runAccountIntent(situation, form.value);
  if (!outcome.ok) return data({ errors: {}, problem: outcome.error, issued: undefined }, 422);
  const { token, accountId } = outcome.value;
  if (token === null) throw redirectTo(`/o/${encodeURIComponent(code)}/admin/accounts?done=1`);
  return data({ errors: {}, problem: undefined, issued: { token, accountId } });
}

type Answer = {
  readonly errors: Readonly<Record<string, string>>;
  readonly problem: string | undefined;
  readonly issued: { readonly token: string; readonly accountId: string | null } | undefined;
};

export default function Accounts() {
  const { view, done, address } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const t = useTranslations("access");
  const issuedTo = view.rows.find(({ id }) => id === answer?.issued?.accountId);
  return (
    <div className="stack">
      <PageHead title={t("accountsTitle")} meta={t("accountsLead")} />
      {done && !answer ? <Toast message={t("done")} /> : null}
      <ProblemAlert code={answer?.problem} />
      {answer?.issued ? (
        <TokenNotice token={answer.issued.token} name={issuedTo?.name ?? ""} address={address} />
      ) : null}
      <ListFilters searchLabel={t("searchAccounts")} filters={[]} />
      <AccountTable rows={view.rows} />
      <ExportLinks of="accounts" />
      <Pagination page={view.page} pageSize={view.pageSize} total={view.total} />
      <div className="columns columns--even">
        <GrantForm people={view.rows.filter(({ own }) => !own)} errors={answer?.errors ?? {}} />
        <NewAccountForm errors={answer?.errors ?? {}} />
      </div>
    </div>
  );
}
