import type { OperationCoverage } from "./coverage.ts";
import { escapeMarkup } from "./escape.ts";
import type { ReportData } from "./report-data.ts";
import type { CaseResult } from "./result.ts";

/** Operations by statuses: what was seen, what was not, and what should not have been. */
export function matrixSection({ coverage, results }: ReportData): string {
  const statuses = [...new Set(coverage.matrix.flatMap(statusesOf))].sort();
  const head = statuses.map((status) => `<th scope="col">${escapeMarkup(status)}</th>`).join("");
  const rows = coverage.matrix.map((row) => {
    const failed = results.filter((it) => it.operationId === row.operationId && it.outcome === "fail");
    return `<tr>${operationCell(row, failed)}${statuses.map((status) => statusCell(row, status)).join("")}</tr>`;
  });
  return `<section aria-labelledby="matrix">
<h2 id="matrix">Operations and statuses</h2>
<ul class="legend"><li><span class="seen">3</span> declared and seen</li>
<li><span class="unseen">·</span> declared, not seen</li><li><span class="odd">3!</span> not declared</li></ul>
<div class="scroll" role="region" aria-labelledby="matrix" tabindex="0">
<table><thead><tr><th scope="col">operation</th>${head}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table>
</div>
</section>`;
}

function statusesOf({ declared, undeclared }: OperationCoverage): readonly string[] {
  return [...Object.keys(declared), ...Object.keys(undeclared)];
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
  if (seen === 0) return `<td class="unseen"><span title="${name} is declared, and was not seen">·</span></td>`;
  return `<td class="seen"><span title="${name} was seen ${seen} times">${seen}</span></td>`;
}
