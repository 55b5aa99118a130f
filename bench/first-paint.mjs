import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { manifestAtAddress } from "../scripts/manifest-at-address";
import { provide } from "../scripts/programs/provide";
import { launchBrowser } from "../test/e2e/launch";
import { buildNetworkWall } from "../test/e2e/network-wall";
import { certificate } from "../test/word-host/serve/certificate";
import { ensureBuilt } from "../test/word-host/serve/ensure-built";
import { serveFolders } from "../test/word-host/serve/folder-server";
import { rootFolder } from "../test/word-host/serve/root-folder";
import { middle } from "./measure.mjs";
import { buildTemplate } from "./peers/template/build.mjs";
import { printTable } from "./table.mjs";

const RUNS = 20;
const built = path.join(rootFolder, "dist");
const templateFolder = path.join(rootFolder, "out", "bench-template");
const page = (folder) => readFileSync(path.join(folder, "taskpane.html"), "utf8");

/** `frame` and `view`: the pane's outline, and its first view, stand when something of them is in the page. */
const contestants = [
  { name: "chengwen at 骨架", folder: built, frame: "[role=tab]", view: "main input" },
  { name: "template", folder: templateFolder, frame: "h1", view: "textarea" },
  { name: "template that does not wait", folder: templateFolder, frame: "h1", view: "textarea", html: () => page(templateFolder).replace("<html", "<html data-at-once") },
];

/**
 * First paint and first view of the pane beside Microsoft's template in the same Chromium, in turn, each time in a fresh profile
 * that keeps nothing. Both are opened by the ribbon of the Word stand-in; office.js comes from the installed package for both, and
 * everything over https from this machine.
 */
export async function measureFirstPaint() {
  provide(["browser"]);
  await ensureBuilt();
  await buildTemplate(templateFolder);
  const browser = await launchBrowser();
  const served = [];
  const runs = new Map(contestants.map(({ name }) => [name, []]));
  try {
    for (const contestant of contestants) served.push(await serve(contestant));
    // The first round warms up the browser and does not count.
    for (let run = 0; run <= RUNS; run += 1) {
      for (const [index, contestant] of contestants.entries()) {
        const seen = await open(browser, served[index].address, contestant);
        if (run > 0) runs.get(contestant.name).push({ ...seen, bytes: weigh(seen.scripts, contestant.folder) });
      }
    }
  } finally {
    await browser.close();
    for (const { close } of served) await close();
  }
  return told(runs, browser.version());
}

/** The pane on one port, and on another the Word stand-in that opens it. */
async function serve({ folder, html }) {
  const pem = await certificate();
  // The page of the ribbon's commands is left empty for both: it would load beside the pane.
  const made = { "/commands.html": async () => "<!doctype html>", ...(html ? { "/taskpane.html": async () => html() } : {}) };
  const pane = await serveFolders(pem, { "/": folder, "/assets/": path.join(built, "assets") }, made, 0);
  const manifest = manifestAtAddress(readFileSync(path.join(rootFolder, "manifest.xml"), "utf8"), pane.origin);
  const word = await serveFolders(pem, { "/": path.join(rootFolder, "out", "word-host") }, { "/manifest.xml": async () => manifest }, 0);
  return {
    address: `${word.origin}/word-host.html?width=320`,
    close: async () => {
      await pane.close();
      await word.close();
    },
  };
}

/** @returns milliseconds from the beginning of the pane's own page, and the scripts that had come when its first view stood */
async function open(browser, address, { frame, view }) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 860 }, locale: "zh-CN" });
  try {
    await buildNetworkWall(context);
    await context.addInitScript(noteWhatStands, { frame, view });
    const word = await context.newPage();
    await word.goto(address);
    await word.getByRole("navigation", { name: "功能区" }).getByRole("button", { name: "骨架", exact: true }).click();
    const handle = await word.waitForSelector("#pane-frame iframe");
    const pane = await handle.contentFrame();
    await pane.waitForFunction(() => window.stood?.view !== undefined && performance.getEntriesByName("first-contentful-paint").length > 0, undefined, { polling: 50 });
    return await pane.evaluate(() => ({
      paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
      ...window.stood,
      scripts: performance
        .getEntriesByType("resource")
        .filter(({ initiatorType, responseEnd }) => initiatorType === "script" && responseEnd <= window.stood.view)
        .map(({ name }) => new URL(name))
        .filter(({ origin }) => origin === location.origin)
        .map(({ pathname }) => pathname),
    }));
  } finally {
    await context.close();
  }
}

/** Runs in every page before its own scripts. */
function noteWhatStands(wanted) {
  const stood = (window.stood = {});
  const look = new MutationObserver(() => {
    for (const [what, selector] of Object.entries(wanted)) {
      if (what in stood || !document.querySelector(selector)) continue;
      stood[what] = undefined;
      // Behind the frame that shows it.
      requestAnimationFrame(() => setTimeout(() => { stood[what] = performance.now(); }, 0));
    }
  });
  look.observe(document, { childList: true, subtree: true });
}

function weigh(scripts, folder) {
  return scripts.reduce((sum, script) => sum + gzipSync(readFileSync(path.join(folder, path.basename(script))), { level: 9 }).length, 0);
}

function told(runs, version) {
  const of = (name, what) => runs.get(name).map((run) => run[what]);
  const spread = (times) => `${middle(times).toFixed(0)} (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`;
  printTable(
    `first paint, Chromium ${version}, ${RUNS} runs each in turn; milliseconds: median (shortest–longest)`,
    ["", "first contentful paint", "outline stands", "first view stands", "own JavaScript by then, kB gzip"],
    contestants.map(({ name }) => [name, ...["paint", "frame", "view"].map((what) => spread(of(name, what))), (middle(of(name, "bytes")) / 1000).toFixed(1)]),
  );
  const ratio = (what) => middle(of("chengwen at 骨架", what)) / middle(of("template", what));
  return [
    ["first paint against the template's", ratio("paint"), 0, 1.25],
    ["first view against the template's", ratio("view"), 0, 2.5],
  ];
}
