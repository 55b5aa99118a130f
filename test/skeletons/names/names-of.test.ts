import { namesOf } from "../../../src/skeletons/names/names-of";

it.each([
  [{ unit: "清河县水务局", party: "局党组" }, { unit: "清河县水务局", party: "清河县水务局党组" }],
  [{ unit: "清河县水务局" }, { unit: "清河县水务局", party: "" }],
  [{ unit: " 河湾镇党委 " }, { unit: "河湾镇", party: "河湾镇党委" }],
  [{ unit: "河湾镇党委", party: " " }, { unit: "河湾镇", party: "河湾镇党委" }],
  // Somebody who keeps the old name in the first field and gives the branch's in the second.
  [{ unit: "河湾镇党委", party: "机关党支部" }, { unit: "河湾镇", party: "河湾镇机关党支部" }],
  [{ unit: "", party: "局党组" }, { unit: "", party: "局党组" }],
  [{ unit: "", party: "" }, { unit: "", party: "" }],
])("the names of %j are %j", (given, names) => {
  expect(namesOf(given)).toEqual(names);
});
