import { useEffect, useRef } from "react";

import { Icon } from "#app/components/ui/icon.tsx";

import { useProblemText } from "./plain-field.tsx";

/** What stopped the whole form. Takes the focus, so that it is read first. */
export function ProblemAlert({ code }: { readonly code: string | undefined }) {
  const problemText = useProblemText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [code]);
  if (!code) return null;
  return (
    <div className="alert alert--danger" role="alert" tabIndex={-1} ref={box}>
      <Icon name="danger" />
      <p className="alert__title">{problemText(code)}</p>
    </div>
  );
}
