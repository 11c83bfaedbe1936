import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { isExtra } from "#app/domain/handbook/index.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { printExtra } from "#app/services/handbook/print-extra.server.ts";

export const handle = { access: requires("handbook.read") };

const NAMES = {
  "form-set": "Vordrucke",
  "role-cards": "Rollenkarten",
  "pocket-card": "Taschenkarte",
} as const;

/** Forms, role cards or pocket cards alone. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { extra } = params;
  if (!isExtra(extra)) throw notFound();
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  const bytes = await printExtra(context.deps, { actor, organisation, language: context.language, extra });
  if (!bytes) throw notFound();
  return fileResponse(bytes, `${organisation.code}-${NAMES[extra]}.pdf`);
}
