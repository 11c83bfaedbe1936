import { Form } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { ManagementReleaseView } from "#app/queries/management-release/management-release-view.server.ts";

import { Alert } from "../ui/alert.tsx";

/** An act that was not done, with what was typed into its form. */
export interface RefusedAct {
  readonly act: string;
  readonly refused: string;
  readonly text: string;
}

type Act = "submit" | "release" | "return" | "withdraw";

interface ActPanelProps {
  readonly act: Act;
  /** Names the content or the edition the act is about. */
  readonly about: Readonly<Record<string, string>>;
  readonly answer: RefusedAct | undefined;
  readonly primary?: boolean;
}

const REFUSALS = [
  "form.invalid",
  "row.conflict",
  "management.waiting",
  "management.unchanged",
  "management.nothing",
  "management.decided",
  "management.same-person",
  "management.damaged",
];

/** One question with its consequence, one line of text and one button. */
function ActPanel({ act, about, answer, primary = false }: ActPanelProps) {
  const t = useTranslations(`managementRelease.${act}` as "managementRelease.submit");
  const sent = act === "withdraw" ? "return" : act;
  const field = act === "submit" ? "reason" : "note";
  const id = `${field}-${act}`;
  return (
    <section className="panel stack stack--small" aria-labelledby={`act-${act}`}>
      <h3 id={`act-${act}`}>{t("title")}</h3>
      <p>{t("lead")}</p>
      <Form method="post" id={`management-${act}`} className="stack stack--small">
        <input type="hidden" name="act" value={sent} />
        {Object.entries(about).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="field">
          <label className="field__label" htmlFor={id}>
            {t("text")}
          </label>
          <input
            className="input"
            id={id}
            name={field}
            required={act !== "release"}
            maxLength={500}
            defaultValue={answer?.act === sent ? answer.text : ""}
          />
        </div>
        <div>
          <button className={`kern-btn kern-btn--${primary ? "primary" : "secondary"}`} type="submit">
            {t("button")}
          </button>
        </div>
      </Form>
    </section>
  );
}

interface ReleaseActsProps {
  readonly view: ManagementReleaseView;
  readonly answer: RefusedAct | undefined;
}

/** Why there is nothing to do for this person right now. */
function Waits({ view }: Pick<ReleaseActsProps, "view">) {
  const t = useTranslations("managementRelease");
  const { waiting, mayDecide, own, maySubmit, inForce, changes, presentHash } = view;
  if (waiting && !mayDecide && !own) return <p className="muted">{t("waitsForManagement")}</p>;
  if (waiting) return null;
  if (presentHash === null) return <p className="muted">{t("nothingThere")}</p>;
  if (inForce && changes.length === 0) return <p className="muted">{t("nothingToDo")}</p>;
  return maySubmit ? null : <p className="muted">{t("waitsForOfficer")}</p>;
}

/** Why an act was not done. What was typed for it is told where its form is gone, so that it can be used again. */
function Refusal({ view: { mayDecide, maySubmit, own }, answer }: ReleaseActsProps) {
  const t = useTranslations("managementRelease");
  if (!answer || !REFUSALS.includes(answer.refused)) return null;
  const hasForm = answer.act === "submit" ? maySubmit : mayDecide || own;
  const refusal = answer.refused.replace(".", "_") as "management_waiting";
  return (
    <Alert kind="danger" title={t(`refusals.${refusal}`)}>
      {hasForm || answer.text === "" ? null : <p className="prewrap">{t("kept", { text: answer.text })}</p>}
    </Alert>
  );
}

/** What this person may do with the subject now, and why not more. */
export function ReleaseActs({ view, answer }: ReleaseActsProps) {
  const { waiting, mayDecide, own, maySubmit, changes, presentHash } = view;
  const about = waiting ? { id: waiting.id } : null;
  return (
    <>
      <Refusal view={view} answer={answer} />
      <Waits view={view} />
      <div className="columns columns--even">
        {maySubmit && presentHash !== null && changes.length > 0 ? (
          <ActPanel act="submit" about={{ seenHash: presentHash }} answer={answer} primary />
        ) : null}
        {about && mayDecide ? (
          <>
            <ActPanel act="release" about={about} answer={answer} primary />
            <ActPanel act="return" about={about} answer={answer} />
          </>
        ) : null}
        {about && own ? <ActPanel act="withdraw" about={about} answer={answer} /> : null}
      </div>
    </>
  );
}
