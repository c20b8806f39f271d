/** The smoke suite in a worker: its setting comes as a request, its checks go as the answer. */
import { smoke } from "./smoke.js";

export default {
  /** @param {Request} request */
  async fetch(request) {
    const setting = /** @type {import("./cases.js").Setting} */ (await request.json());
    return Response.json(await smoke(setting));
  },
};
