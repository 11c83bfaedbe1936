import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";

import { AppIntl } from "#app/components/shell/app-intl.tsx";
import { Form } from "#app/forms/form.tsx";
import { MatrixField } from "#app/forms/matrix-field.tsx";

const HORIZONS = [4, 24, 72];
const SCENARIOS = [
  { code: "PU", name: "Unversehrtheit" },
  { code: "AE", name: "Aufgaben" },
];
const VALUES = { matrix: { PU: ["1", "1", "2"], AE: ["", "", ""] }, irrelevant: {}, reasons: { PU: "x" } };

function mount() {
  const element = (
    <AppIntl language="de">
      <Form id="m" schema={z.any()} values={VALUES} version={1} submitId="submit-1" labels={{}}>
        <MatrixField
          horizonsHours={HORIZONS}
          scenarios={SCENARIOS}
          levels={[1, 2, 3, 4].map((level) => ({ level, name: `Stufe ${level}` }))}
          intolerabilityLevel={3}
          worst={[1, 1, 2]}
          mtpdHours={null}
          drivers={["PU"]}
        />
      </Form>
    </AppIntl>
  );
  render(<RouterProvider router={createMemoryRouter([{ path: "/", element }])} />);
}

function cell(scenario: string, horizon: string): HTMLInputElement {
  return screen.getByRole("textbox", { name: `${scenario} nach ${horizon}` });
}

function row(scenario: string): string[] {
  return ["4 h", "24 h", "3 Tage"].map((horizon) => cell(scenario, horizon).value);
}

afterEach(cleanup);

test("a number key rates, lifts the later horizons along and moves on", async () => {
  mount();
  cell("Unversehrtheit", "24 h").focus();
  await userEvent.keyboard("3");
  expect(row("Unversehrtheit")).toEqual(["1", "3", "3"]);
  expect(document.activeElement).toBe(cell("Unversehrtheit", "3 Tage"));
});

test("arrows move between cells and stop at the edge", async () => {
  mount();
  cell("Unversehrtheit", "4 h").focus();
  await userEvent.keyboard("{ArrowRight}{ArrowDown}");
  expect(document.activeElement).toBe(cell("Aufgaben", "24 h"));
  await userEvent.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(cell("Aufgaben", "24 h"));
});

test("an unknown level is typed as it is, so that the check can name it", async () => {
  mount();
  await userEvent.clear(cell("Aufgaben", "4 h"));
  await userEvent.type(cell("Aufgaben", "4 h"), "7");
  expect(row("Aufgaben")).toEqual(["7", "", ""]);
});

test("every cell says which scenario and horizon it rates", () => {
  mount();
  expect(screen.getAllByRole("textbox", { name: / nach / })).toHaveLength(
    (SCENARIOS.length + 1) * HORIZONS.length,
  );
});

test("the mouse draws the level of the cell it was pressed on along its row", () => {
  mount();
  cell("Unversehrtheit", "3 Tage").focus();
  fireEvent.mouseEnter(cell("Unversehrtheit", "24 h"), { buttons: 0 });
  expect(row("Unversehrtheit")).toEqual(["1", "1", "2"]);
  fireEvent.mouseEnter(cell("Aufgaben", "24 h"), { buttons: 1 });
  expect(row("Aufgaben")).toEqual(["", "", ""]);
  fireEvent.mouseEnter(cell("Unversehrtheit", "24 h"), { buttons: 1 });
  expect(row("Unversehrtheit")).toEqual(["1", "2", "2"]);
});

test("whoever switches to the Kurzform begins with the worst row, and the matrix stays as it is", async () => {
  mount();
  expect(row("Schlimmster Wert")).toEqual(["", "", ""]);
  await userEvent.click(screen.getByRole("radio", { name: /Kurzform/ }));
  expect(row("Schlimmster Wert")).toEqual(["1", "1", "2"]);
  expect(screen.getByRole("checkbox", { name: "Unversehrtheit ist maßgeblich" })).toHaveProperty(
    "checked",
    true,
  );
  await userEvent.click(screen.getByRole("radio", { name: /Vollform/ }));
  expect(row("Unversehrtheit")).toEqual(["1", "1", "2"]);
});
