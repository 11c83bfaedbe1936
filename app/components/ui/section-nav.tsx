import type { ReactNode } from "react";

export interface SectionLink {
  readonly href: string;
  readonly label: ReactNode;
  readonly current?: boolean;
}

/** Jump links to the sections of one long page; plain anchors, so they work without JavaScript. */
export function SectionNav({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly SectionLink[];
}) {
  return (
    <nav className="section-nav" aria-label={label} tabIndex={0}>
      {links.map((link) => (
        <a key={link.href} href={link.href} aria-current={link.current ? "page" : undefined}>
          {link.label}
        </a>
      ))}
    </nav>
  );
}
