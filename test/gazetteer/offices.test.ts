import { describe, expect, it } from "vitest";
import { gazetteer } from "./support.ts";

/** Who held a post on a day: the day before a change, the day of it, and days on which nobody can be named. */
const holders: readonly (readonly [office: string, day: string, person: string | null])[] = [
  ["nato/secretary-general", "2024-09-30", "jens-stoltenberg"],
  ["nato/secretary-general", "2024-10-01", "mark-rutte"],
  ["us/president", "2025-01-19", "joe-biden"],
  ["us/president", "2025-01-20", "donald-trump"],
  ["us/foreign-minister", "2024-10-29", "antony-blinken"],
  ["us/foreign-minister", "2025-01-21", "marco-rubio"],
  ["us/defence-minister", "2024-10-29", "lloyd-austin"],
  ["us/defence-minister", "2025-01-22", null],
  ["us/defence-minister", "2025-01-25", "pete-hegseth"],
  ["kr/president", "2024-10-29", "yoon-suk-yeol"],
  ["kr/president", "2025-05-01", null],
  ["kr/president", "2025-06-04", "lee-jae-myung"],
  ["kr/foreign-minister", "2024-10-29", "cho-tae-yul"],
  ["kr/deputy-foreign-minister", "2024-10-21", "kim-hong-kyun"],
  ["kp/foreign-minister", "2024-10-29", "choe-son-hui"],
  ["kp/leader", "2024-10-29", "kim-jong-un"],
  ["ru/president", "2024-10-29", "vladimir-putin"],
  ["ru/defence-minister", "2024-05-13", null],
  ["ru/defence-minister", "2024-05-14", "andrei-belousov"],
  ["kremlin/spokesperson", "2024-10-21", "dmitry-peskov"],
  ["ua/president", "2024-10-29", "volodymyr-zelensky"],
  ["ua/foreign-minister", "2024-09-04", "dmytro-kuleba"],
  ["ua/foreign-minister", "2024-09-05", "andrii-sybiha"],
  ["gb/foreign-minister", "2024-10-21", "david-lammy"],
  ["gb/prime-minister", "2024-07-04", "rishi-sunak"],
  ["gb/prime-minister", "2024-07-05", "keir-starmer"],
  ["de/chancellor", "2025-05-05", "olaf-scholz"],
  ["de/chancellor", "2025-05-06", "friedrich-merz"],
  ["fr/prime-minister", "2024-12-13", "francois-bayrou"],
  ["jp/prime-minister", "2024-10-01", "shigeru-ishiba"],
  ["jp/prime-minister", "2025-10-21", "sanae-takaichi"],
  ["se/prime-minister", "2024-10-28", "ulf-kristersson"],
  ["dk/prime-minister", "2024-10-28", "mette-frederiksen"],
  ["european-commission/president", "2024-10-29", "ursula-von-der-leyen"],
  ["european-union/high-representative", "2024-11-30", "josep-borrell"],
  ["european-union/high-representative", "2024-12-01", "kaja-kallas"],
  ["sy/president", "2024-12-01", "bashar-al-assad"],
  ["sy/president", "2024-12-20", null],
  ["sy/president", "2025-01-29", "ahmed-al-sharaa"],
  ["hezbollah/secretary-general", "2024-09-27", "hassan-nasrallah"],
  ["hezbollah/secretary-general", "2024-10-10", null],
  ["hezbollah/secretary-general", "2024-10-29", "naim-qassem"],
  ["il/defence-minister", "2024-11-08", "israel-katz"],
  ["ir/president", "2024-06-15", null],
  ["lb/president", "2024-12-31", null],
  ["lb/president", "2025-01-09", "joseph-aoun"],
  ["ca/prime-minister", "2025-03-14", "mark-carney"],
  ["va/head", "2025-04-30", null],
];

describe("posts and their holders", () => {
  for (const [office, day, person] of holders) {
    it(`${office} on ${day}: ${person ?? "nobody"}`, () => {
      expect(gazetteer.offices.has(office)).toBe(true);
      expect(gazetteer.holderOf(office, day)?.id ?? null).toBe(person);
    });
  }

  it("have a feminine form where a woman holds or held them", () => {
    const without = [...gazetteer.offices.values()]
      .filter((office) => office.arF === null)
      .filter((office) => office.holders.some(({ person }) => gazetteer.entities.get(person)?.gender === "f"))
      .map((office) => office.id);
    expect(without).toEqual([]);
  });

  it("are printed under the name of a person of the articles as the news has it", () => {
    const printed = (person: string, day: string): string | undefined => gazetteer.officesOf(person, day)[0]?.en;
    expect(printed("mark-rutte", "2024-11-06")).toBe("NATO Secretary General");
    expect(printed("volodymyr-zelensky", "2024-10-29")).toBe("President of Ukraine");
    expect(printed("kim-hong-kyun", "2024-10-21")).toBe("South Korean First Vice Foreign Minister");
    expect(printed("georgy-zinoviev", "2024-10-21")).toBe("Russian ambassador to South Korea");
    expect(printed("vedant-patel", "2024-11-12")).toBe("US State Department spokesman");
    expect(printed("sabrina-singh", "2024-10-28")).toBe("Pentagon spokeswoman");
    expect(printed("cheong-seong-chang", "2024-10-21")).toBe("director of Korean Peninsula strategy, Sejong Institute");
  });
});
