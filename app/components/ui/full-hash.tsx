const SHOWN_DIGITS = 12;

interface FullHashProps {
  readonly hash: string;
  /** Says whose checksum it is. */
  readonly label: string;
}

/** A checksum in a table: its beginning, and on demand all of its digits to compare or copy. */
export function FullHash({ hash, label }: FullHashProps) {
  return (
    <details className="full-hash">
      <summary>
        <code className="small">{hash.slice(0, SHOWN_DIGITS)}</code>
        <span className="visually-hidden"> {label}</span>
      </summary>
      <code className="small hash">{hash}</code>
    </details>
  );
}
