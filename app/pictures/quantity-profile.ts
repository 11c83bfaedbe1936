import type { CapacityBalance } from "#app/domain/impact-analysis/capacity.ts";
import { formatHours, formatNumber } from "#app/domain/shared/hours.ts";

import type { Picture, PictureOptions } from "./picture.ts";
import type { SvgNode } from "./svg/element.ts";
import { finishPicture } from "./svg/finish-picture.ts";
import type { Box } from "./svg/hatch.ts";
import { drawLegend } from "./svg/legend.ts";
import { createPen, type Pen } from "./svg/pen.ts";
import { linearScale, type Scale } from "./svg/scale.ts";
import { points, statusMark } from "./svg/status-mark.ts";
import { countTicks } from "./svg/ticks.ts";
import { pictureTexts } from "./texts/picture-texts.ts";

export type QuantityProfile = CapacityBalance & { readonly resourceName: string };

/** Demand against substitute capacity per time horizon with the balance under it; what is missing is marked. */
export function quantityProfile(profile: QuantityProfile, options: PictureOptions): Picture {
  const pen = createPen(options);
  const { quantity: texts } = pictureTexts(pen.language);
  const u = pen.theme.text;
  const most = Math.max(1, ...profile.demand, ...profile.capacity);
  const plot = { left: u * 3.4, right: pen.width, top: u * 1.2, bottom: u * 16 };
  const scale = linearScale({ domain: [0, most * 1.1], range: [plot.bottom, plot.top] });
  const legendTop = plot.bottom + u * 5.6;
  const legend = drawLegend(
    pen,
    [
      { label: texts.demand, sign: (box) => demandBar(pen, box) },
      { label: texts.capacity, sign: (box) => capacityBar(pen, box) },
      {
        label: pictureTexts(pen.language).terms.status.gap,
        sign: ({ x, y, width, height }) => [
          statusMark(pen, "gap", { cx: x + width / 2, cy: y + height / 2, r: height / 2 }),
        ],
      },
    ],
    { x: 0, y: legendTop },
  );
  return finishPicture(pen, {
    title: texts.title(`${profile.resource} ${profile.resourceName}`),
    description: describe(profile, pen),
    table: quantityTable(profile, pen),
    height: legendTop + legend.height + u * 0.3,
    nodes: [
      ...countAxis(pen, scale, most, plot),
      ...drawHorizons(pen, profile, scale, plot),
      ...legend.nodes,
    ],
  });
}

type Plot = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

function countAxis(pen: Pen, scale: Scale, most: number, plot: Plot): readonly SvgNode[] {
  const size = pen.theme.small;
  return countTicks(most, 6)
    .filter((count) => count <= scale.domain[1])
    .flatMap((count) => {
      const y = scale.at(count);
      return [
        pen.path(
          points([
            [plot.left, y],
            [plot.right, y],
          ]),
          { stroke: count === 0 ? "frame" : "line" },
        ),
        pen.text(formatNumber(count, pen.language), {
          x: plot.left - size * 0.6,
          y: y + size * 0.36,
          size,
          anchor: "end",
          tone: "muted",
          maxWidth: plot.left - size * 0.6,
        }),
      ];
    });
}

function demandBar(pen: Pen, box: Box): readonly SvgNode[] {
  return [pen.rect(box, { fill: "action" })];
}

function capacityBar(pen: Pen, box: Box): readonly SvgNode[] {
  return [pen.rect(box, { fill: "surface", stroke: "text" }), pen.hatch(box, "frame", pen.theme.text * 0.5)];
}

function drawHorizons(pen: Pen, profile: QuantityProfile, scale: Scale, plot: Plot): readonly SvgNode[] {
  const step = (plot.right - plot.left) / profile.horizonsHours.length;
  return profile.horizonsHours.flatMap((hours, at) => {
    const middle = plot.left + (at + 0.5) * step;
    const width = Math.min(pen.theme.text * 3, step * 0.3);
    const demand = profile.demand[at] ?? 0;
    const capacity = profile.capacity[at] ?? 0;
    const bar = (value: number, x: number): Box => ({
      x,
      y: scale.at(value),
      width,
      height: plot.bottom - scale.at(value),
    });
    const bars = [
      ...(demand > 0 ? demandBar(pen, bar(demand, middle - width - 1)) : []),
      ...(capacity > 0 ? capacityBar(pen, bar(capacity, middle + 1)) : []),
    ];
    const tooltip = sentence(pen, formatHours(hours, pen.language), { demand, capacity });
    return [
      pen.group(
        [
          ...bars,
          ...wordsUnder(pen, { hours, demand, capacity }, { middle, bottom: plot.bottom, width: step }),
        ],
        tooltip,
      ),
    ];
  });
}

function sentence(
  { language }: Pen,
  horizon: string,
  { demand, capacity }: { demand: number; capacity: number },
): string {
  const { quantity } = pictureTexts(language);
  return `${horizon}: ${quantity.demand} ${formatNumber(demand, language)}, ${quantity.capacity} ${formatNumber(capacity, language)}`;
}

type Column = { readonly hours: number; readonly demand: number; readonly capacity: number };

/** Horizon, demand against capacity, and the balance with its sign under the bars. */
function wordsUnder(
  pen: Pen,
  { hours, demand, capacity }: Column,
  place: { middle: number; bottom: number; width: number },
): readonly SvgNode[] {
  const { text: u, small: size } = pen.theme;
  const { middle, bottom, width } = place;
  const balance = capacity - demand;
  const line = { x: middle, size, anchor: "middle", maxWidth: width } as const;
  const balanceText = signed(balance, pen);
  const half = pen.textWidth(balanceText, { bold: true }) / 2;
  const balanceY = bottom + u * 4.5;
  return [
    pen.text(formatHours(hours, pen.language), { ...line, y: bottom + u * 1.3 }),
    pen.text(`${formatNumber(demand, pen.language)} / ${formatNumber(capacity, pen.language)}`, {
      ...line,
      y: bottom + u * 2.7,
      tone: "muted",
    }),
    pen.text(balanceText, { x: middle, y: balanceY, bold: true, anchor: "middle", maxWidth: width }),
    ...(balance < 0
      ? [statusMark(pen, "gap", { cx: middle - half - u * 0.8, cy: balanceY - u * 0.35, r: u * 0.42 })]
      : []),
  ];
}

/** Balance with a sign people see: plus, or a real minus. */
function signed(balance: number, { language }: Pen): string {
  if (balance === 0) return "0";
  return `${balance > 0 ? "+" : "−"}${formatNumber(Math.abs(balance), language)}`;
}

function describe(profile: QuantityProfile, pen: Pen): string {
  const { quantity } = pictureTexts(pen.language);
  if (profile.demands.length === 0 && profile.capacities.length === 0) return quantity.nothing;
  const gaps = profile.balance.flatMap((balance, at) =>
    balance < 0
      ? [
          quantity.gap(
            formatHours(profile.horizonsHours[at] ?? null, pen.language),
            formatNumber(-balance, pen.language),
          ),
        ]
      : [],
  );
  return gaps.length === 0 ? quantity.kept : gaps.join(" ");
}

function quantityTable(profile: QuantityProfile, pen: Pen): Picture["table"] {
  const { quantity } = pictureTexts(pen.language);
  const numbers = (values: readonly number[]) => values.map((value) => formatNumber(value, pen.language));
  return {
    caption: quantity.caption,
    head: [quantity.horizon, ...profile.horizonsHours.map((hours) => formatHours(hours, pen.language))],
    rows: [
      ...profile.demands.map(({ process, quantities }) => [process, ...numbers(quantities)]),
      [quantity.demand, ...numbers(profile.demand)],
      ...profile.capacities.map(({ name, quantities }) => [name, ...numbers(quantities)]),
      [quantity.capacity, ...numbers(profile.capacity)],
      [quantity.balance, ...profile.balance.map((balance) => signed(balance, pen))],
    ],
  };
}
