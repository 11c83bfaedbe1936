import { createTranslator } from "use-intl/core";

import { exerciseCalendar } from "#app/adapters/calendar/exercise-calendar.server.ts";
import type { Exercise, Measure } from "#app/domain/exchange/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { catalogueOf, TIME_ZONE } from "#app/i18n/catalogue.ts";
import { formatDate } from "#app/i18n/dates.ts";
import type { MailMessage } from "#app/services/mailer.ts";
import type { Deps } from "#app/services/ports.ts";
import type { ClaimedJob } from "#db/repositories/job-records.ts";

interface Place {
  readonly organisation: { readonly code: string; readonly name: string };
  readonly job: ClaimedJob;
  readonly to: string;
  /** Language of whoever receives it. */
  readonly language: Language;
}

function texts(language: Language) {
  const messages = catalogueOf(language);
  return createTranslator({ locale: language, messages, namespace: "mails", timeZone: TIME_ZONE });
}

/** Address of a page; undefined while nobody has said under which address people reach Standfest. */
function addressOf({ settings }: Deps, place: Place, page: string): string | undefined {
  if (settings.publicUrl === undefined) return undefined;
  return `${settings.publicUrl}/o/${encodeURIComponent(place.organisation.code)}${page}`;
}

/** Reminder of an exercise, or the invitation to it; both carry its calendar entry. */
export function exerciseMail(deps: Deps, place: Place, exercise: Exercise): MailMessage {
  const t = texts(place.language);
  const invitation = place.job.kind === "exercise-invitation";
  const addressFor = (id: string) => addressOf(deps, place, `/exercises/${encodeURIComponent(id)}`);
  const title = exercise.announced ? exercise.title : t("unannounced");
  const values = {
    id: exercise.id,
    title,
    date: exercise.plannedOn ? formatDate(exercise.plannedOn, place.language) : "",
    time: exercise.announced ? [exercise.startsAt, exercise.endsAt].filter(Boolean).join("–") : "",
    place: exercise.announced ? exercise.place : "",
    organisation: place.organisation.name,
    address: addressFor(exercise.id) ?? t("whereExercise", { id: exercise.id }),
  };
  return {
    to: place.to,
    subject: t(invitation ? "invitationSubject" : "exerciseSubject", values),
    text: t(invitation ? "invitationText" : "exerciseText", values),
    calendar: exerciseCalendar({
      organisationCode: place.organisation.code,
      organisationName: place.organisation.name,
      exercises: [exercise],
      now: deps.clock.now(),
      addressOf: addressFor,
    }),
    key: place.job.key,
  };
}

export function measureMail(deps: Deps, place: Place, measure: Measure): MailMessage {
  const t = texts(place.language);
  const overdue = String(place.job.payload["when"]).startsWith("overdue");
  const values = {
    id: measure.id,
    action: measure.action,
    date: measure.dueOn ? formatDate(measure.dueOn, place.language) : "",
    organisation: place.organisation.name,
    address:
      addressOf(deps, place, `/measures/${encodeURIComponent(measure.id)}`) ??
      t("whereMeasure", { id: measure.id }),
  };
  return {
    to: place.to,
    subject: t(overdue ? "overdueSubject" : "measureSubject", values),
    text: t(overdue ? "overdueText" : "measureText", values),
    key: place.job.key,
  };
}
