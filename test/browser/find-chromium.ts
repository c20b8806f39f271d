/** Prints the Chromium that the tests of this folder use. If there is none, it explains how to install one, and fails. */
import process from "node:process";
import { findChromium } from "../support/chromium.ts";

try {
  console.log(`driving ${findChromium()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
