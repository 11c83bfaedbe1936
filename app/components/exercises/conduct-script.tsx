import { useTranslations } from "use-intl";

import type { Exercise, Inject } from "#app/domain/exchange/index.ts";
import { waitingInjects } from "#app/domain/exercise/index.ts";
import { ActButton, ActForm, ActTrigger } from "#app/forms/act-form.tsx";
import { ActArea, ActText } from "#app/forms/act-inputs.tsx";

import { InjectFields } from "./script-editor.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

const DELAYS = ["5", "15"] as const;

/** So many are laid out in full; the rest of the script would push everything else off the screen. */
const LAID_OUT = 2;

interface WaitingProps {
  readonly inject: Inject;
  readonly mayEdit: boolean;
}

function WaitingInject({ inject, mayEdit }: WaitingProps) {
  const t = useTranslations("exerciseWork");
  const way = [inject.from, inject.to].filter(Boolean).join(" → ");
  return (
    <li className="panel stack stack--small">
      <p>
        <strong className="num">
          {inject.plannedAt ?? t("reserve")} · {t("injectName", { number: inject.number })}
        </strong>{" "}
        <span className="muted" lang={STORED_LANGUAGE}>
          {[way, inject.channel].filter(Boolean).join(" · ")}
        </span>
      </p>
      <p className="prewrap" lang={STORED_LANGUAGE}>
        {inject.text}
      </p>
      <InjectWork inject={inject} mayEdit={mayEdit} />
    </li>
  );
}

/** One that has time: a line, which opens. */
function LaterInject({ inject, mayEdit }: WaitingProps) {
  const t = useTranslations("exerciseWork");
  return (
    <li>
      <details className="panel inject-line">
        <summary>
          <strong className="num">
            {inject.plannedAt ?? t("reserve")} · {t("injectName", { number: inject.number })}
          </strong>{" "}
          <span lang={STORED_LANGUAGE}>{inject.text}</span>
        </summary>
        <div className="stack stack--small">
          <InjectWork inject={inject} mayEdit={mayEdit} />
        </div>
      </details>
    </li>
  );
}

/** What is expected, and the buttons to play, move or skip it. */
function InjectWork({ inject, mayEdit }: WaitingProps) {
  const t = useTranslations("exerciseWork");
  const target = { number: inject.number };
  const named = (label: string) => `${label}: ${t("injectName", { number: inject.number })}`;
  return (
    <>
      {inject.expected ? (
        <p className="muted prewrap">
          {t("expected")}: <span lang={STORED_LANGUAGE}>{inject.expected}</span>
        </p>
      ) : null}
      {mayEdit ? (
        <div className="row row--end">
          <ActForm intent="play" target={target} className="row row--end">
            <ActText name="at" label={t("atTime")} type="time" optional />
            <ActButton label={t("play")} describedAs={named(t("play"))} kind="primary" />
          </ActForm>
          {inject.plannedAt === null
            ? null
            : DELAYS.map((minutes) => (
                <ActTrigger
                  key={minutes}
                  intent="later"
                  target={{ ...target, minutes }}
                  label={t("laterBy", { minutes })}
                  describedAs={named(t("laterBy", { minutes }))}
                  small={false}
                />
              ))}
          <ActTrigger
            intent="skip"
            target={target}
            label={t("skip")}
            describedAs={named(t("skip"))}
            kind="tertiary"
            small={false}
          />
        </div>
      ) : null}
    </>
  );
}

interface PlayedProps extends WaitingProps {
  readonly running: boolean;
}

function PlayedInject({ inject, mayEdit, running }: PlayedProps) {
  const t = useTranslations("exerciseWork");
  const status = useTranslations("terms.injectStatus");
  return (
    <li className="stack stack--tight">
      <p>
        <strong className="num">{inject.actualAt ?? "–"}</strong> {t("injectName", { number: inject.number })}
        : {inject.text} <span className="muted">{status(inject.status)}</span>
      </p>
      {mayEdit && running && inject.status === "skipped" ? (
        <ActTrigger
          intent="resume"
          target={{ number: inject.number }}
          label={t("resumeInject")}
          describedAs={`${t("resumeInject")}: ${t("injectName", { number: inject.number })}`}
        />
      ) : null}
      {mayEdit ? (
        <details>
          <summary>{t("observation")}</summary>
          <ActForm intent="observe" target={{ number: inject.number }} className="stack stack--tight">
            <ActArea name="observation" label={t("observation")} defaultValue={inject.observation} />
            <div className="row">
              <ActButton label={t("record")} describedAs={`${t("record")}: ${inject.number}`} />
            </div>
          </ActForm>
        </details>
      ) : inject.observation ? (
        <p className="prewrap" lang={STORED_LANGUAGE}>
          {inject.observation}
        </p>
      ) : null}
    </li>
  );
}

interface ConductProps {
  readonly exercise: Exercise;
  readonly mayEdit: boolean;
}

/** What comes next, what was played, and a form for what nobody had planned. */
export function ConductScript({ exercise, mayEdit }: ConductProps) {
  const t = useTranslations("exerciseWork");
  const running = exercise.status === "running";
  const waiting = waitingInjects(exercise);
  const over = exercise.injects.filter(({ status }) => status !== "planned");
  const recording = mayEdit && ["running", "conducted", "aborted"].includes(exercise.status);
  return (
    <>
      <h3>{t("nextInjects")}</h3>
      {waiting.length === 0 ? <p className="muted">{t("noNextInjects")}</p> : null}
      <ol className="stack stack--small plain-list">
        {waiting.map((inject, at) =>
          at < LAID_OUT ? (
            <WaitingInject key={inject.number} inject={inject} mayEdit={mayEdit && running} />
          ) : (
            <LaterInject key={inject.number} inject={inject} mayEdit={mayEdit && running} />
          ),
        )}
      </ol>
      {over.length > 0 ? (
        <>
          <h3>{t("playedInjects")}</h3>
          <ol className="stack stack--small plain-list">
            {over.map((inject) => (
              <PlayedInject key={inject.number} inject={inject} mayEdit={recording} running={running} />
            ))}
          </ol>
        </>
      ) : null}
      {mayEdit && running ? (
        <details className="panel">
          <summary>{t("adHoc")}</summary>
          <ActForm intent="adHoc" className="stack stack--small">
            <InjectFields goals={exercise.goals} />
            <div className="row">
              <ActButton label={t("playAdHoc")} />
            </div>
          </ActForm>
        </details>
      ) : null}
    </>
  );
}
