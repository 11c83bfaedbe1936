import { Form, Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { useErrorText } from "#app/forms/error-text.ts";

import { Alert } from "../ui/alert.tsx";

interface RemovalFormProps {
  readonly version: number;
  readonly submitId: string;
  readonly confirm: string;
  readonly back: string;
  /** Message code of the refusal, when there was one. */
  readonly refusal?: string | undefined;
}

/** The one question before something is deleted; the page around it names the consequences. */
export function RemovalForm({ version, submitId, confirm, back, refusal }: RemovalFormProps) {
  const c = useTranslations("editing");
  const errorText = useErrorText();
  return (
    <Form method="post" className="stack stack--small">
      {refusal ? <Alert kind="danger" title={errorText(refusal)} /> : null}
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="submitId" value={submitId} />
      <div className="row">
        <button className="kern-btn kern-btn--danger" type="submit" name="intent" value="remove">
          {confirm}
        </button>
        <Link className="kern-btn kern-btn--tertiary" to={back}>
          {c("cancel")}
        </Link>
      </div>
    </Form>
  );
}
