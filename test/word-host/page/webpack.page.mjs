import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, "..", "..", "..");

/** Bundles the Word stand-in's page into out/word-host. */
export default {
  mode: "development",
  devtool: "source-map",
  context: here,
  target: ["web", "es2022"],
  entry: { "word-host": "./main.ts" },
  output: { path: path.join(root, "out", "word-host"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({ filename: "word-host.html", template: "./word-host.html" }),
    new CopyPlugin({ patterns: [{ from: "word-host.css" }] }),
  ],
  performance: { hints: false },
};
