/** Maps a value of the domain to a place in the picture; monotone, values outside are held at the ends. */
export type Scale = {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly at: (value: number) => number;
};

type ScaleSpan = { readonly domain: readonly [number, number]; readonly range: readonly [number, number] };

export function linearScale({ domain, range }: ScaleSpan): Scale {
  return scaleBy((value) => value, { domain, range });
}

/**
 * Logarithmic scale of hours that has a place for 0: up to about half an hour it is nearly linear. Starts at 0.
 * Keeps a quarter of an hour visible beside thirty days.
 */
export function logHoursScale(maxHours: number, range: readonly [number, number]): Scale {
  return scaleBy((hours) => Math.log1p(hours * 2), { domain: [0, maxHours], range });
}

function scaleBy(transform: (value: number) => number, { domain, range }: ScaleSpan): Scale {
  const [from, to] = domain;
  if (!(to > from)) throw new Error("a scale needs a span");
  const start = transform(from);
  const span = transform(to) - start;
  const at = (value: number) => {
    const held = Math.min(to, Math.max(from, value));
    return range[0] + ((transform(held) - start) / span) * (range[1] - range[0]);
  };
  return { domain, range, at };
}
