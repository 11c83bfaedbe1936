import { ADMINISTRATION_TOPICS } from "./administration-topics.ts";
import { ANALYSIS_TOPICS } from "./analysis-topics.ts";
import { EXERCISE_TOPICS } from "./exercise-topics.ts";
import type { HelpTopic } from "./help-topic.ts";
import type { TopicName } from "./topic-of-route.ts";
import { PLAN_TOPICS } from "./plan-topics.ts";

/** Every topic, by area of the navigation. */
export const HELP_AREAS = {
  analysis: ANALYSIS_TOPICS,
  preparedness: { ...PLAN_TOPICS, ...EXERCISE_TOPICS },
  administration: ADMINISTRATION_TOPICS,
} as const;

export const HELP_TOPICS: Readonly<Record<TopicName, HelpTopic>> = {
  ...ANALYSIS_TOPICS,
  ...PLAN_TOPICS,
  ...EXERCISE_TOPICS,
  ...ADMINISTRATION_TOPICS,
};

export function isTopicName(name: string): name is TopicName {
  return Object.hasOwn(HELP_TOPICS, name);
}
