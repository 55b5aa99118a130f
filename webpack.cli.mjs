import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(fileURLToPath(import.meta.url));

/** The command `chengwen` as one file, so that it starts without loading hundreds: built at `npm ci` by the prepare script. */
export default {
  context: root,
  mode: "production",
  target: "node20",
  entry: { chengwen: "./src/cli/main.ts" },
  output: { path: path.join(root, "dist-cli"), filename: "[name].cjs" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
      },
    ],
  },
  devtool: false,
  // The names of classes and functions show in error reports; the size does not matter on a disk.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};
