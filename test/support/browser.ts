import { type Browser, chromium, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.ts";

/** A page, and its violations of the rule that it works without internet. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors, thrown errors, failed requests, and requests to other URLs than the page. */
  readonly problems: readonly string[];
}

/** Starts the Chromium of this machine. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
}

/** Opens an HTML file in a browser without internet. */
export async function openFile(browser: Browser, file: URL, width = 1440): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width, height: 1000 }, colorScheme: "light", offline: true });
  // The time limit of the test ends a wait.
  page.setDefaultTimeout(0);
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`thrown: ${error.message}`));
  page.on("requestfailed", (request) => problems.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!isOwn(request.url(), file)) problems.push(`requested: ${request.url()}`);
  });
  await page.goto(file.href);
  return { page, problems };
}

/** Returns true for the file, and for a blob or data URL, which is content of the page. */
function isOwn(url: string, file: URL): boolean {
  return /^(?:blob|data):/.test(url) || url.split("#")[0] === file.href;
}
