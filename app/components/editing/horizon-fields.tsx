import { useLocale } from "use-intl";

import { formatHours } from "#app/domain/shared/hours.ts";
import { TextField } from "#app/forms/field.tsx";

interface HorizonFieldsProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly horizonsHours: readonly number[];
}

/** One number for each time horizon, side by side. */
export function HorizonFields({ name, label, hint, horizonsHours }: HorizonFieldsProps) {
  const language = useLocale();
  return (
    <fieldset className="checks">
      <legend className="field__label">{label}</legend>
      <p className="field__hint">{hint}</p>
      <div className="horizons">
        {horizonsHours.map((hours, at) => (
          <TextField key={hours} name={`${name}.${at}`} label={formatHours(hours, language)} narrow />
        ))}
      </div>
    </fieldset>
  );
}
