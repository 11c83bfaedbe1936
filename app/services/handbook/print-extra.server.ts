import type { Actor } from "#app/domain/access/index.ts";
import type { Extra } from "#app/domain/handbook/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { draftInput, releaseInput } from "./handbook-input.server.ts";

interface ExtraOrder {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly language: Language;
  readonly extra: Extra;
}

/** From the edition in force; where there is none, from today's content and marked as a draft. Undefined without content. */
export async function printExtra(
  deps: Deps,
  { actor, organisation, language, extra }: ExtraOrder,
): Promise<Uint8Array | undefined> {
  const { handbookReleases } = deps.repositories;
  const [latest] = await handbookReleases.listLatestReleased([organisation.id]);
  const release = latest ? await handbookReleases.findById(organisation.id, latest.id) : undefined;
  const input = release
    ? await releaseInput(deps, organisation.id, release)
    : await draftInput(deps, organisation.id, { name: actor.displayName, language });
  return input ? deps.printer.print({ kind: extra, input }) : undefined;
}
