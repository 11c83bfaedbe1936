import { Form, Link, useNavigation } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { FileCheckView, PreviewView } from "#app/queries/exchange/file-check-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Alert } from "../ui/alert.tsx";
import { TextList } from "../ui/text-list.tsx";

import { MeanwhileList } from "./meanwhile-list.tsx";

interface ApplyPanelProps {
  readonly preview: PreviewView;
  readonly refused: FileCheckView["applyRefusal"];
}

/** Take over all of it, or nothing. */
export function ApplyPanel({ preview, refused }: ApplyPanelProps) {
  const t = useTranslations("exchange");
  const path = useOrganisationPath();
  const isSending = useNavigation().state === "submitting";
  const { token, notices, inAll } = preview;
  return (
    <>
      {refused ? (
        <Alert kind="danger" title={refused.text}>
          <MeanwhileList changed={refused.changed} />
        </Alert>
      ) : null}
      {notices.length > 0 ? (
        <Alert kind="warning" title={t("leftOut")}>
          <TextList texts={notices} stored={false} />
        </Alert>
      ) : null}
      {token === null ? (
        <Alert kind="info" title={t("noChange")} />
      ) : (
        <section className="panel panel--surface stack stack--small" aria-labelledby="apply">
          <h2 id="apply">{t("applyTitle", { count: inAll })}</h2>
          <p>{t(preview.canUndo ? "applyText" : "applyForGood")}</p>
          <Form method="post" className="row">
            <button className="kern-btn kern-btn--primary" type="submit" disabled={isSending}>
              {isSending ? t("applying") : t("apply")}
            </button>
            <Link className="kern-btn kern-btn--tertiary" to={path("/import")}>
              {t("discard")}
            </Link>
          </Form>
        </section>
      )}
    </>
  );
}
