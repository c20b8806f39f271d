import { type Context, Hono } from "hono";
import { isRelayError, paginate, type RelayClient, type Schema } from "signalwire-relay-rest";

interface NewTeam {
  readonly name: string;
  readonly phoneNumberIds: readonly string[];
}

/** Creates an example service. A team is a number group with its phone numbers; its name is unique. */
export function createTeamService(relay: RelayClient): Hono {
  const service = new Hono();

  service.post("/teams", async (context) => {
    const { name, phoneNumberIds } = await context.req.json<NewTeam>();
    const created = await createGroup(relay, name);
    if ("problem" in created) return sendProblem(context, created);
    for (const id of phoneNumberIds) {
      const problem = await join(relay, created.group.id, id);
      if (problem === undefined) continue;
      // A team without all its numbers must not stay.
      await relay.DELETE("/number_groups/{id}", { params: { path: { id: created.group.id } } });
      return sendProblem(context, problem);
    }
    return context.json({ id: created.group.id, name: created.group.name, phoneNumberIds }, 201);
  });

  /** Returns the group in the format of the API. */
  service.get("/teams/:id/group", async (context) => {
    const result = await relay.GET("/number_groups/{id}", { params: { path: { id: context.req.param("id") } } });
    if (result.ok) return context.json(result.data, 200);
    return result.status === 404
      ? context.json({ problem: "the team does not exist" }, 404)
      : sendProblem(context, LATER);
  });

  service.onError((error, context) => {
    if (!isRelayError(error)) throw error;
    return sendProblem(context, LATER);
  });

  return service;
}

interface Problem {
  readonly status: 422 | 503;
  readonly problem: string;
}

const LATER: Problem = { status: 503, problem: "the numbers cannot be reached; try again later" };

function sendProblem(context: Context, { status, problem }: Problem): Response {
  return context.json({ problem }, status);
}

type Group = Schema<"NumberGroup">;

async function createGroup(relay: RelayClient, name: string): Promise<{ readonly group: Group } | Problem> {
  const result = await relay.POST("/number_groups", { body: { name } });
  if (result.ok) return { group: result.data };
  if (result.status === 422) return { status: 422, problem: result.error.message };
  // A second POST could create a second group, so this looks for the first one instead.
  const { delivery } = result.error;
  const group = delivery === "not-sent" || delivery === "refused" ? undefined : await findGroup(relay, name);
  return group === undefined ? LATER : { group };
}

async function findGroup(relay: RelayClient, name: string): Promise<Group | undefined> {
  for await (const group of paginate(relay, "/number_groups", { params: { query: { filter_name: name } } })) {
    if (group.name === name) return group;
  }
  return undefined;
}

async function join(relay: RelayClient, groupId: string, phoneNumberId: string): Promise<Problem | undefined> {
  const result = await relay.POST("/number_groups/{NumberGroupId}/number_group_memberships", {
    params: { path: { NumberGroupId: groupId } },
    body: { phone_number_id: phoneNumberId },
  });
  if (result.ok) return undefined;
  return result.status === 422
    ? { status: 422, problem: `${phoneNumberId} cannot join: ${result.error.message}` }
    : LATER;
}
