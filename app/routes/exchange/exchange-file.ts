import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { exportOrganisation } from "#app/services/organisation/export-organisation.server.ts";

export const handle = { access: requires("exchange.export") };

const DIGITS_IN_NAME = 12;

export function loader({ context }: LoaderFunctionArgs) {
  return redirect(organisationPath(requireOrganisation(context).code, "/import"));
}

/** The whole content in the exchange format. Name and header carry its SHA-256, the audit trail has it in full. */
export async function action({ context }: ActionFunctionArgs) {
  const { deps, requestId } = context;
  const reader = { actor: requireActor(context), organisation: requireOrganisation(context) };
  const { code } = reader.organisation;
  const { accountId } = reader.actor;
  const exported = await exportOrganisation(deps, code, { accountId, requestId }, reader);
  if (!exported.ok) throw notFound();
  const { text, hash } = exported.value;
  const name = `${code}-bcm-exchange-${hash.slice(0, DIGITS_IN_NAME)}.json`;
  const file = fileResponse(new TextEncoder().encode(text), name, "application/json; charset=utf-8");
  file.headers.set("Repr-Digest", `sha-256=:${Buffer.from(hash, "hex").toString("base64")}:`);
  return file;
}
