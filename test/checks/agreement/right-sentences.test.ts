import { foundIn } from "../found-in";
import { RIGHT_SENTENCES } from "./right-sentences";

describe.each(Object.entries(RIGHT_SENTENCES))("right numbers: %s", (_, sentences) => {
  it.each(sentences)("%s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
