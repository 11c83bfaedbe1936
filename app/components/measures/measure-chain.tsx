import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatDate, formatInstant } from "#app/i18n/dates.ts";
import type {
  ChainEdition,
  MeasureChainView,
  StepTaken,
} from "#app/queries/measures/measure-chain.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";
import { NamedText } from "../ui/named-text.tsx";

function useStepText(): (step: StepTaken) => string {
  const t = useTranslations("measures");
  const access = useTranslations("access");
  const language = useLocale();
  return ({ name, at }) =>
    t("chainBy", {
      name: name === "" ? access("system") : (name ?? access("unknownPerson")),
      at: formatInstant(at, language),
    });
}

function Edition({ edition }: { readonly edition: ChainEdition }) {
  const t = useTranslations("measures");
  const work = useTranslations("planWork");
  const access = useTranslations("access");
  const language = useLocale();
  const path = useOrganisationPath();
  const said = (label: string, name: string | null, at: string | null, note: string | null) =>
    name && at ? `${label}: ${name}, ${formatInstant(at, language)}${note ? ` („${note}“)` : ""}` : null;
  const steps =
    edition.origin === "adopted"
      ? [edition.approver === null ? work("adopted") : access("adoptedFrom", { name: edition.approver })]
      : [
          said(work("handedIn"), edition.submittedBy, edition.submittedAt, edition.reason),
          said(work("assured"), edition.reviewedBy, edition.reviewedAt, edition.reviewNote),
          said(work("editionStates.released"), edition.decidedBy, edition.decidedAt, edition.decisionNote),
        ];
  return (
    <li>
      <Link to={path(`/plans/${encodeURIComponent(edition.planCode)}/editions`)}>
        <NamedText
          stored={edition.title}
          text={t("chainEdition", {
            plan: `${edition.planCode} ${edition.title}`,
            version: edition.versionText,
            date: edition.releasedOn ? formatDate(edition.releasedOn, language) : "–",
          })}
        />
      </Link>
      <ul>{steps.map((step) => (step === null ? null : <li key={step}>{step}</li>))}</ul>
    </li>
  );
}

function ExerciseStep({ chain }: { readonly chain: MeasureChainView }) {
  const t = useTranslations("measures");
  const language = useLocale();
  const path = useOrganisationPath();
  const { exercise } = chain;
  if (!exercise) return <p className="muted">{t("chainNoExercise")}</p>;
  const page = path(`/exercises/${encodeURIComponent(exercise.id)}`);
  return (
    <p className="row">
      <Link to={page}>
        <NamedText text={`${exercise.id} ${exercise.title}`} stored={exercise.title} />
        {exercise.plannedOn ? `, ${formatDate(exercise.plannedOn, language)}` : ""}
      </Link>
      <Link to={`${page}/evaluation`}>{t("chainFindings")}</Link>
      {exercise.held ? <a href={`${page}/report.pdf`}>{t("chainReport")}</a> : null}
    </p>
  );
}

interface MeasureChainProps {
  readonly chain: MeasureChainView;
  readonly need: string;
  /** Whether the measure counts as effective, with or without an entry in the history. */
  readonly effective: boolean;
}

/** From the finding over measure and check of its effect to the exercise, the plan it was held with, and who approved that. */
export function MeasureChain({ chain, need, effective }: MeasureChainProps) {
  const t = useTranslations("measures");
  const stepText = useStepText();
  return (
    <ol className="chain-steps stack stack--small">
      <li>
        <strong>{t("chainFinding")}</strong>
        <p lang={STORED_LANGUAGE}>{need}</p>
      </li>
      <li>
        <strong>{t("chainExercise")}</strong>
        <ExerciseStep chain={chain} />
      </li>
      <li>
        <strong>{t("chainMeasure")}</strong>
        <p>{chain.created ? stepText(chain.created) : t("chainImported")}</p>
      </li>
      <li>
        <strong>{t("chainEffective")}</strong>
        <p>
          {chain.effective ? stepText(chain.effective) : t(effective ? "chainNotEffective" : "chainNotYet")}
        </p>
      </li>
      <li>
        <strong>{t("chainPlans")}</strong>
        {chain.editions.length === 0 ? (
          <p className="muted">{t("chainNoPlans")}</p>
        ) : (
          <ul>
            {chain.editions.map((edition) => (
              <Edition key={`${edition.planCode} ${edition.number}`} edition={edition} />
            ))}
          </ul>
        )}
      </li>
    </ol>
  );
}
