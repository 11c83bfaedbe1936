import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";

import { type PrintOrder, printRelease } from "./print-handbook.server.ts";

export type ReleaseFile =
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: "printing"; readonly job: string };

/** Stands for the edition in force, in addresses that outlive an edition (bookmarks, the overview). */
const IN_FORCE = "current";

/** The kept file of a release, or of the one in force; an edition without one is printed, and the job is the answer. */
export async function releaseFile(
  deps: Deps,
  order: PrintOrder,
  wanted: string,
): Promise<Result<ReleaseFile, "object.missing" | "print.busy">> {
  const { handbookReleases } = deps.repositories;
  const { id: organisationId } = order.organisation;
  const id = wanted === IN_FORCE ? await idInForce(deps, organisationId) : wanted;
  const release = await handbookReleases.findById(organisationId, id);
  if (!release) return err("object.missing");
  const kept = await handbookReleases.findPdf(organisationId, id);
  if (kept) {
    const name = `Notfallhandbuch-${order.organisation.code}-${release.number}.pdf`;
    return ok({ kind: "file", bytes: kept, name });
  }
  const started = await printRelease(deps, order, release);
  return started.ok ? ok({ kind: "printing", job: started.value.id }) : started;
}

async function idInForce(deps: Deps, organisationId: string): Promise<string> {
  const [latest] = await deps.repositories.handbookReleases.listLatestReleased([organisationId]);
  return latest?.id ?? IN_FORCE;
}
