import { Form } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { ChainStateView } from "#app/queries/audit/chain-state.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Alert } from "../ui/alert.tsx";

function Faults({ state }: { readonly state: ChainStateView }) {
  const t = useTranslations("access");
  const { verified } = state;
  if (!verified || verified.faultCount === 0) return null;
  return (
    <Alert kind="danger" title={t("chainBroken", { count: verified.faultCount })}>
      <ul className="list">
        {verified.faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <p>{t("chainBrokenText")}</p>
    </Alert>
  );
}

/** How long the audit trail is, where it ends, when it was last found unchanged, and a way to have it checked now. */
export function ChainState({ state }: { readonly state: ChainStateView }) {
  const t = useTranslations("access");
  const path = useOrganisationPath();
  const { size, hash, verified } = state;
  return (
    <section className="panel stack stack--small no-print" aria-labelledby="chain-title">
      <h2 id="chain-title">{t("chainTitle")}</h2>
      <p>
        {t("chainSize", { count: size })} <code className="hash small">{hash}</code>.{" "}
        {verified === null
          ? t("chainNeverVerified")
          : t(verified.faultCount === 0 ? "chainVerified" : "chainVerifiedBroken", {
              at: verified.at,
              count: verified.size,
            })}
      </p>
      <Faults state={state} />
      <Form method="post" action={path("/admin/audit/check")}>
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{t("chainVerify")}</span>
        </button>
      </Form>
    </section>
  );
}
