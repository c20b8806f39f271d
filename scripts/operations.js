/** @typedef {{ operationId?: string, responses?: Record<string, unknown> }} Operation */
/** @typedef {{ paths: Record<string, Record<string, Operation>> }} Contract */

/** The methods that the client has verbs for. */
const METHODS = ["get", "post", "put", "delete"];

/**
 * The run-time table of a bundled contract: for each path template and method, the declared statuses and
 * the operation id in one string, which gzips as well as any cleverer form.
 * @param {Contract} contract
 * @returns {string}
 */
export function toOperations(contract) {
  const paths = Object.entries(contract.paths).map(([path, item]) => {
    const rows = Object.entries(item).flatMap(([method, operation]) => {
      if (method === "parameters") return [];
      const where = `${method} ${path}`;
      if (!METHODS.includes(method)) throw new Error(`${where}: the client has verbs for ${METHODS.join(", ")} only`);
      return [`    ${method.toUpperCase()}: "${toEntry(operation, where)}",\n`];
    });
    return `  "${path}": {\n${rows.join("")}  },\n`;
  });
  return [
    "/** Path template -> method -> declared statuses and operation id. */\n",
    "export const operations: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n",
    ...paths,
    "};\n",
  ].join("");
}

/**
 * @param {Operation} operation
 * @param {string} where
 */
function toEntry({ operationId, responses = {} }, where) {
  if (!operationId || /\s/.test(operationId)) throw new Error(`${where}: an operationId without spaces is needed`);
  const statuses = Object.keys(responses);
  const odd = statuses.find((status) => !/^[1-5]\d\d$/.test(status));
  if (odd) throw new Error(`${where}: the response "${odd}" is not one status; the client narrows by exact statuses`);
  return [...statuses, operationId].join(" ");
}
