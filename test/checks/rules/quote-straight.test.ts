import { fixedText, foundIn } from "../found-in";

describe("quote-straight", () => {
  it.each<[string, string[]]>([
    ['落实"三会一课"制度。', ['quote-straight:one 0 "']],
    ["开展'双报到'活动。", ["quote-straight:one 0 '"]],
    ['落实"三会一课制度。', ['quote-straight:one 0 "']],
  ])("finds %s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each(["落实“三会一课”制度。", '配备27"显示屏。', "学习Party's history课程。"])("leaves alone %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("turns the first of a pair into an opening quote and the second into a closing one", () => {
    expect(fixedText('落实"三会一课"制度，开展"双报到"活动。')).toBe("落实“三会一课”制度，开展“双报到”活动。");
  });

  it("does not guess the side of a quote without its other half", () => {
    expect(fixedText('落实"三会一课制度。')).toBe('落实"三会一课制度。');
  });

  it("says once what the document does throughout", () => {
    const text = Array.from({ length: 11 }, () => '落实"三会一课"制度。').join("\n");
    expect(foundIn(text)).toEqual(['quote-straight:all 0 "']);
    expect(fixedText(text)).not.toContain('"');
  });
});
