import { exportSkeleton, importSkeleton, loadOwnSkeletons, openSaveAs } from "../../../src/taskpane/actions/own-skeletons";
import { createFakeDoors, fileOf } from "../fake-doors";
import { startPane } from "../start-pane";

// As when the server that holds the add-in is out of reach.
jest.mock("../../../src/own-skeletons/load-own-skeletons", () => {
  throw new Error("ChunkLoadError");
});

it("while the part that knows the office's skeletons cannot be loaded, each way to it says so and nothing is lost", async () => {
  const started = await startPane(undefined, "skeleton");
  const doors = createFakeDoors();
  doors.keepSkeletons("[]");
  const pane = { ...started, deps: { ...started.deps, doors } };
  const partMissing = /没有加载出来。请确认网络通畅后再试一次/;
  await loadOwnSkeletons(pane.deps);
  expect(pane.message()).toMatch(partMissing);
  await exportSkeleton(pane.deps);
  expect(pane.message()).toMatch(partMissing);
  await importSkeleton(pane.deps, fileOf("a.skeleton.json", "{}"));
  expect(pane.message()).toMatch(/^“a\.skeleton\.json”没有导入。请确认网络通畅/);
  await openSaveAs(pane.deps);
  expect(pane.message()).toMatch(/^存为骨架没有完成。成文有一部分没有加载出来/);
  expect([doors.recallSkeletons(), doors.saved]).toEqual(["[]", []]);
});
