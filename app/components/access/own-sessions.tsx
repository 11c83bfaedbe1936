import { Form } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { ConfirmDialog } from "#app/components/ui/confirm-dialog.tsx";
import { DataTable, type Column } from "#app/components/ui/data-table.tsx";
import type { Device } from "#app/domain/access/index.ts";
import { formatInstant } from "#app/i18n/dates.ts";

export interface OwnSessionRow {
  readonly id: string;
  readonly device: Device;
  readonly signedInAt: string;
  readonly lastSeenAt: string;
  readonly present: boolean;
}

function useDeviceName(): (device: Device) => string {
  const t = useTranslations("access");
  return ({ browser, system }) => {
    if (system === null) return browser ?? t("unknownDevice");
    return t("deviceName", { browser: browser ?? t("unknownBrowser"), system });
  };
}

function EndOthers() {
  const t = useTranslations("access");
  return (
    <Form method="post" reloadDocument>
      <button className="kern-btn kern-btn--primary" type="submit" name="intent" value="end-others">
        <span className="kern-label">{t("endOthersNow")}</span>
      </button>
    </Form>
  );
}

function EndOne({ row, name }: { readonly row: OwnSessionRow; readonly name: string }) {
  const t = useTranslations("access");
  const language = useLocale();
  const at = formatInstant(row.signedInAt, language);
  return (
    <Form method="post" reloadDocument>
      <input type="hidden" name="session" value={row.id} />
      <button
        className="kern-btn kern-btn--tertiary kern-btn--small"
        type="submit"
        name="intent"
        value="end-one"
        aria-label={t("endOneOf", { device: name, at })}
      >
        <span className="kern-label">{t("endOne")}</span>
      </button>
    </Form>
  );
}

function SessionTable({ rows }: { readonly rows: readonly OwnSessionRow[] }) {
  const t = useTranslations("access");
  const language = useLocale();
  const nameOf = useDeviceName();
  const columns: readonly Column<OwnSessionRow>[] = [
    { key: "device", header: t("device"), cell: ({ device }) => nameOf(device) },
    { key: "since", header: t("signedInAt"), cell: (row) => formatInstant(row.signedInAt, language) },
    { key: "last", header: t("lastUsed"), cell: (row) => formatInstant(row.lastSeenAt, language) },
    {
      key: "acts",
      header: t("actions"),
      cell: (row) => (row.present ? t("thisSession") : <EndOne row={row} name={nameOf(row.device)} />),
    },
  ];
  return <DataTable caption={t("ownSessions")} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

interface OwnSessionsProps {
  readonly rows: readonly OwnSessionRow[];
  /** A demo account is used by many people at once: nobody may end the session of somebody else. */
  readonly demo: boolean;
}

/** Where one is signed in, each with its end; what is kept there as a draft stays. */
export function OwnSessions({ rows, demo }: OwnSessionsProps) {
  const t = useTranslations("access");
  return (
    <section className="panel stack stack--small" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t("ownSessions")}</h2>
      <p>{t(demo ? "demoSessions" : "ownSessionsText")}</p>
      {demo ? null : <SessionTable rows={rows} />}
      {rows.length > 1 ? (
        <ConfirmDialog trigger={t("endOthers")} title={t("endOthersTitle")} confirm={<EndOthers />}>
          <p>{t("endOthersText")}</p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
