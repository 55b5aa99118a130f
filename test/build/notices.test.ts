import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** What the build writes for these files; the build's own code is a module that Node reads and Jest does not. */
function noticesOf(...resources: readonly string[]): string {
  const program = `import { noticesOf } from "./webpack.notices.mjs"; process.stdout.write(noticesOf(${JSON.stringify(resources)}));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const inPackage = (file: string): string => path.join(root, "node_modules", file);

describe("row 15: the licences that go with the built add-in", () => {
  it("are those of every package in it, each once, by name", () => {
    const notices = noticesOf(
      inPackage("react/index.js"),
      inPackage("fflate/esm/browser.js"),
      inPackage("fflate/esm/index.mjs"),
      inPackage("@fluentui/react-button/lib/index.js"),
      path.join(root, "src/cli/main.ts"),
    );
    expect(notices.split(/\n-{80}\n\n/).map((notice) => notice.slice(0, notice.search(/ \d/)))).toEqual(["@fluentui/react-button", "fflate", "react"]);
    expect(notices).toMatch(/fflate 0\.8\.3\n\nMIT License\n\nCopyright \(c\) \d{4}/);
    expect(notices.match(/permission notice shall be included/g)?.length).toBe(3);
  });

  it("are none for files of our own", () => {
    expect(noticesOf(path.join(root, "src/cli/main.ts"), path.join(root, "src/html/html-page.ts"))).toBe("");
  });
});
