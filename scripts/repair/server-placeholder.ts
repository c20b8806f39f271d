import type { Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";

/**
 * Turns a placeholder in a server URL into a variable (https://spec.openapis.org/oas/v3.1.1.html#server-object). Tools
 * would use plain text, or an undeclared name in braces, as the host.
 */
export function serverPlaceholder(): ReturnType<Repair> {
  return {
    Server: {
      leave(server, context) {
        const { location } = context;
        const { url } = server;
        server.url = url.replace(
          PLACEHOLDER,
          (_, plain: string | undefined, bracketed: string) => `{${toName(plain ?? bracketed)}}`,
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

/** Matches `YOUR_SPACE`, `your-space`, `<space>` and `%{space}`. */
const PLACEHOLDER = /\b(your[_-]\w+(?:-\w+)*)\b(?![^{]*\})|%?[<{[](?<=[<[]|%\{)([^<>{}[\]]+)[>}\]]/gi;

function toName(placeholder: string): string {
  return placeholder
    .replace(/^your[_-]/i, "")
    .replaceAll(/\W+/g, "_")
    .toLowerCase();
}
