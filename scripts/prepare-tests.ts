/** First step of `npm test`: makes sure that a browser is there for the end-to-end tests. */
import { spawnSync } from "node:child_process";
import { findBrowser, noBrowser } from "./find-browser";

const packages = ["chromium", "fonts-noto-cjk"];

function installFromDebian(): void {
  const apt = (args: readonly string[]): void => {
    spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  };
  console.log(`No browser is installed; installing ${packages.join(" and ")} with apt-get.`);
  apt(["update", "-qq"]);
  apt(["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

const isRootOnDebian = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
if (findBrowser() === null && isRootOnDebian) installFromDebian();
if (findBrowser() === null) {
  console.error(noBrowser);
  process.exit(1);
}
