import type { Browser } from "playwright-core";

import { launchBrowser } from "../../tests/e2e/harness/browser.ts";
import type { BenchServer } from "./bench-server.ts";

const ROUNDS = 7;

/** Milliseconds from the request to the first content on the screen, with nothing in the cache of the browser. */
async function firstPaint(browser: Browser, url: string, cookie: string): Promise<number> {
  const context = await browser.newContext({ locale: "de-DE" });
  try {
    const [name = "", value = ""] = cookie.split("=");
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "load" });
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list, observer) => {
            for (const entry of list.getEntriesByName("first-contentful-paint")) {
              observer.disconnect();
              resolve(entry.startTime);
            }
          }).observe({ type: "paint", buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}

/** Median of seven visits of the process list, each as if the browser had never been here. Undefined without a browser. */
export async function firstPaintOfProcesses({ url, cookies }: BenchServer): Promise<number | undefined> {
  const browser = await launchBrowser().catch(() => undefined);
  if (browser === undefined) return undefined;
  try {
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const time = await firstPaint(browser, `${url}/o/LGT/processes`, cookies.get("officer") ?? "");
      // The first one starts the browser's own processes.
      if (round > 0) times.push(time);
    }
    return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  } finally {
    await browser.close();
  }
}
