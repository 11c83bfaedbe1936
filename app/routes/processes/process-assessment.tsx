import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { AssessmentActs } from "#app/components/processes/assessment-acts.tsx";
import { AssessmentHistory } from "#app/components/processes/assessment-history.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { FindingList } from "#app/components/ui/finding-list.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { requires } from "#app/domain/access/index.ts";
import { ASSESSMENT_ACTS } from "#app/domain/assessment/index.ts";
import { flatten } from "#app/forms/form-tree.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { submittedForm } from "#app/http/submitted-form.server.ts";
import { assessmentView } from "#app/queries/processes/assessment-view.server.ts";
import { actOnAssessment } from "#app/services/impact-analysis/act-on-assessment.server.ts";

// Who may do which step is decided by the service: editing people submit, approving people release.
export const handle = { access: requires("process.read") };
export const meta = pageTitle((messages) => messages.assessment.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const view = await assessmentView(context.deps, {
    organisation,
    actor: requireActor(context),
    language: context.language,
    base: organisationPath(organisation.code, ""),
    id: params["id"] ?? "",
  });
  if (!view) throw notFound();
  return { view, submitId: context.deps.ids.next() };
}

const LONGEST_TEXT = 8000;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const organisation = requireOrganisation(context);
  const { values, version, submitId, intent } = await submittedForm(request);
  const act = ASSESSMENT_ACTS.find((known) => known === intent);
  if (!act) throw problem("request.malformed");
  const comments = Object.fromEntries(
    flatten(values["comments"] ?? {}).map(([rule, text]) => [rule, text.slice(0, LONGEST_TEXT)]),
  );
  const reason = typeof values["reason"] === "string" ? values["reason"].slice(0, LONGEST_TEXT) : "";
  const done = await actOnAssessment(context.deps, requireActor(context), {
    organisation,
    id: params["id"] ?? "",
    act,
    expectedVersion: version,
    reason,
    comments,
    submitId,
    requestId: context.requestId,
  });
  if (done.ok) {
    const page = organisationPath(
      organisation.code,
      `/processes/${encodeURIComponent(done.value.id)}/assessment`,
    );
    return redirect(doneAddress(page, "assessment", done.value.id));
  }
  switch (done.error.code) {
    case "object.missing":
      throw notFound();
    case "access.forbidden":
      throw problem("access.forbidden");
    case "submission.differs":
      throw problem("request.malformed");
    default: {
      const status = done.error.code === "assessment.changed" ? 409 : 422;
      return data({ refusal: done.error.code, act, reason, comments }, status);
    }
  }
}

export default function ProcessAssessment() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("assessment");
  const p = useTranslations("processes");
  const bia = useTranslations("terms.bia");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead
        title={t("titleOf", { id: view.id, name: view.name })}
        stored={view.name}
        crumbs={[
          { label: p("title"), to: path("/processes") },
          {
            label: `${view.id} ${view.name}`,
            to: path(`/processes/${encodeURIComponent(view.id)}`),
            stored: true,
          },
        ]}
        meta={`${p("bia")}: ${bia(view.status)}`}
      />
      {view.errors.length > 0 ? (
        <Section id="errors" title={t("errors")}>
          <p className="muted">{t("errorsLead")}</p>
          <FindingList findings={view.errors} />
        </Section>
      ) : null}
      <AssessmentActs view={view} submitId={submitId} answer={answer} />
      <Section id="history" title={t("history")}>
        <AssessmentHistory steps={view.history} />
      </Section>
    </div>
  );
}
