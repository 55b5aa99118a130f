const MASK = /[*＊×Xx□○＿_]+(?=[次名个件篇人户年月日])|[（(][一二三四五六七八九十]+[)）]|[0-9]+[,.;:]/g;

/** One regular expression over the whole text: what any check that uses a pattern has to pay. */
export const onePattern = {
  name: "one regular expression",
  check: (text) => {
    let count = 0;
    MASK.lastIndex = 0;
    while (MASK.exec(text) !== null) count += 1;
    return count;
  },
};
