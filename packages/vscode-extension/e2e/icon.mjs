#!/usr/bin/env node
// Draws media/icon.png from media/icon.svg.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "./browser.mjs";

const media = join(dirname(fileURLToPath(import.meta.url)), "../media");
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
const svg = readFileSync(join(media, "icon.svg"), "utf8");
await page.setContent(`<style>html,body{margin:0;background:transparent}</style>${svg}`);
await page.screenshot({ path: join(media, "icon.png"), omitBackground: true });
await browser.close();
