import { useTranslations } from "use-intl";

import type { ProcessFormView } from "#app/queries/processes/process-form-view.server.ts";

import { Duration } from "../ui/duration.tsx";
import { LiveMtpd } from "./live-panel.tsx";
import { useLiveValues } from "./use-live-values.ts";

/** The two values everything hangs on, beside the button on narrow screens: there the panel lies far below. */
export function LiveBar({ view }: { readonly view: ProcessFormView }) {
  const t = useTranslations("processes");
  const { live } = useLiveValues(view);
  return (
    <p className="live-bar" data-live-bar>
      <span>
        {t("mtpd")}{" "}
        <strong>
          <LiveMtpd live={live} none={t("mtpdShort")} />
        </strong>
      </span>
      <span>
        {t("maxRto")}{" "}
        <strong>
          <Duration hours={live.maxRtoHours} />
        </strong>
      </span>
    </p>
  );
}
