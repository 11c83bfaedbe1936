import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { BecausePage } from "#app/components/analysis/because-page.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { resourceReason } from "#app/queries/resources/resource-reason.server.ts";

export const handle = { access: requires("resource.read") };
export const meta = pageTitle((messages) => messages.controls.because);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const view = await resourceReason(context.deps, {
    organisation,
    actor: requireActor(context),
    language: context.language,
    base: organisationPath(organisation.code, ""),
    id: params["id"] ?? "",
    value: params["value"] ?? "",
  });
  if (!view) throw notFound();
  return { view };
}

export default function ResourceBecause() {
  const { view } = useLoaderData<typeof loader>();
  const t = useTranslations("resources");
  return <BecausePage of={view} list={{ title: t("title"), path: "/resources" }} />;
}
