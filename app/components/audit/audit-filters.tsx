import { Form, Link, useLocation, useSearchParams } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { PlainField } from "#app/components/access/plain-field.tsx";
import { PlainSelect } from "#app/components/access/plain-select.tsx";
import { readableCode } from "#app/domain/history/index.ts";

export interface AuditFilterValues {
  readonly q: string;
  readonly actor: string;
  readonly action: string;
  readonly objectKind: string;
  readonly objectCode: string;
  readonly from: string;
  readonly till: string;
  readonly logins: string;
}

interface Choices {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly actions: readonly string[];
  readonly kinds: readonly string[];
}

interface AuditFiltersProps extends Choices {
  readonly values: AuditFilterValues;
}

function byLabel(a: { readonly label: string }, b: { readonly label: string }): number {
  return a.label.localeCompare(b.label, "de");
}

function useChoices({ people, actions, kinds }: Choices) {
  const events = useTranslations("access.events");
  const objects = useTranslations("access.objects");
  return {
    people: people.map(({ id, name }) => ({ value: id, label: name })),
    actions: actions
      .map((action) => ({ value: action, label: events(action.replace(".", "_") as "record_created") }))
      .toSorted(byLabel),
    kinds: kinds.map((kind) => ({ value: kind, label: objects(kind as "process") })).toSorted(byLabel),
  };
}

function isNarrowed({ action, objectKind, objectCode, logins }: AuditFilterValues): boolean {
  return [action, objectKind, objectCode, logins].some((value) => value !== "");
}

/** The trail of one object, as pages of objects link to it. */
function OneObject({ code }: { readonly code: string }) {
  const t = useTranslations("access");
  const { search } = useLocation();
  if (code === "") return null;
  const rest = new URLSearchParams(search);
  for (const name of ["objectCode", "objectKind", "page"]) rest.delete(name);
  return (
    <p className="filters__full">
      <input type="hidden" name="objectCode" value={code} />
      {t("oneObject", { code: readableCode(code) })}{" "}
      <Link to={`?${rest.toString()}`}>{t("everyObject")}</Link>
    </p>
  );
}

/** Search and filters of the audit trail. The address holds the state; works without JavaScript. */
export function AuditFilters({ values, ...choices }: AuditFiltersProps) {
  const t = useTranslations("access");
  const controls = useTranslations("controls");
  const [parameters] = useSearchParams();
  const { people, actions, kinds } = useChoices(choices);
  return (
    <Form method="get" className="filters" role="search" key={parameters.toString()}>
      <OneObject code={values.objectCode} />
      <PlainField name="q" label={t("searchEvents")} defaultValue={values.q} />
      <PlainSelect name="actor" label={t("who")} defaultValue={values.actor} choices={people} />
      <PlainField name="from" type="date" label={t("from")} defaultValue={values.from} />
      <PlainField name="till" type="date" label={t("till")} defaultValue={values.till} />
      <details className="more-filters" open={isNarrowed(values)}>
        <summary>{t("moreFilters")}</summary>
        <div className="filters">
          <PlainSelect name="action" label={t("what")} defaultValue={values.action} choices={actions} />
          <PlainSelect
            name="objectKind"
            label={t("objectKind")}
            defaultValue={values.objectKind}
            choices={kinds}
          />
          <label className="check">
            <input type="checkbox" name="logins" value="yes" defaultChecked={values.logins === "yes"} />
            {t("showLogins")}
          </label>
        </div>
      </details>
      <button className="kern-btn kern-btn--secondary" type="submit">
        <span className="kern-label">{t("filter")}</span>
      </button>
      {parameters.size > 0 ? (
        <Link className="kern-btn kern-btn--tertiary" to="?">
          {controls("reset")}
        </Link>
      ) : null}
    </Form>
  );
}
