export interface SheetChoice {
  readonly key: string;
  readonly name: string;
}

interface SheetOptionsProps {
  readonly sheets: readonly SheetChoice[];
  readonly label: (name: string) => string;
}

/** One option for each kind of sheet. */
export function SheetOptions({ sheets, label }: SheetOptionsProps) {
  return sheets.map(({ key, name }) => (
    <option key={key} value={key}>
      {label(name)}
    </option>
  ));
}
