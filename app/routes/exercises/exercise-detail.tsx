import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { ExerciseBody } from "#app/components/exercises/exercise-body.tsx";
import { HistoryLink } from "#app/components/shell/history-link.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { formatDate } from "#app/i18n/dates.ts";
import { exerciseDetail } from "#app/queries/exercises/exercise-detail.server.ts";

export const handle = { access: requires("exercise.read") };
export const meta = pageTitle((messages) => messages.exercises.name);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const view = await exerciseDetail(context.deps, {
    organisation,
    actor: requireActor(context),
    language: context.language,
    base: organisationPath(organisation.code, ""),
    id: params["id"] ?? "",
  });
  if (!view) throw notFound();
  return { view };
}

export default function ExerciseDetail() {
  const { view } = useLoaderData<typeof loader>();
  const t = useTranslations("exercises");
  const kind = useTranslations("terms.exerciseKind");
  const status = useTranslations("terms.exerciseStatus");
  const language = useLocale();
  const path = useOrganisationPath();
  const { exercise } = view;
  const date = exercise.plannedOn ? formatDate(exercise.plannedOn, language) : "";
  const time = [exercise.startsAt, exercise.endsAt].filter(Boolean).join("–");
  return (
    <div className="stack">
      <PageHead
        title={`${exercise.id} ${exercise.title}`}
        crumbs={[{ label: t("title"), to: path("/exercises") }]}
        meta={[kind(exercise.kind), date, time, status(exercise.status), exercise.statusReason]
          .filter(Boolean)
          .join(" · ")}
      />
      <HistoryLink kind="exercise" code={exercise.id} />
      <ExerciseBody view={view} />
    </div>
  );
}
