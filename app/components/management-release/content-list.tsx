import { Fragment } from "react";

import type { ObjectDifference } from "#app/domain/tables/index.ts";

import { objectName } from "../ui/difference-table.tsx";
import { NamedText } from "../ui/named-text.tsx";
import { TermText } from "../ui/term.tsx";

/** Everything a part says, object by object, to be read from top to bottom. */
export function ContentList({ objects }: { readonly objects: readonly ObjectDifference[] }) {
  return objects.map(({ id, part, partLabel, name, fields }) => (
    <section key={`${part} ${id}`} className="stack stack--tight">
      <h3>
        <NamedText text={objectName({ id, part, name })} stored={name === partLabel ? "" : name} />
      </h3>
      <dl className="facts">
        {fields.map(({ path, label, after }) => (
          <Fragment key={path.join(".")}>
            <dt>
              <TermText text={label} />
            </dt>
            <dd className="prewrap">{after}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  ));
}
