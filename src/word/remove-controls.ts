import { inWord } from "./in-word";

/**
 * Takes the frames of content controls away and leaves what they hold, with its format: 转为普通文字. A control that must not be
 * deleted or edited is left as it is. Two round trips, whatever the number.
 * @param ids as a snapshot names them; those that the document no longer has are left out
 * @returns the ids of the controls that are plain text now
 * @throws WordFailure
 */
export async function removeControls(ids: readonly number[]): Promise<{ readonly removed: readonly number[] }> {
  if (ids.length === 0) return { removed: [] };
  return inWord(async (context) => {
    const wanted = new Set(ids);
    const { contentControls } = context.document;
    contentControls.load("id,cannotDelete,cannotEdit");
    await context.sync();
    const removable = contentControls.items.filter(({ id, cannotDelete, cannotEdit }) => wanted.has(id) && !cannotDelete && !cannotEdit);
    for (const control of removable) control.delete(true);
    await context.sync();
    return { removed: removable.map(({ id }) => id) };
  });
}
