import { posix, relative } from "node:path";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The folders of each root, lowest first. A file imports only from its own folder and from folders before it. */
const FLOORS = {
  src: ["core", "errors", "transport", "client"],
  "src/testing": ["shared", "contract", "validate", "hostile", "report", "mock", "proxy", "conformance"],
  scripts: ["document", "repair", "reference", "generate", "diff"],
};

/** What the folders of src/ that stand beside the client may import from the rest of src/. */
const BESIDE = {
  "src/testing": /^src\/(testing|core)\//,
  "src/cli": /^src\/(cli|core)\/|^src\/testing\/(index|report\/result)\.ts$/,
};

/** What only one file or folder may import. */
const RESERVED = [
  { import: /^node:/, only: /^src\/(cli|testing)\//, why: "The client runs on every platform." },
  { import: /^openapi-fetch$/, only: /^src\/client\/request\.ts$/, why: "client/request.ts wraps openapi-fetch." },
  {
    import: /^generated\/operations\.ts$/,
    only: /^src\/client\/client\.ts$/,
    why: "client/client.ts reads the table.",
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
      const why = faultOf(file, target);
      if (why) context.report({ node: source, message: why });
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
function faultOf(file, target) {
  const reserved = RESERVED.find((it) => it.import.test(target) && file.startsWith("src/") && !it.only.test(file));
  if (reserved) return reserved.why;
  for (const [folder, allowed] of Object.entries(BESIDE)) {
    if (file.startsWith(`${folder}/`) && target.startsWith("src/") && !allowed.test(target)) {
      return `${folder}/ does not import ${target}.`;
    }
  }
  for (const [root, floors] of Object.entries(FLOORS)) {
    const own = floorOf(root, floors, file);
    const other = floorOf(root, floors, target);
    if (own !== undefined && other !== undefined && other > own) {
      return `Imports point down the folders of ${root}/: ${floors.join(" < ")} < its own files.`;
    }
  }
  return undefined;
}

/**
 * The height of a file within a root; the root's own files are the highest. `undefined` for a file that is elsewhere.
 * @type {(root: string, floors: readonly string[], file: string) => number | undefined}
 */
function floorOf(root, floors, file) {
  if (!file.startsWith(`${root}/`)) return undefined;
  const [folder = "", ...rest] = file.slice(root.length + 1).split("/");
  if (rest.length === 0) return floors.length;
  return floors.includes(folder) ? floors.indexOf(folder) : undefined;
}

const TEST = "/^(test|it|describe|(before|after)(All|Each))$/";

/** Syntax that no test may use. */
const TEST_SYNTAX = [
  {
    selector: `CallExpression:matches([callee.name=${TEST}], [callee.callee.object.name=${TEST}], [callee.object.name=${TEST}]) > :function ~ *`,
    message: "A test sets no time limit of its own.",
  },
  {
    selector: "Property[key.name=/^(timeout|testTimeout|hookTimeout)$/] > Literal[value=type(number)].value",
    message: "A test sets no time limit of its own.",
  },
  {
    selector: "CallExpression[callee.object.name=/^(vi|expect)$/][callee.property.name=/^(waitFor|waitUntil|poll)$/]",
    message: "It gives up after a second, which a busy machine exceeds. Await an event, or loop until it is true.",
  },
  {
    selector:
      ":matches(BinaryExpression[operator='-'], CallExpression[callee.name='expect']) > CallExpression[callee.property.name='now'][callee.object.name=/^(performance|Date)$/]",
    message: "Measures the machine. Use a fake clock, the order of events, or a count.",
  },
  {
    selector: "Identifier[name=/^(elapsed|tookMs|latency)/]",
    message: "Measures the machine. Use a fake clock, the order of events, or a count.",
  },
  {
    selector: "ExpressionStatement > CallExpression[callee.object.property.name=/^(resolves|rejects)$/]",
    message: "Await it: the test would end before the assertion.",
  },
];

export default defineConfig(
  globalIgnores(["generated/", "dist/", "test/bench/peers/", "test/peers/servers/"]),
  tseslint.configs.strictTypeChecked,
  // One program. The project service would create one for each tsconfig.json.
  { languageOptions: { parserOptions: { project: "tsconfig.lint.json", tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/return-await": ["error", "in-try-catch"],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // What a caller aborts with is thrown as it is, whatever it is.
      "@typescript-eslint/only-throw-error": ["error", { allowThrowingUnknown: true }],
      "@typescript-eslint/prefer-promise-reject-errors": ["error", { allowThrowingUnknown: true }],
      // `{}` is what a conditional type compares with to ask whether anything is required.
      "@typescript-eslint/no-empty-object-type": [
        "error",
        { allowObjectTypes: "always", allowInterfaces: "with-single-extends" },
      ],
      // Numbers and booleans read well in a message.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
    },
  },
  { files: ["src/**/*.ts"], rules: { "@typescript-eslint/explicit-module-boundary-types": "error" } },
  {
    // The only way to copy on a page that was not loaded securely.
    files: ["src/testing/report/report-page.js"],
    rules: { "@typescript-eslint/no-deprecated": ["error", { allow: [{ from: "lib", name: "execCommand" }] }] },
  },
  {
    // Type tests hold code that is wrong on purpose, and run none of it.
    files: ["**/*.test-d.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unused-expressions": "off",
      "@typescript-eslint/no-unused-vars": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "off",
    },
  },
  {
    // The compiler already checks the types of tests, and Biome finds their floating promises. The rules that need types
    // would take ten seconds more.
    files: ["test/**"],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // test/vitest.config.ts alone sets time limits, and no result of a test depends on the speed of the machine.
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
