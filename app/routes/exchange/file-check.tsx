import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ApplyPanel } from "#app/components/exchange/apply-panel.tsx";
import { FileProblems } from "#app/components/exchange/file-problems.tsx";
import { PreviewDifference } from "#app/components/exchange/preview-difference.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { AskAgain, usePolling, Waiting } from "#app/components/ui/waiting.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { fileCheckView } from "#app/queries/exchange/file-check-view.server.ts";
import {
  applyFileCheck,
  type FileCheck,
  findFileCheck,
} from "#app/services/tables/file-check-desk.server.ts";

export const handle = { access: requires("exchange.import") };
export const meta = pageTitle((messages) => messages.exchange.checkTitle);

function checkOf({
  context,
  params,
}: LoaderFunctionArgs | ActionFunctionArgs): Promise<FileCheck | undefined> {
  const { accountId } = requireActor(context);
  const whose = { accountId, organisationId: requireOrganisation(context).id };
  return findFileCheck(context.deps, whose, params["check"] ?? "");
}

function doneAt({ context }: LoaderFunctionArgs | ActionFunctionArgs, importId: string): string {
  return organisationPath(requireOrganisation(context).code, `/import/done/${importId}`);
}

export async function loader(args: LoaderFunctionArgs) {
  const check = await checkOf(args);
  if (check?.applied?.ok) throw redirectTo(doneAt(args, check.applied.value.importId));
  return { check: check ? fileCheckView(check, args.context.language, args.request.url) : null };
}

/** Applies exactly what the preview showed. */
export async function action(args: ActionFunctionArgs) {
  const { deps, requestId } = args.context;
  const check = await checkOf(args);
  // Gone with a restart: the page says so and what to do.
  if (!check) return data(null, 404);
  await applyFileCheck(deps, { accountId: check.accountId, requestId }, check);
  if (check.applied?.ok) return redirect(doneAt(args, check.applied.value.importId));
  return data(null, check.applied ? 409 : 200);
}

const RUNNING_PHASES = ["waiting", "reading", "writing"] as const;

export default function FileCheckPage() {
  const { check } = useLoaderData<typeof loader>();
  const t = useTranslations("exchange");
  const path = useOrganisationPath();
  const runningPhase = RUNNING_PHASES.find((phase) => phase === check?.phase);
  const isRunning = runningPhase !== undefined;
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
      {runningPhase ? (
        <Waiting
          label={t("checkTitle")}
          text={t(`phase.${runningPhase}`)}
          hint={t(runningPhase === "writing" ? "writingHint" : "checkHint")}
        />
      ) : null}
      {check?.refusal ? <FileProblems refusal={check.refusal} isExchange={check.isExchange} /> : null}
      {check?.preview && !isRunning ? (
        <>
          <ApplyPanel preview={check.preview} refused={check.applyRefusal} />
          <PreviewDifference preview={check.preview} />
        </>
      ) : null}
    </div>
  );
}
