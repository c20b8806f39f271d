import { LEVELS } from "./comparison.js";

/** @typedef {import("./account.js").Account} Account */
/** @typedef {import("./account.js").Change} Change */

/** @type {Readonly<Record<string, (account: Account) => string>>} */
export const FORMATS = {
  json: (account) => JSON.stringify(account, null, 2),
  text: ({ bump, changes }) => [`bump: ${bump}`, ...sections(changes).flatMap(toLines)].join("\n"),
  markdown: toMarkdown,
};

/**
 * For who reads a changelog; what breaks comes first.
 * @param {Account} account
 */
export function toMarkdown({ bump, changes }) {
  if (changes.length === 0) return "The contract is the same to callers.";
  const parts = sections(changes).map(
    ({ level, list }) => `### ${TITLES[level]}\n\n${list.map((change) => `- ${toMarkdownLine(change)}`).join("\n")}`,
  );
  return [`The contract changed: ${bump}.`, ...parts].join("\n\n");
}

const TITLES = { major: "Breaks callers", minor: "New", patch: "Other" };

/** @param {readonly Change[]} changes */
function sections(changes) {
  return [...LEVELS]
    .reverse()
    .map((level) => ({ level, list: changes.filter((change) => change.level === level) }))
    .filter(({ list }) => list.length > 0);
}

/** @param {ReturnType<typeof sections>[number]} section */
function toLines({ level, list }) {
  return [
    "",
    level,
    ...list.map(
      ({ where, message, breaks }) =>
        `  ${where}: ${message}${breaks === "nothing" ? "" : `\n    breaks at ${breaks}`}`,
    ),
  ];
}

/** @param {Change} change */
function toMarkdownLine({ where, message, breaks }) {
  return `\`${where}\`: ${message}${breaks === "nothing" ? "" : ` (breaks at ${breaks})`}`;
}
