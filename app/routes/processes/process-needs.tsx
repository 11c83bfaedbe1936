import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { LinksPage } from "#app/components/editing/links-page.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { neededProcesses } from "#app/queries/processes/process-work.server.ts";

export const handle = { access: requires("process.edit") };
export const meta = pageTitle((messages) => messages.editing.needs);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const search = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 100);
  const reader = { actor: requireActor(context), organisation: requireOrganisation(context) };
  const view = await neededProcesses(context.deps, { ...reader, id: params["id"] ?? "" }, search);
  if (!view) throw notFound();
  return { view, search };
}

export default function ProcessNeeds() {
  const { view, search } = useLoaderData<typeof loader>();
  return <LinksPage kind="needs" view={view} search={search} />;
}
