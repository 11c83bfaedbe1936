import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";

import type { Exercise } from "#app/domain/exchange/index.ts";
import { readClock } from "#app/domain/exercise/index.ts";
import { ActButton, ActForm, ActText, ActTrigger } from "#app/forms/act-form.tsx";

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
  return (
    <div className="panel panel--surface stack stack--small">
      <p className="key-figure__value" role="timer" aria-label={t("clock")}>
        {minutes === null ? t("clockOff") : clockText(minutes)}
      </p>
      <p className="muted">{t(ticking ? "clockTicks" : "clockStands")}</p>
      {mayEdit && exercise.status === "running" ? (
        <div className="row">
          <ActTrigger
            intent="clock"
            target={{ kind: ticking ? "pause" : "resume" }}
            label={t(ticking ? "pause" : "resume")}
            small={false}
          />
          <ActForm intent="jump" className="row row--baseline">
            <ActText name="minutes" label={t("jumpMinutes")} />
            <ActButton label={t("jump")} />
          </ActForm>
        </div>
      ) : null}
    </div>
  );
}
