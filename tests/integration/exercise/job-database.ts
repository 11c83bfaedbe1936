import { createSmtpMailer } from "#app/adapters/mail/smtp-mailer.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { openDatabase } from "#db/client.ts";
import { createRepositories } from "#db/create-repositories.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { createUnitOfWork } from "#db/unit-of-work.ts";
import { createTestClock } from "#tests/harness/test-clock.ts";
import { createTestDeps } from "#tests/harness/test-deps.ts";

export interface JobDatabase {
  readonly deps: Deps;
  readonly close: () => Promise<void>;
}

/** Services over a database file and a mail server, as one process has them. */
export async function openJobDatabase(file: string, smtpUrl: string): Promise<JobDatabase> {
  const clock = createTestClock();
  const handle = await openDatabase(`file:${file}`);
  await migrateToLatest(handle, clock);
  const mailer = createSmtpMailer({ url: smtpUrl, from: "bcm@lfms.example", allowPlain: true });
  const base = await createTestDeps();
  return {
    deps: {
      ...base,
      clock,
      mailer,
      ids: { next: () => crypto.randomUUID() },
      repositories: createRepositories(handle.reader, clock),
      unitOfWork: createUnitOfWork(handle, clock),
    },
    close: async () => {
      mailer.close();
      await handle.close();
      await base.handle.close();
    },
  };
}
