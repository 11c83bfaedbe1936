import { afterEach, beforeEach, expect, test } from "vitest";

import { createSmtpMailer } from "#app/adapters/mail/smtp-mailer.server.ts";
import { ok } from "#app/domain/shared/result.ts";
import { changeExercise } from "#app/services/exercise/change-exercise.server.ts";
import { inviteParticipants } from "#app/services/jobs/invite-participants.server.ts";
import { planReminders } from "#app/services/jobs/plan-reminders.server.ts";
import { workJobs } from "#app/services/jobs/work-jobs.server.ts";
import type { MailMessage } from "#app/services/mailer.ts";
import type { Deps } from "#app/services/ports.ts";
import { startSmtpListener, type SmtpListener } from "#tests/harness/smtp-listener.ts";

import { actor, create, exerciseStage, type Stage } from "./exercise-stage.ts";

let stage: Stage;
let listener: SmtpListener;
let deps: Deps;

beforeEach(async () => {
  stage = await exerciseStage();
  listener = await startSmtpListener();
  const mailer = createSmtpMailer({ url: listener.url, from: "bcm@lfms.example", allowPlain: true });
  deps = { ...stage.deps, mailer };
});

afterEach(async () => {
  deps.mailer?.close();
  await listener.close();
});

/** Exercise on a day with one person of the register in it. */
async function exerciseOn(plannedOn: string, status: "planned" | "concept-released") {
  const { organisation } = stage;
  const officer = actor("krause", "bc-officer", organisation.id);
  const people = await deps.repositories.people.listByOrganisation(organisation.id);
  const person = people.map(({ value }) => value).find(({ email, active }) => email !== "" && active);
  if (!person) throw new Error("nobody can be written to");
  const id = await create(stage, officer, "Serverraum fällt aus", "staff-exercise");
  const name = `${person.firstName} ${person.lastName}`;
  await changeExercise(deps, officer, {
    organisation,
    id,
    expectedVersion: null,
    submitId: "change-it-now",
    requestId: "r",
    content: id,
    change: (exercise) =>
      ok({
        ...exercise,
        plannedOn,
        status,
        startsAt: "08:00",
        roles: [{ role: "director", name, function: "" }],
      }),
  });
  return { id, officer, person };
}

test("a reminder reaches the director's mailbox once, whoever plans and works how often", async () => {
  const { id, person } = await exerciseOn("2026-12-20", "planned");
  expect(await planReminders(deps)).toBe(1);
  expect(await planReminders(deps)).toBe(0);
  const worked = await Promise.all(["w1", "w2", "w3"].map((owner) => workJobs(deps, owner)));
  expect(worked.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(listener.messages).toHaveLength(1);
  const [mail = ""] = listener.messages;
  expect(mail).toContain(`To: ${person.email}`);
  expect(mail).toMatch(/BEGIN:VCALENDAR|text\/calendar/);
  expect(mail).toContain(encodeURIComponent(id).slice(-2));
});

test("where no role is held by somebody with an address, the refusal says so and not that all are invited", async () => {
  const { id, officer } = await exerciseOn("2027-03-01", "concept-released");
  const stored = await deps.repositories.exercises.findByCode(stage.organisation.id, id);
  if (!stored) throw new Error("the exercise is missing");
  const roles = stored.value.roles.map((role) => ({ ...role, name: "noch zu benennen" }));
  await deps.unitOfWork(async ({ exercises }) =>
    exercises.update(stage.organisation.id, { ...stored.value, roles }, stored.version),
  );
  const input = { organisation: stage.organisation, id, requestId: "r" };
  expect(await inviteParticipants(deps, officer, input)).toMatchObject({ error: { code: "invite.nobody" } });
});

test.each([
  [undefined, "In Standfest unter „Übungen“, ", null],
  ["https://notfall.example", "https://notfall.example/o/", "URL;VALUE=URI:https://notfall.example/o/"],
])("with PUBLIC_URL %s a mail tells where the exercise is", async (publicUrl, text, calendar) => {
  const { id } = await exerciseOn("2026-12-20", "planned");
  const mails: MailMessage[] = [];
  const send = async (message: MailMessage) => {
    mails.push(message);
    return { kind: "sent" } as const;
  };
  const settings = { ...deps.settings, ...(publicUrl === undefined ? {} : { publicUrl }) };
  const recording = { ...deps, settings, mailer: { send, close: () => undefined } };
  await planReminders(recording);
  await workJobs(recording, "w1");
  const [mail] = mails;
  expect(mail?.text.split("\n").at(-1)).toContain(text);
  expect(decodeURIComponent(mail?.text.split("\n").at(-1) ?? "")).toMatch(new RegExp(`${id}$`));
  expect(mail?.calendar?.includes(calendar ?? "URL")).toBe(calendar !== null);
});

test("an invitation carries a calendar entry and is sent to each person once for each date", async () => {
  const { id, officer } = await exerciseOn("2027-03-01", "concept-released");
  const input = { organisation: stage.organisation, id, requestId: "r" };
  expect(await inviteParticipants(deps, officer, input)).toEqual({ ok: true, value: 1 });
  expect(await inviteParticipants(deps, officer, input)).toMatchObject({
    error: { code: "invite.everybody" },
  });
  await workJobs(deps, "w1");
  expect(listener.messages).toHaveLength(1);
  expect(listener.messages[0]).toMatch(/filename=termin\.ics/);
});

test("a reminder whose exercise has been called off meanwhile is not sent", async () => {
  const { id } = await exerciseOn("2026-11-25", "planned");
  await planReminders(deps);
  const stored = await deps.repositories.exercises.findByCode(stage.organisation.id, id);
  await deps.unitOfWork(async ({ exercises }) =>
    exercises.update(stage.organisation.id, { ...stored!.value, status: "cancelled" }, stored!.version),
  );
  expect(await workJobs(deps, "w1")).toBe(1);
  expect(listener.messages).toEqual([]);
});

test("without a configured mail server nothing is planned and nothing is sent", async () => {
  const { id, officer } = await exerciseOn("2026-11-25", "concept-released");
  expect([await planReminders(stage.deps), await workJobs(stage.deps, "w1")]).toEqual([0, 0]);
  const input = { organisation: stage.organisation, id, requestId: "r" };
  expect(await inviteParticipants(stage.deps, officer, input)).toMatchObject({
    error: { code: "invite.no-mail" },
  });
});
