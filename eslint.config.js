import { posix, relative } from "node:path";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The folders of each root, lowest first. A file imports only from its own folder and from folders before it. */
const FLOORS = {
  src: ["core", "errors", "transport", "client", "undici"],
  "src/testing": ["shared", "contract", "validate", "hostile", "report", "mock", "proxy", "conformance"],
  scripts: ["document", "repair", "reference", "generate", "diff"],
};

/** Allowed imports within src/ for the folders that are independent of the client. */
const INDEPENDENT = {
  "src/testing": /^src\/(testing|core)\//,
  "src/cli": /^src\/(cli|core)\/|^src\/testing\/(index|report\/result|validate\/violation)\.ts$/,
};

/** Imports that only one file or folder may use. */
const RESERVED = [
  {
    import: /^node:/,
    only: /^src\/(cli|testing|undici)\//,
    message:
      "Only src/cli/, src/testing/ and src/undici/ may import Node's modules: the client runs on every platform.",
  },
  {
    import: /^openapi-fetch$/,
    only: /^src\/client\/request\.ts$/,
    message: "Only client/request.ts imports openapi-fetch, which it wraps.",
  },
  {
    import: /^generated\/operations\.ts$/,
    only: /^src\/(client\/(operation|request)|core\/body)\.ts$/,
    message:
      "Only client/operation.ts reads the table of operations; client/request.ts and core/body.ts read what follows it.",
  },
];

/** @type {import("eslint").Rule.RuleModule} */
const imports = {
  create(context) {
    const file = relative(import.meta.dirname, context.filename).replaceAll("\\", "/");
    /** @type {(node: import("eslint").Rule.Node) => void} */
    const check = (node) => {
      const source = "source" in node ? node.source : undefined;
      if (!source || !("value" in source) || typeof source.value !== "string") return;
      const name = source.value;
      const target = name.startsWith(".") ? posix.join(posix.dirname(file), name) : name;
      const message = violationOf(file, target);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

/** @type {(file: string, target: string) => string | undefined} */
function violationOf(file, target) {
  const reserved = RESERVED.find((it) => it.import.test(target) && file.startsWith("src/") && !it.only.test(file));
  if (reserved) return reserved.message;
  for (const [folder, allowed] of Object.entries(INDEPENDENT)) {
    if (file.startsWith(`${folder}/`) && target.startsWith("src/") && !allowed.test(target)) {
      return `${folder}/ may not import ${target}.`;
    }
  }
  for (const [root, floors] of Object.entries(FLOORS)) {
    const own = floorOf(root, floors, file);
    const other = floorOf(root, floors, target);
    if (own !== undefined && other !== undefined && other > own) {
      return `${root}/ imports only downwards: ${floors.join(" < ")} < its own files.`;
    }
  }
  return undefined;
}

/**
 * Returns the height of a file within a root; the root's own files are the highest. A file elsewhere has none.
 * @type {(root: string, floors: readonly string[], file: string) => number | undefined}
 */
function floorOf(root, floors, file) {
  if (!file.startsWith(`${root}/`)) return undefined;
  const [folder = "", ...rest] = file.slice(root.length + 1).split("/");
  if (rest.length === 0) return floors.length;
  return floors.includes(folder) ? floors.indexOf(folder) : undefined;
}

const TEST = "/^(test|it|describe|(before|after)(All|Each))$/";

/** Syntax that tests may not use. */
const TEST_SYNTAX = [
  {
    selector: `CallExpression:matches([callee.name=${TEST}], [callee.callee.object.name=${TEST}], [callee.object.name=${TEST}]) > :function ~ *`,
    message: "A test may not set a time limit; test/vitest.config.ts sets them.",
  },
  {
    selector: "Property[key.name=/^(timeout|testTimeout|hookTimeout)$/] > Literal[value=type(number)].value",
    message: "A test may not set a time limit; test/vitest.config.ts sets them.",
  },
  {
    selector: "CallExpression[callee.object.name=/^(vi|expect)$/][callee.property.name=/^(waitFor|waitUntil|poll)$/]",
    message:
      "This call gives up after a second, too early on a busy machine. Await an event, or loop until the condition holds.",
  },
  {
    selector:
      ":matches(BinaryExpression[operator='-'], CallExpression[callee.name='expect']) > CallExpression[callee.property.name='now'][callee.object.name=/^(performance|Date)$/]",
    message: "This measures the machine. Use a fake clock, the order of events, or a count.",
  },
  {
    selector: "Identifier[name=/^(elapsed|tookMs|latency)/]",
    message: "This measures the machine. Use a fake clock, the order of events, or a count.",
  },
  {
    selector: "ExpressionStatement > CallExpression[callee.object.property.name=/^(resolves|rejects)$/]",
    message: "Await this assertion; without `await` the test ends before it.",
  },
];

export default defineConfig(
  globalIgnores(["generated/", "dist/", "test/bench/peers/", "test/peers/servers/"]),
  tseslint.configs.strictTypeChecked,
  // A single program is faster: the project service would create one per tsconfig.json.
  { languageOptions: { parserOptions: { project: "tsconfig.lint.json", tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/return-await": ["error", "in-try-catch"],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // A caller's abort reason is thrown unchanged and may be of any type.
      "@typescript-eslint/only-throw-error": ["error", { allowThrowingUnknown: true }],
      "@typescript-eslint/prefer-promise-reject-errors": ["error", { allowThrowingUnknown: true }],
      // A conditional type compares with `{}` to find out if any property is required.
      "@typescript-eslint/no-empty-object-type": [
        "error",
        { allowObjectTypes: "always", allowInterfaces: "with-single-extends" },
      ],
      // Biome finds these, in tests too.
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-misused-promises": "off",
      "@typescript-eslint/no-unused-vars": "off",
      // The code has no enums.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      // Numbers and booleans are readable in a message.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
    },
  },
  { files: ["src/**/*.ts"], rules: { "@typescript-eslint/explicit-module-boundary-types": "error" } },
  {
    // Only `execCommand` can copy on a page that was not loaded securely.
    files: ["src/testing/report/report-page.js"],
    rules: { "@typescript-eslint/no-deprecated": ["error", { allow: [{ from: "lib", name: "execCommand" }] }] },
  },
  {
    // Type tests contain code that is wrong on purpose, and none of it runs.
    files: ["**/*.test-d.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unused-expressions": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "off",
    },
  },
  {
    // The compiler checks the types of tests, and Biome finds their floating promises. The rules that need types would
    // take another ten seconds.
    files: ["test/**"],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Only test/vitest.config.ts sets time limits. No test result depends on the speed of the machine.
    files: ["test/**/*.ts"],
    ignores: ["test/**/*.test-d.ts", "test/**/vitest.config.ts", "test/{bench,soak}/**"],
    rules: { "no-restricted-syntax": ["error", ...TEST_SYNTAX] },
  },
  {
    files: ["src/**", "scripts/**"],
    plugins: { local: { rules: { imports } } },
    rules: { "local/imports": "error" },
  },
);
