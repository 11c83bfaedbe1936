import { createContext, useContext, type ReactNode } from "react";

import { Shape } from "#app/components/ui/shape.tsx";

import { useErrorText } from "./error-text.ts";
import { useAppForm } from "./form-context.ts";

/** Message code per field for rules that are not kept; a draft may break them, so they never stop saving. */
export type FieldNotices = Readonly<Record<string, string>>;

const Notices = createContext<FieldNotices>({});

interface FieldNoticesProps {
  readonly notices: FieldNotices;
  readonly children: ReactNode;
}

/** Shows rules that are not kept at the fields they concern. */
export function FieldNoticesProvider({ notices, children }: FieldNoticesProps) {
  return <Notices.Provider value={notices}>{children}</Notices.Provider>;
}

/** Code of the rule a field breaks; undefined while its own entry is refused, which has to be put right first. */
export function useFieldNotice(name: string): string | undefined {
  const notices = useContext(Notices);
  const { errorOf } = useAppForm();
  return errorOf(name) === undefined ? notices[name] : undefined;
}

export function FieldNotice({ name }: { readonly name: string }) {
  const code = useFieldNotice(name);
  const { idOf } = useAppForm();
  const errorText = useErrorText();
  if (code === undefined) return null;
  return (
    <p className="field__notice" id={`${idOf(name)}-notice`}>
      <Shape name="warning" />
      {errorText(code)}
    </p>
  );
}
