import { useOrganisationPath } from "../shell/organisation-path.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Trail, type TrailView } from "./trail.tsx";

interface BecausePageProps {
  readonly of: { readonly id: string; readonly name: string; readonly trail: TrailView };
  /** The register the object stands in. */
  readonly list: { readonly title: string; readonly path: "/processes" | "/resources" };
}

/** Why one value of an object is what it is. */
export function BecausePage({ of, list }: BecausePageProps) {
  const path = useOrganisationPath();
  const object = {
    label: `${of.id} ${of.name}`,
    to: path(`${list.path}/${encodeURIComponent(of.id)}`),
    stored: true,
  };
  return (
    <div className="stack">
      <PageHead
        title={of.trail.statement}
        stored={of.name}
        crumbs={[{ label: list.title, to: path(list.path) }, object]}
      />
      <div className="panel">
        <Trail trail={of.trail} deep titled />
      </div>
    </div>
  );
}
