/** What a skeleton may hold; far above any report, so that a file that was made by mistake is refused. Lengths in UTF-16 units. */
export const limits = {
  /** Size of the file: bytes, or characters of a text. */
  file: 1_000_000,
  parts: 1000,
  /** Numbers of headings end at 99. */
  headingsUnderOne: 99,
  paragraphs: 2000,
  text: 20_000,
  heading: 200,
  title: 300,
  name: 60,
  id: 60,
} as const;
