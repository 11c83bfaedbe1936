import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { ExportPanel } from "#app/components/exchange/export-panel.tsx";
import { TransferTable } from "#app/components/exchange/transfer-table.tsx";
import { ExchangeUpload, TableUpload } from "#app/components/exchange/upload-panels.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { requires } from "#app/domain/access/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { partLabel, SHEET_KEYS } from "#app/domain/tables/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { readUpload, type UploadedFile } from "#app/http/read-upload.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { exchangeHome } from "#app/queries/exchange/exchange-home.server.ts";
import { startFileCheck } from "#app/services/tables/file-check-desk.server.ts";

export const handle = { access: requires("exchange.export", "exchange.import") };
export const meta = pageTitle((messages) => messages.exchange.title);

const uploadSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("tables"),
    sheet: z.enum(["", ...SHEET_KEYS]),
    complete: z.literal("on").optional(),
  }),
  z.strictObject({ kind: z.literal("exchange"), mode: z.enum(["parts", "whole"]) }),
]);

type Upload = z.output<typeof uploadSchema>;

export async function loader({ context }: LoaderFunctionArgs) {
  const { deps, language } = context;
  const reader = { actor: requireActor(context), organisation: requireOrganisation(context), language };
  return exchangeHome(deps, reader);
}

function importOf(upload: Upload, file: UploadedFile, language: Language) {
  const { name, bytes } = file;
  if (upload.kind === "exchange") return { fileName: name, bytes, exchange: upload.mode };
  const isNamed = upload.sheet !== "" && !name.toLowerCase().endsWith(".xlsx");
  const fileName = isNamed ? `${partLabel(upload.sheet, language)}.csv` : name;
  return { fileName, bytes, complete: upload.complete === "on" ? SHEET_KEYS : [] };
}

/** Takes a file in and leads to its check. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { deps, language, requestId } = context;
  const organisation = requireOrganisation(context);
  const { accountId } = requireActor(context);
  const { file, fields } = await readUpload(request, uploadSchema);
  const { kind } = fields;
  if (file === null) return data({ kind, error: "import.no-file" }, 422);
  const started = startFileCheck(deps, {
    actor: { accountId, requestId },
    file: { organisationId: organisation.id, ...importOf(fields, file, language) },
    language,
  });
  if (!started.ok) return data({ kind, error: started.error }, 422);
  return redirect(organisationPath(organisation.code, `/import/checks/${started.value.id}`));
}

export default function ExchangeHome() {
  const { canImport, hiddenScripts, sheets, transfers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("exchange");
  const errorOf = (kind: Upload["kind"]) => (answer?.kind === kind ? answer.error : undefined);
  return (
    <div className="stack">
      <PageHead title={t("title")} meta={canImport ? t("lead") : t("exportOnly")} />
      {canImport ? (
        <div className="columns columns--even">
          <TableUpload sheets={sheets} error={errorOf("tables")} />
          <ExchangeUpload error={errorOf("exchange")} />
        </div>
      ) : null}
      <ExportPanel sheets={sheets} hiddenScripts={hiddenScripts} />
      <Section id="transfers" title={t("transfers")}>
        <TransferTable rows={transfers} />
      </Section>
    </div>
  );
}
