/** The smoke suite in a page. It exchanges its setting and its checks with the server of the page. */
import { smoke } from "./smoke.js";

const setting = /** @type {import("./cases.js").Setting} */ (await (await fetch("/setting")).json());
await fetch("/checks", { method: "POST", body: JSON.stringify(await smoke(setting)) });
