import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { yearPlanChanges } from "#app/domain/management-release/index.ts";
import type { ObjectDifference } from "#app/domain/tables/index.ts";
import { formatInstant } from "#app/i18n/dates.ts";
import type { ManagementReleaseView } from "#app/queries/management-release/management-release-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Alert } from "../ui/alert.tsx";
import { DifferenceTable } from "../ui/difference-table.tsx";
import { NamedText } from "../ui/named-text.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Section } from "../ui/section.tsx";
import { ContentList } from "./content-list.tsx";
import { ManagementSeal } from "./management-seal.tsx";
import { type RefusedAct, ReleaseActs } from "./release-acts.tsx";
import { ReleaseEditions } from "./release-editions.tsx";
import { subjectPage } from "./release-page.ts";
import { useSubjectName } from "./use-subject-name.ts";

interface ManagementReleasePageProps {
  readonly view: ManagementReleaseView;
  readonly answer: RefusedAct | undefined;
}

interface ObjectsProps {
  readonly caption: string;
  readonly objects: readonly ObjectDifference[];
  /** There is nothing to compare with. */
  readonly isWhole: boolean;
}

/** What is different, or everything where there is nothing before it. */
function Objects({ caption, objects, isWhole }: ObjectsProps) {
  return isWhole ? (
    <ContentList objects={objects} />
  ) : (
    <DifferenceTable caption={caption} objects={objects} />
  );
}

/** What the waiting edition brings, for whoever decides. */
function Waiting({ view }: Pick<ManagementReleasePageProps, "view">) {
  const t = useTranslations("managementRelease");
  const language = useLocale();
  const { waiting, waitingChanges, inForce, changedSinceSubmission } = view;
  if (!waiting) return null;
  const title = t("waitingTitle", { number: waiting.number });
  return (
    <Section id="waiting" title={title}>
      <p>
        <NamedText
          text={t("waitingText", {
            name: waiting.submittedByName,
            date: formatInstant(waiting.submittedAt, language),
            reason: waiting.reason,
          })}
          stored={waiting.reason}
        />
      </p>
      {changedSinceSubmission ? <Alert kind="info" title={t("changedSinceSubmission")} /> : null}
      {waitingChanges === null ? null : (
        <>
          <p>{inForce ? t("waitingAgainst", { number: inForce.number }) : t("waitingFirst")}</p>
          <Objects caption={title} objects={waitingChanges} isWhole={inForce === null} />
        </>
      )}
    </Section>
  );
}

/** What today's content says otherwise than the edition in force. */
function Changes({ view }: Pick<ManagementReleasePageProps, "view">) {
  const t = useTranslations("managementRelease");
  const { inForce, changes, waiting, changedSinceSubmission } = view;
  if (waiting && !changedSinceSubmission) return null;
  if (changes.length === 0) return null;
  const title = inForce ? t("changesSince", { number: inForce.number }) : t("contentToday");
  return (
    <Section id="changes" title={title}>
      <Objects caption={title} objects={changes} isWhole={inForce === null} />
    </Section>
  );
}

/** A frozen edition, whole. */
function Content({ view: { shown } }: Pick<ManagementReleasePageProps, "view">) {
  const t = useTranslations("managementRelease");
  if (!shown) return null;
  const title = t("contentOf", { number: shown.edition.number });
  return (
    <Section id="content" title={title}>
      <ContentList objects={shown.content} />
      <p>
        <Link to="?">{t("closeContent")}</Link>
      </p>
    </Section>
  );
}

/** Release of one subject by the Leitung: what holds, what waits, what is different, and what one may do. */
export function ManagementReleasePage({ view, answer }: ManagementReleasePageProps) {
  const t = useTranslations("managementRelease");
  const path = useOrganisationPath();
  const { inForce, waiting, damaged, changes, subject } = view;
  const name = useSubjectName()(subject);
  return (
    <div className="stack">
      <PageHead
        title={t("titleOf", { name })}
        crumbs={[{ label: name, to: path(subjectPage(subject)) }]}
        meta={t(`leads.${subject.kind}`)}
      />
      <ManagementSeal
        here
        subject={subject}
        seal={{
          inForce,
          waiting,
          changed: inForce ? changes.length : 0,
          byKind: inForce && subject.kind === "year-plan" ? yearPlanChanges(changes) : null,
        }}
      />
      {damaged.length > 0 ? (
        <Alert
          kind="danger"
          title={t("damagedTitle", { numbers: damaged.join(", "), count: damaged.length })}
        >
          <p>{t("damagedText")}</p>
        </Alert>
      ) : null}
      <Waiting view={view} />
      <Section id="acts" title={t("nextStep")}>
        <ReleaseActs view={view} answer={answer} />
      </Section>
      <Changes view={view} />
      <Section id="editions" title={t("editions")}>
        <ReleaseEditions rows={view.editions} subject={subject} />
      </Section>
      <Content view={view} />
    </div>
  );
}
