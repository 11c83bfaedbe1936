import { z } from "zod";

const BROWSERS = ["Edge", "Opera", "Samsung Internet", "Firefox", "Chrome", "Safari"] as const;
const SYSTEMS = ["iPadOS", "iOS", "Android", "Windows", "ChromeOS", "macOS", "Linux"] as const;

/** What a person needs to recognise an own session by; null where the browser does not say. Never the full string. */
export type Device = {
  readonly browser: (typeof BROWSERS)[number] | null;
  readonly system: (typeof SYSTEMS)[number] | null;
};

const deviceSchema = z.object({ browser: z.enum(BROWSERS).nullable(), system: z.enum(SYSTEMS).nullable() });

/** Edge, Opera and Samsung Internet also call themselves Chrome, and Chrome calls itself Safari: the order counts. */
const BROWSER_MARKS: Readonly<Record<(typeof BROWSERS)[number], RegExp>> = {
  Edge: /\bEdg(e|A|iOS)?\//,
  Opera: /\b(OPR|Opera|OPT)\//,
  "Samsung Internet": /\bSamsungBrowser\//,
  Firefox: /\b(Firefox|FxiOS)\//,
  Chrome: /\b(Chrome|HeadlessChrome|CriOS|Chromium)\//,
  Safari: /\bVersion\/[\d.]+ .*Safari\//,
};

const SYSTEM_MARKS: Readonly<Record<(typeof SYSTEMS)[number], RegExp>> = {
  iPadOS: /\biPad\b/,
  iOS: /\b(iPhone|iPod)\b/,
  Android: /\bAndroid\b/,
  Windows: /\bWindows\b/,
  ChromeOS: /\bCrOS\b/,
  macOS: /\bMac(intosh|_PowerPC| OS X)\b/,
  Linux: /\bLinux\b/,
};

/** Browser and system of a user agent string; version, device model and everything else are left behind. */
export function deviceOf(userAgent: string | null): Device {
  const text = (userAgent ?? "").slice(0, 1_000);
  return {
    browser: BROWSERS.find((name) => BROWSER_MARKS[name].test(text)) ?? null,
    system: SYSTEMS.find((name) => SYSTEM_MARKS[name].test(text)) ?? null,
  };
}

/** A stored device; one that cannot be read, or none, is an unknown one. */
export function readDevice(stored: unknown): Device {
  const read = deviceSchema.safeParse(stored);
  return read.success ? read.data : { browser: null, system: null };
}
