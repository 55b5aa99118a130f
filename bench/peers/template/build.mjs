import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(path.join(here, "..", "..", "..", "package.json"));

/**
 * Builds the pane of the template's make with the product's own webpack, React and Fluent, as the template does it: one file with
 * React and one with the rest. Its polyfills for old web views are left out, which is in its favour.
 * @param folder where the files go
 */
export async function buildTemplate(folder) {
  const webpack = require("webpack");
  const HtmlPlugin = require("html-webpack-plugin");
  const swc = { parser: { syntax: "ecmascript", jsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2020" };
  const compiler = webpack({
    mode: "production",
    context: here,
    target: ["web", "es2020"],
    entry: { react: ["react", "react-dom"], template: { import: "./index.jsx", dependOn: "react" } },
    output: { path: folder, filename: "[name].js", clean: true },
    resolve: { extensions: [".jsx", ".js"] },
    module: { rules: [{ test: /\.jsx$/, use: { loader: require.resolve("swc-loader"), options: { jsc: swc } } }] },
    plugins: [new HtmlPlugin({ filename: "taskpane.html", template: "./template.html", chunks: ["react", "template"] })],
    performance: { hints: false },
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
      else compiler.close(resolve);
    });
  });
}
