import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toTypes } from "../../../scripts/generate/types.ts";
import { drop, type Edit, edited, move, put, refer, type Tree } from "../../scripts/diff/edits.ts";
import { compileCaller } from "../../types/compat/compile-caller.ts";

const contract = JSON.parse(read("relay-rest.json")) as Tree;
const GROUP = "components/schemas/NumberGroup";

test.each<[what: string, names: string, edits: Edit[]]>([
  [
    "a removed property",
    "Property 'phone_number_count' does not exist",
    [drop(`${GROUP}/properties/phone_number_count`)],
  ],
  [
    "a property that may be null",
    "'name' is possibly 'null'",
    [put(`${GROUP}/properties/name/type`, ["string", "null"])],
  ],
  [
    "a required property",
    "Property 'region' is missing",
    [
      put("components/schemas/UpdateNumberGroupRequest/required", ["name", "region"]),
      put("components/schemas/UpdateNumberGroupRequest/properties/region", { type: "string" }),
    ],
  ],
  ["a removed parameter", "'filter_name' does not exist", [drop("paths/~1number_groups/get/parameters/0")]],
  [
    "a new status",
    "RelayFailure<409,",
    [put("paths/~1number_groups/post/responses/409", { $ref: "#/components/responses/NotFound" })],
  ],
  ["a removed status", "Type '201' is not comparable", [drop("paths/~1number_groups/post/responses/201")]],
  ["a renamed path", '"/number_groups"', [move("paths/~1number_groups", "paths/~1groups")]],
  ["a renamed schema", '"NumberGroup"', [move(GROUP, "components/schemas/Group"), refer("NumberGroup", "Group")]],
])("of a contract with %s, its failure names it", async (_, name, edits) => {
  const types = await toTypes(JSON.stringify(edited(contract, edits)));

  expect(compileCaller(types).join("\n")).toContain(name);
});

test.each<[what: string, edits: Edit[]]>([
  ["another property in a response", [put(`${GROUP}/properties/region`, { type: "string" })]],
  [
    "a property that may be sent",
    [put("components/schemas/UpdateNumberGroupRequest/properties/region", { type: "string" })],
  ],
])("it compiles with %s", async (_, edits) => {
  const types = await toTypes(JSON.stringify(edited(contract, edits)));

  expect(compileCaller(types)).toEqual([]);
});

function read(name: string): string {
  return readFileSync(new URL(`../../../generated/${name}`, import.meta.url), "utf8");
}
