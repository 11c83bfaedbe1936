import { analysisLines } from "./analysis-lines.ts";
import { decisionLines } from "./decision-lines.ts";
import { exerciseLines } from "./exercise-lines.ts";
import { managementLines } from "./management-lines.ts";
import { measureLines } from "./measure-lines.ts";
import { planLines } from "./plan-lines.ts";
import type { TodoFacts, TodoItem } from "./todo-item.ts";
import { upkeepLines } from "./upkeep-lines.ts";

/**
 * What needs this person now, the most pressing first. Every line asks for the right to do what its link promises, so nobody
 * is sent to a page where he or she can only look on.
 */
export function todoItems(facts: TodoFacts): TodoItem[] {
  return [
    ...decisionLines(facts),
    ...managementLines(facts),
    ...measureLines(facts),
    ...analysisLines(facts),
    ...planLines(facts),
    ...exerciseLines(facts),
    ...upkeepLines(facts),
  ].toSorted((a, b) => a.urgency - b.urgency);
}
