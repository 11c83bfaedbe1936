import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { ConfirmContacts } from "#app/components/records/confirm-contacts.tsx";
import { DirectoryTable } from "#app/components/records/directory-table.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { ListFilters } from "#app/components/ui/list-filters.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requires } from "#app/domain/access/index.ts";
import { DIRECTORY_KINDS, isDirectoryKind } from "#app/forms/records/record-kind.ts";
import { readAct } from "#app/http/acts/read-act.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { DIRECTORY_LIST, directoryList } from "#app/queries/directory/directory-list.server.ts";
import { confirmContacts } from "#app/services/records/confirm-contacts.server.ts";

export const handle = { access: requires("response.read", "response.edit") };
export const meta = pageTitle((messages) => messages.response.directory);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { kind } = params;
  if (!isDirectoryKind(kind)) throw notFound();
  const list = await directoryList(context.deps, {
    organisation: requireOrganisation(context),
    actor: requireActor(context),
    kind,
    list: listRequest(request.url, DIRECTORY_LIST),
  });
  return { kind, list, submitId: context.deps.ids.next() };
}

/** Keeps as evidence that names and numbers have been gone through. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { kind } = params;
  if (!isDirectoryKind(kind)) throw notFound();
  const { intent, submitId } = await readAct(request);
  if (intent !== "confirm") throw problem("request.malformed");
  const organisation = requireOrganisation(context);
  const { deps, requestId } = context;
  const done = await confirmContacts(deps, requireActor(context), { organisation, submitId, requestId });
  if (!done.ok) throw problem(done.error.code === "access.forbidden" ? done.error.code : "request.malformed");
  const page = organisationPath(organisation.code, `/directory/${kind}`);
  throw redirectTo(doneAddress(page, "contacts", ""));
}

export default function DirectoryList() {
  const { kind, list, submitId } = useLoaderData<typeof loader>();
  const t = useTranslations("response");
  const path = useOrganisationPath();
  const states = [
    { value: "active", label: t("active") },
    { value: "inactive", label: t("inactive") },
  ];
  const filters = kind === "people" ? [{ name: "state", label: t("state"), choices: states }] : [];
  return (
    <div className="stack stack--small">
      <PageHead
        title={t(`kinds.${kind}`)}
        actions={
          list.mayEdit ? (
            <Link className="kern-btn kern-btn--primary" to={path(`/records/${kind}/new`)}>
              {t("newOf", { kind: t(`kindOne.${kind}`) })}
            </Link>
          ) : null
        }
      />
      <nav className="row" aria-label={t("directory")}>
        {DIRECTORY_KINDS.map((other) => (
          <Link
            key={other}
            to={path(`/directory/${other}`)}
            aria-current={other === kind ? "page" : undefined}
          >
            {t(`kinds.${other}`)}
          </Link>
        ))}
      </nav>
      {list.all === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t(`empty.${kind}`)}</EmptyState>
      ) : (
        <>
          <ListFilters searchLabel={t("searchLabel")} filters={filters} />
          {list.total === 0 ? (
            <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
          ) : (
            <div>
              <DirectoryTable kind={kind} rows={list.rows} />
              <ExportLinks of={`directory/${kind}`} />
              <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
            </div>
          )}
          <ConfirmContacts confirmedAt={list.confirmedAt} mayConfirm={list.mayEdit} submitId={submitId} />
        </>
      )}
    </div>
  );
}
