import { createRelayClient } from "signalwire-relay-rest";

const relay = createRelayClient({ space: "acme", projectId: "project", token: "token" });
const result = await relay.POST("/number_groups", { body: { name: "Support" } });
if (result.ok) console.log(result.data.id);
