/**
 * `npm start` shows the whole project once. It lints and regenerates, starts the stock Prism mock on the contract, and
 * makes calls with the built client.
 */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createRelayClient, paginate, type RelayResult } from "signalwire-relay-rest";
import { startPrism } from "../test/support/prism.ts";

const bold = style(1);
const dim = style(2);
const green = style(32);
const yellow = style(33);

console.log(`\n${bold("signalwire-relay-rest")}: from a contract to results narrowed by status\n`);

const generate = fileURLToPath(new URL("generate.ts", import.meta.url));
const outcome = execFileSync(process.execPath, ["--import", import.meta.resolve("tsx"), generate], {
  encoding: "utf8",
}).trim();
row("contract", "openapi/relay-rest.yaml", `linted; ${outcome}`);

const mock = await startPrism(fileURLToPath(new URL("../generated/relay-rest.json", import.meta.url)));
try {
  const isSetUp = ["SIGNALWIRE_SPACE", "SIGNALWIRE_PROJECT_ID", "SIGNALWIRE_API_TOKEN"].some(
    (name) => process.env[name],
  );
  row("mock", mock.url, `Prism, on the same contract${isSetUp ? "; your SIGNALWIRE_ variables are not used" : ""}`);
  const relay = createRelayClient({ baseUrl: mock.url, projectId: "demo", token: "demo-token" });

  console.log(`\n${bold("POST /number_groups")}\n`);
  show("created", await relay.POST("/number_groups", { body: { name: "Support line", sticky_sender: true } }));

  show(
    "no access",
    await relay.POST("/number_groups", { body: { name: "Support line" }, headers: { prefer: "code=401" } }),
    "requested by Prefer: code=401, because the stock mock accepts any credentials",
  );

  // @ts-expect-error a body without a name does not compile
  show("invalid", await relay.POST("/number_groups", { body: {} }));

  const nowhere = relay.with({ baseUrl: `http://127.0.0.1:${await closedPort()}`, token: "demo-token" });
  show("closed port", await nowhere.POST("/number_groups", { body: { name: "Support line" } }));

  console.log(`\n${bold("paginate, GET /phone_numbers")}\n`);
  for await (const { number, name } of paginate(relay, "/phone_numbers")) row("listed", number, name ?? "", green);
} finally {
  await mock.stop();
}

console.log(`\nRead next: ${bold("README.md")} to use it, ${bold("CONTRIBUTING.md")} to change it.\n`);

/** Handles a result like a caller would. */
function show(title: string, result: RelayResult<"/number_groups", "post">, note?: string): void {
  switch (result.status) {
    case 200:
    case 201:
      row(title, result.status, `id ${result.data.id}, "${result.data.name}"`, green);
      break;
    case 422:
      row(title, result.status, result.error.issues.map(({ message }) => message).join("; "), yellow);
      row("", "", dim(`the mock's reason: ${violations(result.response)}`));
      break;
    case 401:
    case 500:
      row(title, result.status, result.error.issues.map(({ message }) => message).join("; "), yellow);
      break;
    case "unexpected":
      row(title, result.status, `${result.error.kind}, ${result.error.delivery}: ${result.error.message}`, yellow);
      break;
    default:
      throw new Error("unhandled status", { cause: result satisfies never });
  }
  if (note) row("", "", dim(note));
}

/** Formats the violations that Prism found in the request. */
function violations(response: RelayResult<"/number_groups", "post">["response"]): string {
  const header = response?.headers.get("sl-violations") ?? "[]";
  const found = JSON.parse(header) as { location: string[]; message: string }[];
  return found.map(({ location, message }) => `${location.join(".")}: ${message}`).join("; ");
}

function row(title: string, value: string | number, text: string, paint: (text: string) => string = String): void {
  console.log(`  ${title.padEnd(12)}  ${paint(String(value).padEnd(24))}  ${text}`);
}

/** Returns a loopback port without a listener. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await promisify(server.close.bind(server))();
  return port;
}

/** Colours text on a terminal, unless NO_COLOR is set (https://no-color.org). */
function style(code: number): (text: string) => string {
  const isColoured = process.stdout.isTTY && !process.env["NO_COLOR"];
  return (text) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
}
