import type { TargetActualOverview } from "../../../domain/reports/index.ts";
import type { Language } from "../../../domain/shared/language.ts";
import type { GapChart } from "../../../pictures/gap-chart.ts";
import type { PrintDocument } from "../../engine/print-document.ts";
import { gapPictures } from "../gap-pictures.ts";
import { reportContext } from "../report-context.ts";
import { reportHead } from "../report-cover.ts";
import { reportDocument } from "../report-document.ts";
import { reportPages } from "../report-frame.ts";
import { approvalBlock, chapter } from "../report-parts.ts";
import { affectedChapter } from "./affected.ts";
import { comparisonChapter } from "./comparison.ts";
import { gapChapter, hiddenGapChapter, questionChapter, recoveryPointChapter } from "./treatment.ts";

/** The Soll-Ist-Übersicht for the Leitung (reference 4.1). Same data, same document. */
export function buildTargetActual(
  data: TargetActualOverview,
  chart: GapChart,
  language: Language,
): PrintDocument {
  const context = reportContext(data.identity, language, (texts) => texts.targetActual.frame);
  const { targetActual, approval, impact } = context.texts;
  return reportDocument(context, { title: targetActual.title, file: targetActual.file, data }, [
    reportPages(context, [
      ...reportHead(context, { title: targetActual.title, subtitle: targetActual.subtitle }),
      ...affectedChapter(context, data),
    ]),
    reportPages(
      context,
      [...comparisonChapter(context, data), ...gapPictures(context, chart, impact.chart)],
      "landscape",
    ),
    reportPages(context, [
      ...gapChapter(context, data),
      ...hiddenGapChapter(context, data),
      ...recoveryPointChapter(context, data),
      ...questionChapter(context, data),
      ...chapter(
        `7 ${approval.title}`,
        approvalBlock(context, data.distribution, targetActual.distribution),
        200,
      ),
    ]),
  ]);
}
