import { type ReactNode, useRef } from "react";
import { useTranslations } from "use-intl";

interface ConfirmDialogProps {
  /** Label of the button that opens the question. */
  readonly trigger: string;
  /** Name of that button for a screen reader, where its label stands many times on the page. */
  readonly triggerName?: string;
  readonly title: string;
  /** In a row of a register. */
  readonly small?: boolean;
  /** Names the consequences. */
  readonly children: ReactNode;
  readonly confirm: ReactNode;
}

/**
 * Asks once before an act with consequences. Without JavaScript the question is an opened section instead of a dialog,
 * because a modal needs a script.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, triggerName, title, small = false, children, confirm } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const f = useTranslations("forms");
  return (
    <>
      <details
        className="confirm"
        onToggle={(event) => {
          if (!event.currentTarget.open) return;
          event.currentTarget.open = false;
          dialog.current?.showModal();
        }}
      >
        <summary
          className={`kern-btn kern-btn--secondary${small ? " kern-btn--small" : ""}`}
          aria-label={triggerName}
        >
          {trigger}
        </summary>
        <div className="panel stack stack--small">
          <p className="alert__title">{title}</p>
          {children}
          <div className="row">{confirm}</div>
        </div>
      </details>
      <dialog ref={dialog} className="dialog" aria-label={title}>
        <div className="stack stack--small">
          <h2>{title}</h2>
          {children}
          <div className="row">
            {confirm}
            <button
              type="button"
              className="kern-btn kern-btn--tertiary"
              onClick={() => dialog.current?.close()}
            >
              {f("cancel")}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
