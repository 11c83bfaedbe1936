import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";

import { type PrintOrder, printRelease } from "./print-handbook.server.ts";

export type ReleaseFile =
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: "printing"; readonly job: string };

/** The kept file of a release; an edition without one is printed, and the job is the answer. */
export async function releaseFile(
  deps: Deps,
  order: PrintOrder,
  id: string,
): Promise<Result<ReleaseFile, "object.missing" | "print.busy">> {
  const { handbookReleases } = deps.repositories;
  const release = await handbookReleases.findById(order.organisation.id, id);
  if (!release) return err("object.missing");
  const kept = await handbookReleases.findPdf(order.organisation.id, id);
  if (kept) {
    const name = `Notfallhandbuch-${order.organisation.code}-${release.number}.pdf`;
    return ok({ kind: "file", bytes: kept, name });
  }
  const started = await printRelease(deps, order, release);
  return started.ok ? ok({ kind: "printing", job: started.value.id }) : started;
}
