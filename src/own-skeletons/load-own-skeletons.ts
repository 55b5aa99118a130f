/** Everything about the office's own skeletons that comes only when it is asked for. */
export { limits } from "./file/limits";
export { readSkeletonFile } from "./file/read-skeleton-file";
export { skeletonFileName, writeSkeletonFile } from "./file/write-skeleton-file";
export { ownId } from "./own-id";
export { factsOf } from "./report/facts-of";
export { skeletonOfReport } from "./report/skeleton-of-report";
export { readStoredSkeletons, writeStoredSkeletons } from "./stored-skeletons";
