import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { FieldError } from "../field.tsx";
import { useAppForm } from "../form-context.ts";
import { useFormValues } from "../use-form-values.ts";
import type { CellSpec, RowsSpec } from "./field-spec.ts";
import { useRecordWords } from "./record-words.ts";
import { type RowAct, rowIntent, rowsAfter, rowsIn } from "./row-act.ts";

interface RowsFieldProps {
  readonly spec: RowsSpec;
  readonly cell: (column: CellSpec, name: string) => ReactNode;
}

type Move = RowAct["move"];

/** Alt with an arrow moves, Alt+Enter adds below, Alt+Shift+Enter duplicates, Alt+Delete removes. */
function moveOfKey(event: KeyboardEvent): Move | null {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === "ArrowUp") return "up";
  if (event.key === "ArrowDown") return "down";
  if (event.key === "Enter") return event.shiftKey ? "duplicate" : "add";
  return event.key === "Delete" ? "remove" : null;
}

const TARGET: Readonly<Record<Move, (at: number) => number>> = {
  add: (at) => at + 1,
  duplicate: (at) => at + 1,
  up: (at) => at - 1,
  down: (at) => at + 1,
  remove: (at) => at,
};

function useRows(spec: RowsSpec) {
  const { form, idOf } = useAppForm();
  const rows = rowsIn(useFormValues(), spec.name);
  const focus = useRef<{ row: number; column: string } | null>(null);
  const first = spec.columns.find(({ kind }) => kind !== "choice")?.name ?? "";
  const act = (move: Move, at: number, column = first) => {
    const next = rowsAfter(spec, rows, { list: spec.name, move, at });
    const row = Math.max(0, Math.min(next.length - 1, TARGET[move](at)));
    focus.current = { row, column: move === "add" ? first : column };
    form.setValue(spec.name, next, { shouldDirty: true });
  };
  useEffect(() => {
    const wanted = focus.current;
    if (!wanted) return;
    focus.current = null;
    document.getElementById(idOf(`${spec.name}.${wanted.row}.${wanted.column}`))?.focus();
  });
  return { rows, act };
}

function ActButton({
  act,
  label,
  sign,
  onAct,
  off,
}: {
  readonly act: RowAct;
  readonly label: string;
  readonly sign: string;
  readonly onAct: () => void;
  readonly off?: boolean;
}) {
  return (
    <button
      type="submit"
      name="intent"
      value={rowIntent(act)}
      className="row-act"
      aria-label={label}
      title={label}
      disabled={off}
      formNoValidate
      onClick={(event) => {
        event.preventDefault();
        onAct();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function AddButton({
  spec,
  count,
  onAct,
}: {
  readonly spec: RowsSpec;
  readonly count: number;
  readonly onAct: () => void;
}) {
  const t = useTranslations("records");
  const words = useRecordWords();
  return (
    <p>
      <button
        type="submit"
        name="intent"
        value={rowIntent({ list: spec.name, move: "add", at: count - 1 })}
        className="kern-btn kern-btn--secondary kern-btn--small"
        formNoValidate
        onClick={(event) => {
          event.preventDefault();
          onAct();
        }}
      >
        {t("addRow", { row: words.row(spec, count + 1) })}
      </button>
    </p>
  );
}

const SIGNS = [
  ["up", "↑"],
  ["down", "↓"],
  ["duplicate", "⧉"],
  ["remove", "✕"],
] as const;

/**
 * List of rows: add, duplicate, move and remove with buttons or keys. With a script nothing leaves the browser; without one
 * each button is a plain submit that the server answers with the changed form, unsaved.
 */
export function RowsField({ spec, cell }: RowsFieldProps) {
  const t = useTranslations("records");
  const words = useRecordWords();
  const { rows, act } = useRows(spec);
  const onKeyDown = (at: number) => (event: KeyboardEvent<HTMLElement>) => {
    const move = moveOfKey(event);
    if (!move) return;
    event.preventDefault();
    const id = (event.target as HTMLElement).id;
    act(move, at, id.slice(id.lastIndexOf(".") + 1));
  };
  return (
    <fieldset className="fieldset stack stack--small">
      <legend className="field__label">{words.label(spec)}</legend>
      <p className="field__hint">{t(spec.columns.length > 1 ? "keysHelp" : "keysHelpShort")}</p>
      {rows.length === 0 ? <p className="muted">{t("noRows")}</p> : null}
      <ol className="step-list">
        {rows.map((_, at) => (
          <li className="step-card" key={at} onKeyDown={onKeyDown(at)}>
            <div className="step-card__head">
              <strong>{words.row(spec, at + 1)}</strong>
              <span className="row">
                {SIGNS.map(([move, sign]) => (
                  <ActButton
                    key={move}
                    act={{ list: spec.name, move, at }}
                    label={t(move, { row: words.row(spec, at + 1) })}
                    sign={sign}
                    onAct={() => act(move, at)}
                    off={(move === "up" && at === 0) || (move === "down" && at === rows.length - 1)}
                  />
                ))}
              </span>
            </div>
            <div className="step-card__fields">
              {spec.columns.map((column) => (
                <div key={column.name} className={`step-card__field step-card__field--${column.kind}`}>
                  {cell(column, `${spec.name}.${at}.${column.name}`)}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <FieldError name={spec.name} />
      <AddButton spec={spec} count={rows.length} onAct={() => act("add", rows.length - 1)} />
    </fieldset>
  );
}
