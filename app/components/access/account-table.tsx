import { Form } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { ConfirmDialog } from "#app/components/ui/confirm-dialog.tsx";
import { DataTable, type Column } from "#app/components/ui/data-table.tsx";
import type { RoleCode } from "#app/domain/access/index.ts";
import { formatDate, formatInstant } from "#app/i18n/dates.ts";

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly active: boolean;
  readonly atHome: boolean;
  readonly own: boolean;
  readonly lastLoginAt: string | null;
  readonly grants: readonly {
    readonly id: string;
    readonly role: RoleCode;
    readonly includesBelow: boolean;
    readonly expiresAt: string | null;
    readonly units: readonly string[];
  }[];
}

interface ActProps {
  readonly intent: string;
  readonly field: "account" | "grant";
  readonly value: string;
  readonly label: string;
  readonly describedAs: string;
}

function Act({ intent, field, value, label, describedAs }: ActProps) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name={field} value={value} />
      <button className="kern-btn kern-btn--tertiary kern-btn--small" type="submit" aria-label={describedAs}>
        <span className="kern-label">{label}</span>
      </button>
    </Form>
  );
}

/** An act that is asked for once, with what follows from it. */
function AskedAct({ consequences, ...act }: ActProps & { readonly consequences: string }) {
  return (
    <ConfirmDialog
      trigger={act.label}
      triggerName={act.describedAs}
      title={`${act.describedAs}?`}
      confirm={<Act {...act} />}
      small
    >
      <p>{consequences}</p>
    </ConfirmDialog>
  );
}

function Roles({ row }: { readonly row: AccountRow }) {
  const t = useTranslations("access");
  const language = useLocale();
  return (
    <ul className="stack stack--tight">
      {row.grants.map(({ id, role, includesBelow, expiresAt, units }) => {
        const label = t(`roles.${role}`);
        const details = [
          includesBelow ? t("roleBelow") : "",
          units.join(", "),
          expiresAt ? t("roleUntil", { date: formatDate(expiresAt.slice(0, 10), language) }) : "",
        ].filter((detail) => detail !== "");
        const describedAs = t("revokeRole", { role: label, name: row.name });
        return (
          <li key={id} className="row row--between">
            <span>
              {label} <span className="muted small">{details.join(", ")}</span>
            </span>
            {row.own ? null : (
              <AskedAct
                {...{ intent: "revoke", field: "grant", value: id, label: t("revoke"), describedAs }}
                consequences={t("revokeText")}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function AccountActs({ row }: { readonly row: AccountRow }) {
  const t = useTranslations("access");
  if (row.own || !row.atHome) return null;
  const act = (intent: "disable" | "enable" | "renew") =>
    ({
      intent,
      field: "account",
      value: row.id,
      label: t(intent),
      describedAs: `${t(intent)}: ${row.name}`,
    }) as const;
  if (!row.active) return <Act {...act("enable")} />;
  return (
    <div className="row">
      <AskedAct {...act("disable")} consequences={t("disableText")} />
      <AskedAct {...act("renew")} consequences={t("renewText")} />
    </div>
  );
}

/** Accounts with their roles here; every act is a small form of its own and works without JavaScript. */
export function AccountTable({ rows }: { readonly rows: readonly AccountRow[] }) {
  const t = useTranslations("access");
  const language = useLocale();
  const state = (row: AccountRow) =>
    [t(row.active ? "active" : "disabled"), row.atHome ? "" : t("elsewhere")].filter(Boolean).join(", ");
  const lastLogin = (row: AccountRow) =>
    row.lastLoginAt === null ? t("never") : formatInstant(row.lastLoginAt, language);
  const columns: readonly Column<AccountRow>[] = [
    { key: "name", header: t("account"), sortable: true, cell: (row) => `${row.name} (${row.login})` },
    { key: "state", header: t("state"), sortable: true, cell: state },
    { key: "roles", header: t("ownRoles"), text: true, cell: (row) => <Roles row={row} /> },
    { key: "last", header: t("lastLogin"), sortable: true, cell: lastLogin },
    { key: "acts", header: t("actions"), cell: (row) => <AccountActs row={row} /> },
  ];
  return (
    <DataTable
      list="accounts"
      caption={t("accountsTitle")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
