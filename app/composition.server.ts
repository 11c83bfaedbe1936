import { fileURLToPath } from "node:url";

import { createJsonLogger } from "#app/adapters/logging/json-logger.server.ts";
import { createSmtpMailer } from "#app/adapters/mail/smtp-mailer.server.ts";
import { createArgon2Hasher } from "#app/adapters/passwords/argon2-hasher.server.ts";
import { secretSource } from "#app/adapters/passwords/secret-source.server.ts";
import { randomId } from "#app/adapters/random-id.server.ts";
import { createFileChecker } from "#app/adapters/spreadsheet/file-checker.server.ts";
import { tableFiles } from "#app/adapters/spreadsheet/table-files.server.ts";
import { createWebhookSender } from "#app/adapters/webhooks/webhook-sender.server.ts";
import type { Environment } from "#app/config/env.server.ts";
import { createPrinter } from "#app/pdf/engine/printer.server.ts";
import { createGraphLayouter } from "#app/pictures/dependency-graph/graph-layouter.server.ts";
import type { Clock, Deps, IdGenerator, Settings } from "#app/services/ports.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import type { DatabaseHandle } from "#db/client.ts";
import { createRepositories } from "#db/create-repositories.ts";
import { createListCache } from "#db/tenant/list-cache.ts";
import { createUnitOfWork } from "#db/unit-of-work.ts";

import packageJson from "../package.json" with { type: "json" };

export const systemClock: Clock = { now: () => new Date().toISOString() };
export const randomIds: IdGenerator = { next: () => randomId(Date.now()) };

/** The part of the configuration that services and pages may know. */
export function settingsOf(env: Environment): Settings {
  return {
    demo: env.STANDFEST_DEMO,
    version: packageJson.version,
    sessionIdleMinutes: env.SESSION_IDLE_MINUTES,
    sessionHours: env.SESSION_HOURS,
    ...(env.PUBLIC_URL === undefined ? {} : { publicUrl: env.PUBLIC_URL }),
  };
}

/** Builds everything services and queries work with, once per process. */
export function composeDeps(
  env: Environment,
  handle: DatabaseHandle,
  write: (line: string) => void = (line) => process.stdout.write(line),
): Deps {
  return {
    clock: systemClock,
    ids: randomIds,
    log: createJsonLogger(write, () => new Date()),
    settings: settingsOf(env),
    repositories: createRepositories(handle.reader, systemClock, createListCache()),
    unitOfWork: createUnitOfWork(handle, systemClock),
    verifyAudit: (checkpoint) => verifyAudit(handle, checkpoint),
    passwords: createArgon2Hasher(),
    secrets: secretSource,
    webhooks: webhooksOf(env),
    mailer: mailerOf(env),
    layoutGraph: createGraphLayouter(),
    tableFiles,
    checkFile: createFileChecker(),
    printer: createPrinter({ root: fileURLToPath(new URL("..", import.meta.url)) }),
  };
}

function webhooksOf(env: Environment): Deps["webhooks"] {
  const { WEBHOOK_URL: url, WEBHOOK_SECRET: secret, WEBHOOK_ALLOW_PRIVATE: allowPrivate } = env;
  return url === undefined || secret === undefined
    ? null
    : createWebhookSender({ url, secret, allowPrivate });
}

function mailerOf({
  SMTP_URL: url,
  MAIL_FROM: from,
  SMTP_ALLOW_PLAIN: allowPlain,
}: Environment): Deps["mailer"] {
  return url === undefined || from === undefined ? null : createSmtpMailer({ url, from, allowPlain });
}
