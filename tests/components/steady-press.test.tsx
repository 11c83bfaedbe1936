import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { useSteadyPress } from "#app/forms/use-steady-press.ts";

afterEach(cleanup);

const HERE = { clientX: 100, clientY: 200 };

function Page({ count }: { readonly count: (name: string) => void }) {
  useSteadyPress();
  return (
    <div data-testid="sheet">
      <p>Hinweis</p>
      <button type="button" onClick={() => count("save")}>
        <span>Speichern</span>
      </button>
      <button type="button" onClick={() => count("drop")}>
        Verwerfen
      </button>
    </div>
  );
}

function open() {
  const pressed: string[] = [];
  const { unmount } = render(<Page count={(name) => pressed.push(name)} />);
  return { pressed, unmount, label: screen.getByText("Speichern"), sheet: screen.getByTestId("sheet") };
}

test("a press counts once when the button has moved away from under a pointer that stayed", () => {
  const { pressed, label, sheet } = open();
  fireEvent.pointerDown(label, HERE);
  fireEvent.click(sheet, { ...HERE, clientY: HERE.clientY + 3 });
  expect(pressed).toEqual(["save"]);
  fireEvent.click(sheet, HERE);
  expect(pressed).toEqual(["save"]);
});

test("an ordinary press counts once; dragging away takes it back; another button is not meant", () => {
  const { pressed, label, sheet } = open();
  fireEvent.pointerDown(label, HERE);
  fireEvent.click(label, HERE);
  expect(pressed).toEqual(["save"]);
  fireEvent.pointerDown(label, HERE);
  fireEvent.click(sheet, { ...HERE, clientY: HERE.clientY + 30 });
  fireEvent.pointerDown(sheet, HERE);
  fireEvent.click(sheet, HERE);
  expect(pressed).toEqual(["save"]);
  fireEvent.pointerDown(label, HERE);
  fireEvent.click(screen.getByText("Verwerfen"), HERE);
  expect(pressed).toEqual(["save", "drop"]);
});

test("after the page has gone presses are no longer watched", () => {
  const { unmount } = open();
  unmount();
  let pressed = 0;
  const button = document.body.appendChild(document.createElement("button"));
  button.addEventListener("click", () => (pressed += 1));
  fireEvent.pointerDown(button, HERE);
  fireEvent.click(document.body, HERE);
  button.remove();
  expect(pressed).toBe(0);
});
