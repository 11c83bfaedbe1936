import { STORED_LANGUAGE } from "./stored-language.ts";
import { NamedText } from "./named-text.tsx";

interface TextListProps {
  readonly texts: readonly string[];
  /** Texts of the organisation itself; false: ours, in the language of the page. */
  readonly stored?: boolean;
}

/** Texts as a list; nothing when there are none. */
export function TextList({ texts, stored = true }: TextListProps) {
  if (texts.length === 0) return null;
  return (
    <ul className="bullets" lang={stored ? STORED_LANGUAGE : undefined}>
      {texts.map((text) => (
        <li key={text}>
          <NamedText text={text} />
        </li>
      ))}
    </ul>
  );
}
