import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { MeasureForm } from "#app/components/measures/measure-form.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { ActPageProvider } from "#app/forms/act-form.tsx";
import { runMeasureAct } from "#app/http/acts/measure-acts.server.ts";
import { pageTitle } from "#app/http/page-title.ts";

export const handle = { access: requires("measure.edit") };
export const meta = pageTitle((messages) => messages.measures.new);

export async function loader({ context }: LoaderFunctionArgs) {
  return { submitId: context.deps.ids.next() };
}

export function action(args: ActionFunctionArgs) {
  return runMeasureAct(args, null);
}

export default function MeasureNew() {
  const { submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("measures");
  const path = useOrganisationPath();
  return (
    <ActPageProvider answer={answer} submitId={submitId}>
      <div className="stack">
        <PageHead title={t("new")} crumbs={[{ label: t("title"), to: path("/measures") }]} />
        <MeasureForm />
      </div>
    </ActPageProvider>
  );
}
