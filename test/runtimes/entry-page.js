/** The smoke suite in a page: its setting and its checks pass through the server that the page came from. */
import { smoke } from "./smoke.js";

const setting = /** @type {import("./cases.js").Setting} */ (await (await fetch("/setting")).json());
await fetch("/checks", { method: "POST", body: JSON.stringify(await smoke(setting)) });
