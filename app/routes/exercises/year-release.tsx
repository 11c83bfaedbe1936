import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ManagementReleasePage } from "#app/components/management-release/management-release-page.tsx";
import { requires } from "#app/domain/access/index.ts";
import { type ReleaseSubject, subjectOfCode } from "#app/domain/management-release/index.ts";
import { actOnManagementRelease, loadManagementRelease } from "#app/http/management-release.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";

// Who may do which step is decided by the service: editing people submit, the Leitung decides.
export const handle = { access: requires("exercise.read") };
export const meta = pageTitle((messages) => messages.managementRelease.sealLink);

function subjectIn({ params }: LoaderFunctionArgs): ReleaseSubject {
  const subject = subjectOfCode(`year-plan-${params["year"] ?? ""}`);
  if (!subject) throw notFound();
  return subject;
}

export async function loader(args: LoaderFunctionArgs) {
  return loadManagementRelease(args, subjectIn(args));
}

export async function action(args: ActionFunctionArgs) {
  return actOnManagementRelease(args, subjectIn(args));
}

export default function YearRelease() {
  return (
    <ManagementReleasePage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
