import { Form } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { AssessmentAct } from "#app/domain/assessment/index.ts";
import { useErrorText } from "#app/forms/error-text.ts";
import type { AssessmentView, CommentedWarning } from "#app/queries/processes/assessment-view.server.ts";

import { Alert } from "../ui/alert.tsx";
import { FindingList } from "../ui/finding-list.tsx";
import { Section } from "../ui/section.tsx";

interface Answer {
  readonly refusal: string;
  readonly act: AssessmentAct;
  readonly reason: string;
  readonly comments: Readonly<Record<string, string>>;
}

interface AssessmentActsProps {
  readonly view: AssessmentView;
  readonly submitId: string;
  readonly answer: Answer | undefined;
}

/** Forms in the order in which people need them; the first one carries the comments on warnings. */
const PRIMARY: readonly AssessmentAct[] = ["submit", "release"];
const WITH_REASON: readonly AssessmentAct[] = ["object", "reopen"];

function Warnings({
  warnings,
  kept,
}: {
  readonly warnings: readonly CommentedWarning[];
  readonly kept: Readonly<Record<string, string>> | undefined;
}) {
  const t = useTranslations("assessment");
  if (warnings.length === 0) return null;
  const rules = [...new Map(warnings.map((warning) => [warning.rule, warning])).values()];
  return (
    <>
      <h3>{t("warnings")}</h3>
      <p className="muted">{t("warningsLead")}</p>
      <FindingList findings={warnings} />
      {rules.map(({ rule, comment }) => (
        <div className="field" key={rule}>
          <label className="field__label" htmlFor={`comment-${rule}`}>
            {t("comment", { rule })}
          </label>
          <textarea
            className="input"
            id={`comment-${rule}`}
            name={`comments.${rule}`}
            rows={2}
            maxLength={8000}
            defaultValue={kept?.[rule] ?? comment}
          />
        </div>
      ))}
    </>
  );
}

function ReasonForm(props: AssessmentActsProps & { readonly act: AssessmentAct }) {
  const { act, view, submitId, answer } = props;
  const t = useTranslations("assessment");
  const words = useTranslations(`assessment.${act}` as "assessment.object");
  return (
    <Form method="post" className="panel stack stack--small" aria-label={words("title")}>
      <h3>{words("title")}</h3>
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="submitId" value={`${submitId}-${act}`} />
      <div className="field">
        <label className="field__label" htmlFor={`reason-${act}`}>
          {t("reason")}
        </label>
        <p className="field__hint" id={`reason-${act}-hint`}>
          {words("lead")}
        </p>
        <textarea
          className="input"
          id={`reason-${act}`}
          name="reason"
          rows={3}
          maxLength={8000}
          required
          aria-describedby={`reason-${act}-hint`}
          defaultValue={answer?.act === act ? answer.reason : ""}
        />
      </div>
      <div>
        <button className="kern-btn kern-btn--secondary" type="submit" name="intent" value={act}>
          {words("button")}
        </button>
      </div>
    </Form>
  );
}

function MainForm(props: AssessmentActsProps & { readonly act: AssessmentAct }) {
  const { act, view, submitId, answer } = props;
  const words = useTranslations(`assessment.${act}` as "assessment.submit");
  return (
    <Form method="post" className="panel stack stack--small" aria-label={words("title")}>
      <h3>{words("title")}</h3>
      <p>{words("lead")}</p>
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="submitId" value={`${submitId}-${act}`} />
      <Warnings warnings={view.warnings} kept={answer?.act === act ? answer.comments : undefined} />
      <div className="row">
        <button className="kern-btn kern-btn--primary" type="submit" name="intent" value={act}>
          {words("button")}
        </button>
      </div>
    </Form>
  );
}

function BeginForm({ view, submitId }: Pick<AssessmentActsProps, "view" | "submitId">) {
  const t = useTranslations("assessment.begin");
  return (
    <Form method="post" className="row">
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="submitId" value={`${submitId}-begin`} />
      <button className="kern-btn kern-btn--tertiary" type="submit" name="intent" value="begin">
        {t("button")}
      </button>
    </Form>
  );
}

/** What this person may do with the BIA-Bogen now, and why not more. */
export function AssessmentActs(props: AssessmentActsProps) {
  const { view, answer } = props;
  const t = useTranslations("assessment");
  const errorText = useErrorText();
  const { acts } = view;
  const blocked = acts.includes("release") && view.errors.length > 0;
  return (
    <Section id="acts" title={t("nextStep")}>
      {answer && !(blocked && answer.refusal === "assessment.errors") ? (
        <Alert kind="danger" title={errorText(answer.refusal)} />
      ) : null}
      {view.ownSubmission ? <Alert kind="info" title={t("ownSubmission")} /> : null}
      {acts.length === 0 && !view.ownSubmission ? (
        <p className="muted">{t("waits", { status: view.status })}</p>
      ) : null}
      {blocked ? <Alert kind="info" title={errorText("assessment.errors")} /> : null}
      {PRIMARY.filter((act) => acts.includes(act) && !(act === "release" && blocked)).map((act) => (
        <MainForm key={act} {...props} act={act} />
      ))}
      {acts.includes("begin") ? <BeginForm {...props} /> : null}
      {WITH_REASON.filter((act) => acts.includes(act)).map((act) => (
        <ReasonForm key={act} {...props} act={act} />
      ))}
    </Section>
  );
}
