import { useLocale, useTranslations } from "use-intl";

import { isTakenOver, measuredRta } from "#app/domain/exercise/index.ts";
import type { Exercise, Resource } from "#app/domain/exchange/index.ts";
import { formatHours } from "#app/domain/shared/hours.ts";
import { ActButton, ActForm, ActTrigger } from "#app/forms/act-form.tsx";
import { ActArea, ActSelect, ActText } from "#app/forms/act-inputs.tsx";
import { ActSuggest } from "#app/forms/act-suggest.tsx";

import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";
import { NamedText } from "../ui/named-text.tsx";

type Test = Exercise["tests"][number];

/** A resource one may test, as far as this page needs it. */
export interface TestResource {
  readonly resource: Resource;
  /** Whether the person may say how long the resource takes. */
  readonly mayTakeOver: boolean;
}

const RESULTS = ["successful", "partly", "failed"] as const;

interface Choosable {
  readonly resources: readonly TestResource[];
  /** Too many to choose from: the field searches all of them. */
  readonly searched: boolean;
}

function WhatIsTested({ resources, searched }: Choosable) {
  const t = useTranslations("exerciseWork");
  const choices = resources.map(({ resource }) => ({
    value: resource.id,
    label: `${resource.id} ${resource.name}`,
  }));
  return (
    <>
      {searched ? (
        <ActSuggest name="resource" label={t("testResource")} hint={t("testResourceHint")} list="resources" />
      ) : (
        <ActSelect name="resource" label={t("testResource")} choices={choices} />
      )}
      <ActText name="activity" label={t("testActivity")} />
    </>
  );
}

function TestFields({ test, ...choosable }: Choosable & { readonly test?: Test }) {
  const t = useTranslations("exerciseWork");
  const result = useTranslations("terms.testResult");
  return (
    <>
      <div className="form-grid">
        {test ? null : <WhatIsTested {...choosable} />}
        <ActText
          name="startedAt"
          label={t("startedAt")}
          type="time"
          defaultValue={test?.startedAt ?? ""}
          optional
        />
        <ActText
          name="endedAt"
          label={t("endedAt")}
          type="time"
          defaultValue={test?.endedAt ?? ""}
          optional
        />
        <ActSelect
          name="result"
          label={t("testResult")}
          choices={RESULTS.map((value) => ({ value, label: result(value) }))}
          defaultValue={test?.result ?? "successful"}
        />
        <ActArea name="remark" label={t("testRemark")} defaultValue={test?.remark ?? ""} optional />
        <ActArea
          name="correction"
          label={t("testCorrection")}
          defaultValue={test?.correction ?? ""}
          optional
        />
      </div>
      <div className="row">
        <ActButton
          label={t("recordTest")}
          describedAs={test ? `${t("recordTest")}: ${test.activity}` : t("recordTest")}
        />
      </div>
    </>
  );
}

/** Measured time beside the one the Soll-Ist-Vergleich has, and its confirmation by whoever answers for the resource. */
function TakeOver({ test, known }: { readonly test: Test; readonly known: TestResource }) {
  const t = useTranslations("exerciseWork");
  const language = useLocale();
  const rta = measuredRta(test);
  if (rta === null) return <p className="muted">{t("noRta")}</p>;
  const { resource, mayTakeOver } = known;
  const before =
    resource.netRtaHours === null ? t("rtaUnknown") : formatHours(resource.netRtaHours, language);
  const measured = formatHours(rta, language);
  return (
    <div className="stack stack--tight">
      <p>{t("rtaMeasured", { measured, before })}</p>
      {isTakenOver(resource, rta) ? <p className="muted">{t("rtaTaken")}</p> : null}
      {!isTakenOver(resource, rta) && !mayTakeOver ? <p className="muted">{t("rtaOwner")}</p> : null}
      {!isTakenOver(resource, rta) && mayTakeOver ? (
        <ConfirmDialog
          trigger={t("takeOver")}
          title={t("takeOverTitle", { resource: resource.id })}
          confirm={
            <ActTrigger
              intent="takeOver"
              target={{ resource: resource.id }}
              label={t("takeOverNow")}
              kind="primary"
              small={false}
            />
          }
        >
          <p>{t("takeOverText", { measured, before })}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

interface TestBoardProps extends Choosable {
  readonly exercise: Exercise;
  readonly editable: boolean;
}

/** Record of the functional tests: start and end give the measured RTA (BSI 200-4, 13.9). */
export function TestBoard({ exercise, resources, searched, editable }: TestBoardProps) {
  const t = useTranslations("exerciseWork");
  const result = useTranslations("terms.testResult");
  return (
    <>
      {exercise.tests.length === 0 ? <p className="muted">{t("noTests")}</p> : null}
      <ul className="stack stack--small plain-list">
        {exercise.tests.map((test) => {
          const known = resources.find(({ resource }) => resource.id === test.resource);
          return (
            <li className="panel stack stack--small" key={`${test.resource}/${test.activity}`}>
              <p>
                <strong>
                  <NamedText text={`${test.resource} ${test.activity}`} stored={test.activity} />
                </strong>{" "}
                <span className="muted">
                  {[`${test.startedAt ?? "–"} – ${test.endedAt ?? "–"}`, result(test.result)].join(" · ")}
                </span>
              </p>
              {test.remark ? (
                <p className="prewrap" lang={STORED_LANGUAGE}>
                  {test.remark}
                </p>
              ) : null}
              {known ? <TakeOver test={test} known={known} /> : null}
              {editable ? (
                <details>
                  <summary>{t("changeTest")}</summary>
                  <ActForm
                    intent="test"
                    target={{ resource: test.resource, activity: test.activity }}
                    className="stack stack--small"
                  >
                    <TestFields test={test} resources={resources} searched={searched} />
                  </ActForm>
                </details>
              ) : null}
            </li>
          );
        })}
      </ul>
      {editable ? (
        <section className="panel stack stack--small" aria-labelledby="new-test">
          <h3 id="new-test">{t("newTest")}</h3>
          <ActForm intent="test" className="stack stack--small">
            <TestFields resources={resources} searched={searched} />
          </ActForm>
        </section>
      ) : null}
    </>
  );
}
