import type { Doors } from "./actions/doors";
import { copyText } from "./copy-text";
import type { SharedProfile } from "./keep-profile";
import { keepSkeletons, recallSkeletons } from "./kept-skeletons";
import { keepColumns, recallColumns } from "./remembered-columns";
import { saveFile } from "./save-file";

/** The doors of a real browser. */
export function browserDoors(storage: () => Storage, { news }: Pick<SharedProfile, "news">): Doors {
  return {
    save: saveFile,
    copy: copyText,
    recallColumns: () => recallColumns(storage),
    keepColumns: (columns) => {
      keepColumns(storage, columns);
    },
    recallSkeletons: () => recallSkeletons(storage),
    keepSkeletons: (text) => keepSkeletons(storage, text),
    profileNews: news,
  };
}
