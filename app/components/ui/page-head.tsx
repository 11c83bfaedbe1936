import type { ReactNode } from "react";

import { HelpDrawer } from "../help/help-drawer.tsx";
import { Breadcrumb, type Crumb } from "./breadcrumb.tsx";
import { NamedText } from "./named-text.tsx";
import { STORED_LANGUAGE } from "./stored-language.ts";

interface PageHeadProps {
  readonly title: string;
  /** The title, or this part of it, is a name the organisation has given: German whatever the language of the page is. */
  readonly stored?: boolean | string;
  readonly crumbs?: readonly Crumb[];
  /** State of the page: draft or released, version, owner. */
  readonly meta?: ReactNode;
  /** At most one primary action. */
  readonly actions?: ReactNode;
}

export function PageHead({ title, stored, crumbs = [], meta, actions }: PageHeadProps) {
  return (
    <header>
      {crumbs.length > 0 ? <Breadcrumb crumbs={crumbs} /> : null}
      <div className="page-head">
        <div className="page-head__text">
          <h1 lang={stored === true ? STORED_LANGUAGE : undefined}>
            <NamedText text={title} stored={typeof stored === "string" ? stored : undefined} />
          </h1>
          {meta ? <div className="page-head__meta">{meta}</div> : null}
        </div>
        <div className="page-head__actions">
          <HelpDrawer />
          {actions}
        </div>
      </div>
    </header>
  );
}
