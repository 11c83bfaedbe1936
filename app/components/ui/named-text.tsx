import { nestQuotes } from "#app/domain/shared/nest-quotes.ts";

import { splitByCodes } from "./split-by-codes.ts";
import { STORED_LANGUAGE } from "./stored-language.ts";

interface NamedTextProps {
  readonly text: string;
  /** The part of the text that the organisation has written itself: German whatever the language of the page is. */
  readonly stored?: string | undefined;
}

/** A line in which no code breaks at its hyphen, and which says where it is German. Marks in quoted names become half ones. */
export function NamedText({ text, stored = "" }: NamedTextProps) {
  const at = stored === "" ? -1 : text.lastIndexOf(stored);
  const shown = nestQuotes(text);
  if (at < 0) return <WholeCodes text={shown} />;
  return (
    <>
      <WholeCodes text={shown.slice(0, at)} />
      <span lang={STORED_LANGUAGE}>
        <WholeCodes text={shown.slice(at, at + stored.length)} />
      </span>
      <WholeCodes text={shown.slice(at + stored.length)} />
    </>
  );
}

function WholeCodes({ text }: { readonly text: string }) {
  return splitByCodes(text).map((piece, at) =>
    at % 2 === 1 ? (
      <span className="nowrap" key={at}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
