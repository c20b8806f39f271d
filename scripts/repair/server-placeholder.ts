import { isNode, nodesOf, put } from "../document/structure.ts";
import type { Repair } from "./repair.ts";

/**
 * Turns a placeholder in a server URL into a variable (https://spec.openapis.org/oas/v3.1.1.html#server-object). Tools
 * would use plain text, or an undeclared name in braces, as the host.
 */
export const serverPlaceholder: Repair = ({ root, report }) => {
  for (const { node: server } of nodesOf("Server", root)) {
    const { url } = server;
    if (typeof url !== "string") continue;
    const repaired = url.replace(
      PLACEHOLDER,
      (_, plain: string | undefined, bracketed: string) => `{${toName(plain ?? bracketed)}}`,
    );
    const variables = isNode(server["variables"]) ? server["variables"] : {};
    const names = [...repaired.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
    const undeclared = names.filter((name) => !Object.hasOwn(variables, name));
    server["url"] = repaired;
    if (undeclared.length === 0) continue;
    for (const name of undeclared) put(variables, name, { default: "example" });
    server["variables"] = variables;
    const message = `${undeclared.join(", ")} in ${url} became a variable`;
    report("placeholder in a server URL became a variable", message, server, "url");
  }
};

/** Matches `YOUR_SPACE`, `your-space`, `<space>` and `%{space}`. */
const PLACEHOLDER = /\b(your[_-]\w+(?:-\w+)*)\b(?![^{]*\})|%?[<{[](?<=[<[]|%\{)([^<>{}[\]]+)[>}\]]/gi;

function toName(placeholder: string): string {
  return placeholder
    .replace(/^your[_-]/i, "")
    .replaceAll(/\W+/g, "_")
    .toLowerCase();
}
