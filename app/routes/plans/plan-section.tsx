import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { useSectionName } from "#app/components/plans/plan-contents.tsx";
import { PlannedTimeOfForm } from "#app/components/plans/planned-time.tsx";
import { PlanValues } from "#app/components/plans/plan-values-tables.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import type { Plan } from "#app/domain/exchange/index.ts";
import { planSectionValues, withSection } from "#app/forms/plans/plan-section-values.ts";
import { listsForPage } from "#app/forms/record/lists-for-page.ts";
import { RecordForm } from "#app/forms/record/record-form.tsx";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { recordAction, recordRequest } from "#app/http/record-action.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { planSectionView } from "#app/queries/plans/plan-edit.server.ts";
import { lastEditorOf } from "#app/queries/audit/last-editor-of.server.ts";
import { planStore } from "#app/services/plans/plan-store.ts";
import { changeRecord } from "#app/services/records/change-record.server.ts";

export const handle = { access: requires("plan.edit") };
export const meta = pageTitle((messages) => messages.planWork.editTitle);

async function viewOf({ context, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const request = {
    organisation: requireOrganisation(context),
    actor: requireActor(context),
    id: params["id"] ?? "",
    language: context.language,
    base: organisationPath(requireOrganisation(context).code, ""),
  };
  const view = await planSectionView(context.deps, request, params["section"] ?? "");
  if (!view) throw notFound();
  return view;
}

function contentsOf(code: string, plan: string): Response {
  return redirect(organisationPath(code, `/plans/${encodeURIComponent(plan)}/edit`));
}

export async function loader(args: LoaderFunctionArgs) {
  const { context } = args;
  const view = await viewOf(args);
  const { code } = requireOrganisation(context);
  // A frozen plan has no form: its table of contents says why.
  if (!view.open) throw contentsOf(code, view.plan.id);
  return {
    view: { ...view, lists: listsForPage(view.lists, view.values) },
    submitId: context.deps.ids.next(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const view = await viewOf(args);
  if (!view.open) throw problem("row.conflict");
  const { plan, section, fields, lists } = view;
  const organisation = requireOrganisation(context);
  const done = await recordAction<Plan>(request, {
    fields,
    lists,
    stored: view.values,
    valuesOf: (current) => planSectionValues(current, section, fields, lists),
    savedBy: () => lastEditorOf(context.deps, organisation.id, { kind: "plan", code: plan.id }),
    save: (parsed, { version, submitId }) =>
      changeRecord(context.deps, planStore, recordRequest(context, submitId), {
        code: plan.id,
        expectedVersion: version,
        change: (before) => withSection(before, section, fields, parsed),
        submitted: { section: section.id, parsed },
      }),
  });
  if (!done.done) return done.answer;
  const at = view.sections.findIndex(({ id }) => id === section.id);
  const next = view.sections[at + 1];
  const base = organisationPath(organisation.code, `/plans/${encodeURIComponent(plan.id)}/edit`);
  return redirect(doneAddress(next ? `${base}/${next.id}` : base, "record", plan.id));
}

export default function PlanSectionPage() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("planWork");
  const name = useSectionName();
  const path = useOrganisationPath();
  const { plan, section, sections } = view;
  const page = path(`/plans/${encodeURIComponent(plan.id)}`);
  const at = sections.findIndex(({ id }) => id === section.id);
  const next = sections[at + 1];
  return (
    <div className="stack">
      <PageHead
        title={name(section)}
        crumbs={[
          { label: plan.title, to: page, stored: true },
          { label: t("contents"), to: `${page}/edit` },
        ]}
        meta={t("sectionOf", { number: at + 1, total: sections.length })}
      />
      <p className="measure">{t(`help.${section.kind}`)}</p>
      <RecordForm
        key={section.id}
        id={`plan-${section.id}`}
        fields={view.fields}
        lists={view.lists}
        values={view.values}
        version={view.version}
        answer={answer}
        submitId={submitId}
        actions={
          <Link to={next ? `${page}/edit/${next.id}` : `${page}/edit`}>
            {next ? t("skipTo", { section: name(next) }) : t("toContents")}
          </Link>
        }
      >
        {section.kind === "steps" ? <PlannedTimeOfForm times={view.times} /> : null}
        {view.bia && view.bia.processes.length + view.bia.resources.length > 0 ? (
          <details className="as-table" open>
            <summary>{t("biaValues")}</summary>
            <h2 className="visually-hidden">{t("biaValues")}</h2>
            <PlanValues {...view.bia} />
          </details>
        ) : null}
      </RecordForm>
    </div>
  );
}
