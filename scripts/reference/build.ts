import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../document/redocly.ts";

/** Samples are in one language; next to them is what is sent. */
const SHOWN = { codeSamples: { languages: [{ lang: "TypeScript" }, { lang: "payload", label: "Payload" }] } };
const OPTIONS = ["--title", "relay-rest API reference", "--openapi", JSON.stringify(SHOWN)];

/** The page takes the logo of its maker from here. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

/** Stands in for it: the name that it is next to "API docs by". */
const NAME =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 46 12'><text x='4' y='9.5' font-family='sans-serif' font-size='10'>Redocly</text></svg>";

/** The reference of a contract as one HTML page that asks for nothing from outside. */
export async function toReference(contract: object): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "relay-rest-docs-"));
  try {
    const [source, page] = [join(folder, "relay-rest.json"), join(folder, "index.html")];
    writeFileSync(source, JSON.stringify(contract));
    await redocly("build-docs", source, "--inlineBundle", ...OPTIONS, "--output", page);
    return readFileSync(page, "utf8").replaceAll(LOGO, NAME);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
