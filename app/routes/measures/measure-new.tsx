import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { MeasureForm } from "#app/components/measures/measure-form.tsx";
import { useMeasureStart } from "#app/components/measures/use-measure-start.ts";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { ActPageProvider } from "#app/forms/act-form.tsx";
import { runMeasureAct } from "#app/http/acts/measure-acts.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { measureStart } from "#app/queries/measures/measure-start.server.ts";

export const handle = { access: requires("measure.edit") };
export const meta = pageTitle((messages) => messages.measures.new);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const start = await measureStart(context.deps, {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    subject: new URL(request.url).searchParams.get("subject"),
  });
  return { start, submitId: context.deps.ids.next() };
}

export function action(args: ActionFunctionArgs) {
  return runMeasureAct(args, null);
}

export default function MeasureNew() {
  const { start, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("measures");
  const path = useOrganisationPath();
  return (
    <ActPageProvider answer={answer} submitId={submitId}>
      <div className="stack">
        <PageHead title={t("new")} crumbs={[{ label: t("title"), to: path("/measures") }]} />
        <MeasureForm start={useMeasureStart(start)} />
      </div>
    </ActPageProvider>
  );
}
