import type { Content } from "../engine/print-document.ts";
import { box } from "../primitives/boxes.ts";
import { INK } from "../styles.ts";

/** One sentence where the organisation has entered nothing: the reader must not believe there is nothing to do. */
export function missingNote(sentence: string): Content {
  return box([{ text: ["■  ", sentence] }], { border: INK.strongLine, lineWidth: 0.8, fill: INK.zebra });
}
