import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { ApplyPanel } from "#app/components/exchange/apply-panel.tsx";
import { FileProblems } from "#app/components/exchange/file-problems.tsx";
import { PreviewDifference } from "#app/components/exchange/preview-difference.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { AskAgain, usePolling, Waiting } from "#app/components/ui/waiting.tsx";
import { requires } from "#app/domain/access/index.ts";
import { importRefusalText } from "#app/domain/tables/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { fileCheckView } from "#app/queries/exchange/file-check-view.server.ts";
import { applyFileImport } from "#app/services/tables/apply-file-import.server.ts";
import { findFileCheck } from "#app/services/tables/file-check-desk.server.ts";

export const handle = { access: requires("exchange.import") };
export const meta = pageTitle((messages) => messages.exchange.checkTitle);

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const { accountId } = requireActor(context);
  const whose = { accountId, organisationId: requireOrganisation(context).id };
  const check = findFileCheck(context.deps, whose, params["check"] ?? "");
  return { check: check ? fileCheckView(check, context.language, request.url) : null };
}

const applySchema = z.strictObject({ token: z.string().min(1).max(64) });

/** Applies exactly what the preview showed. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { deps, language, requestId } = context;
  const organisation = requireOrganisation(context);
  const { accountId } = requireActor(context);
  const form = await parseForm(request, applySchema);
  if (!form.ok) throw problem("request.malformed");
  const applied = await applyFileImport(
    deps,
    { accountId, requestId },
    { organisationId: organisation.id, token: form.value.token },
  );
  if (applied.ok)
    return redirect(organisationPath(organisation.code, `/import/done/${applied.value.importId}`));
  const { error } = applied;
  const changed = error.code === "tables.conflict" ? error.changed : [];
  return data({ refusal: importRefusalText(error.code, language), changed: changed.slice(0, 50) }, 409);
}

export default function FileCheckPage() {
  const { check } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("exchange");
  const path = useOrganisationPath();
  const isRunning = check !== null && (check.phase === "waiting" || check.phase === "reading");
  usePolling(isRunning, check);
  const hasEnded = check === null || check.phase === "failed";
  return (
    <div className="stack">
      {isRunning ? <AskAgain /> : null}
      <PageHead
        title={t("checkTitle")}
        crumbs={[{ label: t("title"), to: path("/import") }]}
        meta={check?.fileName}
      />
      {hasEnded ? (
        <EmptyState title={check ? t("checkFailed") : t("checkMissing")}>
          <a href={path("/import")}>{t("chooseAgain")}</a>
        </EmptyState>
      ) : null}
      {check && isRunning ? (
        <Waiting label={t("checkTitle")} text={t(`phase.${check.phase}`)} hint={t("checkHint")} />
      ) : null}
      {check?.refusal ? <FileProblems refusal={check.refusal} isExchange={check.isExchange} /> : null}
      {check?.preview ? (
        <>
          <ApplyPanel preview={check.preview} answer={answer} />
          <PreviewDifference preview={check.preview} />
        </>
      ) : null}
    </div>
  );
}
