import { expect, test } from "vitest";
import { withIntroduction } from "../../../scripts/reference/build.ts";

const README = `# Title

\`\`\`ts
const first = true;
\`\`\`

## Install

Run npm. See [the guide](src/README.md#install) and [npm](https://npmjs.com).

## Results and errors

| kind | meaning |
`;

const homepage = "https://example.com";
const contract = {
  info: { description: "About." },
  tags: [{ name: "Addresses" }, { name: "Number Groups" }, { name: "Queues" }],
  paths: {
    "/queues": {
      post: { operationId: "create-queue", responses: {} },
      get: { operationId: "list-queues", responses: {} },
    },
  },
};

test("begins with getting started, errors, operation ids and presets, and links to the repository", () => {
  const { info } = withIntroduction(contract, { readme: README, homepage, presets: ["silence"] });

  expect(info?.description).toBe(`# Getting started
Run npm. See [the guide](https://example.com/blob/HEAD/src/README.md#install) and [npm](https://npmjs.com).
\`\`\`ts
const first = true;
\`\`\`

# Results and errors
| kind | meaning |

# Operation ids
| operation id | request |
| --- | --- |
| \`create-queue\` | \`POST /queues\` |
| \`list-queues\` | \`GET /queues\` |

# Hostile presets
The steps of \`startHostileServer\` and \`mock.fail\`:

- \`silence\`

# About the contract
About.`);
});

test("begins the resources with number groups", () => {
  const { tags } = withIntroduction(contract, { readme: README, homepage, presets: [] });

  expect(tags?.map(({ name }) => name)).toEqual(["Number Groups", "Addresses", "Queues"]);
});

test("rejects a README without a section that it needs", () => {
  expect(() => withIntroduction(contract, { readme: "# Title\n", homepage, presets: [] })).toThrow(
    'README.md has no section "Install"',
  );
});
