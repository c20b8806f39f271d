import type { Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";

/**
 * A security scheme says how one could sign in; only a requirement says that one must
 * (https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object). Without any, a mock answers 401 to nobody.
 */
export function unusedSecurity(): ReturnType<Repair> {
  let isUsed = false;
  return {
    PathItem: {
      leave(item) {
        // A path has no `security` of its own; only its operations have.
        isUsed ||= Object.values(item).some((node) => Object(node) === node && "security" in node);
      },
    },
    Root: {
      leave(root, context) {
        const schemes = Object.keys(root.components?.securitySchemes ?? {});
        if (isUsed || root.security || schemes.length === 0) return;
        // Any one of them will do.
        root.security = schemes.map((name) => ({ [name]: [] }));
        const message = `security that was declared and never asked for is asked for: ${schemes.join(" or ")}`;
        context.report({ message, location: context.location.child(["components", "securitySchemes"]) });
      },
    },
  };
}
