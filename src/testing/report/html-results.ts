import { curlOf, violationLine } from "./by-operation.ts";
import { escapeMarkup } from "./escape.ts";
import type { ReportData } from "./report-data.ts";
import type { CaseResult } from "./result.ts";

const OUTCOMES = ["fail", "pass", "skip"] as const;
const WORDS = { fail: "failed", pass: "passed", skip: "skipped" } as const;

/** Every case, failures first, with what narrows them down. */
export function resultsSection({ results, summary }: ReportData): string {
  const sorted = OUTCOMES.flatMap((outcome) => results.filter((result) => result.outcome === outcome));
  // What failed is what a reader has come for; when nothing did, everything is.
  const shown = summary.failed > 0 ? "fail" : "";
  const choices = [["", "all"] as const, ...OUTCOMES.map((outcome) => [outcome, WORDS[outcome]] as const)];
  const buttons = choices.map(([outcome, word]) => {
    return `<button type="button" data-outcome="${outcome}" aria-pressed="${outcome === shown}">${word}</button>`;
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
  const { id, outcome, status, violations, reason } = result;
  const [first, ...others] = violations.map(violationLine);
  const note = reason ?? [first, others.length > 0 ? `(${others.length} more)` : ""].filter(Boolean).join(" ");
  const summary = `<span class="outcome">${WORDS[outcome]}</span> <code>${escapeMarkup(id)}</code>
<span class="status">${status ?? ""}</span> <span class="note">${escapeMarkup(note)}</span>`;
  const attributes = `class="${outcome}" data-outcome="${outcome}" data-id="${escapeMarkup(id)}"`;
  if (result.request === undefined) return `<li ${attributes}><div class="line">${summary}</div></li>`;
  return `<li ${attributes}><details><summary class="line">${summary}</summary>${details(result)}</details></li>`;
}

function details(result: CaseResult): string {
  const items = result.violations.map(({ rule, pointer, message }) => {
    const place = pointer ? `<code>${escapeMarkup(pointer)}</code> ` : "";
    return `<li><b>${escapeMarkup(rule)}</b> ${place}${escapeMarkup(message)}</li>`;
  });
  const list = items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
  return `${list}<div class="curl"><button type="button" class="copy">Copy</button><pre tabindex="0"><code>${escapeMarkup(curlOf(result))}</code></pre></div>`;
}
