import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const rootFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
