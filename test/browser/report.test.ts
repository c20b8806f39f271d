import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkConformance } from "../../src/testing/index.ts";
import { launchBrowser, openFile } from "../support/browser.ts";
import { CREDENTIALS } from "../support/number-groups/rules.ts";
import { SCOPE } from "../support/number-groups/scope.ts";
import { startNumberGroupServer } from "../support/number-groups/server.ts";

const folder = mkdtempSync(join(tmpdir(), "relay-rest-report-"));
const file = pathToFileURL(join(folder, "report.html"));

let browser: Browser;

beforeAll(async () => {
  writeFileSync(file, await reportOnALaxServer());
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("initially", () => {
  test("the page loads no other resource and logs no error", async () => {
    const { page, problems } = await openFile(browser, file);

    expect(await page.title()).toMatch(/^\d+ findings: http:\/\/127\.0\.0\.1/);
    expect(problems).toEqual([]);
  });

  test("only the page's own script can run", async () => {
    const { page, problems } = await openFile(browser, file);

    await page.evaluate(addScript);

    expect(await page.title()).toMatch(/findings/);
    expect(problems).toEqual([expect.stringContaining("Content Security Policy")]);
  });

  test("the page shows a matrix of operations and statuses", async () => {
    const { page } = await openFile(browser, file);

    const row = page.getByRole("row", { name: "update-number-group" });

    expect(await page.getByRole("columnheader").allInnerTexts()).toEqual(
      expect.arrayContaining(["operation", "200", "202", "401", "422", "500"]),
    );
    expect(await row.innerText()).toMatch(/^update-number-group\s+\d+ failed\s+PUT \/number_groups\/\{id\}/);
    expect(await row.getByTitle(/^401 was seen \d+ times$/).isVisible()).toBe(true);
    expect(await row.getByTitle("500 is declared, but was not seen").isVisible()).toBe(true);
    expect(await row.getByTitle(/^202 is not declared; seen \d+ times$/).isVisible()).toBe(true);
  });

  test("only failed cases are visible", async () => {
    const { page } = await openFile(browser, file);

    expect(await outcomesIn(page)).toEqual(["failed"]);
    expect(await page.getByRole("button", { name: "failed", pressed: true }).count()).toBe(1);
  });
});

describe("the filter", () => {
  test("shows one outcome, or all with the failures first", async () => {
    const { page } = await openFile(browser, file);

    await page.getByRole("button", { name: "skipped" }).click();
    expect(await outcomesIn(page)).toEqual(["skipped"]);
    await page.getByRole("button", { name: "all", exact: true }).click();
    expect(await outcomesIn(page)).toEqual(["failed", "passed", "skipped"]);
  });

  test("shows the cases that contain every word, and counts them", async () => {
    const { page } = await openFile(browser, file);

    await page.getByRole("searchbox").fill("CREATE-number-group missing:name");

    expect(await shownIds(page)).toEqual(["create-number-group invalid/missing:name"]);
    expect(await page.locator("#shown").innerText()).toMatch(/^1 of \d+ cases$/);
  });

  test("shows the operation that is selected in the matrix", async () => {
    const { page } = await openFile(browser, file);

    await page.getByRole("button", { name: "retrieve-number-group", exact: true }).click();

    const operations = (await shownIds(page)).map((id) => id.split(" ", 1)[0]);
    expect([...new Set(operations)]).toEqual(["retrieve-number-group"]);
    expect(await page.getByRole("searchbox").evaluate((box) => box === document.activeElement)).toBe(true);
  });
});

describe("the command of a case", () => {
  // Each test copies another command, because the clipboard keeps its content after a page is closed.
  test.each([
    ["can be copied", -1, ""],
    ["can be copied where a page has no clipboard", -2, "Object.defineProperty(navigator, 'clipboard', {})"],
  ])("%s", async (_, index, before) => {
    const { page } = await openFile(browser, file);
    await page.evaluate(before);

    await page.locator(".cases > li:visible summary").nth(index).click();
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    await page.getByRole("searchbox").press("ControlOrMeta+V");

    const pasted = await page.getByRole("searchbox").inputValue();
    const shown = await page.locator("details[open] pre").textContent();
    // A search box has one line.
    expect(pasted).toBe(shown?.replaceAll("\n", " "));
    expect(pasted).toMatch(/curl .*--user "\$SIGNALWIRE_PROJECT_ID:\$SIGNALWIRE_API_TOKEN"/);
  });
});

test("the keyboard is enough to find a case, read it, and copy its command", async () => {
  const { page } = await openFile(browser, file);
  const press = async (keys: string) => {
    for (const key of keys.split(" ")) await page.keyboard.press(key);
  };

  await press("/");
  await page.keyboard.type("create-number-group missing:name");
  // Tab moves past the outcomes to the case, then to its button.
  await press("Tab Tab Tab Tab Tab Enter Tab Enter");
  await page.getByRole("button", { name: "Copied" }).waitFor();
  await press("/ ControlOrMeta+A ControlOrMeta+V");
  expect(await page.getByRole("searchbox").inputValue()).toMatch(/^curl --include --request POST .*number_groups/);

  await press("Escape");
  expect(await page.getByRole("searchbox").inputValue()).toBe("");
});

test("the focused element has an outline, and the filter does not cover it", async () => {
  const { page } = await openFile(browser, file);
  await page.getByRole("button", { name: "passed" }).click();
  await page.locator(".cases > li:visible summary").nth(STEPS).focus();

  const seen = [];
  for (const key of Array.from({ length: STEPS }, () => "Shift+Tab")) {
    await page.keyboard.press(key);
    seen.push(await page.evaluate(howFocusIsSeen));
  }

  expect(seen).toEqual(Array.from({ length: STEPS }, () => ({ outline: "solid", isBelowFilter: true })));
});

/** Runs inside the page. */
function addScript() {
  const script = document.createElement("script");
  script.textContent = "document.title = 'changed'";
  document.body.append(script);
}

/** Longer than a screen. */
const STEPS = 45;

/** Runs inside the page. */
function howFocusIsSeen() {
  const edgesOf = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
  const focused = document.activeElement ?? document.body;
  return {
    outline: getComputedStyle(focused).outlineStyle,
    isBelowFilter: edgesOf(focused).top >= edgesOf(document.querySelector(".filter")).bottom,
  };
}

describe.each([
  ["light", 0.8, 1],
  ["dark", 0, 0.2],
] as const)("in %s", (colorScheme, darkest, lightest) => {
  test("the page follows the colour scheme of the system, and every text is readable", async () => {
    const { page } = await openFile(browser, file);

    await page.emulateMedia({ colorScheme });

    const paper = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    const [red = Number.NaN] = (/\d+/.exec(paper) ?? []).map(Number);
    expect(red / 255).toBeGreaterThanOrEqual(darkest);
    expect(red / 255).toBeLessThanOrEqual(lightest);
    for (const place of TEXTS) {
      expect.soft(await page.locator(place).first().evaluate(contrastOf), place).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/**
 * Returns the contrast ratio of the text of an element by WCAG 2.2: 1 (unreadable) to 21. It runs inside a page, so it
 * uses only its own code.
 */
function contrastOf(element: Element): number {
  const channelsOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminanceOf = (color: string) => {
    const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isOpaque = (color: string) => (channelsOf(color)[3] ?? 1) === 1;
  const backgroundOf = (place: Element | null): string => {
    if (place === null) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(place);
    return isOpaque(backgroundColor) ? backgroundColor : backgroundOf(place.parentElement);
  };
  const lights = [getComputedStyle(element).color, backgroundOf(element)].map(luminanceOf);
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** Selectors of one element for each kind of text. */
const TEXTS = [
  "h1",
  ".target",
  ".fail dd",
  ".pass dd",
  ".skip dd",
  ".summary dt",
  "td.seen span",
  "td.unseen span",
  "td.odd span",
  ".count",
  ".pick",
  "th small",
  ".filter output",
  ".filter [aria-pressed='true']",
  "li.fail .outcome",
  "li.pass .outcome",
  "li.skip .outcome",
  ".note",
  ".copy",
  "pre code",
];

test.each([320, 390])("the page fits a screen of %i pixels", async (width) => {
  const { page } = await openFile(browser, file, width);

  await page.locator(".cases > li:visible summary").first().click();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

/** A page with findings, passes, skips, and a status that is not declared. */
async function reportOnALaxServer(): Promise<string> {
  await using server = await startNumberGroupServer({
    problemsOfGroup: () => [],
    finish: (response, { method }) =>
      method === "PUT" && response.status === 200 ? { ...response, status: 202 } : response,
  });
  // Without a phone number there is no membership.
  const { only } = SCOPE;
  const report = await checkConformance({ baseUrl: server.baseUrl, credentials: CREDENTIALS, only, timeoutMs: 2000 });
  return report.toHtml();
}

/** Returns the ids of the visible cases. */
function shownIds(page: Page): Promise<readonly string[]> {
  return page.locator(".cases > li:visible .line code").allTextContents();
}

/** Returns the outcomes of the visible cases, each once, in the order of the page. */
async function outcomesIn(page: Page): Promise<readonly string[]> {
  return [...new Set(await page.locator(".cases > li:visible .outcome").allTextContents())];
}
