import { partySuperiors } from "../../../src/skeletons/names/superiors";

it.each([
  ["县委、县政府", "县委"],
  ["县委县政府", "县委"],
  ["市委、市人民政府", "市委"],
  ["镇党委、镇政府", "镇党委"],
  ["局党组", "局党组"],
  ["县委和县直机关工委", "县委和县直机关工委"],
  ["上级党委", "上级党委"],
  ["上级党组织", "上级党组织"],
  ["街道党工委、办事处", "街道党工委"],
  ["市水务局党组、县委、县政府", "市水务局党组、县委"],
  ["县政府", ""],
  ["市水务局", ""],
  ["区管委", ""],
  ["县卫健委", ""],
  ["", ""],
])("a party organisation that is led by %j is led by %j", (given, party) => {
  expect(partySuperiors(given)).toBe(party);
});
