import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import { useTranslations } from "use-intl";

import { HorizonFields } from "#app/components/editing/horizon-fields.tsx";
import { RemovableRecordPage } from "#app/components/editing/removable-record-page.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { nestQuotes } from "#app/domain/shared/nest-quotes.ts";
import { TextField } from "#app/forms/field.tsx";
import { substituteFormSchema, substituteFormValues } from "#app/forms/resource/substitute-form.schema.ts";
import { linkAction } from "#app/http/link-action.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { substituteFormView } from "#app/queries/resources/substitute-work.server.ts";
import { putSubstitute } from "#app/services/impact-analysis/put-substitute.server.ts";

export const handle = { access: requires("resource.edit") };
export const meta = pageTitle((messages) => messages.resources.substitute);

async function viewOf({ context, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const request = {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    id: params["id"] ?? "",
  };
  const view = await substituteFormView(context.deps, request, params["substitute"] ?? "");
  if (!view) throw notFound();
  return view;
}

export async function loader(args: LoaderFunctionArgs) {
  return { view: await viewOf(args), submitId: args.context.deps.ids.next() };
}

export async function action(args: ActionFunctionArgs) {
  const { deps } = args.context;
  const { resource, horizonsHours, substitute, id } = await viewOf(args);
  const horizons = horizonsHours.length;
  return linkAction(args, {
    history: { kind: "capacity", code: id },
    page: `/resources/${encodeURIComponent(resource.id)}`,
    section: "capacity",
    other: substitute?.name ?? resource.id,
    saved: "changed",
    schema: substituteFormSchema(horizons),
    stored: substitute,
    valuesOf: (stored) => substituteFormValues(stored, stored?.id ?? id, horizons),
    linkOf: (form) => ({ ...form, id: substitute?.id ?? form.id, resource: resource.id }),
    put: (input) => putSubstitute(deps, requireActor(args.context), input),
  });
}

type View = Awaited<ReturnType<typeof loader>>["view"];

function SubstituteFields({ view }: { readonly view: View }) {
  const t = useTranslations("resources");
  const e = useTranslations("editing");
  return (
    <>
      {view.substitute ? (
        <input type="hidden" name="id" value={view.id} />
      ) : (
        <TextField name="id" label={e("id")} narrow />
      )}
      <TextField name="name" label={t("substituteName")} hint={t("substituteNameHint")} />
      <HorizonFields
        name="quantities"
        label={t("substituteQuantities")}
        hint={t("substituteQuantitiesHint")}
        horizonsHours={view.horizonsHours}
      />
    </>
  );
}

export default function Substitute() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("resources");
  const e = useTranslations("editing");
  const path = useOrganisationPath();
  const { resource, horizonsHours, substitute, id, version } = view;
  const schema = useMemo(() => substituteFormSchema(horizonsHours.length), [horizonsHours]);
  const page = path(`/resources/${encodeURIComponent(resource.id)}`);
  const name = `${resource.id} ${resource.name}`;
  const quantities = horizonsHours.map((_, at) => [`quantities.${at}`, t("substituteQuantities")]);
  return (
    <RemovableRecordPage
      head={{
        title: t(substitute ? "substituteOf" : "substituteNewOf", { name }),
        stored: resource.name,
        crumbs: [
          { label: t("title"), to: path("/resources") },
          { label: name, to: page, stored: true },
        ],
      }}
      form={{
        ...{ id: "substitute", save: t("substituteSave"), schema, version, submitId, answer },
        values: substituteFormValues(substitute, id, horizonsHours.length),
        labels: {
          id: e("id"),
          name: t("substituteName"),
          ...(Object.fromEntries(quantities) as Record<string, string>),
        },
      }}
      removal={
        substitute
          ? {
              label: t("substituteRemove"),
              consequence: nestQuotes(t("substituteRemoveText", { name: substitute.name })),
              back: page,
            }
          : null
      }
    >
      <SubstituteFields view={view} />
    </RemovableRecordPage>
  );
}
