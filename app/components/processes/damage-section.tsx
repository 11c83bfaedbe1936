import { useLocale } from "use-intl";

import { MatrixField } from "#app/forms/matrix-field.tsx";
import { damageWords } from "#app/i18n/damage-words.ts";
import type { ProcessFormView } from "#app/queries/processes/process-form-view.server.ts";

import { useLiveValues } from "./use-live-values.ts";

/** Damage matrix of the BIA-Bogen with its live worst row. */
export function DamageSection({ view }: { readonly view: ProcessFormView }) {
  const { live } = useLiveValues(view);
  const parameters = damageWords(view.parameters, useLocale());
  return (
    <MatrixField
      horizonsHours={parameters.horizonsHours}
      scenarios={parameters.damageScenarios}
      levels={parameters.damageLevels}
      intolerabilityLevel={parameters.intolerabilityLevel}
      worst={live.worst.map((level) => (level === 0 || !live.rated ? null : level))}
      mtpdHours={live.mtpdHours}
      drivers={live.drivers}
    />
  );
}
