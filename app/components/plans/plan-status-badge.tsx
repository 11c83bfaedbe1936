import { useTranslations } from "use-intl";

import type { PlanStatus } from "#app/domain/exchange/index.ts";

import { Shape, type ShapeName } from "../ui/shape.tsx";

const LOOK: Readonly<Record<PlanStatus, ShapeName>> = {
  released: "met",
  draft: "unknown",
  "in-review": "hint",
  "in-revision": "hint",
  superseded: "not-time-critical",
  archived: "not-time-critical",
};

/** State of a plan as word, shape and colour. */
export function PlanStatusBadge({ status }: { readonly status: PlanStatus }) {
  const t = useTranslations("terms.plan");
  return (
    <span className={`status status--${LOOK[status]}`}>
      <Shape name={LOOK[status]} />
      {t(status)}
    </span>
  );
}
