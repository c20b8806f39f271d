/** Prints which Chromium the tests of this folder will drive; with none, how to get one, and fails. */
import process from "node:process";
import { findChromium } from "../support/chromium.ts";

try {
  console.log(`driving ${findChromium()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
