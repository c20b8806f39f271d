import { createHash } from "node:crypto";

/** The hash of a text, the same on machines that check files out with other line ends. */
export function sha256(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}
