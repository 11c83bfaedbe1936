import type { Actor } from "#app/domain/access/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { draftInput } from "#app/services/handbook/handbook-input.server.ts";
import type { Deps } from "#app/services/ports.ts";

export interface OutagePrint {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly language: Language;
  readonly failed: readonly string[];
  readonly name: string;
  /** ISO instant; null for hours only. */
  readonly occurredAt: string | null;
}

/** The outage as a PDF of one front page and its lists, from today's content; undefined when there is none. */
export async function printOutage(
  deps: Deps,
  { actor, organisation, language, failed, name, occurredAt }: OutagePrint,
): Promise<Uint8Array | undefined> {
  const draft = await draftInput(deps, organisation.id, { name: actor.displayName, language });
  if (!draft) return undefined;
  const { kind, number, date, preparedBy, releasedBy, contentHash } = draft.edition;
  return deps.printer.print({
    kind: "outage-page",
    input: {
      document: draft.document,
      analysis: draft.analysis,
      edition: { kind, number, date, preparedBy, releasedBy, contentHash, language },
      failed,
      name,
      ...(occurredAt === null ? {} : { occurredAt }),
    },
  });
}
