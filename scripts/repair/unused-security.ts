import type { Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";
import { isRecord } from "../document/json.ts";

/**
 * Requires the declared security schemes of a document that requires none. A scheme declares how to authenticate; only a
 * requirement makes it mandatory (https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object). A mock would
 * otherwise never respond 401.
 */
export function unusedSecurity(): ReturnType<Repair> {
  let isUsed = false;
  return {
    PathItem: {
      leave(item) {
        // A path has no `security` of its own; only its operations have.
        isUsed ||= Object.values(item).some((node) => isRecord(node) && "security" in node);
      },
    },
    Root: {
      leave(root, context) {
        const schemes = Object.keys(root.components?.securitySchemes ?? {});
        if (isUsed || root.security || schemes.length === 0) return;
        // Separate requirements are alternatives.
        root.security = schemes.map((name) => ({ [name]: [] }));
        const message = `the document required none of its security schemes; it now requires ${schemes.join(" or ")}`;
        context.report({ message, location: context.location.child(["components", "securitySchemes"]) });
      },
    },
  };
}
