import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider, useLoaderData } from "react-router-dom";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";

import { AppIntl } from "#app/components/shell/app-intl.tsx";
import { ActButton, ActForm, ActPageProvider } from "#app/forms/act-form.tsx";
import { ActArea, ActSelect } from "#app/forms/act-inputs.tsx";
import { TextField } from "#app/forms/field.tsx";
import { Form } from "#app/forms/form.tsx";
import { textField } from "#app/forms/form-values.schema.ts";

interface Stored {
  readonly version: number;
  readonly text: string;
  readonly status: string;
}

const CHOICES = ["open", "done"].map((value) => ({ value, label: value }));
const schema = z.strictObject({ text: textField(50), status: textField(50) });

function Act() {
  const { version, text, status } = useLoaderData() as Stored;
  return (
    <AppIntl language="de">
      <ActPageProvider answer={undefined} submitId="mark">
        <ActForm intent="texts" version={version}>
          <ActArea name="text" label="Text" defaultValue={text} />
          <ActSelect name="status" label="Stand" choices={CHOICES} defaultValue={status} />
          <ActButton label="Speichern" />
        </ActForm>
      </ActPageProvider>
    </AppIntl>
  );
}

function Sheet() {
  const { version, ...values } = useLoaderData() as Stored;
  return (
    <AppIntl language="de">
      <Form
        id="sheet"
        {...{ schema, values, version }}
        base={values}
        submitId="mark"
        labels={{ text: "Text" }}
      >
        <TextField name="text" label="Text" />
        <TextField name="status" label="Stand" />
        <button type="submit">Speichern</button>
      </Form>
    </AppIntl>
  );
}

const BEGIN: Stored = { version: 3, text: "Anfang", status: "open" };

/** A page whose server can be given news; the submissions it received. */
async function open(element: React.JSX.Element, answer: Promise<unknown> = Promise.resolve()) {
  let stored = BEGIN;
  const received: Record<string, FormDataEntryValue>[] = [];
  const router = createMemoryRouter([
    {
      path: "/",
      element,
      loader: () => stored,
      action: async ({ request }) => {
        received.push(Object.fromEntries(await request.formData()));
        await answer;
        return null;
      },
    },
  ]);
  render(<RouterProvider router={router} />);
  const text = await screen.findByLabelText("Text");
  return {
    received,
    text,
    news: async (change: Partial<Stored>) => {
      stored = { ...stored, ...change };
      router.revalidate();
      await waitFor(() => expect(router.state.loaderData).toEqual({ "0": stored }));
      await act(() => Promise.resolve());
    },
    save: async () => {
      await userEvent.click(screen.getByRole("button", { name: "Speichern" }));
      await waitFor(() => expect(received).toHaveLength(1));
      return received[0];
    },
  };
}

afterEach(cleanup);

const FORMS = [
  ["an act", <Act key="act" />],
  ["a sheet", <Sheet key="sheet" />],
] as const;

test.each(FORMS)(
  "%s sends the version seen when typing began, although others have stored since",
  async (_, form) => {
    const page = await open(form);
    await userEvent.type(page.text, " mit Zusatz");
    await page.news({ version: 4, text: "Von jemand anderem", status: "done" });
    expect(await page.save()).toMatchObject({ version: "3", text: "Anfang mit Zusatz" });
  },
);

test.each(FORMS)("%s goes on from a newer version that changed nothing of its fields", async (_, form) => {
  const page = await open(form);
  await userEvent.type(page.text, " mit Zusatz");
  await page.news({ version: 4 });
  expect(await page.save()).toMatchObject({ version: "4", text: "Anfang mit Zusatz" });
});

test.each(FORMS)("%s in which nothing was typed shows what is stored now", async (_, form) => {
  const page = await open(form);
  await page.news({ version: 4, text: "Von jemand anderem", status: "done" });
  expect(await page.save()).toMatchObject({ version: "4", text: "Von jemand anderem", status: "done" });
});

test("a sheet that goes on after its own saving is in no conflict with itself", async () => {
  const page = await open(<Sheet />);
  await userEvent.type(page.text, " mit Zusatz");
  await page.save();
  await page.news({ version: 4, text: "Anfang, geordnet" });
  page.received.pop();
  expect(await page.save()).toMatchObject({ version: "4" });
});

test.each(FORMS)("%s says that it is being saved until the answer is there", async (_, form) => {
  const { promise, resolve } = Promise.withResolvers<null>();
  const page = await open(form, promise);
  await userEvent.type(page.text, "!");
  await page.save();
  expect(screen.getByText("Wird gespeichert …")).toBeTruthy();
  expect(page.text.closest("form")?.getAttribute("aria-busy")).toBe("true");
  resolve(null);
  await waitFor(() => expect(page.text.closest("form")?.getAttribute("aria-busy")).toBeNull());
  expect(screen.queryByText("Wird gespeichert …")).toBeNull();
});
