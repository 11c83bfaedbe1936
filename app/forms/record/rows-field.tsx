import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { Icon } from "#app/components/ui/icon.tsx";

import { FieldError } from "../field.tsx";
import { FieldNotice } from "../field-notices.tsx";
import { useAppForm } from "../form-context.ts";
import { useFormValues } from "../use-form-values.ts";
import type { CellSpec, RowsSpec } from "./field-spec.ts";
import { useRecordWords } from "./record-words.ts";
import { type RowAct, rowIntent, type RowRemoval, rowsAfter, rowsIn, rowsRestored } from "./row-act.ts";

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
  const [removals, setRemovals] = useState<readonly RowRemoval[]>([]);
  const last = removals.at(-1);
  // A draft taken over or an answer of the server has put another list here.
  const removal = last?.after.length === rows.length ? last : undefined;
  const act = (move: Move, at: number, column = first) => {
    const next = rowsAfter(spec, rows, { list: spec.name, move, at });
    const row = Math.max(0, Math.min(next.length - 1, TARGET[move](at)));
    focus.current = { row, column: move === "add" ? first : column };
    setRemovals(move === "remove" ? [...removals, { before: rows, after: next, at }] : []);
    form.setValue(spec.name, next, { shouldDirty: true });
  };
  const undo = () => {
    if (!removal) return;
    focus.current = { row: removal.at, column: first };
    setRemovals(removals.slice(0, -1));
    form.setValue(spec.name, rowsRestored(spec, rows, removal), { shouldDirty: true });
  };
  useEffect(() => {
    const wanted = focus.current;
    if (!wanted) return;
    focus.current = null;
    const at = (place: string) => document.getElementById(idOf(`${spec.name}.${place}`));
    const element = at(`${wanted.row}.${wanted.column}`);
    // A button that has become useless at the end of the list, or a list that has become empty, must not lose the focus.
    const isOff = element instanceof HTMLButtonElement && element.disabled;
    (isOff ? at(`${wanted.row}.${first}`) : (element ?? at("undo")))?.focus();
  });
  return { rows, act, removal, undo };
}

interface RemovedRowProps {
  readonly spec: RowsSpec;
  readonly at: number;
  readonly onUndo: () => void;
}

/** Stands where the row stood, until the next one is added or moved. */
function RemovedRow({ spec, at, onUndo }: RemovedRowProps) {
  const t = useTranslations("records");
  const words = useRecordWords();
  const { idOf } = useAppForm();
  return (
    <li className="step-card row row--between">
      <p role="status">{t("rowRemoved", { row: words.row(spec, at + 1) })}</p>
      <button
        type="button"
        id={idOf(`${spec.name}.undo`)}
        className="kern-btn kern-btn--secondary kern-btn--small"
        aria-label={t("bringRowBack", { row: words.row(spec, at + 1) })}
        onClick={onUndo}
      >
        <span className="kern-label">{t("undo")}</span>
      </button>
    </li>
  );
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
  readonly sign: ReactNode;
  readonly onAct: () => void;
  readonly off?: boolean;
}) {
  const { idOf } = useAppForm();
  return (
    <button
      type="submit"
      name="intent"
      id={idOf(`${act.list}.${act.at}.${buttonOf(act.move)}`)}
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

/** Name of a button among the columns of its row, so that the focus can follow it. */
function buttonOf(move: Move): string {
  return `act-${move}`;
}

const SIGNS = [
  ["up", "↑"],
  ["down", "↓"],
  ["duplicate", <Icon key="duplicate" name="content-copy" />],
  ["remove", "✕"],
] as const;

interface RowCardProps extends RowsFieldProps {
  readonly at: number;
  readonly count: number;
  readonly onAct: (move: Move, column?: string) => void;
}

function RowCard({ spec, cell, at, count, onAct }: RowCardProps) {
  const t = useTranslations("records");
  const words = useRecordWords();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = moveOfKey(event);
    if (!move) return;
    event.preventDefault();
    const { id } = event.target as HTMLElement;
    onAct(move, id.slice(id.lastIndexOf(".") + 1));
  };
  return (
    <li className="step-card" onKeyDown={onKeyDown}>
      <div className="step-card__head">
        <strong>{words.row(spec, at + 1)}</strong>
        <span className="row">
          {SIGNS.map(([move, sign]) => (
            <ActButton
              key={move}
              act={{ list: spec.name, move, at }}
              label={t(move, { row: words.row(spec, at + 1) })}
              sign={sign}
              onAct={() => onAct(move, move === "up" || move === "down" ? buttonOf(move) : undefined)}
              off={(move === "up" && at === 0) || (move === "down" && at === count - 1)}
            />
          ))}
        </span>
      </div>
      <div className="step-card__fields">
        {spec.columns.map((column) => (
          <div
            key={column.name}
            hidden={column.kind === "hidden"}
            className={`step-card__field step-card__field--${column.kind}`}
          >
            {cell(column, `${spec.name}.${at}.${column.name}`)}
          </div>
        ))}
      </div>
    </li>
  );
}

/**
 * List of rows: add, duplicate, move and remove with buttons or keys; what was removed can be brought back. With a script
 * nothing leaves the browser; without one each button is a plain submit that the server answers with the changed form, unsaved.
 */
export function RowsField({ spec, cell }: RowsFieldProps) {
  const t = useTranslations("records");
  const words = useRecordWords();
  const { rows, act, removal, undo } = useRows(spec);
  const hint = words.hint(spec);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || event.key.toLowerCase() !== "z" || !removal) return;
    event.preventDefault();
    undo();
  };
  const removed = (at: number) =>
    removal?.at === at ? <RemovedRow spec={spec} at={at} onUndo={undo} /> : null;
  return (
    <fieldset className="fieldset stack stack--small">
      <legend className="field__label">{words.label(spec)}</legend>
      {hint ? <p className="field__hint">{hint}</p> : null}
      <p className="field__hint">{t(spec.columns.length > 1 ? "keysHelp" : "keysHelpShort")}</p>
      {rows.length === 0 ? <p className="muted">{t("noRows")}</p> : null}
      <ol className="step-list" onKeyDown={onKeyDown}>
        {rows.map((_, at) => (
          <Fragment key={at}>
            {removed(at)}
            <RowCard
              {...{ spec, cell, at }}
              count={rows.length}
              onAct={(move, column) => act(move, at, column)}
            />
          </Fragment>
        ))}
        {removed(rows.length)}
      </ol>
      <FieldError name={spec.name} />
      <FieldNotice name={spec.name} />
      <AddButton spec={spec} count={rows.length} onAct={() => act("add", rows.length - 1)} />
    </fieldset>
  );
}
