import { Link } from "@remix-run/react";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

interface PlanLinksProps {
  readonly label: string;
  readonly empty: string;
  readonly plans: readonly { readonly id: string; readonly title: string }[];
}

/** Plans an object stands in. */
export function PlanLinks({ label, empty, plans }: PlanLinksProps) {
  const path = useOrganisationPath();
  if (plans.length === 0) return <p className="muted">{empty}</p>;
  return (
    <p>
      {label}:{" "}
      {plans.map((plan, at) => (
        <span key={plan.id}>
          {at > 0 ? ", " : ""}
          <Link lang={STORED_LANGUAGE} to={path(`/plans/${encodeURIComponent(plan.id)}`)}>
            {plan.title}
          </Link>
        </span>
      ))}
    </p>
  );
}
