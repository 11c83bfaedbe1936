import type { Actor } from "#app/domain/access/index.ts";
import { fieldChanges } from "#app/domain/audit/index.ts";
import type { Measure } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { unknownSubject } from "./unknown-subject.server.ts";

interface Place {
  readonly repositories: Repositories;
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly requestId: string;
}

/** Writes a new measure and its audit event; part of the act that creates it. */
export async function insertMeasure(
  { repositories, actor, organisation, requestId }: Place,
  measure: Measure,
): Promise<Result<undefined, { readonly code: string }>> {
  const { subjects } = measure;
  const refused = await unknownSubject(repositories, organisation.id, { subjects, before: [] });
  if (refused) return err(refused);
  const inserted = await repositories.measures.insert(organisation.id, measure);
  if (!inserted.ok) return err({ code: "exercise.changed-meanwhile" });
  await repositories.audit.append({
    action: "record.created",
    actor: actor.accountId,
    organisationId: organisation.id,
    object: { kind: "measure", code: measure.id, version: inserted.value.version },
    payload: { changes: fieldChanges(null, measure) },
    requestId,
  });
  return ok(undefined);
}
