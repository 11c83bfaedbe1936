import { useTranslations } from "use-intl";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Alert } from "../ui/alert.tsx";
import { Icon } from "../ui/icon.tsx";
import { Section } from "../ui/section.tsx";

import { type SheetChoice, SheetOptions } from "./sheet-options.tsx";

interface ExportPanelProps {
  readonly sheets: readonly SheetChoice[];
  /** Exercises whose script the person must not know yet. */
  readonly hiddenScripts: number;
}

/** Files to take away, in the formats that come in again. Posts, because handing them out is recorded. */
export function ExportPanel({ sheets, hiddenScripts }: ExportPanelProps) {
  const t = useTranslations("exchange");
  const path = useOrganisationPath();
  return (
    <Section id="export" title={t("exportTitle")}>
      <p>{t("exportLead")}</p>
      <form method="post" action={path("/exports/tables")} className="filters">
        <div className="field field--grow">
          <label className="field__label" htmlFor="export-format">
            {t("format")}
          </label>
          <select className="input" id="export-format" name="format" defaultValue="xlsx">
            <option value="xlsx">{t("allTables")}</option>
            <SheetOptions sheets={sheets} label={(name) => t("csvOf", { name })} />
          </select>
        </div>
        <button className="kern-btn kern-btn--secondary" type="submit">
          <Icon name="download" />
          {t("exportTables")}
        </button>
      </form>
      <form method="post" action={path("/exports/exchange")} className="row">
        <button className="kern-btn kern-btn--secondary" type="submit">
          <Icon name="download" />
          {t("exportExchange")}
        </button>
        <span className="muted">{t("exportExchangeHint")}</span>
      </form>
      {hiddenScripts > 0 ? (
        <Alert kind="info" title={t("hiddenScripts", { count: hiddenScripts })}>
          <p>{t("hiddenScriptsText")}</p>
        </Alert>
      ) : null}
    </Section>
  );
}
