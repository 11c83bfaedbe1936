import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { MeanwhileList } from "#app/components/exchange/meanwhile-list.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { Alert } from "#app/components/ui/alert.tsx";
import { DataTable } from "#app/components/ui/data-table.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { requires } from "#app/domain/access/index.ts";
import { importRefusalText } from "#app/domain/tables/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { importedFile } from "#app/queries/exchange/imported-file.server.ts";
import { undoFileImport } from "#app/services/tables/undo-file-import.server.ts";

export const handle = { access: requires("exchange.import") };
export const meta = pageTitle((messages) => messages.exchange.doneTitle);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { accountId } = requireActor(context);
  const whose = { accountId, organisationId: requireOrganisation(context).id, language: context.language };
  const imported = await importedFile(context.deps, whose, params["import"] ?? "");
  if (!imported) throw notFound();
  return { imported };
}

/** Takes the import back, as long as nobody has changed anything of it. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { deps, language, requestId } = context;
  const organisation = requireOrganisation(context);
  const { accountId } = requireActor(context);
  const undone = await undoFileImport(
    deps,
    { accountId, requestId },
    { organisationId: organisation.id, importId: params["import"] ?? "" },
  );
  if (undone.ok)
    return redirect(doneAddress(organisationPath(organisation.code, "/import"), "importUndone", ""));
  const { error } = undone;
  const changed = error.code === "tables.undo-conflict" ? error.changed : [];
  return data({ refusal: importRefusalText(error.code, language), changed: changed.slice(0, 50) }, 409);
}

export default function Imported() {
  const { imported } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("exchange");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead
        title={t("doneTitle")}
        crumbs={[{ label: t("title"), to: path("/import") }]}
        meta={imported.fileName}
      />
      {answer ? (
        <Alert kind="danger" title={answer.refusal}>
          <MeanwhileList changed={answer.changed} />
        </Alert>
      ) : (
        <Alert kind="success" title={t("applied")} />
      )}
      {imported.counts.length > 0 ? (
        <DataTable
          caption={t("counts")}
          columns={[
            { key: "label", header: t("part"), cell: (row) => row.label },
            { key: "added", header: t("change.added"), numeric: true, cell: (row) => row.added },
            { key: "changed", header: t("change.changed"), numeric: true, cell: (row) => row.changed },
            { key: "removed", header: t("change.removed"), numeric: true, cell: (row) => row.removed },
          ]}
          rows={imported.counts}
          rowKey={(row) => row.label}
        />
      ) : null}
      <p className="small">
        {t("contentHash")} <code className="hash">{imported.documentHash}</code>
      </p>
      <div className="row">
        <Link className="kern-btn kern-btn--primary" to={path("/processes")}>
          {t("toProcesses")}
        </Link>
        <Link className="kern-btn kern-btn--secondary" to={path("/import")}>
          {t("another")}
        </Link>
      </div>
      {imported.canUndo ? (
        <Section id="undo" title={t("undoTitle")}>
          <p>{t("undoText")}</p>
          <Form method="post">
            <button className="kern-btn kern-btn--secondary" type="submit">
              {t("undo")}
            </button>
          </Form>
        </Section>
      ) : null}
    </div>
  );
}
