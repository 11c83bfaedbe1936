// @vitest-environment node
import { renderToString } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { expect, test } from "vitest";
import { z } from "zod";

import { AppIntl } from "#app/components/shell/app-intl.tsx";
import { CheckboxField, HoursField, SelectField, TextArea, TextField } from "#app/forms/field.tsx";
import { Form } from "#app/forms/form.tsx";

const VALUES = { name: "Zahllauf", hours: "4,5", kind: "b", note: "Zeile", relevant: "on" };

function Sheet() {
  const choices = ["a", "b"].map((value) => ({ value, label: value }));
  return (
    <AppIntl language="de">
      <Form id="sheet" schema={z.any()} values={VALUES} version={7} submitId="submit-1" labels={{}}>
        <TextField name="name" label="Name" />
        <HoursField name="hours" label="Dauer" />
        <SelectField name="kind" label="Art" choices={choices} />
        <TextArea name="note" label="Notiz" />
        <CheckboxField name="relevant" label="Gilt" />
      </Form>
    </AppIntl>
  );
}

test("the page of the server already holds every value, so that the form works without JavaScript", async () => {
  const handler = createStaticHandler([{ path: "/", element: <Sheet /> }]);
  const context = await handler.query(new Request("http://localhost/"));
  if (context instanceof Response) throw new Error("the page was redirected");
  const router = createStaticRouter(handler.dataRoutes, context);
  const html = renderToString(<StaticRouterProvider router={router} context={context} hydrate={false} />);
  for (const part of [
    'value="Zahllauf"',
    'value="4,5"',
    ">Zeile</textarea>",
    'name="version" value="7"',
    'checked=""',
  ])
    expect(html).toContain(part);
  expect(html).toMatch(/<option value="b" selected="">/);
});
