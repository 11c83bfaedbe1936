import { useEffect, useRef, useState } from "react";

interface Begun {
  readonly version: number | undefined;
  /** What the fields were given at that version. */
  readonly entries: string;
}

/**
 * A page asks its server again while somebody types. What is sent then names the version this person saw when typing
 * began, so that what others have stored meanwhile is noticed; a newer one counts only if it changed none of the fields.
 */
export function useSeenVersion(version: number | undefined) {
  const given = useRef(new Map<string, string>()).current;
  const [begun, setBegun] = useState<Begun | null>(null);
  useEffect(() => {
    if (begun && begun.version !== version && begun.entries === entriesOf(given))
      setBegun({ ...begun, version });
  }, [begun, given, version]);
  return {
    version: begun ? begun.version : version,
    hasBegun: begun !== null,
    /** Each field leaves here what it was given. */
    given,
    /** What the fields were given at that version; to be asked for after they have been rendered. */
    seenTexts: () => begun?.entries ?? entriesOf(given),
    begin: () => setBegun((earlier) => earlier ?? { version, entries: entriesOf(given) }),
  };
}

function entriesOf(given: ReadonlyMap<string, string>): string {
  return JSON.stringify(Object.fromEntries(given));
}
