import { readdirSync } from "node:fs";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The layers of src/, lowest first. A file imports only from layers below its own, types included. */
const LAYERS = [
  ["facts", "platform", "refuse", "defined", "url", "is-text", "is-record", "retry-after", "page-link"],
  ["errors", "limits", "models", "issues", "answer-head"],
  ["transport"],
  ["path", "credentials", "redact", "base-url", "headers", "browser", "environment", "cause"],
  ["delivery", "operation", "deadline", "retry-policy", "sleep"],
  ["failure", "attempt-event"],
  ["aborted"],
  ["exchange", "auth", "timeout", "network", "retry"],
  ["options", "result"],
  ["send", "call"],
  ["middleware"],
  ["request"],
  ["client"],
  ["paginate"],
  ["index", "webhooks", "contract"],
];

const missing = readdirSync(new URL("./src/", import.meta.url))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(".ts", ""))
  .filter((file) => !LAYERS.flat().includes(file));
if (missing.length > 0) throw new Error(`eslint.config.js gives no layer to src/${missing.join(", src/")}`);

/** @type {(files: string[], layer: number) => import("eslint").Linter.Config} */
const toConfig = (files, layer) => ({
  files: files.map((file) => `src/${file}.ts`),
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { regex: "^node:", message: "src/ runs on every platform." },
          { regex: "^\\./(testing|cli)/", message: "The client reaches no part of the kit." },
          {
            regex: `^\\./(${LAYERS.slice(layer).flat().join("|")})\\.ts$`,
            message: "A file imports only from layers below its own (eslint.config.js lists them).",
          },
          ...(files.includes("request")
            ? []
            : [{ regex: "^openapi-fetch$", message: "request.ts alone knows openapi-fetch." }]),
          ...(files.includes("client")
            ? []
            : [{ regex: "generated/operations", message: "client.ts alone reads the table." }]),
        ],
      },
    ],
  },
});

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
  globalIgnores(["generated/", "dist/", "test/bench/peers/", "test/kit-peers/servers/"]),
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
    files: ["**/*.js"],
    rules: {
      // The linter does not see the casts of JSDoc; the compiler does.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  {
    // The only way to copy on a page that was not loaded securely.
    files: ["src/testing/report-page.js"],
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
    ignores: ["test/**/*.test-d.ts", "test/**/vitest.config.ts", "test/bench/**"],
    rules: { "no-restricted-syntax": ["error", ...TEST_SYNTAX] },
  },
  ...LAYERS.map(toConfig),
  {
    // The kit is above the client, but beside its door; the command is above the kit.
    files: ["src/testing/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^\\.\\./(index|client)\\.ts$", message: "The kit sends requests of its own." },
            { regex: "^\\.\\./cli/", message: "The command is above the kit." },
          ],
        },
      ],
    },
  },
);
