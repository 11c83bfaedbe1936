import { Form, useRouteLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { Report } from "#app/services/reports/print-report.server.ts";

import type { ShellView } from "../shell/app-shell.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Icon } from "../ui/icon.tsx";

/** Prints one of the reports over the whole organisation; not there for people who may not read them. */
export function ReportButton({ report, year }: { readonly report: Report; readonly year?: number }) {
  const t = useTranslations("reports.print");
  const path = useOrganisationPath();
  const layout = useRouteLoaderData<{ readonly view: ShellView }>("routes/organisations/organisation-layout");
  if (layout?.view.canPrintReports !== true) return null;
  return (
    <Form method="post" action={path("/reports")} className="no-print">
      <input type="hidden" name="report" value={report} />
      {year === undefined ? null : <input type="hidden" name="year" value={year} />}
      <button className="kern-btn kern-btn--secondary" type="submit">
        <Icon name="download" />
        {t(report)}
      </button>
    </Form>
  );
}
