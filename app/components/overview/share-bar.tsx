interface ShareBarProps {
  readonly parts: readonly { readonly key: "met" | "gap" | "unknown"; readonly count: number }[];
  readonly label: string;
}

/** Shares of a whole as one bar; the words beside it say the same. */
export function ShareBar({ parts, label }: ShareBarProps) {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  if (total === 0) return null;
  let before = 0;
  return (
    <div className="share">
      <svg role="img" aria-label={label}>
        {parts.map((part) => {
          const x = (before / total) * 100;
          before += part.count;
          return (
            <rect
              key={part.key}
              className={`share__${part.key}`}
              x={`${x}%`}
              width={`${(part.count / total) * 100}%`}
              height="20"
            />
          );
        })}
      </svg>
    </div>
  );
}
