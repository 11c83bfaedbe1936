import type { Language } from "#app/domain/shared/language.ts";
import type { HelpTopic } from "#app/i18n/help/help-topic.ts";
import { HELP_AREAS, HELP_TOPICS, isTopicName } from "#app/i18n/help/help-topics.ts";

/** Help of one kind of page in the reader's language; undefined where there is no such topic. */
export function helpPage(name: string, language: Language) {
  if (!isTopicName(name)) return undefined;
  const topic = HELP_TOPICS[name];
  return { name, clauses: topic.clauses, ...topic[language] };
}

export type HelpPageView = NonNullable<ReturnType<typeof helpPage>>;

/** All topics by area: the manual of the product. */
export function helpIndex(language: Language) {
  return Object.entries(HELP_AREAS).map(([area, topics]) => ({
    area: area as keyof typeof HELP_AREAS,
    topics: Object.entries<HelpTopic>(topics).map(([name, topic]) => ({
      name,
      title: topic[language].title,
      purpose: topic[language].purpose,
    })),
  }));
}
