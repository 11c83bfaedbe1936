import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { AuditRowView } from "#app/queries/audit/audit-rows.server.ts";

import { NamedText } from "../ui/named-text.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { ChangeList } from "./change-list.tsx";
import { objectAddress } from "./object-address.ts";

function Head({ row }: { readonly row: AuditRowView }) {
  const t = useTranslations("access");
  return (
    <div className="audit-entry__head">
      <time dateTime={row.occurredAt}>{row.at}</time>
      <span>
        {row.who === "" ? t("system") : (row.who ?? t("unknownPerson"))}
        {row.roles.length > 0 ? <span className="muted">, {row.roles.join(", ")}</span> : null}
      </span>
      <span className="muted small">{t("entryNumber", { seq: row.seq })}</span>
    </div>
  );
}

function Sentence({ row }: { readonly row: AuditRowView }) {
  const t = useTranslations("access");
  const path = useOrganisationPath();
  const address = objectAddress(row.objectKind, row.objectCode, row.exists);
  return (
    <p>
      <NamedText text={row.sentence} />
      {address === undefined ? null : (
        <>
          {" "}
          <Link to={path(address)} aria-label={t("openObjectOf", { seq: row.seq })}>
            {t("openObject")}
          </Link>
        </>
      )}
    </p>
  );
}

function Entry({ row }: { readonly row: AuditRowView }) {
  const t = useTranslations("access");
  return (
    <li className="audit-entry">
      <Head row={row} />
      <div className="stack stack--tight">
        <Sentence row={row} />
        <ChangeList lines={row.lines} />
        {row.reason === null ? null : (
          <p>
            <span className="muted">{t("why")}:</span> {row.reason}
          </p>
        )}
        {row.contentHash === null ? null : (
          <p className="small">
            <span className="muted">{t("contentHash")}:</span> <code className="hash">{row.contentHash}</code>
          </p>
        )}
      </div>
    </li>
  );
}

/** The audit trail in words, newest first: when and who beside what and why, below each other on narrow screens. */
export function AuditList({ rows }: { readonly rows: readonly AuditRowView[] }) {
  const t = useTranslations("access");
  return (
    <ol className="audit-list" aria-label={t("auditTitle")}>
      {rows.map((row) => (
        <Entry key={row.seq} row={row} />
      ))}
    </ol>
  );
}
