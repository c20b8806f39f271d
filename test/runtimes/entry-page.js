/** The smoke suite in a page. It exchanges its setting and its checks with the server of the page. */
import { smoke } from "./cases.js";

/** @import { Setting } from "./cases.js" */
/** @type {Setting} */
const setting = await (await fetch("/setting")).json();
await fetch("/checks", { method: "POST", body: JSON.stringify(await smoke(setting)) });
