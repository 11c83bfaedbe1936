import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import type { Exercise } from "#app/domain/exchange/index.ts";
import type { ExerciseDetailView } from "#app/queries/exercises/exercise-detail.server.ts";

import { Section } from "../ui/section.tsx";
import { SectionNav } from "../ui/section-nav.tsx";
import { TextList } from "../ui/text-list.tsx";
import { AlarmTable } from "./alarm-table.tsx";
import { ExerciseConcept } from "./exercise-concept.tsx";
import {
  GoalTable,
  MeasurementTable,
  ProtocolTable,
  RoleTable,
  ScriptTable,
  TestTable,
} from "./exercise-tables.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

type PartId = "concept" | "goals" | "participants" | "script" | "results" | "alarms" | "tests" | "protocol";

function hasResults({ summary, measurements, strengths, corrections, improvements }: Exercise): boolean {
  return (
    summary !== "" || [measurements, strengths, corrections, improvements].some((list) => list.length > 0)
  );
}

function Results({ exercise }: { readonly exercise: Exercise }) {
  const t = useTranslations("exercises");
  const lists = ["strengths", "corrections", "improvements"] as const;
  return (
    <>
      {exercise.summary ? (
        <p className="prewrap" lang={STORED_LANGUAGE}>
          {exercise.summary}
        </p>
      ) : null}
      {exercise.measurements.length > 0 ? <MeasurementTable rows={exercise.measurements} /> : null}
      {lists.map((key) =>
        exercise[key].length > 0 ? (
          <div key={key}>
            <h3>{t(key)}</h3>
            <TextList texts={exercise[key]} />
          </div>
        ) : null,
      )}
    </>
  );
}

function partsOf(view: ExerciseDetailView) {
  const { exercise } = view;
  const parts: { readonly id: PartId; readonly there: boolean; readonly content: ReactNode }[] = [
    { id: "results", there: hasResults(exercise), content: <Results exercise={exercise} /> },
    { id: "goals", there: exercise.goals.length > 0, content: <GoalTable goals={exercise.goals} /> },
    { id: "concept", there: true, content: <ExerciseConcept view={view} /> },
    { id: "participants", there: exercise.roles.length > 0, content: <RoleTable rows={exercise.roles} /> },
    { id: "script", there: exercise.injects.length > 0, content: <ScriptTable injects={exercise.injects} /> },
    { id: "alarms", there: exercise.alarms.length > 0, content: <AlarmTable rows={exercise.alarms} /> },
    { id: "tests", there: exercise.tests.length > 0, content: <TestTable rows={exercise.tests} /> },
    {
      id: "protocol",
      there: exercise.protocol.length > 0,
      content: <ProtocolTable rows={exercise.protocol} />,
    },
  ];
  return parts.filter((part) => part.there);
}

/** An exercise to read; results first where there are some. */
export function ExerciseBody({ view }: { readonly view: ExerciseDetailView }) {
  const t = useTranslations("exercises");
  const parts = partsOf(view);
  return (
    <>
      <SectionNav label={t("sections")} links={parts.map(({ id }) => ({ href: `#${id}`, label: t(id) }))} />
      {parts.map((part) => (
        <Section key={part.id} id={part.id} title={t(part.id)}>
          {part.content}
        </Section>
      ))}
    </>
  );
}
