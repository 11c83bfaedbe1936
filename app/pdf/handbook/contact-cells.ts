import type { ContactLine } from "../../domain/handbook/index.ts";
import type { Content } from "../engine/print-document.ts";
import { titled } from "../primitives/cells.ts";
import { SIZE } from "../styles.ts";
import type { HandbookTexts } from "../texts/handbook.de.ts";

type Words = HandbookTexts["contacts"];

/** A telephone number in the size one dials from; a dash where there is none. */
export function dialled(text: string): Content {
  return { text: text === "" ? "–" : text, bold: text !== "", fontSize: 11.5 };
}

/** Body or provider with what it is for, and who answers when nobody does. */
export function contactName(words: Words, line: ContactLine, ...details: readonly string[]): Content {
  const deputy = line.deputy;
  const named = deputy === null ? [] : [deputy.name, deputy.email].filter((part) => part !== "");
  const last = named.length === 0 ? "" : `${words.deputy}: ${named.join(", ")}`;
  return titled(line.name, line.function, ...details, last);
}

function captioned(caption: string, number: string): Content[] {
  if (number === "") return [];
  return [{ text: caption, fontSize: SIZE.detail, margin: [0, 2, 0, 0] }, dialled(number)];
}

/** The number of the deputy below the others, never beside them: it is dialled last. */
export function deputyNumber(words: Words, line: ContactLine): Content[] {
  return captioned(words.deputy, line.deputy?.phone ?? "");
}

/** All numbers of a contact in the order in which one tries them. */
export function contactNumbers(words: Words, line: ContactLine): Content {
  const standby = line.standby === line.phone ? "" : line.standby;
  const more = [...captioned(words.standby, standby), ...deputyNumber(words, line)];
  if (more.length === 0) return dialled(line.phone);
  return { stack: [...(line.phone === "" ? [] : [dialled(line.phone)]), ...more] };
}
