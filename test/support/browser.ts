import { type Browser, chromium, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.ts";

/** A page, and what it did that a page which works without internet never does. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors on the console, errors thrown, requests that failed, requests to anywhere but the page itself. */
  readonly complaints: readonly string[];
}

/** Starts the Chromium of this machine. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
}

/** Opens an HTML file, as a reader does who has no internet. */
export async function openFile(browser: Browser, file: URL, width = 1440): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width, height: 1000 }, colorScheme: "light", offline: true });
  // The test's own limit ends a wait.
  page.setDefaultTimeout(0);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!isOwn(request.url(), file)) complaints.push(`asked for: ${request.url()}`);
  });
  await page.goto(file.href);
  return { page, complaints };
}

/** What is made inside the page has no address outside it. */
function isOwn(url: string, file: URL): boolean {
  return /^(?:blob|data):/.test(url) || url.split("#")[0] === file.href;
}
