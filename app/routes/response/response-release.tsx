import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ManagementReleasePage } from "#app/components/management-release/management-release-page.tsx";
import { requires } from "#app/domain/access/index.ts";
import { actOnManagementRelease, loadManagementRelease } from "#app/http/management-release.server.ts";
import { pageTitle } from "#app/http/page-title.ts";

// Who may do which step is decided by the service: editing people submit, the Leitung decides.
export const handle = { access: requires("response.read") };
export const meta = pageTitle((messages) => messages.managementRelease.sealLink);

export async function loader(args: LoaderFunctionArgs) {
  return loadManagementRelease(args, { kind: "response" });
}

export async function action(args: ActionFunctionArgs) {
  return actOnManagementRelease(args, { kind: "response" });
}

export default function ResponseRelease() {
  return (
    <ManagementReleasePage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
