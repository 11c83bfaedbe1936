import { AUDIT_KINDS } from "#app/domain/audit/index.ts";
import { LANGUAGES } from "#app/domain/shared/language.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import type { Deps } from "#app/services/ports.ts";
import type { AccountWithRoles } from "#db/repositories/access-repositories.ts";
import type { AuditWord } from "#db/repositories/audit-records.ts";
import type { ObjectName } from "#db/repositories/object-name-records.ts";

import { matches } from "../analysis/list-request.ts";
import { AUDIT_ACTIONS } from "./audit-request.ts";

const MOST_WORDS = 6;
/** A word that names more objects than this is no name. */
const MOST_OBJECTS = 300;

/** What is called so in any language, whatever language the page is in. */
function called<Key extends string>(
  keys: readonly Key[],
  labels: (language: (typeof LANGUAGES)[number]) => Readonly<Record<string, string>>,
  word: string,
): Key[] {
  const key = (name: string) => name.replace(".", "_");
  return keys.filter((each) =>
    LANGUAGES.some((language) => matches(labels(language)[key(each)] ?? labels(language)[each] ?? "", word)),
  );
}

/**
 * What each word of a search may stand for: a person, a kind of object or act in either language, an object by code or name.
 * One statement for all words.
 */
export async function auditWords(
  { repositories }: Pick<Deps, "repositories">,
  organisationId: string,
  search: string,
  people: readonly AccountWithRoles[],
): Promise<readonly AuditWord[]> {
  const texts = search.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  if (texts.length === 0) return [];
  const named = await repositories.objectNames.search(organisationId, texts);
  return texts.map((text) => ({
    text,
    kinds: called(AUDIT_KINDS, (language) => catalogueOf(language).access.objects, text),
    actions: called(AUDIT_ACTIONS, (language) => catalogueOf(language).access.events, text),
    actors: people.filter(({ displayName }) => matches(displayName, text)).map(({ id }) => id),
    objects: fitting(named, text),
  }));
}

function fitting(named: readonly ObjectName[], text: string): readonly ObjectName[] {
  return named.filter(({ code, name }) => matches(`${code} ${name}`, text)).slice(0, MOST_OBJECTS);
}
