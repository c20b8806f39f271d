import type { Progress, Report } from "../testing/index.ts";
import { type CaseResult, DRY_RUN } from "../testing/report/result.ts";
import { type Io, type Paint, paintFor, plain } from "./terminal.ts";

/** A report for a person at a terminal: what failed and how to send it again, then the sum. */
export function checkText(report: Report, isDryRun: boolean, io: Io): string {
  const paint = paintFor(io.out, io);
  const { summary, results, coverage, leftovers } = report;
  if (isDryRun) return dryRun(results, paint);
  const sum = `${summary.total} cases: ${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped`;
  const { operations, statuses } = coverage;
  return [
    ...results.filter(({ outcome }) => outcome === "fail").flatMap((result) => failure(result, paint)),
    ...skipped(results, paint),
    ...leftovers.map((what) => paint.bad(`could not be deleted: ${plain(what)}`)),
    (summary.failed > 0 ? paint.bad : paint.good)(sum),
    `seen: ${operations.covered} of ${operations.total} operations, ${statuses.covered} of ${statuses.total} statuses`,
    "",
  ].join("\n");
}

/** Each case, and why it would be skipped. */
function dryRun(results: readonly CaseResult[], { dim }: Paint): string {
  const skipped = results.filter(({ reason }) => reason !== DRY_RUN);
  const lines = results.map(({ id, reason }) =>
    reason === DRY_RUN ? plain(id) : `${plain(id)} ${dim(`(skipped: ${plain(String(reason))})`)}`,
  );
  const count = skipped.length === 0 ? "" : `, of which ${skipped.length} would be skipped`;
  return [...lines, `${results.length} cases${count}; nothing was sent`, ""].join("\n");
}

function failure({ id, status, violations, request }: CaseResult, { bad, dim, strong }: Paint): readonly string[] {
  return [
    `${bad("FAIL")} ${strong(plain(id))} ${dim(status === null ? "(no answer)" : `(answered ${status})`)}`,
    ...violations.map(
      ({ rule, pointer, message }) => `     ${plain([rule, pointer, message].filter(Boolean).join(" "))}`,
    ),
    ...(request === undefined ? [] : [dim(`     ${plain(request.curl)}`)]),
    "",
  ];
}

/** Why cases were skipped, and how many for each reason. */
function skipped(results: readonly CaseResult[], { dim }: Paint): readonly string[] {
  const reasons = results.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
  return [...new Set(reasons)].map((reason) => {
    return dim(`skipped ${reasons.filter((it) => it === reason).length}: ${plain(reason)}`);
  });
}

/** Elsewhere than on a terminal, a line comes after so many cases. */
const LINE_EVERY = 100;

/** Shows how far a check is: a bar on a terminal, plain lines elsewhere. */
export function checkProgress(io: Io): {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
} {
  const { err } = io;
  const { good, bad } = paintFor(err, io);
  let failed = 0;
  const state = ({ done, total }: Progress) => `${done} of ${total} cases, ${failed} failed`;
  const showBar = (progress: Progress) => {
    const width = Math.max(10, Math.min(40, err.columns - 40));
    const filled = Math.round((width * progress.done) / progress.total);
    const bar = (failed > 0 ? bad : good)("█".repeat(filled)) + "░".repeat(width - filled);
    err.write(`\r\u001b[2K${bar} ${state(progress)}`);
  };
  const showLine = (progress: Progress) => {
    const { done, total } = progress;
    if (done % LINE_EVERY === 0 || done === total) err.write(`${state(progress)}\n`);
  };
  return {
    show: (progress) => {
      if (progress.result.outcome === "fail") failed += 1;
      (err.isTerminal ? showBar : showLine)(progress);
    },
    end: () => {
      if (err.isTerminal) err.write("\r\u001b[2K");
    },
  };
}

/** Whether nothing that was asked for is there: whoever leaves out a base path gets a finding for each case. */
export function isElsewhere({ summary, coverage }: Report): boolean {
  const statuses = coverage.matrix.flatMap(({ declared, undeclared }) =>
    [...Object.entries(declared), ...Object.entries(undeclared)].flatMap(([status, count]) =>
      count > 0 ? [status] : [],
    ),
  );
  return summary.failed > 0 && statuses.length > 0 && statuses.every((status) => status === "404");
}
