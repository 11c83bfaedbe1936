import { z } from "zod";

import { err, ok, type Result } from "#app/domain/shared/result.ts";

const flag = z.enum(["0", "1"]).transform((value) => value === "1");

function wholeNumber(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max);
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname, search, hash, username } = new URL(value);
  return /^https?:$/.test(protocol) && pathname === "/" && search + hash + username === "";
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isMailServer(value: string): boolean {
  return URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol);
}

/** What each variable must look like, in words for the person who starts the server. */
const EXPLANATIONS = {
  PORT: "PORT muss eine Zahl von 0 bis 65535 sein (üblich ist 3000).",
  HOST: "HOST muss eine Adresse sein, auf der gelauscht wird, zum Beispiel 127.0.0.1.",
  DATABASE_URL:
    "DATABASE_URL muss „file:“ mit dem Namen einer Datei oder eine Adresse mit „postgres://“ sein, zum Beispiel file:./data/standfest.db.",
  PUBLIC_URL: "PUBLIC_URL muss die Adresse im Browser ohne Pfad sein, zum Beispiel https://notfall.example.",
  STANDFEST_DEMO: "STANDFEST_DEMO muss 1 (Vorführbetrieb) oder 0 sein.",
  TRUSTED_PROXIES: "TRUSTED_PROXIES muss die Anzahl der vorgeschalteten Proxys sein (0 bis 5).",
  SESSION_IDLE_MINUTES: "SESSION_IDLE_MINUTES muss eine Zahl von 1 bis 480 sein (üblich sind 30).",
  SESSION_HOURS: "SESSION_HOURS muss eine Zahl von 1 bis 24 sein (üblich sind 10).",
  WEBHOOK_URL: "WEBHOOK_URL muss eine vollständige Adresse mit https:// sein.",
  WEBHOOK_SECRET: "WEBHOOK_SECRET muss mindestens 32 Zeichen haben, wenn WEBHOOK_URL gesetzt ist.",
  WEBHOOK_ALLOW_PRIVATE: "WEBHOOK_ALLOW_PRIVATE muss 1 oder 0 sein.",
  SMTP_URL: "SMTP_URL muss mit smtp:// oder smtps:// beginnen, zum Beispiel smtp://mail.example:587.",
  MAIL_FROM: "MAIL_FROM muss eine E-Mail-Adresse sein, wenn SMTP_URL gesetzt ist.",
  SMTP_ALLOW_PLAIN: "SMTP_ALLOW_PLAIN muss 1 oder 0 sein; 1 erlaubt unverschlüsselten Versand.",
} as const;

type Key = keyof typeof EXPLANATIONS;

/** Every variable there is. */
export const VARIABLES: readonly string[] = Object.keys(EXPLANATIONS);

const environmentSchema = z
  .object({
    PORT: wholeNumber(0, 65_535).default(3000),
    HOST: z
      .string()
      .regex(/^[A-Za-z0-9.:_-]{1,255}$/)
      .default("127.0.0.1"),
    DATABASE_URL: z
      .string()
      .regex(/^(file:.+|:memory:|postgres(ql)?:\/\/.+)$/)
      .default("file:./data/standfest.db"),
    PUBLIC_URL: z.string().refine(isOrigin).optional(),
    STANDFEST_DEMO: flag.default(false),
    TRUSTED_PROXIES: wholeNumber(0, 5).default(0),
    SESSION_IDLE_MINUTES: wholeNumber(1, 480).default(30),
    SESSION_HOURS: wholeNumber(1, 24).default(10),
    WEBHOOK_URL: z.string().refine(isWebAddress).optional(),
    WEBHOOK_SECRET: z.string().min(32).optional(),
    WEBHOOK_ALLOW_PRIVATE: flag.default(false),
    SMTP_URL: z.string().refine(isMailServer).optional(),
    MAIL_FROM: z.email().max(200).optional(),
    SMTP_ALLOW_PLAIN: flag.default(false),
  } satisfies Record<Key, z.ZodType>)
  .refine((env) => env.WEBHOOK_URL === undefined || env.WEBHOOK_SECRET !== undefined, {
    path: ["WEBHOOK_SECRET"],
  })
  .refine((env) => env.SMTP_URL === undefined || env.MAIL_FROM !== undefined, { path: ["MAIL_FROM"] });

export type Environment = z.infer<typeof environmentSchema>;

function isKey(value: unknown): value is Key {
  return typeof value === "string" && Object.hasOwn(EXPLANATIONS, value);
}

/** Reads the configuration. The error is one German sentence that names the first wrong variable and says how it must be. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>>,
): Result<Environment, string> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  const key = parsed.error.issues[0]?.path[0];
  return err(isKey(key) ? EXPLANATIONS[key] : "Die Konfiguration ist ungültig.");
}

/** People reach this installation by HTTPS: cookies get `Secure`, answers get HSTS. */
export function isServedByTls(env: Environment): boolean {
  return env.PUBLIC_URL?.startsWith("https:") ?? false;
}
