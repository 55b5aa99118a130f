import { keepColumns, recallColumns } from "../../src/taskpane/remembered-columns";

function storageOf(stored: string | null): Storage {
  let text = stored;
  const storage: Pick<Storage, "getItem" | "setItem"> = {
    getItem: () => text,
    setItem: (_key, value) => {
      text = value;
    },
  };
  return storage as Storage;
}

const columns = { label: 0, value: 2, unit: null, section: 1, id: null, firstRow: 1 };

describe("columns that the writer confirmed", () => {
  it("are there again", () => {
    const storage = storageOf(null);
    keepColumns(() => storage, { "项目|数值": columns });
    expect(recallColumns(() => storage)).toEqual({ "项目|数值": columns });
  });

  it.each([null, "", "{", "7", "[]", '{"a":{"label":"0","value":1,"unit":null,"section":null,"id":null,"firstRow":0}}', '{"a":{"label":0,"value":-1,"unit":null,"section":null,"id":null,"firstRow":0}}', '{"a":null}'])(
    "count as never given when the storage holds %j",
    (stored) => {
      expect(recallColumns(() => storageOf(stored))).toEqual({});
    },
  );

  it("are not missed where nothing may be stored", () => {
    const forbidden = (): Storage => {
      throw new DOMException("denied", "SecurityError");
    };
    expect(recallColumns(forbidden)).toEqual({});
    expect(() => {
      keepColumns(forbidden, { a: columns });
    }).not.toThrow();
  });
});
