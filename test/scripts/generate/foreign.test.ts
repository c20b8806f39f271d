import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Source } from "@redocly/openapi-core";
import { expect, onTestFinished, test, vi } from "vitest";

const trees: WeakRef<object>[] = [];
let isFreed: readonly boolean[] = [];

test("frees the syntax trees of a document, which are larger than the document, before it writes the types", async () => {
  trackTrees();
  vi.resetModules();
  vi.doMock("../../../scripts/generate/outputs.ts", () => ({
    toGeneration: async () => {
      // A WeakRef keeps its target until the current task has ended.
      await setImmediate();
      collectGarbage();
      isFreed = trees.map((tree) => tree.deref() === undefined);
      return {};
    },
  }));
  onTestFinished(() => {
    vi.doUnmock("../../../scripts/generate/outputs.ts");
    vi.resetModules();
  });
  const { generateForeign } = await import("../../../scripts/generate/foreign.ts");

  await generateForeign(fileURLToPath(new URL("../published/documents/malformed-values.yaml", import.meta.url)));

  expect(new Set(isFreed)).toEqual(new Set([true]));
});

/** Lists the syntax trees that are built from now on. A spy would keep them. */
function trackTrees(): void {
  const { getAst } = Source.prototype;
  Source.prototype.getAst = function (parse) {
    const tree = getAst.call(this, parse);
    trees.push(new WeakRef(tree));
    return tree;
  };
  onTestFinished(() => {
    Source.prototype.getAst = getAst;
  });
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}
