import type { Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";

/**
 * What a reader is to replace in a server's URL is a variable
 * (https://spec.openapis.org/oas/v3.1.1.html#server-object); as plain text, or as a name in braces that is declared
 * nowhere, tools take it for the host.
 */
export function serverPlaceholder(): ReturnType<Repair> {
  return {
    Server: {
      leave(server, context) {
        const { location } = context;
        const { url } = server;
        server.url = url.replace(
          PLACEHOLDER,
          (_, spoken: string | undefined, bracketed: string) => `{${toName(spoken ?? bracketed)}}`,
        );
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

function toName(placeholder: string) {
  return placeholder
    .replace(/^your[_-]/i, "")
    .replaceAll(/\W+/g, "_")
    .toLowerCase();
}
