import { Form, Link } from "@remix-run/react";
import { createContext, type ReactNode, useContext } from "react";
import { useLocale, useTranslations } from "use-intl";

import { formatDate, formatInstant } from "#app/i18n/dates.ts";
import type { EditionRow, PlanLifeView } from "#app/queries/plans/plan-life-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Alert } from "../ui/alert.tsx";
import { BasisChanges } from "./basis-changes.tsx";
import { useSectionName } from "./plan-contents.tsx";

/** An act that was not done, with what was typed into its form. */
export interface RefusedAct {
  readonly act: string;
  readonly refused: string;
  readonly values: Readonly<Record<string, string>>;
}

const RefusedContext = createContext<RefusedAct | undefined>(undefined);
/** Act of the form a field stands in. */
const ActContext = createContext("");

function useTyped(name: string): string | undefined {
  const act = useContext(ActContext);
  const refused = useContext(RefusedContext);
  return refused?.act === act ? refused.values[name] : undefined;
}

interface PlanLifeProps {
  readonly refused?: RefusedAct | undefined;
  readonly planId: string;
  readonly view: PlanLifeView;
  readonly reviewOverdue: boolean;
  /** Suggested date of the next review. */
  readonly nextReviewOn: string;
}

const REFUSALS = [
  "form.invalid",
  "row.conflict",
  "plan.state",
  "plan.incomplete",
  "plan.same-person",
  "plan.not-reviewed",
  "plan.review-date",
];

function Refusal() {
  const t = useTranslations("planWork.refusals");
  const code = useContext(RefusedContext)?.refused ?? "";
  if (!REFUSALS.includes(code)) return null;
  return <Alert kind="danger" title={t(code.replace(".", "_") as "plan_state")} />;
}

/** Why a review is due: the date, or values of the BIA that are no longer those of the release (V-32, V-36). */
function ReviewDue({ view, reviewOverdue }: Pick<PlanLifeProps, "view" | "reviewOverdue">) {
  const t = useTranslations("planWork");
  if (!reviewOverdue && view.changes.length === 0) return null;
  return (
    <Alert kind="warning" title={t("reviewDue")}>
      {reviewOverdue ? <p>{t("reviewDatePassed")}</p> : null}
      {view.changes.length > 0 ? (
        <>
          {view.changes.some(({ value }) => value !== "unknown") ? <p>{t("basisChanged")}</p> : null}
          <BasisChanges changes={view.changes} />
        </>
      ) : null}
    </Alert>
  );
}

interface ActFormProps {
  readonly action: string;
  readonly act: string;
  readonly version: number;
  readonly button: string;
  readonly primary?: boolean;
  readonly children?: ReactNode;
}

function ActForm({ action, act, version, button, primary, children }: ActFormProps) {
  return (
    <Form method="post" action={action} className="stack stack--small">
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="version" value={version} />
      <ActContext.Provider value={act}>{children}</ActContext.Provider>
      <p>
        <button className={`kern-btn kern-btn--${primary ? "primary" : "secondary"}`} type="submit">
          {button}
        </button>
      </p>
    </Form>
  );
}

interface NoteProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

function Note({ id, name, label, hint, required = true }: NoteProps & { readonly id: string }) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <input
        className="input"
        id={id}
        name={name}
        required={required}
        maxLength={500}
        defaultValue={useTyped(name)}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
    </div>
  );
}

interface StepProps {
  readonly title: string;
  /** Acts whose refusal keeps the step open. */
  readonly act: string;
  readonly children: ReactNode;
}

function Step({ title, act, children }: StepProps) {
  const refused = useContext(RefusedContext);
  return (
    <details className="panel life-step" open={refused?.act === act}>
      <summary>{title}</summary>
      <div className="stack stack--small">{children}</div>
    </details>
  );
}

function Submit({
  view,
  act,
  base,
}: {
  readonly view: PlanLifeView;
  readonly act: string;
  readonly base: string;
}) {
  const t = useTranslations("planWork");
  const name = useSectionName();
  if (view.missing.length > 0)
    return (
      <>
        <p>{t("missingLead")}</p>
        <ul className="list">
          {view.missing.map((section) => (
            <li key={section.id}>
              <Link to={section.id === "measures" ? `${base}/edit/purpose` : `${base}/edit/${section.id}`}>
                {name(section)}
              </Link>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <p>{t("submitLead")}</p>
      <ActForm action={act} act="submit" version={view.version} button={t("submit")} primary>
        <Note id="submit-reason" name="reason" label={t("changeReason")} hint={t("changeReasonHint")} />
      </ActForm>
    </>
  );
}

function Waiting({ edition }: { readonly edition: EditionRow }) {
  const t = useTranslations("planWork");
  const language = useLocale();
  return (
    <p>
      {t("submittedBy", {
        version: edition.versionText,
        name: edition.submittedBy,
        time: formatInstant(edition.submittedAt, language),
        reason: edition.reason,
      })}{" "}
      {edition.reviewedBy && edition.reviewedAt
        ? t("reviewedBy", {
            name: edition.reviewedBy,
            time: formatInstant(edition.reviewedAt, language),
            note: edition.reviewNote ?? "",
          })
        : t("notReviewed")}
    </p>
  );
}

function ReviewDate({ suggested }: { readonly suggested: string }) {
  const typed = useTyped("nextReviewOn");
  return (
    <input
      className="input"
      id="next-review"
      type="date"
      name="nextReviewOn"
      defaultValue={typed ?? suggested}
      required
    />
  );
}

function Release({
  view,
  action,
  nextReviewOn,
}: {
  readonly view: PlanLifeView;
  readonly action: string;
  readonly nextReviewOn: string;
}) {
  const t = useTranslations("planWork");
  return (
    <Step title={t("release")} act="release">
      <p>{t("releaseLead")}</p>
      <ActForm action={action} act="release" version={view.version} button={t("release")} primary>
        <div className="field field--narrow">
          <label className="field__label" htmlFor="next-review">
            {t("nextReview")}
          </label>
          <ReviewDate suggested={nextReviewOn} />
        </div>
        <Note id="release-note" name="note" label={t("releaseNote")} required={false} />
      </ActForm>
    </Step>
  );
}

function Standing({ view }: { readonly view: PlanLifeView }) {
  const t = useTranslations("planWork");
  const language = useLocale();
  const { openEdition, releasedEdition } = view;
  if (openEdition)
    return (
      <>
        <Waiting edition={openEdition} />
        {view.ownSubmission ? <p className="muted">{t("ownSubmission")}</p> : null}
      </>
    );
  if (!releasedEdition?.releasedOn) return null;
  const { versionText: version, releasedOn } = releasedEdition;
  return <p className="muted">{t("frozenEdition", { version, date: formatDate(releasedOn, language) })}</p>;
}

function Ways({ planId, view }: Pick<PlanLifeProps, "planId" | "view">) {
  const t = useTranslations("planWork");
  const path = useOrganisationPath();
  const code = encodeURIComponent(planId);
  return (
    <p className="row">
      {view.acts.edit ? (
        <Link className="kern-btn kern-btn--primary" to={path(`/plans/${code}/edit`)}>
          {t("edit")}
        </Link>
      ) : null}
      <Link to={path(`/plans/${code}/editions`)}>{t("editions")}</Link>
      {view.mayReadHistory ? (
        <Link to={path(`/admin/audit?objectKind=plan&objectCode=${code}`)}>{t("history")}</Link>
      ) : null}
      {view.acts.copy ? <Link to={path(`/plans/new?copy=${code}`)}>{t("copy")}</Link> : null}
    </p>
  );
}

interface StepsProps {
  readonly view: PlanLifeView;
  readonly base: string;
  readonly nextReviewOn: string;
}

function Judging({ view, base, nextReviewOn }: StepsProps) {
  const t = useTranslations("planWork");
  const { acts, version } = view;
  const judge = `${base}/${view.judgesBy}`;
  return (
    <>
      {acts.review ? (
        <Step title={t("review")} act="review">
          <p>{t("reviewLead")}</p>
          <ActForm action={judge} act="review" version={version} button={t("review")} primary>
            <Note id="review-note" name="note" label={t("reviewNote")} hint={t("reviewNoteHint")} />
          </ActForm>
        </Step>
      ) : null}
      {acts.release ? <Release view={view} action={`${base}/decision`} nextReviewOn={nextReviewOn} /> : null}
      {acts.giveBack ? (
        <Step title={view.ownSubmission ? t("withdraw") : t("giveBack")} act="return">
          <p>{t("giveBackLead")}</p>
          <ActForm action={judge} act="return" version={version} button={t("giveBack")}>
            <Note id="return-note" name="note" label={t("giveBackReason")} />
          </ActForm>
        </Step>
      ) : null}
    </>
  );
}

function Writing({ view, base }: Omit<StepsProps, "nextReviewOn">) {
  const t = useTranslations("planWork");
  const { acts, version } = view;
  const act = `${base}/act`;
  return (
    <>
      {acts.submit ? (
        <Step title={t("submit")} act="submit">
          <Submit view={view} act={act} base={base} />
        </Step>
      ) : null}
      {acts.revise ? (
        <Step title={t("revise")} act="revise">
          <p>{t("reviseLead")}</p>
          <ActForm action={act} act="revise" version={version} button={t("revise")} primary />
        </Step>
      ) : null}
      {acts.remove ? (
        <Step title={t("remove")} act="remove">
          <p>{t("removeLead")}</p>
          <ActForm action={act} act="remove" version={version} button={t("removeConfirm")} />
        </Step>
      ) : null}
    </>
  );
}

/** What can be done with the plan now, and by whom: write, hand in, assure, release, send back, revise, copy, delete. */
export function PlanLife({ planId, view, reviewOverdue, nextReviewOn, refused }: PlanLifeProps) {
  const t = useTranslations("planWork");
  const path = useOrganisationPath();
  const base = path(`/plans/${encodeURIComponent(planId)}`);
  return (
    <RefusedContext.Provider value={refused}>
      <section className="stack stack--small" aria-label={t("life")}>
        <Refusal />
        <ReviewDue view={view} reviewOverdue={reviewOverdue} />
        <Standing view={view} />
        <Ways planId={planId} view={view} />
        <Writing view={view} base={base} />
        <Judging view={view} base={base} nextReviewOn={nextReviewOn} />
      </section>
    </RefusedContext.Provider>
  );
}
