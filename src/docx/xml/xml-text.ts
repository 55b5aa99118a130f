import type { Work } from "../work";

/** The text of an XML part with the budget of the file that it is from; nobody reads the one without the other. */
export class XmlText {
  /**
   * @param text the whole part
   * @throws Refused when the file has more text than may be read
   */
  constructor(
    readonly text: string,
    readonly work: Work,
  ) {
    work.part(text.length);
  }
}
