import { describe, expect, it } from "vitest";
import { shapeLetters } from "../../../src/adapters/terminal/shaping.ts";
import { toVisualOrder } from "../../../src/adapters/terminal/visual-order.ts";

const style = { bold: false, dim: false, url: null };

function drawn(text: string, direction: "rtl" | "ltr" = "rtl"): string {
  return toVisualOrder([{ text, style, isolate: null }], direction)
    .map((run) => run.text)
    .join("");
}

/** What the eye reads from right to left: the drawn line backwards, shapes back to letters. */
const readBack = (text: string): string => [...drawn(text)].reverse().join("").normalize("NFKC");

describe("letters take the shape that their neighbours ask for", () => {
  // isolated ﺀ, initial ﺑ, medial ﺒ, final ﺐ as in the Unicode charts of Arabic Presentation Forms-B.
  const cases: readonly { word: string; shapes: string }[] = [
    { word: "ب", shapes: "ﺏ" },
    { word: "ببب", shapes: "ﺑﺒﺐ" },
    { word: "دار", shapes: "ﺩﺍﺭ" },
    { word: "موجز", shapes: "ﻣﻮﺟﺰ" },
    { word: "سماء", shapes: "ﺳﻤﺎﺀ" },
    { word: "لا", shapes: "ﻻ" },
    { word: "بلا", shapes: "ﺑﻼ" },
    { word: "الآن", shapes: "ﺍﻵﻥ" },
    { word: "هــ", shapes: "ﻫــ" },
    { word: "كورسك", shapes: "ﻛﻮﺭﺳﻚ" },
  ];
  for (const { word, shapes } of cases) {
    it(`${word} → ${shapes}`, () => expect(shapeLetters([...word]).join("")).toBe(shapes));
  }

  it("leaves other scripts alone", () => expect(shapeLetters([..."NATO 3,000"]).join("")).toBe("NATO 3,000"));
});

describe("a line in drawing order", () => {
  it("reads right to left, with numbers and Latin names left to right", () => {
    expect(drawn("قال NATO إن 10 آلاف")).toBe("ﻑﻻﺁ 10 ﻥﺇ NATO ﻝﺎﻗ");
  });

  it("mirrors brackets and keeps marks on their letters", () => {
    expect(drawn("(مسمّى)")).toBe("(ﻰﻤّﺴﻣ)");
    expect(readBack("«نعم»").replace(/[»«]/gu, "")).toBe("نعم");
  });

  it("keeps isolated runs together and drops the isolates", () => {
    expect(drawn("[\u2068Reuters, AP\u2069، غيرها]")).toBe("[ﺎﻫﺮﻴﻏ ،Reuters, AP]");
  });

  it("keeps an English line in place around Arabic words", () => {
    expect(drawn("He said \u2068«نعم»\u2069.", "ltr")).toBe("He said «ﻢﻌﻧ».");
  });

  it("keeps symbols outside the basic plane whole", () => {
    expect(drawn("نعم 🙂 لا")).toBe("ﻻ 🙂 ﻢﻌﻧ");
  });

  it("is empty for an empty line", () => expect(drawn("")).toBe(""));
});
