import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { violationText } from "../validate/violation.ts";
import type { OperationCoverage } from "./coverage.ts";
import { escapeMarkup } from "./escape.ts";
import { STYLE } from "./html-style.ts";
import { type CaseResult, commandsOf, type ReportData } from "./result.ts";

/** Renders a report as one HTML page without network requests. It is readable without its script. */
export function toHtml(data: ReportData): string {
  const { target, summary, leftovers } = data;
  // The script is a separate file, in the bundle too, so that it is linted and type-checked.
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
<p class="target"><code>${escapeMarkup(target.baseUrl)}</code> checked against the contract <b>${escapeMarkup(target.contract)}</b> <small>SHA-256 <code>${escapeMarkup(target.contractHash)}</code></small></p>
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

/** Returns the CSP source that allows one inline element. Scripts injected by a response cannot run. */
function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function summaryList({ summary, coverage }: ReportData): string {
  const { operations, statuses } = coverage;
  const items = [
    ["fail", summary.failed, "failed"],
    ["pass", summary.passed, "passed"],
    ["skip", summary.skipped, "skipped"],
    ["", `${operations.covered}/${operations.total}`, "operations with a response"],
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

/** Renders a table of operations by statuses: seen, not seen, and not declared. */
function matrixSection({ coverage, results }: ReportData): string {
  const seen = coverage.matrix.flatMap(({ declared, undeclared }) => Object.keys({ ...declared, ...undeclared }));
  const statuses = [...new Set(seen)].sort();
  const headerCells = statuses.map((status) => `<th scope="col">${escapeMarkup(status)}</th>`).join("");
  const rows = coverage.matrix.map((row) => {
    const failed = results.filter((it) => it.operationId === row.operationId && it.outcome === "fail");
    return `<tr>${operationCell(row, failed)}${statuses.map((status) => statusCell(row, status)).join("")}</tr>`;
  });
  return `<section aria-labelledby="matrix">
<h2 id="matrix">Operations and statuses</h2>
<ul class="legend"><li><span class="seen">3</span> declared and seen</li>
<li><span class="unseen">·</span> declared, not seen</li><li><span class="odd">3!</span> not declared</li></ul>
<div class="scroll" role="region" aria-labelledby="matrix" tabindex="0">
<table><thead><tr><th scope="col">operation</th>${headerCells}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table>
</div>
</section>`;
}

function operationCell({ operationId, method, path }: OperationCoverage, failed: readonly CaseResult[]): string {
  const count = failed.length === 0 ? "" : ` <span class="count">${failed.length} failed</span>`;
  const name = `<button type="button" class="pick" data-operation="${escapeMarkup(operationId)}">${escapeMarkup(operationId)}</button>`;
  return `<th scope="row">${name}${count} <small>${method} ${escapeMarkup(path)}</small></th>`;
}

function statusCell({ declared, undeclared }: OperationCoverage, status: string): string {
  const name = escapeMarkup(status);
  const odd = undeclared[status];
  if (odd !== undefined)
    return `<td class="odd"><span title="${name} is not declared; seen ${odd} times">${odd}!</span></td>`;
  const seen = declared[status];
  if (seen === undefined) return "<td></td>";
  if (seen === 0) return `<td class="unseen"><span title="${name} is declared, but was not seen">·</span></td>`;
  return `<td class="seen"><span title="${name} was seen ${seen} times">${seen}</span></td>`;
}

const OUTCOMES = ["fail", "pass", "skip"] as const;
const OUTCOME_LABELS = { fail: "failed", pass: "passed", skip: "skipped" } as const;

/** Renders the list of all cases, failures first, with a filter. */
function resultsSection({ results, summary }: ReportData): string {
  const sorted = OUTCOMES.flatMap((outcome) => results.filter((result) => result.outcome === outcome));
  // Readers want the failures first; without failures, the page shows everything.
  const shown = summary.failed > 0 ? "fail" : "";
  const choices = [["", "all"] as const, ...OUTCOMES.map((outcome) => [outcome, OUTCOME_LABELS[outcome]] as const)];
  const buttons = choices.map(([outcome, label]) => {
    return `<button type="button" data-outcome="${outcome}" aria-pressed="${outcome === shown}">${label}</button>`;
  });
  return `<section aria-labelledby="cases">
<h2 id="cases">Cases</h2>
<form class="filter" role="search">
<label for="filter">Filter <kbd>/</kbd></label>
<input id="filter" type="search" placeholder="create-number-group invalid" autocomplete="off">
<div role="group" aria-label="Outcome">${buttons.join("")}</div>
<output for="filter" id="shown" aria-live="polite"></output>
</form>
<ol class="cases">${sorted.map(toItem).join("\n")}</ol>
</section>`;
}

function toItem(result: CaseResult): string {
  const { id, outcome, status, violations, reason, durationMs } = result;
  const [first, ...others] = violations.map(violationText);
  const note = reason ?? [first, others.length > 0 ? `(${others.length} more)` : ""].filter(Boolean).join(" ");
  const summary = `<span class="outcome">${OUTCOME_LABELS[outcome]}</span> <code>${escapeMarkup(id)}</code>
<span class="status">${status ?? ""}</span> <small>${reason === undefined ? `${durationMs} ms` : ""}</small> <span class="note">${escapeMarkup(note)}</span>`;
  const attributes = `class="${outcome}" data-outcome="${outcome}" data-id="${escapeMarkup(id)}"`;
  if (result.request === undefined) return `<li ${attributes}><div class="line">${summary}</div></li>`;
  return `<li ${attributes}><details><summary class="line">${summary}</summary>${details(result)}</details></li>`;
}

function details(result: CaseResult): string {
  const items = result.violations.map(({ rule, pointer, message }) => {
    const pointerHtml = pointer ? `<code>${escapeMarkup(pointer)}</code> ` : "";
    return `<li><b>${escapeMarkup(rule)}</b> ${pointerHtml}${escapeMarkup(message)}</li>`;
  });
  const list = items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
  return `${list}<div class="curl"><button type="button" class="copy">Copy</button><pre tabindex="0"><code>${escapeMarkup(commandsOf(result).join("\n"))}</code></pre></div>`;
}
