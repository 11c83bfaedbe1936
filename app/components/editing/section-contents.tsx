import { useTranslations } from "use-intl";

import type { SectionState } from "#app/forms/section-state.ts";

import { SectionNav } from "../ui/section-nav.tsx";
import { Shape, type ShapeName } from "../ui/shape.tsx";

const SHAPES: Readonly<Record<SectionState, ShapeName>> = {
  complete: "met",
  open: "warning",
  empty: "not-time-critical",
};

interface SectionContentsProps {
  readonly label: string;
  readonly sections: readonly { readonly id: string; readonly label: string; readonly state: SectionState }[];
}

/** Table of contents of a long form: where each section stands, as a shape and a word. */
export function SectionContents({ label, sections }: SectionContentsProps) {
  const t = useTranslations("forms.sectionState");
  return (
    <SectionNav
      label={label}
      links={sections.map((section) => ({
        href: `#${section.id}`,
        label: (
          <span title={t(section.state)}>
            {section.label} <Shape name={SHAPES[section.state]} />
            <span className="visually-hidden">({t(section.state)})</span>
          </span>
        ),
      }))}
    />
  );
}
