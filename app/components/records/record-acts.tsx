import { Form, Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { nestQuotes } from "#app/domain/shared/nest-quotes.ts";
import type { RecordView } from "#app/queries/records/record-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";

const AUDIT_KIND: Readonly<Record<RecordView["kind"], string>> = {
  roles: "bao-role",
  "alarm-stages": "alarm-stage",
  "reporting-points": "reporting-point",
  "immediate-measures": "immediate-measure",
  checklists: "checklist",
  "crisis-rooms": "crisis-room",
  people: "person",
  units: "unit",
  contacts: "contact",
  "outage-scenarios": "outage-scenario",
};

function Uses({ view }: { readonly view: RecordView }) {
  const t = useTranslations("response");
  if (view.uses.length === 0) return <p>{t("usedNowhere")}</p>;
  return (
    <>
      <p>{t(view.kind === "people" ? "personUses" : "usesKeep")}</p>
      <ul className="list">
        {view.uses.map((use, at) => (
          <li key={at}>{nestQuotes(t(`uses.${use.as}`, { name: use.name }))}</li>
        ))}
      </ul>
    </>
  );
}

function Act({
  view,
  act,
  submitId,
}: {
  readonly view: RecordView;
  readonly act: "deactivate" | "activate" | "delete";
  readonly submitId: string;
}) {
  const t = useTranslations("response");
  return (
    <Form method="post">
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="submitId" value={submitId} />
      <button className="kern-btn kern-btn--secondary" type="submit">
        {t(`acts.${act}`)}
      </button>
    </Form>
  );
}

function Retire({ view, submitId }: { readonly view: RecordView; readonly submitId: string }) {
  const t = useTranslations("response");
  const act = view.kind !== "people" ? "delete" : view.active ? "deactivate" : "activate";
  const blocked = act === "delete" && view.uses.length > 0;
  return (
    <details className="panel life-step">
      <summary>{t(`acts.${act}`)}</summary>
      <div className="stack stack--small">
        <p>{t(`consequences.${act}`)}</p>
        {act === "activate" ? null : <Uses view={view} />}
        {blocked ? null : <Act view={view} act={act} submitId={submitId} />}
      </div>
    </details>
  );
}

/** What can be done with a record: edit, look up its history, deactivate or delete with the consequences named. */
export function RecordActs({ view, submitId }: { readonly view: RecordView; readonly submitId: string }) {
  const t = useTranslations("response");
  const path = useOrganisationPath();
  const address = `/records/${view.kind}/${encodeURIComponent(view.code)}`;
  const history = new URLSearchParams({ objectKind: AUDIT_KIND[view.kind], objectCode: view.code });
  return (
    <div className="stack stack--small">
      <p className="row">
        {view.mayEdit ? (
          <Link className="kern-btn kern-btn--primary" to={path(`${address}/edit`)}>
            {t("edit")}
          </Link>
        ) : null}
        {view.mayReadHistory ? (
          <Link to={path(`/admin/audit?${history.toString()}`)}>{t("history")}</Link>
        ) : null}
      </p>
      {view.mayEdit ? <Retire view={view} submitId={submitId} /> : null}
    </div>
  );
}
