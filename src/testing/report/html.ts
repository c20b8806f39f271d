import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { escapeMarkup } from "./escape.ts";
import { matrixSection } from "./html-matrix.ts";
import { resultsSection } from "./html-results.ts";
import { STYLE } from "./html-style.ts";
import type { ReportData } from "./report-data.ts";

/** A report as one page that asks nothing of the network; it can be read without its script. */
export function toHtml(data: ReportData): string {
  const { target, summary, leftovers } = data;
  // A file of its own beside this one, also in the bundle, so that it is linted and type-checked.
  const script = readFileSync(new URL("./report-page.js", import.meta.url), "utf8");
  const title = summary.failed === 0 ? "Conforms" : `${summary.failed} findings`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(script)}; img-src data:">
<link rel="icon" href="data:,">
<title>${escapeMarkup(`${title}: ${target.baseUrl}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeMarkup(title)}</h1>
<p class="target"><code>${escapeMarkup(target.baseUrl)}</code> held against the contract <b>${escapeMarkup(target.contract)}</b></p>
${summaryList(data)}
</header>
<main>
${matrixSection(data)}
${resultsSection(data)}
${leftoversSection(leftovers)}
</main>
<script>${script}</script>
</body>
</html>
`;
}

/** The source expression that allows one inline element, so that markup in a response could run nothing. */
function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function summaryList({ summary, coverage }: ReportData): string {
  const { operations, statuses } = coverage;
  const items = [
    ["fail", summary.failed, "failed"],
    ["pass", summary.passed, "passed"],
    ["skip", summary.skipped, "skipped"],
    ["", `${operations.covered}/${operations.total}`, "operations answered"],
    ["", `${statuses.covered}/${statuses.total}`, "declared statuses seen"],
  ] as const;
  const list = items.map(([kind, count, what]) => `<div class="${kind}"><dt>${what}</dt><dd>${count}</dd></div>`);
  return `<dl class="summary">${list.join("")}</dl>`;
}

function leftoversSection(leftovers: readonly string[]): string {
  if (leftovers.length === 0) return "";
  const items = leftovers.map((leftover) => `<li><code>${escapeMarkup(leftover)}</code></li>`);
  return `<section aria-labelledby="left"><h2 id="left">Left behind</h2><ul>${items.join("")}</ul></section>`;
}
