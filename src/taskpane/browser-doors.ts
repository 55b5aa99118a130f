import type { Doors } from "./actions/doors";
import { copyText } from "./copy-text";
import { keepSkeletons, recallSkeletons } from "./kept-skeletons";
import { keepColumns, recallColumns } from "./remembered-columns";
import { saveFile } from "./save-file";

/** The doors of a real browser. */
export function browserDoors(storage: () => Storage): Doors {
  return {
    save: saveFile,
    copy: copyText,
    recallColumns: () => recallColumns(storage),
    keepColumns: (columns) => {
      keepColumns(storage, columns);
    },
    recallSkeletons: () => recallSkeletons(storage),
    keepSkeletons: (text) => keepSkeletons(storage, text),
  };
}
