import { useTranslations } from "use-intl";

import type { Exercise, Inject } from "#app/domain/exchange/index.ts";
import { ActButton, ActForm, ActTrigger } from "#app/forms/act-form.tsx";
import { ActArea, ActText } from "#app/forms/act-inputs.tsx";

import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

const NEW_INJECT = { plannedAt: null, channel: "", from: "", to: "", text: "", expected: "", goals: [] };

type InjectText = Pick<Inject, keyof typeof NEW_INJECT>;

interface InjectFieldsProps {
  readonly inject?: InjectText;
  /** Goals of the exercise, which the inject may serve. */
  readonly goals: Exercise["goals"];
}

/** Fields of one inject; the same for a new one, for a change and for one made up on the spot. */
export function InjectFields({ inject = NEW_INJECT, goals }: InjectFieldsProps) {
  const t = useTranslations("exerciseWork");
  const named = goals.map(({ id, text }) => `${id} ${text}`).join("; ");
  return (
    <div className="form-grid">
      <ActText
        name="plannedAt"
        label={t("plannedAt")}
        hint={t("plannedAtHint")}
        type="time"
        defaultValue={inject.plannedAt ?? ""}
        optional
      />
      <ActText name="channel" label={t("channel")} defaultValue={inject.channel} optional />
      <ActText name="from" label={t("from")} defaultValue={inject.from} optional />
      <ActText name="to" label={t("to")} defaultValue={inject.to} optional />
      <ActArea name="text" label={t("injectText")} defaultValue={inject.text} wide />
      <ActArea name="expected" label={t("expected")} defaultValue={inject.expected} wide optional />
      <ActText
        name="goals"
        label={t("injectGoals")}
        hint={named === "" ? t("injectGoalsHint") : t("injectGoalsOf", { goals: named })}
        defaultValue={inject.goals.join(", ")}
        optional
      />
    </div>
  );
}

function InjectActs({
  inject,
  first,
  last,
}: {
  readonly inject: Inject;
  readonly first: boolean;
  readonly last: boolean;
}) {
  const t = useTranslations("exerciseWork");
  const target = { number: inject.number };
  const named = (label: string) => `${label}: ${t("injectName", { number: inject.number })}`;
  return (
    <div className="row">
      {first ? null : (
        <ActTrigger
          intent="up"
          target={target}
          label={t("up")}
          describedAs={named(t("up"))}
          kind="tertiary"
        />
      )}
      {last ? null : (
        <ActTrigger
          intent="down"
          target={target}
          label={t("down")}
          describedAs={named(t("down"))}
          kind="tertiary"
        />
      )}
      <ActTrigger
        intent="duplicate"
        target={target}
        label={t("duplicate")}
        describedAs={named(t("duplicate"))}
        kind="tertiary"
      />
      {inject.status === "planned" ? (
        <ConfirmDialog
          trigger={t("removeInject")}
          title={t("removeInjectTitle", { number: inject.number })}
          confirm={
            <ActTrigger intent="remove" target={target} label={t("removeNow")} kind="danger" small={false} />
          }
        >
          <p>{t("removeInjectText")}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

function InjectEntry({ exercise, at }: { readonly exercise: Exercise; readonly at: number }) {
  const t = useTranslations("exerciseWork");
  const status = useTranslations("terms.injectStatus");
  const inject = exercise.injects[at];
  if (!inject) return null;
  const way = [inject.from, inject.to].filter(Boolean).join(" → ");
  return (
    <li className="panel stack stack--small" id={`inject-${inject.number}`}>
      <p>
        <strong className="num">
          {inject.number} · {inject.plannedAt ?? t("reserve")}
        </strong>{" "}
        <span className="muted">
          <span lang={STORED_LANGUAGE}>{[way, inject.channel].filter(Boolean).join(" · ")}</span>
          {way || inject.channel ? " · " : ""}
          {status(inject.status)}
        </span>
      </p>
      <p className="prewrap" lang={STORED_LANGUAGE}>
        {inject.text}
      </p>
      {inject.expected ? (
        <p className="muted prewrap">
          {t("expected")}: <span lang={STORED_LANGUAGE}>{inject.expected}</span>
        </p>
      ) : null}
      <InjectActs inject={inject} first={at === 0} last={at === exercise.injects.length - 1} />
      <details>
        <summary>{t("changeInject", { number: inject.number })}</summary>
        <ActForm intent="change" target={{ number: inject.number }} className="stack stack--small">
          <InjectFields inject={inject} goals={exercise.goals} />
          <div className="row">
            <ActButton label={t("saveInject")} />
          </div>
        </ActForm>
      </details>
    </li>
  );
}

/** Drehbuch with its injects in the order in which they are meant to be played. */
export function ScriptEditor({ exercise }: { readonly exercise: Exercise }) {
  return (
    <ol className="stack stack--small plain-list">
      {exercise.injects.map((inject, at) => (
        <InjectEntry key={inject.number} exercise={exercise} at={at} />
      ))}
    </ol>
  );
}
