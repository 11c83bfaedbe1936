import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";

import { AppIntl } from "#app/components/shell/app-intl.tsx";
import { CheckboxField, HoursField, SelectField, TextArea, TextField } from "#app/forms/field.tsx";
import { Form } from "#app/forms/form.tsx";
import { checkboxField, hoursField, requiredLine, textField } from "#app/forms/form-values.schema.ts";
import type { FormErrors } from "#app/forms/parse-form.ts";

const schema = z.strictObject({
  name: requiredLine(20),
  hours: hoursField,
  kind: z.enum(["a", "b"]),
  note: textField(20),
  relevant: checkboxField,
});

const VALUES = { name: "Zahllauf", hours: "4,5", kind: "b", note: "Zeile", relevant: "on" };

interface SheetProps {
  readonly errors?: FormErrors;
}

function Sheet({ errors }: SheetProps) {
  return (
    <AppIntl language="de">
      <Form
        id="sheet"
        schema={schema}
        values={VALUES}
        errors={errors}
        version={7}
        submitId="submit-1"
        labels={{ name: "Name", hours: "Dauer" }}
      >
        <TextField name="name" label="Name" />
        <HoursField name="hours" label="Dauer" />
        <SelectField
          name="kind"
          label="Art"
          choices={[
            { value: "a", label: "A" },
            { value: "b", label: "B" },
          ]}
        />
        <TextArea name="note" label="Notiz" />
        <CheckboxField name="relevant" label="Gilt" />
        <button type="submit" name="intent" value="save">
          Speichern
        </button>
      </Form>
    </AppIntl>
  );
}

function mount(props: SheetProps = {}) {
  const received: [string, FormDataEntryValue][][] = [];
  const router = createMemoryRouter([
    {
      path: "/",
      element: <Sheet {...props} />,
      action: async ({ request }) => {
        received.push([...(await request.formData()).entries()]);
        return null;
      },
    },
  ]);
  render(<RouterProvider router={router} />);
  return received;
}

afterEach(cleanup);

test("what the server receives is the browser's own form data, with version, submission and pressed button", async () => {
  const received = mount();
  await userEvent.clear(screen.getByLabelText("Name"));
  await userEvent.type(screen.getByLabelText("Name"), "Neuer Name");
  await userEvent.click(screen.getByRole("button", { name: "Speichern" }));
  await waitFor(() => expect(received).toHaveLength(1));
  expect(Object.fromEntries(received[0] ?? [])).toEqual({
    ...VALUES,
    name: "Neuer Name",
    version: "7",
    submitId: "submit-1",
    intent: "save",
  });
});

test("a wrong entry is not sent, is named on top and at the field, and the focus goes to the summary", async () => {
  const received = mount();
  await userEvent.clear(screen.getByLabelText("Dauer"));
  await userEvent.type(screen.getByLabelText("Dauer"), "bald");
  await userEvent.click(screen.getByRole("button", { name: "Speichern" }));
  const summary = await screen.findByRole("alert");
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(summary.textContent).toContain("Dauer: Bitte geben Sie eine Dauer an");
  const field = screen.getByLabelText("Dauer");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(field.getAttribute("aria-describedby")).toContain("sheet-hours-error");
  expect(received).toEqual([]);
});

test("errors of the server stay at their fields and come to rest", async () => {
  mount({ errors: { name: "form.required", "": "form.conflict" } });
  const summary = await screen.findByRole("alert");
  expect(summary.textContent).toContain("Jemand hat inzwischen gespeichert");
  expect(summary.textContent).toContain("Name: Bitte füllen Sie dieses Feld aus.");
  expect(screen.getByLabelText("Name").getAttribute("aria-invalid")).toBe("true");
});

test("an error goes away as soon as the entry is right", async () => {
  mount();
  await userEvent.clear(screen.getByLabelText("Name"));
  await userEvent.click(screen.getByRole("button", { name: "Speichern" }));
  await screen.findByRole("alert");
  await userEvent.type(screen.getByLabelText("Name"), "x");
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});
