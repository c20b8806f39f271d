import { spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../support/temporary.ts";

const SCRIPT = fileURLToPath(new URL("../../../scripts/generate.ts", import.meta.url));

const document = (path: string) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  ${path}: { get: { operationId: list-things, responses: { "200": { description: Things. } } } }
`;

test("npm run generate -- --watch prints what a save changed", async () => {
  const [folder, aside] = [temporaryFolder(), temporaryFolder()];
  const spec = join(folder, "things.yaml");
  writeFileSync(spec, document("/things"));
  writeFileSync(join(aside, "saved.yaml"), document("/others"));
  const child = spawn(process.execPath, [
    "--import=tsx",
    SCRIPT,
    "--spec",
    spec,
    "--out",
    join(aside, "out"),
    "--watch",
  ]);
  onTestFinished(async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();

  expect((await lines.next()).value).toMatch(/^read .*things\.yaml$/);
  expect((await lines.next()).value).toMatch(/^changed: .*schema\.ts/);
  // Renaming is atomic; the watcher could read a partly written file.
  renameSync(join(aside, "saved.yaml"), spec);

  expect(await nextChange(lines)).toBe("+ operation GET /others");
  expect(await nextChange(lines)).toBe("- operation GET /things");
});

/** Returns the next line about an operation. The platform may report a save twice, which prints "up to date". */
async function nextChange(lines: AsyncIterator<string, undefined>): Promise<string | undefined> {
  const { value } = await lines.next();
  return value === undefined || /^[-+~] /.test(value) ? value : nextChange(lines);
}
