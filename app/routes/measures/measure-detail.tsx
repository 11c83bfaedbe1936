import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { MeasureChain } from "#app/components/measures/measure-chain.tsx";
import { MeasureForm } from "#app/components/measures/measure-form.tsx";
import { MeasureSteps } from "#app/components/measures/measure-steps.tsx";
import { HistoryLink } from "#app/components/shell/history-link.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { Alert } from "#app/components/ui/alert.tsx";
import { Facts } from "#app/components/ui/facts.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { SubjectLinks } from "#app/components/ui/subject-links.tsx";
import { requires } from "#app/domain/access/index.ts";
import { ActPageProvider } from "#app/forms/act-form.tsx";
import { runMeasureAct } from "#app/http/acts/measure-acts.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { formatDate } from "#app/i18n/dates.ts";
import { measureDetail } from "#app/queries/measures/measure-detail.server.ts";

export const handle = { access: requires("measure.read", "measure.edit") };
export const meta = pageTitle((messages) => messages.measures.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const view = await measureDetail(context.deps, {
    organisation,
    actor: requireActor(context),
    language: context.language,
    base: organisationPath(organisation.code, ""),
    id: params["id"] ?? "",
  });
  if (!view) throw notFound();
  return { view, submitId: context.deps.ids.next() };
}

export function action(args: ActionFunctionArgs) {
  return runMeasureAct(args, args.params["id"] ?? "");
}

type View = Awaited<ReturnType<typeof loader>>["view"];

function MeasureFacts({ view }: { readonly view: View }) {
  const t = useTranslations("measures");
  const priority = useTranslations("measures.priorities");
  const kind = useTranslations("measures.kinds");
  const source = useTranslations("measures.sources");
  const language = useLocale();
  const path = useOrganisationPath();
  const { measure, exercise } = view;
  const origin = exercise ? (
    <Link
      to={path(`/exercises/${encodeURIComponent(exercise)}`)}
    >{`${source(measure.source)} ${exercise}`}</Link>
  ) : (
    source(measure.source)
  );
  return (
    <Facts
      facts={[
        { label: t("need"), value: measure.need, stored: true },
        { label: t("cause"), value: measure.cause, stored: true },
        { label: t("responsible"), value: measure.responsible, stored: true },
        { label: t("means"), value: measure.means, stored: true },
        { label: t("priority"), value: priority(measure.priority) },
        { label: t("dueOn"), value: measure.dueOn ? formatDate(measure.dueOn, language) : "" },
        { label: t("kind"), value: kind(measure.kind) },
        { label: t("source"), value: origin },
        {
          label: t("subjects"),
          value: view.subjects.length > 0 ? <SubjectLinks subjects={view.subjects} /> : "",
        },
        { label: t("details"), value: measure.details, stored: true },
      ]}
    />
  );
}

function Warnings({ view }: { readonly view: View }) {
  const t = useTranslations("measures");
  const language = useLocale();
  const names = view.missing.map((key) => t(key)).join(", ");
  return (
    <>
      {view.overdue && view.measure.dueOn ? (
        <Alert kind="warning" title={t("overdueText", { date: formatDate(view.measure.dueOn, language) })} />
      ) : null}
      {view.missing.length > 0 ? <Alert kind="warning" title={t("missing", { names })} /> : null}
    </>
  );
}

export default function MeasureDetail() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("measures");
  const status = useTranslations("terms.measureStatus");
  const path = useOrganisationPath();
  const { measure, version, mayEdit } = view;
  return (
    <ActPageProvider answer={answer} submitId={submitId}>
      <div className="stack">
        <PageHead
          stored
          title={`${measure.id} ${measure.action}`}
          crumbs={[{ label: t("title"), to: path("/measures") }]}
          meta={status(measure.status)}
        />
        <HistoryLink kind="measure" code={measure.id} />
        <Warnings view={view} />
        {mayEdit ? (
          <Section id="steps" title={t("stepsTitle")}>
            <MeasureSteps measure={measure} version={version} />
          </Section>
        ) : null}
        <Section id="data" title={t("data")}>
          <MeasureFacts view={view} />
        </Section>
        {view.chain ? (
          <Section id="chain" title={t("chainTitle")}>
            <MeasureChain chain={view.chain} need={measure.need} effective={measure.status === "effective"} />
          </Section>
        ) : null}
        {mayEdit ? (
          <Section id="edit" title={t("edit")}>
            <MeasureForm measure={measure} version={version} />
          </Section>
        ) : null}
      </div>
    </ActPageProvider>
  );
}
