import { formatHours } from "#app/domain/shared/hours.ts";
import type { Language } from "#app/domain/shared/language.ts";

import type { PictureTable } from "../picture.ts";
import { pictureTexts } from "../texts/picture-texts.ts";
import { outageMoment } from "./outage-moment.ts";
import type { AffectedProcess } from "./outage-timeline.ts";

type TableSettings = { readonly language: Language; readonly occurredAt: string | undefined };

/** Table twin of the outage picture; with the moment of the occurrence every time also has its clock time. */
export function outageTable(
  processes: readonly AffectedProcess[],
  { language, occurredAt }: TableSettings,
): PictureTable {
  const { outage, process, unknown } = pictureTexts(language);
  const moment = outageMoment(language, occurredAt);
  const limit = (hours: number | null, broken: boolean | null) => {
    if (hours === null) return "–";
    return broken === false
      ? `– (${formatHours(hours, language)})`
      : moment(hours) + (broken === null ? ` (${outage.backUnknown})` : "");
  };
  return {
    caption: outage.caption,
    stored: [0],
    head: [
      process,
      outage.hit,
      outage.stops,
      outage.rtoBroken,
      outage.mtpdBroken,
      outage.back,
      outage.waitsFor,
    ],
    rows: processes.map((each) => [
      `${each.id} ${each.name}`,
      each.hit === "direct" ? outage.direct : outage.followOn,
      each.interrupted ? moment(each.stopsAtHours) : outage.notInterrupted,
      limit(each.rtoEndsAtHours, each.rtoBroken),
      limit(each.mtpdEndsAtHours, each.mtpdBroken),
      each.backAtHours === null ? unknown : moment(each.backAtHours),
      each.waitsFor.length === 0 ? "–" : each.waitsFor.join(", "),
    ]),
  };
}
