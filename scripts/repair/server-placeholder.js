/**
 * What a reader is to replace in a server's URL is a variable
 * (https://spec.openapis.org/oas/v3.1.1.html#server-object); as plain text, or as a name in braces that is declared
 * nowhere, tools take it for the host.
 * @type {import("./plugin.js").Repair}
 */
export function serverPlaceholder() {
  return {
    Server: {
      leave(server, context) {
        const { location } = context;
        const { url } = server;
        server.url = url.replace(PLACEHOLDER, (_, spoken, bracketed) => `{${toName(spoken ?? bracketed)}}`);
        const undeclared = [...server.url.matchAll(/\{([^{}]+)\}/g)]
          .map(([, name = ""]) => name)
          .filter((name) => !server.variables?.[name]);
        for (const name of undeclared) server.variables = { ...server.variables, [name]: { default: "example" } };
        if (undeclared.length === 0) return;
        context.report({
          message: `${undeclared.join(", ")} in ${url} became a variable`,
          location: location.child("url"),
        });
      },
    },
  };
}

/** `YOUR_SPACE`, `your-space`, and `<space>` or `%{space}`. */
const PLACEHOLDER = /\b(your[_-]\w+(?:-\w+)*)\b(?![^{]*\})|%?[<{[](?<=[<[]|%\{)([^<>{}[\]]+)[>}\]]/gi;

/** @param {string} placeholder */
function toName(placeholder) {
  return placeholder
    .replace(/^your[_-]/i, "")
    .replaceAll(/\W+/g, "_")
    .toLowerCase();
}
