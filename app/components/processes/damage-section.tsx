import { useTranslations } from "use-intl";

import { MatrixField } from "#app/forms/matrix-field.tsx";
import type { ProcessFormView } from "#app/queries/processes/process-form-view.server.ts";

import { Alert } from "../ui/alert.tsx";
import { useLiveValues } from "./use-live-values.ts";

/** Damage matrix of the BIA-Bogen with its live worst row. */
export function DamageSection({ view }: { readonly view: ProcessFormView }) {
  const t = useTranslations("processes");
  const { live } = useLiveValues(view);
  const { parameters } = view;
  if (view.process.shortForm) return <Alert kind="info" title={t("shortForm")} />;
  return (
    <MatrixField
      horizonsHours={parameters.horizonsHours}
      scenarios={parameters.damageScenarios}
      levels={parameters.damageLevels}
      intolerabilityLevel={parameters.intolerabilityLevel}
      worst={live.worst.map((level) => (level === 0 ? null : level))}
      mtpdHours={live.mtpdHours}
    />
  );
}
