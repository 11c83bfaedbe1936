import type { CellContent, TableSheet } from "#app/domain/tables/index.ts";
import { formatDate, formatInstant } from "#app/i18n/dates.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import type { Deps } from "#app/services/ports.ts";

import { ACCOUNT_LIST, type AccountRowView, accountsPage } from "../access/accounts-page.server.ts";
import { listRequest } from "../analysis/list-request.ts";
import { APPROVAL_LIST, type ApprovalAct, approvalsPage } from "../audit/approvals-page.server.ts";
import { approvalName } from "../audit/approval-name.ts";
import { everything, type ExportRequest } from "./export-request.ts";

/** Every edition of plans and handbook with who wrote, checked and released it. */
export async function approvalTable(
  deps: Deps,
  { actor, organisation, language, url }: ExportRequest,
): Promise<TableSheet> {
  const { access: t, planWork } = catalogueOf(language);
  const list = await approvalsPage(deps, actor, organisation, everything(listRequest(url, APPROVAL_LIST)));
  const said = (done: ApprovalAct | null) =>
    done === null
      ? null
      : [`${done.name}, ${formatInstant(done.at, language)}`, done.note].filter(Boolean).join(": ");
  const head: CellContent[] = [
    ...[t.approvalDocument, planWork.version, planWork.state],
    ...[t.approvalWritten, t.approvalChecked, t.approvalDecided, t.contentHash],
  ];
  const rows = (list?.rows ?? []).map((row): CellContent[] => [
    approvalName(row, language),
    ...[row.edition, t.approvalStates[row.status]],
    ...[row.adopted ? planWork.adopted : said(row.written), said(row.checked)],
    row.adopted && row.approver !== null ? t.adoptedFrom.replace("{name}", row.approver) : said(row.decided),
    row.hash,
  ]);
  return { name: t.approvalsTitle, rows: [head, ...rows] };
}

/** Accounts of an organisation are few hundred; the list on the screen is read page by page. */
async function everyAccount(
  deps: Deps,
  { actor, organisation, url }: ExportRequest,
): Promise<AccountRowView[]> {
  const asked = listRequest(url, ACCOUNT_LIST);
  const rows: AccountRowView[] = [];
  for (let page = 1; ; page += 1) {
    const found = await accountsPage(deps, actor, organisation.id, { ...asked, page });
    rows.push(...found.rows);
    if (found.rows.length === 0 || rows.length >= found.total) return rows;
  }
}

/** Who may do what here, one line for each role of an account. */
export async function accountTable(deps: Deps, request: ExportRequest): Promise<TableSheet> {
  const { language } = request;
  const { access: t } = catalogueOf(language);
  const head: CellContent[] = [t.account, t.login, t.state, t.role, t.reach, t.units, t.until, t.lastLogin];
  const rows = (await everyAccount(deps, request)).flatMap((row) => {
    const account = [
      row.name,
      row.login,
      [t[row.active ? "active" : "disabled"], row.atHome ? "" : t.elsewhere].filter(Boolean).join(", "),
    ];
    const last = row.lastLoginAt === null ? t.never : formatInstant(row.lastLoginAt, language);
    if (row.grants.length === 0) return [[...account, null, null, null, null, last]];
    return row.grants.map(({ role, includesBelow, units, expiresAt }): CellContent[] => [
      ...account,
      ...[t.roles[role], includesBelow ? t.below : t.here, units.join(", ")],
      expiresAt === null ? null : formatDate(expiresAt.slice(0, 10), language),
      last,
    ]);
  });
  return { name: t.accountsTitle, rows: [head, ...rows] };
}
