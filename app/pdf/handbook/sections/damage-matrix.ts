import type { DamageLevelData } from "../../../domain/handbook/index.ts";
import { damageWords } from "../../../i18n/damage-words.ts";
import type { Content, PrintSection, TextBlock } from "../../engine/print-document.ts";
import { cell, head } from "../../primitives/cells.ts";
import { readLayout } from "../../primitives/layouts.ts";
import { DARK_STEP, GREY_STEPS, INK, SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { framedSection } from "../page-frame.ts";
import { anchor } from "../references.ts";
import { openingHeading } from "../../primitives/headings.ts";
import { REGISTER_COLORS } from "../registers.ts";

const MOST_COLUMNS_WITH_WORDS = 7;

function levelCell(level: DamageLevelData | undefined, value: number, withWord: boolean): TextBlock {
  const step = level?.step ?? 0;
  const word = withWord && level ? `${value}  ${level.name}` : String(value);
  return cell(word, {
    alignment: "center",
    fontSize: SIZE.detail,
    bold: step >= 3,
    fillColor: GREY_STEPS[step] ?? INK.white,
    color: step === DARK_STEP ? INK.white : INK.black,
  });
}

function matrix({ data, texts, format }: BuildContext, levels: readonly DamageLevelData[]): Content {
  const { overview } = texts;
  const { horizonsHours, matrix: lines } = data.overview;
  const byLevel = new Map(levels.map((level) => [level.level, level]));
  const withWord = horizonsHours.length <= MOST_COLUMNS_WITH_WORDS;
  const blanks = horizonsHours.length - 1;
  return {
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", ...horizonsHours.map(() => (withWord ? 64 : 30)), 50, 62],
      body: [
        [
          head(overview.process, { rowSpan: 2 }),
          head(overview.damageAfter, { colSpan: horizonsHours.length, alignment: "center" }),
          ...Array.from({ length: blanks }, () => ({})),
          head("MTPD", { rowSpan: 2 }),
          head(overview.drivers, { rowSpan: 2 }),
        ],
        [{}, ...horizonsHours.map((hours) => head(format.hours(hours), { alignment: "center" })), {}, {}],
        ...lines.map((line) => [
          cell(`${line.id} ${line.name}`, { bold: true, fontSize: SIZE.detail }),
          ...horizonsHours.map((_, at) => {
            const value = line.worst[at];
            return value === undefined ? cell("–") : levelCell(byLevel.get(value), value, withWord);
          }),
          cell(format.hours(line.mtpdHours), { bold: true }),
          cell(line.drivers.join(", "), { fontSize: SIZE.detail }),
        ]),
      ],
    },
    layout: { ...readLayout, vLineWidth: () => 0.5, vLineColor: () => INK.line },
    rowHeaders: 1,
    summary: overview.matrixTitle,
  };
}

/** The worst damage of each time-critical process over time: number and word on grey steps. */
export function damageMatrixSection(context: BuildContext): PrintSection[] {
  const { data, texts } = context;
  if (data.overview.matrix.length === 0) return [];
  const { overview } = texts;
  const { levels, intolerabilityLevel } = data.overview;
  const stored = { damageLevels: levels, damageScenarios: data.overview.damageScenarios };
  const { damageLevels, damageScenarios } = damageWords(stored, data.language);
  const limit = damageLevels.find(({ level }) => level === intolerabilityLevel);
  return [
    framedSection(context, { letter: "E", title: texts.registers.E.frame, orientation: "landscape" }, [
      openingHeading(overview.matrixTitle, {
        id: anchor("place", "matrix"),
        color: REGISTER_COLORS.E,
        parent: anchor("part", "E"),
      }),
      {
        text: `${overview.matrixLead} ${intolerabilityLevel}${limit ? ` (${limit.name})` : ""}.`,
        style: "lead",
      },
      matrix(context, damageLevels),
      {
        text: damageScenarios.map(({ code, name }) => `${code} ${name}`).join(" · "),
        style: "detail",
        margin: [0, 6, 0, 0],
      },
    ]),
  ];
}
