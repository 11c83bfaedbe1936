import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { withoutScript } from "#app/domain/exercise/index.ts";
import type { EvidenceLink, SecretValues } from "#db/repositories/audit-records.ts";

/** The content for somebody who must not know some scripts yet. */
export function documentWithoutSecrets(
  document: ExchangeDocument,
  secrets: readonly SecretValues[],
): ExchangeDocument {
  if (!document.exercises || secrets.length === 0) return document;
  const hidden = new Set(secrets.map(({ exercise }) => exercise));
  const exercises = document.exercises.map((each) => (hidden.has(each.id) ? withoutScript(each) : each));
  return { ...document, exercises };
}

/**
 * Links of the chain without values that must not be known yet. Scripts are personal values and stand beside the hashed text,
 * so the chain stays checkable.
 */
export function linksWithoutSecrets(
  links: readonly EvidenceLink[],
  secrets: readonly SecretValues[],
): readonly EvidenceLink[] {
  const fieldsOf = new Map(
    secrets.map(({ exercise, fields }) => [
      exercise,
      new Set(fields.flatMap((field) => [`before.${field}`, `after.${field}`])),
    ]),
  );
  return links.map(({ values, ...link }) => {
    if (values === undefined || link.payload === undefined) return link;
    const { object } = JSON.parse(link.payload) as { object: { kind: string; code: string } | null };
    const secret = object?.kind === "exercise" ? fieldsOf.get(object.code) : undefined;
    return { ...link, values: values.filter(({ field }) => !secret?.has(field)) };
  });
}
