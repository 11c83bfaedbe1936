interface TrendLineProps {
  /** Values in the order of time; null where none is known, then the line has a hole. */
  readonly values: readonly (number | null)[];
  /** Value at the upper edge. */
  readonly most: number;
  /** The whole picture in words. */
  readonly label: string;
}

const WIDTH = 220;
const HEIGHT = 56;
const EDGE = 6;

type Point = readonly [x: number, y: number];

/** Known values in unbroken runs. */
function runsOf(values: readonly (number | null)[], most: number): Point[][] {
  const step = (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1);
  const runs: Point[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) {
      runs.push([]);
      return;
    }
    const y = HEIGHT - EDGE - (value / Math.max(1, most)) * (HEIGHT - 2 * EDGE);
    runs.at(-1)?.push([Math.round((EDGE + index * step) * 10) / 10, Math.round(y * 10) / 10]);
  });
  return runs.filter((run) => run.length > 0);
}

/** A course over months as a small line; the last value is a dot. */
export function TrendLine({ values, most, label }: TrendLineProps) {
  const runs = runsOf(values, most);
  const last = runs.at(-1)?.at(-1);
  return (
    <svg className="trend__line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path className="trend__ground" d={`M${EDGE} ${HEIGHT - EDGE}H${WIDTH - EDGE}`} />
      {runs.map((run) => (
        <polyline
          className="trend__course"
          key={run[0]?.join(" ")}
          points={run.map((point) => point.join(",")).join(" ")}
        />
      ))}
      {runs
        .filter((run) => run.length === 1)
        .map(([point]) =>
          point ? (
            <circle className="trend__dot" key={point.join(" ")} cx={point[0]} cy={point[1]} r="2.5" />
          ) : null,
        )}
      {last ? <circle className="trend__dot" cx={last[0]} cy={last[1]} r="4" /> : null}
    </svg>
  );
}
