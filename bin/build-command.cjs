// Builds the command `chengwen` into dist-cli; run by `npm ci` through the prepare script, or by the starter.
"use strict";
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const root = path.join(__dirname, "..");
const folder = path.join(root, "dist-cli");
const building = path.join(folder, `building-${process.pid}`);

/** Builds beside the command and then puts it in place, so that another process never meets half a file. Ends the process when that fails. */
function buildCommand() {
  const started = new Date();
  const webpack = [require.resolve("webpack/bin/webpack.js"), "--config", path.join(root, "webpack.cli.mjs"), "--output-path", building];
  const run = spawnSync(process.execPath, webpack, { cwd: root, encoding: "utf8" });
  if (run.status === 0) {
    for (const name of fs.readdirSync(folder)) if (name.endsWith(".cache")) fs.rmSync(path.join(folder, name), { force: true });
    const built = path.join(building, "chengwen.cjs");
    // The date of the start: what is changed while this runs is newer.
    fs.utimesSync(built, started, started);
    fs.renameSync(built, path.join(folder, "chengwen.cjs"));
  }
  fs.rmSync(building, { recursive: true, force: true });
  if (run.status === 0) return;
  process.stderr.write(`${run.stdout}${run.stderr}`);
  process.exit(2);
}

/** One document is checked, so that the first real one finds the command compiled. */
function warmUp() {
  const { strToU8, zipSync } = require("fflate");
  const uri = "http://schemas.openxmlformats.org";
  const lines = ["一、主要工作", "（一）抓学习。全年召开会议**次，“三会一课”坚持得好。", "1.一是抓重点；二是补短板。", "（三）２０２４年,完成率约90%左右。"];
  const paragraphs = lines.map((line) => `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${line}</w:t></w:r></w:p>`).join("").repeat(20);
  const file = path.join(os.tmpdir(), `chengwen-${process.pid}.docx`);
  fs.writeFileSync(file, zipSync({
    "_rels/.rels": strToU8(`<Relationships xmlns="${uri}/package/2006/relationships"><Relationship Id="r" Type="${uri}/officeDocument/2006/relationships/officeDocument" Target="d.xml"/></Relationships>`),
    "d.xml": strToU8(`<w:document xmlns:w="${uri}/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`),
  }));
  spawnSync(process.execPath, [path.join(__dirname, "chengwen.cjs"), "check", file]);
  fs.rmSync(file, { force: true });
}

module.exports = { buildCommand };
if (require.main === module) {
  buildCommand();
  warmUp();
}
