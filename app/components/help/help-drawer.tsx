import { Link, useFetcher, useMatches, useParams } from "@remix-run/react";
import { type MouseEvent, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { TOPIC_OF_ROUTE } from "#app/i18n/help/topic-of-route.ts";
import type { HelpPageView } from "#app/queries/help/help-page.server.ts";

import { organisationPath } from "../shell/organisation-path.ts";
import { Icon } from "../ui/icon.tsx";
import { HelpContent } from "./help-content.tsx";

function opensElsewhere({ button, metaKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey;
}

/** Help of the present page: a link to its help page, with a script a drawer beside the page. */
export function HelpDrawer() {
  const t = useTranslations("help");
  const { organisation } = useParams();
  const topic = TOPIC_OF_ROUTE[useMatches().at(-1)?.id ?? ""];
  const fetcher = useFetcher<{ readonly view: HelpPageView }>();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.close(), [topic]);
  if (organisation === undefined || topic === undefined) return null;
  const address = organisationPath(organisation, `/help/${topic}`);
  const view = fetcher.data?.view;
  const open = (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    if (view?.name !== topic) fetcher.load(address);
    dialog.current?.showModal();
  };
  return (
    <>
      <a className="help-link" href={address} onClick={open}>
        <Icon name="help" />
        {t("title")}
      </a>
      <dialog ref={dialog} className="drawer" aria-labelledby="help-drawer-title" closedby="any">
        <div className="row row--between drawer__head">
          <h2 id="help-drawer-title">{view?.name === topic ? view.title : t("title")}</h2>
          <button
            type="button"
            className="kern-btn kern-btn--tertiary kern-btn--small"
            onClick={() => dialog.current?.close()}
          >
            <span className="kern-label">{t("close")}</span>
          </button>
        </div>
        {view?.name === topic ? (
          <HelpContent view={view} heading="h3" />
        ) : (
          <p role="status">{t("loading")}</p>
        )}
        <p>
          <Link to={organisationPath(organisation, "/help")}>{t("allTopics")}</Link>
        </p>
      </dialog>
    </>
  );
}
