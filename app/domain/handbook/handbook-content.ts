import { canonicalDocumentText } from "../exchange/index.ts";
import { alarmPart } from "./alarm-part.ts";
import { createAnalysisIndex } from "./analysis-index.ts";
import { businessPlansPart } from "./business-plans-part.ts";
import { changeLogOf } from "./change-log.ts";
import { checkListsOf, immediateCheckLists } from "./check-lists.ts";
import { contactsPart } from "./contacts-part.ts";
import { createDirectory } from "./directory.ts";
import type { HandbookData } from "./handbook-data.ts";
import type { HandbookInput } from "./handbook-input.ts";
import { followUpOf } from "./follow-up.ts";
import { distributionOf, identityOf } from "./identity.ts";
import { overviewPart } from "./overview-part.ts";
import type { PartContext } from "./part-context.ts";
import { pocketCard } from "./pocket-card.ts";
import { recoveryPart, restorationPlans } from "./recovery-part.ts";
import { situationIndex } from "./situation-index.ts";
import { staffPart } from "./staff-part.ts";

/**
 * Everything the printed emergency handbook says (BSI 200-4, 5 and 11–12): plain, sorted, complete, all decisions made.
 * Times are hours, null is unknown. The document must have passed the check; the analysis must be the one of this document.
 */
export function handbookContent({ document, analysis, edition }: HandbookInput): HandbookData {
  const { language } = edition;
  const directory = createDirectory(document);
  const index = createAnalysisIndex(document, analysis);
  const context: PartContext = { document, analysis, directory, index, language };
  const identity = identityOf(document, edition);
  const immediate = immediateCheckLists(document, language);
  const overview = overviewPart(context);
  return {
    language,
    identity,
    changes: changeLogOf(edition),
    distribution: distributionOf(document),
    situations: situationIndex(immediate, overview.scenarios),
    immediate: immediate.map((list) => ({
      ...list,
      followUp: followUpOf(list, overview.scenarios, context),
    })),
    alarm: alarmPart(document, directory, language),
    staff: staffPart(document, directory, language),
    overview,
    businessPlans: businessPlansPart(context),
    recovery: recoveryPart(context),
    restoration: restorationPlans(context),
    contacts: contactsPart(document, directory),
    aftercare: checkListsOf(document, "J", language),
    pocketCard: pocketCard(document, directory, identity),
    sourceJson: canonicalDocumentText(document),
  };
}
