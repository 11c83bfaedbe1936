import type { ImpactReport } from "../../../domain/reports/index.ts";
import type { Language } from "../../../domain/shared/language.ts";
import { damageWords } from "../../../i18n/damage-words.ts";
import type { GapChart } from "../../../pictures/gap-chart.ts";
import type { ProcessDamages } from "../../../pictures/heat-map/process-heat-map.ts";
import type { PrintDocument } from "../../engine/print-document.ts";
import { reportContext } from "../report-context.ts";
import { contentsList, reportHead } from "../report-cover.ts";
import { reportDocument } from "../report-document.ts";
import { reportPages } from "../report-frame.ts";
import { approvalChapter, findingsChapter } from "./findings.ts";
import { matrixAnnex } from "./matrices.ts";
import { coverageChapter, parametersChapter } from "./parameters.ts";
import { criticalChapter, dependencyChapter, uncriticalChapter } from "./processes.ts";
import { capacityChapter, resourceChapter, spofChapter } from "./resources.ts";
import { summaryChapter } from "./summary.ts";

/** Data of the pictures in a report. */
export type ImpactPictures = { readonly gaps: GapChart; readonly damages: ProcessDamages };

/** The BIA-Bericht, chapters 1 to 11 and the matrices (reference 3.9). Same data, same document. */
export function buildImpactReport(
  stored: ImpactReport,
  pictures: ImpactPictures,
  language: Language,
): PrintDocument {
  const data = { ...stored, parameters: damageWords(stored.parameters, language) };
  const context = reportContext(data.identity, language, (texts) => texts.impact.frame);
  const { impact } = context.texts;
  const annex = matrixAnnex(context, data, damageWords(pictures.damages, language));
  return reportDocument(context, { title: impact.title, file: impact.file, data: stored }, [
    reportPages(context, [
      ...reportHead(context, { title: impact.title, subtitle: impact.subtitle }),
      ...contentsList(context),
    ]),
    reportPages(context, summaryChapter(context, data)),
    reportPages(context, [...parametersChapter(context, data), ...coverageChapter(context, data)]),
    reportPages(
      context,
      [
        ...criticalChapter(context, data),
        ...uncriticalChapter(context, data),
        ...dependencyChapter(context, data),
        ...resourceChapter(context, data, pictures.gaps),
        ...spofChapter(context, data),
        ...capacityChapter(context, data),
      ],
      "landscape",
    ),
    reportPages(context, [...findingsChapter(context, data), ...approvalChapter(context, data)]),
    ...annex,
  ]);
}
