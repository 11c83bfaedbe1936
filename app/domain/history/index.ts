export { changeLines, type ChangeLine, type ChangeReading } from "./change-lines.ts";
export { eventSentence } from "./event-sentence.ts";
export { namedCodes } from "./named-codes.ts";
export { readableCode } from "./object-words.ts";
