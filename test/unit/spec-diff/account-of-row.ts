import { type Account, toAccount } from "../../../scripts/diff/account.js";
import { type Side, toSide } from "../../../scripts/diff/side.js";
import { edited, type Tree } from "./edits.ts";
import { smallContract } from "./small-contract.ts";
import type { Row } from "./table/row.ts";

/**
 * The account of a row, without the verdicts of `redocly diff`, which cost a process each. `test/all/scripts/` compares
 * the same rows with them.
 */
export async function accountOfRow(row: Row, direction: "there" | "back"): Promise<Account> {
  const before = edited(smallContract, row.given);
  const [base, revision] = await Promise.all([sideOf(before), sideOf(edited(before, row.edits))]);
  return direction === "there" ? toAccount(base, revision, []) : toAccount(revision, base, []);
}

/** Many rows share their older contract, and every row is compared in both directions. */
const sides = new Map<string, Promise<Side>>();

function sideOf(contract: Tree): Promise<Side> {
  const text = JSON.stringify(contract);
  const side = sides.get(text) ?? toSide(contract);
  sides.set(text, side);
  return side;
}
