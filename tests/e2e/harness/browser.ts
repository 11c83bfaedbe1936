import { existsSync } from "node:fs";

import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { expect } from "vitest";

const EXECUTABLE = "/usr/bin/chromium-headless-shell";

/** Nothing may leave the machine: names other than localhost do not resolve. */
const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
];

export function launchBrowser(): Promise<Browser> {
  if (!existsSync(EXECUTABLE))
    throw new Error(
      "Für die Browsertests fehlt das Paket chromium-headless-shell; bitte „npm test“ verwenden.",
    );
  return chromium.launch({ executablePath: EXECUTABLE, args: SWITCHES });
}

/** What a run must not do: write errors to the console, break the content policy, ask foreign hosts. */
export class Watch {
  readonly complaints: string[] = [];
  readonly #origin: string;
  readonly #expected: RegExp[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** A refusal that belongs to the journey (Chromium logs every answer of 400 and above). */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  follow(page: Page): void {
    const note = (text: string) => {
      if (!this.#expected.some((pattern) => pattern.test(text)))
        this.complaints.push(`${page.url().replace(this.#origin, "")}: ${text}`);
    };
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") note(message.text());
    });
    page.on("pageerror", (error) => note(error.message));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(this.#origin) && !url.startsWith("data:") && !url.startsWith("blob:")) note(url);
    });
  }
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
}

interface VisitorOptions extends BrowserContextOptions {
  readonly url: string;
  readonly watch?: Watch;
}

/** One more window of the same person; `goto` waits until the scripts of a page have taken over: keys pressed before are lost. */
export async function newWindow(
  context: BrowserContext,
  {
    watch,
    javaScriptEnabled = true,
  }: { readonly watch?: Watch | undefined; readonly javaScriptEnabled?: boolean },
): Promise<Page> {
  const page = await context.newPage();
  watch?.follow(page);
  if (!javaScriptEnabled) return page;
  const goto = page.goto.bind(page);
  page.goto = async (...address) => {
    const answer = await goto(...address);
    if (answer?.headers()["content-type"]?.startsWith("text/html"))
      await expect.poll(() => page.evaluate(isTakenOver)).toBe(true);
    return answer;
  };
  return page;
}

/** React marks an element when everything inside it is done. */
function isTakenOver(): boolean {
  return Object.keys(document.documentElement).some((key) => key.startsWith("__reactFiber"));
}

/** A person with the demo role, on the start page of the organisation. Works with JavaScript switched off. */
export async function signedIn(browser: Browser, login: string, options: VisitorOptions): Promise<Visitor> {
  const { url, watch, ...contextOptions } = options;
  const { javaScriptEnabled = true } = options;
  const context = await browser.newContext({ locale: "de-DE", ...contextOptions });
  const page = await newWindow(context, { watch, javaScriptEnabled });
  await page.goto(`${url}/login`);
  await page.locator(`button[name="login"][value="${login}"]`).click();
  await page.waitForURL(/\/o\//);
  return { context, page };
}
