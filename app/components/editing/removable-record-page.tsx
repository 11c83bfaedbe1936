import type { ComponentProps, ReactNode } from "react";

import { PageHead } from "../ui/page-head.tsx";
import { Section } from "../ui/section.tsx";
import { RecordForm } from "./record-form.tsx";
import { RemovalForm } from "./removal-form.tsx";

interface RemovableRecordPageProps {
  readonly head: ComponentProps<typeof PageHead>;
  readonly form: Omit<ComponentProps<typeof RecordForm>, "children">;
  /** Null while there is nothing to take away. */
  readonly removal: {
    readonly label: string;
    readonly consequence: string;
    /** Address for whoever changes his or her mind. */
    readonly back: string;
  } | null;
  /** The fields. */
  readonly children: ReactNode;
}

/** Page of something small that belongs to another object: its form, and below it the way to take it away. */
export function RemovableRecordPage({ head, form, removal, children }: RemovableRecordPageProps) {
  return (
    <div className="stack">
      <PageHead {...head} />
      <RecordForm {...form}>{children}</RecordForm>
      {removal ? (
        <Section id="remove" title={removal.label}>
          <p>{removal.consequence}</p>
          <RemovalForm
            version={form.version}
            submitId={`${form.submitId}-remove`}
            confirm={removal.label}
            back={removal.back}
          />
        </Section>
      ) : null}
    </div>
  );
}
