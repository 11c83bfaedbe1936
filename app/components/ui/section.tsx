import type { ReactNode } from "react";

import { TermText } from "./term.tsx";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Named part of a page that links can jump to. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} className="form-section stack stack--small" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <TermText text={title} />
      </h2>
      {children}
    </section>
  );
}
