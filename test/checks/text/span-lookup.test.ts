import fc from "fast-check";
import { spanLookup } from "../../../src/checks/text/span-lookup";

describe("spanLookup", () => {
  it("says of every offset what looking at each stretch would say", () => {
    const lengths = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })), { maxLength: 8 });
    fc.assert(
      fc.property(lengths, (drafts) => {
        let at = 0;
        const stretches = drafts.map(([gap, length]) => {
          const start = at + gap;
          at = start + length;
          return { start, end: at };
        });
        const isInside = spanLookup([...stretches].reverse());
        for (let offset = 0; offset < at + 3; offset += 1) {
          expect(isInside(offset)).toBe(stretches.some(({ start, end }) => offset >= start && offset < end));
        }
      }),
    );
  });
});
