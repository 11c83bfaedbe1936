import { Form, useNavigation, useSearchParams } from "@remix-run/react";
import { type ReactNode, useContext, useEffect, useId, useRef } from "react";

import { Icon } from "#app/components/ui/icon.tsx";

import { answersForm } from "./act-answer.ts";
import { type ActPage, FormContext, PageContext } from "./act-context.ts";
import { FoundDraft, KeptDraft } from "./drafts/draft-notice.tsx";
import { useActDraft } from "./drafts/use-act-draft.ts";
import { useErrorText } from "./error-text.ts";
import { Sending } from "./sending.tsx";
import { submissionMark } from "./submission-mark.ts";
import { useActSending } from "./use-act-sending.ts";
import { useFieldOfAddress } from "./use-field-of-address.ts";
import { useSeenVersion } from "./use-seen-version.ts";

/** Around all forms of a page whose acts are posts of their own. */
export function ActPageProvider({ answer, submitId, children }: ActPage & { readonly children: ReactNode }) {
  return <PageContext.Provider value={{ answer, submitId }}>{children}</PageContext.Provider>;
}

interface ActFormProps {
  /** Only where links lead to its fields: their ids begin with it. */
  readonly id?: string;
  readonly intent: string;
  /** Hidden values that say what the act is about. */
  readonly target?: Readonly<Record<string, string>>;
  /** Only where two people must not overwrite each other; appends go without. */
  readonly version?: number;
  readonly className?: string;
  /** Nothing is typed here, so there is no draft to keep. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

const NO_TARGET: Readonly<Record<string, string>> = {};

/** What stopped the act as a whole; takes the focus. */
function ActProblem({ code }: { readonly code: string | undefined }) {
  const errorText = useErrorText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [code]);
  if (!code) return null;
  return (
    <div className="alert alert--danger" role="alert" tabIndex={-1} ref={box}>
      <Icon name="danger" />
      <p className="alert__title">{errorText(code)}</p>
    </div>
  );
}

/** What was stored when the fields were filled; stands behind them, because they leave it there while they are made. */
function SeenTexts({ version }: { readonly version: number | undefined }) {
  const { answer, seenTexts } = useContext(FormContext);
  if (version === undefined) return null;
  const texts = answer?.base ? JSON.stringify(answer.base) : seenTexts();
  return <input type="hidden" name="base" value={texts} />;
}

interface OneActProps extends ActFormProps {
  readonly onSent: (mark: string) => void;
}

function OneAct(props: OneActProps) {
  const { intent, target = NO_TARGET, className, plain, children, onSent } = props;
  const page = useContext(PageContext);
  const navigation = useNavigation();
  const answer = answersForm(page.answer, intent, target) ? page.answer : undefined;
  const ownId = useId();
  const id = props.id ?? ownId;
  useFieldOfAddress(id);
  const name = plain ? null : [intent, ...Object.values(target)].join("/");
  const { version, given, seenTexts, hasBegun, begin } = useSeenVersion(props.version);
  const { draft, remember } = useActDraft({
    name,
    version: version ?? 0,
    answered: answer !== undefined,
    onRestored: begin,
  });
  const { keeping } = draft;
  const { isWaiting, onSubmit } = useActSending(keeping, onSent);
  const mark = submissionMark(page.submitId, intent, target);
  const isBusy = isWaiting || navigation.formData?.get("submitId") === mark;
  const onInput = () => {
    begin();
    keeping?.touched();
  };
  return (
    <Form
      id={id}
      method="post"
      className={className}
      preventScrollReset
      noValidate
      ref={remember}
      onSubmit={onSubmit}
      onInput={onInput}
      onBlur={() => void keeping?.flush()}
      aria-busy={isBusy ? "true" : undefined}
    >
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="submitId" value={mark} />
      {version === undefined ? null : (
        <input type="hidden" name="version" value={answer?.version ?? version} />
      )}
      {Object.entries(target).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <FormContext.Provider value={{ id, answer, given, seenTexts, hasBegun }}>
        <ActProblem code={answer?.errors[""]} />
        <FoundDraft draft={draft} version={version ?? 0} />
        {children}
        <SeenTexts version={version} />
        <KeptDraft draft={draft} />
        <Sending active={isBusy} />
      </FormContext.Provider>
    </Form>
  );
}

/**
 * A small form that is one act. It keeps what was typed when it is refused and is empty again when it is done. What other
 * forms of the page do leaves it alone.
 */
export function ActForm(props: ActFormProps) {
  const [parameters] = useSearchParams();
  const saved = parameters.get("saved") ?? "";
  const sent = useRef("");
  const done = useRef("");
  if (saved !== "" && saved === sent.current) done.current = saved;
  const onSent = (mark: string) => {
    sent.current = mark;
  };
  return <OneAct key={done.current} {...props} onSent={onSent} />;
}

interface ActButtonProps {
  readonly label: string;
  /** Names the object where several buttons of a page have the same label. */
  readonly describedAs?: string;
  readonly kind?: "primary" | "secondary" | "tertiary" | "danger";
  readonly name?: string;
  readonly value?: string;
  readonly small?: boolean;
}

export function ActButton({ label, describedAs, kind = "secondary", name, value, small }: ActButtonProps) {
  const classes = `kern-btn kern-btn--${kind}${small ? " kern-btn--small" : ""}`;
  return (
    <button className={classes} type="submit" aria-label={describedAs} name={name} value={value}>
      <span className="kern-label">{label}</span>
    </button>
  );
}

/** A form that is nothing but its button. */
export function ActTrigger(props: Pick<ActFormProps, "intent" | "target" | "version"> & ActButtonProps) {
  const { intent, target, version, ...button } = props;
  const more = { ...(target ? { target } : {}), ...(version === undefined ? {} : { version }) };
  return (
    <ActForm intent={intent} {...more} plain>
      <ActButton {...button} small={button.small ?? true} />
    </ActForm>
  );
}
