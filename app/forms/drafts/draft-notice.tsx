import { Link, useLocation } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { Icon } from "#app/components/ui/icon.tsx";
import { formatClock, formatInstant } from "#app/i18n/dates.ts";

import type { DraftState } from "./use-draft.ts";

interface DraftNoticeProps {
  readonly draft: DraftState;
  /** Version of the object that the form shows. */
  readonly version: number;
}

function DiscardedDraft({ draft: { discarded, takeOver } }: Pick<DraftNoticeProps, "draft">) {
  const t = useTranslations("forms");
  const language = useLocale();
  if (!discarded) return null;
  return (
    <div className="alert alert--info draft-notice" role="status">
      <Icon name="info" />
      <p className="alert__body">
        {t("draftDiscarded", { time: formatInstant(discarded.savedAt, language) })}
      </p>
      <div className="alert__body row">
        <button type="button" className="kern-btn kern-btn--secondary kern-btn--small" onClick={takeOver}>
          <span className="kern-label">{t("draftUndo")}</span>
        </button>
      </div>
    </div>
  );
}

/** Offers a draft that was found, and once more after it was thrown away. */
export function FoundDraft({ draft, version }: DraftNoticeProps) {
  const t = useTranslations("forms");
  const language = useLocale();
  const { found, takeOver, discard } = draft;
  if (!found) return <DiscardedDraft draft={draft} />;
  return (
    <div className="alert alert--info draft-notice" role="status">
      <Icon name="info" />
      <p className="alert__body alert__title">
        {t("draftFound", { time: formatInstant(found.savedAt, language) })}
      </p>
      {found.version === version ? null : <p className="alert__body">{t("draftOlder")}</p>}
      <div className="alert__body row">
        <button type="button" className="kern-btn kern-btn--secondary kern-btn--small" onClick={takeOver}>
          <span className="kern-label">{t("draftRestore")}</span>
        </button>
        <button type="button" className="kern-btn kern-btn--tertiary kern-btn--small" onClick={discard}>
          <span className="kern-label">{t("draftDiscard")}</span>
        </button>
      </div>
    </div>
  );
}

/** Says when and where the entries were kept. Nothing before something is typed. */
export function KeptDraft({ draft: { kept, found } }: Pick<DraftNoticeProps, "draft">) {
  const t = useTranslations("forms");
  const language = useLocale();
  const { pathname } = useLocation();
  if (!kept || found) return null;
  const time = formatClock(kept.savedAt, language);
  return (
    <p className="small muted draft-notice" role="status">
      {kept.where === "server" ? t("draftSaved", { time }) : null}
      {kept.where === "browser" ? t("draftInBrowser", { time }) : null}
      {kept.where === "signed-out" ? (
        <>
          {t("draftSignedOut", { time })}{" "}
          <Link to={`/login?${new URLSearchParams({ to: pathname }).toString()}`} reloadDocument>
            {t("signInAgain")}
          </Link>
        </>
      ) : null}
    </p>
  );
}

/** On top of a long form, where the line has its place from the start: nothing below moves when it comes. */
export function DraftNotice({ draft, version }: DraftNoticeProps) {
  return (
    <>
      <FoundDraft draft={draft} version={version} />
      <div className="draft-line">
        <KeptDraft draft={draft} />
      </div>
    </>
  );
}
