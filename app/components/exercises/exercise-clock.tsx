import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";

import type { Exercise } from "#app/domain/exchange/index.ts";
import { readClock } from "#app/domain/exercise/index.ts";
import { ActButton, ActForm, ActTrigger } from "#app/forms/act-form.tsx";
import { ActText } from "#app/forms/act-inputs.tsx";

const REFRESH = 5_000;
const MINUTES_AN_HOUR = 60;

/** `T+1:55`. */
export function clockText(minutes: number): string {
  return `T+${Math.floor(minutes / MINUTES_AN_HOUR)}:${String(minutes % MINUTES_AN_HOUR).padStart(2, "0")}`;
}

/** The reading goes on by the browser's clock from the instant the server answered. */
function useReading(events: Exercise["clock"], now: string) {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const began = Date.now();
    setElapsed(0);
    const timer = setInterval(() => setElapsed(Date.now() - began), REFRESH);
    return () => clearInterval(timer);
  }, [now]);
  return readClock(events, new Date(Date.parse(now) + elapsed).toISOString());
}

interface ExerciseClockProps {
  readonly exercise: Exercise;
  readonly now: string;
  readonly mayEdit: boolean;
}

/** Steuerungsuhr: time since the start, pause, time jump. */
export function ExerciseClock({ exercise, now, mayEdit }: ExerciseClockProps) {
  const t = useTranslations("exerciseWork");
  const { minutes, ticking } = useReading(exercise.clock, now);
  // What was held elsewhere and only entered here has no clock to show.
  if (minutes === null && exercise.status !== "running") return null;
  return (
    <div className="panel panel--surface row exercise-clock">
      <p className="key-figure__value" role="timer" aria-label={t("clock")}>
        {minutes === null ? t("clockOff") : clockText(minutes)}
      </p>
      <p className="muted">
        {t(exercise.status === "running" ? (ticking ? "clockTicks" : "clockStands") : "clockEnded")}
      </p>
      {mayEdit && exercise.status === "running" ? (
        <div className="row row--end">
          <ActTrigger
            intent="clock"
            target={{ kind: ticking ? "pause" : "resume" }}
            label={t(ticking ? "pause" : "resume")}
            small={false}
          />
          {/* One number is typed again faster than a draft of it is decided upon. */}
          <ActForm intent="jump" className="row row--end" plain>
            <ActText name="minutes" label={t("jumpMinutes")} />
            <ActButton label={t("jump")} />
          </ActForm>
        </div>
      ) : null}
    </div>
  );
}
