import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { AuditTable } from "#app/components/access/audit-table.tsx";
import { PlainField } from "#app/components/access/plain-field.tsx";
import { PlainSelect } from "#app/components/access/plain-select.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requires } from "#app/domain/access/index.ts";
import { AUDIT_KINDS } from "#app/domain/audit/index.ts";
import { dateSchema } from "#app/domain/exchange/primitives.schema.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireOrganisation } from "#app/http/require-actor.server.ts";
import { auditPage } from "#app/queries/access/audit-page.server.ts";

export const handle = { access: requires("audit.read") };
export const meta = pageTitle((messages) => messages.access.auditTitle);

const text = z.string().trim().max(200).catch("");
const date = dateSchema.catch("");

/** A filter that makes no sense falls back to none. */
const searchSchema = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  objectKind: text,
  objectCode: text,
  q: text,
  actor: text,
  from: date,
  till: date,
});

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { id: organisationId } = requireOrganisation(context);
  const search = searchSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { search, view: await auditPage(context.deps, { ...search, organisationId }) };
}

export default function Audit() {
  const { search, view } = useLoaderData<typeof loader>();
  const t = useTranslations("access");
  const objects = useTranslations("access.objects");
  const path = useOrganisationPath();
  return (
    <>
      <PageHead
        title={t("auditTitle")}
        meta={t("auditLead")}
        actions={
          <Link className="kern-btn kern-btn--secondary" to={path("/admin/evidence")}>
            {t("evidenceTitle")}
          </Link>
        }
      />
      <Form method="get" className="filters">
        <PlainField name="q" label={t("searchEvents")} defaultValue={search.q} />
        <PlainSelect
          name="actor"
          label={t("who")}
          defaultValue={search.actor}
          choices={view.people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <PlainSelect
          name="objectKind"
          label={t("objectKind")}
          defaultValue={search.objectKind}
          choices={AUDIT_KINDS.map((kind) => ({ value: kind, label: objects(kind) }))}
        />
        <PlainField name="objectCode" label={t("objectCode")} defaultValue={search.objectCode} />
        <PlainField name="from" type="date" label={t("from")} defaultValue={search.from} />
        <PlainField name="till" type="date" label={t("till")} defaultValue={search.till} />
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{t("filter")}</span>
        </button>
      </Form>
      {view.total === 0 ? (
        <EmptyState title={t("auditEmpty")}>{t("auditEmptyText")}</EmptyState>
      ) : (
        <AuditTable rows={view.rows} />
      )}
      <Pagination page={view.page} pageSize={view.pageSize} total={view.total} />
    </>
  );
}
