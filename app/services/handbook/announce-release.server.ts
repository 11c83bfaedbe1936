import type { Deps } from "#app/services/ports.ts";
import type { HandbookRelease } from "#db/repositories/organisation-records.ts";

/**
 * Tells the configured address that an edition was released: organisation, number, date and hashes, nothing else. The release
 * never waits for it and never fails with it; what became of the message stands in the log.
 */
export function announceRelease(
  deps: Pick<Deps, "webhooks" | "clock" | "log">,
  organisationCode: string,
  release: HandbookRelease,
): void {
  if (deps.webhooks === null) return;
  const { number, releasedOn, snapshotHash } = release;
  const message = {
    id: release.id,
    kind: "handbook.released",
    occurredAt: release.decidedAt ?? deps.clock.now(),
    content: { organisation: organisationCode, number, releasedOn, snapshotHash },
  };
  deps.webhooks.send(message).then(
    (outcome) =>
      deps.log.info("webhook.sent", { outcome: outcome.kind, code: "code" in outcome ? outcome.code : null }),
    (cause: unknown) => deps.log.error("webhook.crashed", {}, cause),
  );
}
