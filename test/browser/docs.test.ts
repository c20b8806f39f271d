import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, openFile } from "../support/browser.ts";

const root = new URL("../../", import.meta.url);
const reference = new URL("dist/docs/index.html", root);

/** The text of the element that the page shows last, when its links work. */
const READY = "redocly logo";

let browser: Browser;

beforeAll(async () => {
  execFileSync(process.execPath, ["--import=tsx", fileURLToPath(new URL("scripts/docs.ts", root))]);
  browser = await launchBrowser();
});

afterAll(() => browser.close());

test("the links lead to the sample of an operation, and the page loads no other resource", async () => {
  const { page, problems } = await openFile(browser, reference);
  await page.getByAltText(READY).waitFor();

  await page.getByRole("listitem").getByRole("link", { name: "Number Groups", exact: true }).click();
  await page.getByRole("listitem").getByRole("link", { name: "Create a Number Group" }).click();
  const sample = page.locator("pre", { hasText: /relay\.POST\("\/number_groups".*result satisfies never;/s });
  await sample.waitFor();

  expect(page.url()).toMatch(/#\/number-groups\/create-number-group$/);
  expect(await sample.innerText()).toContain("result satisfies never;");
  expect(problems).toEqual([]);
});

test("the page fits the width of a phone", async () => {
  const { page, problems } = await openFile(browser, reference, 390);
  await page.getByAltText(READY).waitFor({ state: "attached" });

  const width = await page.evaluate("document.documentElement.scrollWidth");

  expect(width).toBeLessThanOrEqual(390);
  expect(problems).toEqual([]);
});
