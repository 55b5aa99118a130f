import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { NoticesPlugin } from "./webpack.notices.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const officeJsAtMicrosoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2020",
    },
  },
};

/**
 * The libraries that the pane needs for the view it usually opens with come in one file: a browser asks for six at a time, and webpack
 * left alone cuts them into twenty, by who else uses them.
 */
const firstView = {
  name: "first-view",
  chunks: "async",
  enforce: true,
  test: (module, { chunkGraph }) =>
    module.resource?.includes("node_modules") === true && [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === "skeleton-view" || name === "footer"),
};

/**
 * `--env intranet` builds for a closed network: office.js is then loaded from `office-js/` beside the pane,
 * where whoever deploys puts the files (docs/deployment.md).
 */
export default async (env = {}, argv = {}) => {
  const development = argv.mode === "development";
  const officeJs = env.intranet ? "office-js/office.js" : officeJsAtMicrosoft;
  return {
    context: root,
    target: ["web", "es2020"],
    devtool: development ? "source-map" : false,
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/commands.ts", verdict: "./src/commands/verdict.ts" },
    output: { path: path.join(root, "dist"), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }] },
    plugins: [
      new HtmlPlugin({ filename: "taskpane.html", template: "./src/taskpane/taskpane.html", chunks: ["taskpane"], templateParameters: { officeJs } }),
      new HtmlPlugin({ filename: "commands.html", template: "./src/commands/commands.html", chunks: ["commands"], templateParameters: { officeJs } }),
      new HtmlPlugin({ filename: "verdict.html", template: "./src/commands/verdict.html", chunks: ["verdict"], templateParameters: { officeJs } }),
      new CopyPlugin({ patterns: [{ from: "assets/*.png", to: "assets/[name][ext]" }, { from: "manifest.xml" }, { from: "src/support/support.html" }] }),
      new NoticesPlugin(),
    ],
    optimization: { splitChunks: { cacheGroups: { firstView } } },
    // In bytes before compression; what the pane loads at the start is held by test/e2e/start-size.test.ts.
    performance: { hints: development ? false : "warning", maxAssetSize: 600_000, maxEntrypointSize: 600_000 },
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};

/** Word loads the pane from https only; the certificate is the one that office-addin-dev-certs installs. */
async function devServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    port: 3000,
    hot: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await getHttpsServerOptions() },
  };
}
