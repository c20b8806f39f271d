import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runGenerate } from "../../../scripts/generate/run.ts";
import { generate } from "../../support/generate.ts";
import { temporaryFolder } from "../../support/temporary.ts";

test("rejects --spec without --out, because generated/ is for the contract", async () => {
  const { code, output } = await generate("--spec", "things.yaml");

  expect(code).toBe(1);
  expect(output).toMatch(/^--spec needs --out <folder>/);
});

test("rejects an unknown option", async () => {
  const { code, output } = await generate("--spce", "things.yaml");

  expect(code).toBe(1);
  expect(output).toContain("'--spce'");
});

test("rejects --watch with a URL", async () => {
  const { code, output } = await generate("--spec", "https://example.com/things.yaml", "--out", "out", "--watch");

  expect(code).toBe(1);
  expect(output).toMatch(/^--watch needs a file/);
});

test("prints the reason and exits with the code of the function", () => {
  const script = fileURLToPath(new URL("../../../scripts/generate.ts", import.meta.url));

  const { status, stderr } = spawnSync(process.execPath, ["--import=tsx", script, "--spec", "things.yaml"], {
    encoding: "utf8",
  });

  expect(status).toBe(1);
  expect(stderr).toMatch(/^--spec needs --out <folder>/);
});

test("reports the phases of a generation, and ends the progress line before it prints", async () => {
  const events: string[] = [];
  const spec = fileURLToPath(new URL("../published/documents/tag-as-enum.yaml", import.meta.url));
  const record = (line: unknown) => void events.push(`print ${String(line).split(" ")[0] ?? ""}`);

  await runGenerate(["--spec", spec, "--out", temporaryFolder()], { log: record, error: record }, (phase) => {
    events.push(phase.split(" ")[0] ?? "");
  });

  expect(events.filter((event, index) => event !== events[index - 1])).toEqual([
    "reading",
    "",
    "print read",
    "following",
    "repairing",
    "writing",
    "compiling",
    "",
    expect.stringMatching(/^print /),
  ]);
});

test("ends the progress line before it prints an error", async () => {
  const events: string[] = [];
  const record = () => void events.push("print");

  const args = ["--spec", "no-such-file.yaml", "--out", temporaryFolder()];
  await runGenerate(args, { log: record, error: record }, (phase) => void events.push(phase));

  expect(events).toEqual(["reading no-such-file.yaml", "", "print"]);
});
