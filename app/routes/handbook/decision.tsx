import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { EditionComparisonView } from "#app/components/handbook/edition-comparison.tsx";
import { ReleaseDecision } from "#app/components/handbook/release-decision.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { requiredLine } from "#app/http/form-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { editionRow } from "#app/queries/handbook/handbook-view.server.ts";
import { releaseComparison } from "#app/queries/handbook/release-comparison.server.ts";
import { keepDigests } from "#app/services/figures/keep-digests.server.ts";
import { keepFiguresAtRelease } from "#app/services/figures/keep-figures.server.ts";
import { announceRelease } from "#app/services/handbook/announce-release.server.ts";
import { printRelease } from "#app/services/handbook/print-handbook.server.ts";
import { approveRelease, rejectRelease } from "#app/services/organisation/decide-release.server.ts";
import type { ReleaseRefusalCode } from "#app/services/organisation/release-refusal.ts";

export const handle = { access: requires("handbook.release.approve") };
export const meta = pageTitle((messages) => messages.handbook.decisionTitle);

const decisionSchema = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.literal("approve") }),
  z.strictObject({ verdict: z.literal("reject"), reason: requiredLine(500) }),
]);

const REFUSALS: Readonly<Partial<Record<ReleaseRefusalCode, { status: number; code: string }>>> = {
  "release.self-approval": { status: 403, code: "release.same-person" },
  "release.already-decided": { status: 409, code: "release.state" },
};

export async function loader({ context, params }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const release = await editionRow(
    context.deps,
    requireActor(context),
    organisation,
    params["release"] ?? "",
  );
  if (!release) throw notFound();
  return { release, compared: await releaseComparison(context.deps, organisation, release) };
}

/** The second person approves the edition or sends it back with a reason. An approved one is printed at once. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const organisation = requireOrganisation(context);
  const { deps, language, requestId } = context;
  const form = await parseForm(request, decisionSchema);
  if (!form.ok) return data({ refused: null, reasonError: "release.reason" }, 422);
  const person = requireActor(context);
  const actor = { accountId: person.accountId, requestId };
  const decision = { organisationId: organisation.id, releaseId: params["release"] ?? "" };
  const approved = form.value.verdict === "approve";
  const decided =
    form.value.verdict === "approve"
      ? await approveRelease(deps, actor, decision)
      : await rejectRelease(deps, actor, { ...decision, reason: form.value.reason });
  if (!decided.ok) {
    const refusal = REFUSALS[decided.error.code];
    if (!refusal) throw notFound();
    return data({ refused: refusal.code, reasonError: null }, refusal.status);
  }
  if (approved) {
    await keepFiguresAtRelease(deps, organisation.id);
    await keepDigests(deps);
    announceRelease(deps, organisation.code, decided.value);
    await printRelease(deps, { actor: person, organisation, language, requestId }, decided.value);
  }
  const page = organisationPath(organisation.code, "/handbook");
  return redirect(doneAddress(page, approved ? "approved" : "rejected", String(decided.value.number)));
}

export default function Decision() {
  const { release, compared } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("handbook");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead
        title={t("decisionOf", { number: release.number })}
        crumbs={[{ label: t("title"), to: path("/handbook") }]}
      />
      <EditionComparisonView view={compared} />
      <ReleaseDecision
        release={release}
        refused={answer?.refused ?? null}
        reasonError={answer?.reasonError ?? null}
      />
    </div>
  );
}
