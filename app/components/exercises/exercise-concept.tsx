import { useTranslations } from "use-intl";

import type { ExerciseDetailView } from "#app/queries/exercises/exercise-detail.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Facts } from "../ui/facts.tsx";
import { SubjectLinks } from "../ui/subject-links.tsx";
import { TextList } from "../ui/text-list.tsx";

/** The concept as PDF, for those who are exercised and for those who lead. */
function ConceptFiles({ id, knowsScript }: { readonly id: string; readonly knowsScript: boolean }) {
  const t = useTranslations("reports.concept");
  const path = useOrganisationPath();
  const file = path(`/exercises/${encodeURIComponent(id)}/concept.pdf`);
  return (
    <p className="row no-print">
      <a href={file} download>
        {t("participants")}
      </a>
      {knowsScript ? (
        <a href={`${file}?reader=direction`} download>
          {t("direction")}
        </a>
      ) : null}
    </p>
  );
}

function listOf(texts: readonly string[]) {
  return texts.length > 0 ? <TextList texts={texts} /> : "";
}

/** Übungskonzept (BSI 200-4, 13.4). */
export function ExerciseConcept({ view }: { readonly view: ExerciseDetailView }) {
  const t = useTranslations("exercises");
  const w = useTranslations("exerciseWork");
  const { exercise } = view;
  const schedule = exercise.schedule.map(({ at, text }) => `${at} ${text}`);
  return (
    <>
      <ConceptFiles id={exercise.id} knowsScript={view.knowsScript} />
      <Facts
        facts={[
          { label: t("scope"), value: exercise.scope, stored: true },
          { label: t("audience"), value: exercise.audience, stored: true },
          { label: t("place"), value: exercise.place, stored: true },
          { label: t("conductedBy"), value: exercise.conductedBy, stored: true },
          { label: t("preparedBy"), value: exercise.preparedBy, stored: true },
          { label: t("method"), value: exercise.method, stored: true },
          { label: t("situation"), value: exercise.initialSituation, stored: true },
          { label: t("announced"), value: exercise.announcement, stored: true },
          { label: t("impact"), value: exercise.impactOnOperation, stored: true },
          { label: t("risk"), value: exercise.riskAssessment, stored: true },
          { label: t("codeWord"), value: exercise.codeWord, stored: true },
          {
            label: t("effort"),
            value: exercise.effortPersonDays === null ? "" : t("days", { count: exercise.effortPersonDays }),
          },
          { label: t("schedule"), value: listOf(schedule) },
          { label: w("involvement"), value: listOf(exercise.involvement) },
          { label: t("rules"), value: listOf(exercise.rules) },
          { label: t("abort"), value: listOf(exercise.abortCriteria) },
          { label: t("artificialities"), value: listOf(exercise.artificialities) },
          {
            label: t("subjects"),
            value: view.subjects.length > 0 ? <SubjectLinks subjects={view.subjects} /> : "",
          },
        ]}
      />
    </>
  );
}
