import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

import { launchBrowser } from "./browser.ts";
import { type AppWishes, type RunningApp, startApp } from "./start-app.ts";

export interface Stage {
  readonly app: RunningApp;
  readonly browser: Browser;
}

/** The running product and a browser for all tests of a file; there from its first test on, gone after its last. */
export function openStage(wishes: () => AppWishes | Promise<AppWishes> = () => ({})): Stage {
  let app: RunningApp | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    app = await startApp(await wishes());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  return {
    get app() {
      return standing(app);
    },
    get browser() {
      return standing(browser);
    },
  };
}

function standing<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error("The stage stands only while the tests of its file run.");
  return part;
}
