import { describe, expect, it } from "vitest";
import { checkRecords } from "../../src/domain/check-records.ts";
import { buildGazetteer } from "../../src/domain/gazetteer.ts";
import { type GazetteerRecords, officesSchema, peopleSchema, placesSchema } from "../../src/domain/records.ts";
import { foldText } from "../../src/extract/text/fold.ts";

type Person = GazetteerRecords["people"][number];
type Office = GazetteerRecords["offices"][number];
type Organisation = GazetteerRecords["organisations"][number];
type Place = GazetteerRecords["places"][number];

const person = (id: string, ar: string, en: string, aliases: string[] = []): Person => ({
  id,
  ar,
  en,
  shortAr: ar.split(" ").at(-1) ?? ar,
  shortEn: en.split(" ").at(-1) ?? en,
  gender: "m",
  country: "xa",
  aliases,
});
const place = (id: string, ar: string, en: string, more: Partial<Place> = {}): Place => ({
  id,
  kind: "country",
  ar,
  en,
  country: id,
  gender: "f",
  aliases: [],
  demonym: null,
  capital: null,
  ...more,
});
const body = (id: string, ar: string, en: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  ar,
  en,
  country: "xa",
  type: "ministry",
  institution: null,
  shortAr: ar,
  shortEn: en,
  gender: "f",
  aliases: [],
  ...more,
});
const office = (id: string, holders: [string, string | null, string | null][]): Office => ({
  id,
  of: id.split("/")[0] ?? "",
  role: "president",
  ar: "الرئيس",
  en: "President",
  holders: holders.map(([holder, from, to]) => ({ person: holder, from, to })),
});

const records: GazetteerRecords = {
  people: [
    person("sami-nur", "سامي نور", "Sami Nur", ["Samy Noor"]),
    person("lena-haddad", "لينا حداد", "Lena Haddad"),
  ],
  places: [
    place("xa", "المرفأ", "Harbour", { capital: "quay" }),
    place("quay", "الرصيف", "Quay", { kind: "city", country: "xa" }),
  ],
  organisations: [body("tide-ministry", "وزارة المد", "Tide Ministry", { institution: "navy" })],
  offices: [
    office("xa/president", [
      ["sami-nur", "2010-01-01", "2014-12-31"],
      ["lena-haddad", "2015-01-01", "2019-12-31"],
      ["sami-nur", "2020-01-01", null],
    ]),
    office("tide-ministry/head", [["sami-nur", null, "2009-06-30"]]),
  ],
};

describe("the gazetteer", () => {
  const gazetteer = buildGazetteer(records);

  it("has people, organisations and places under one roof", () => {
    expect([...gazetteer.entities.values()].map((one) => `${one.kind} ${one.id}`)).toEqual([
      "person sami-nur",
      "person lena-haddad",
      "organisation tide-ministry",
      "place xa",
      "place quay",
    ]);
    expect(gazetteer.places.get("quay")).toMatchObject({
      placeKind: "city",
      country: "xa",
      shortEn: "Quay",
      known: true,
    });
    expect(gazetteer.organisations.get("tide-ministry")).toMatchObject({ type: "ministry", institution: "navy" });
    expect(gazetteer.offices.get("xa/president")?.arF).toBeNull();
  });

  const holders: [string | null, string | null][] = [
    ["2009-12-31", null],
    ["2010-01-01", "sami-nur"],
    ["2014-12-31", "sami-nur"],
    ["2015-01-01", "lena-haddad"],
    ["2019-12-31", "lena-haddad"],
    ["2020-01-01", "sami-nur"],
    ["2099-01-01", "sami-nur"],
    [null, null],
  ];
  for (const [day, holder] of holders) {
    it(`knows that ${holder ?? "nobody"} held the post on ${day ?? "an unknown day"}`, () => {
      expect(gazetteer.holderOf("xa/president", day)?.id ?? null).toBe(holder);
    });
  }
  it("names the only holder without a day", () =>
    expect(gazetteer.holderOf("tide-ministry/head", null)?.id).toBe("sami-nur"));
  it("knows no holder of a post that is not there", () =>
    expect(gazetteer.holderOf("xa/king", "2020-01-01")).toBeNull());

  it("lists posts, latest first, each once", () => {
    expect(gazetteer.officesOf("sami-nur", null).map((one) => one.id)).toEqual(["xa/president", "tide-ministry/head"]);
    expect(gazetteer.officesOf("sami-nur", "2009-01-01").map((one) => one.id)).toEqual(["tide-ministry/head"]);
    expect(gazetteer.officesOf("sami-nur", "2017-01-01")).toEqual([]);
    expect(gazetteer.officesOf("nobody", null)).toEqual([]);
  });
});

describe("records that do not fit together", () => {
  const problems = (change: Partial<GazetteerRecords>): string[] =>
    checkRecords({ ...records, ...change }, foldText).map(
      ({ file, path, problem }) => `${file} ${path.join(".")} ${problem}`,
    );

  it("are none here", () => expect(problems({})).toEqual([]));
  it("are none in an empty gazetteer", () => {
    expect(problems({ people: [], offices: [], organisations: [], places: [] })).toEqual([]);
  });

  const wrong: [string, Partial<GazetteerRecords>, RegExp][] = [
    [
      "an id of two people",
      { people: [...records.people, person("sami-nur", "سامي آخر", "Other Sami")] },
      /^people 2\.id the id sami-nur is taken by people\[0\]/,
    ],
    [
      "an id of a person and a place",
      { places: [...records.places, place("lena-haddad", "لينا", "Lena", { kind: "city", country: "xa" })] },
      /^places 2\.id .* taken by people\[1\]/,
    ],
    [
      "an alias of two people",
      { people: [...records.people, person("x", "س ص", "X Y", ["Z", "Samy Noor"])] },
      /^people 2\.aliases\.1 the name "Samy Noor" of x belongs to sami-nur \(people\[0\]\) as well/,
    ],
    [
      "an alias that differs in hamza, harakat and case only",
      {
        organisations: [body("o", "هيئة", "Body", { aliases: ["المرفا", "SAMI  NUR"] })],
        offices: records.offices.slice(0, 1),
      },
      /^places 0\.ar the name "المرفأ" of xa belongs to o \(organisations\[0\]\)/,
    ],
    [
      "two holders on one day",
      {
        offices: [
          office("xa/president", [
            ["sami-nur", null, "2015-01-01"],
            ["lena-haddad", "2015-01-01", null],
          ]),
        ],
      },
      /^offices 0\.holders\.1 lena-haddad and sami-nur \(holders\[0\]\) both hold xa\/president on 2015-01-01/,
    ],
    [
      "two holders without days",
      {
        offices: [
          office("xa/president", [
            ["sami-nur", null, null],
            ["lena-haddad", null, null],
          ]),
        ],
      },
      /both hold xa\/president on any day/,
    ],
    [
      "a holder who is not there",
      { offices: [office("xa/president", [["x", null, null]])] },
      /holders\.0\.person nothing has the id x: expected a person/,
    ],
    ["a post of nobody", { offices: [office("xz/president", [])] }, /^offices 0\.of nothing has the id xz/],
    [
      "a post under another's id",
      { offices: [{ ...office("xa/president", []), of: "tide-ministry" }] },
      /^offices 0\.id .* does not begin with/,
    ],
    [
      "a country that is not there",
      { people: [{ ...person("p", "ب", "P"), country: "xz" }], offices: [] },
      /^people 0\.country/,
    ],
    [
      "a city as a country",
      { people: [{ ...person("p", "ب", "P"), country: "quay" }], offices: [] },
      /^people 0\.country/,
    ],
    [
      "a capital that is not there",
      { places: [place("xa", "المرفأ", "Harbour", { capital: "x" })] },
      /^places 0\.capital/,
    ],
    [
      "a capital of a city",
      { places: [...records.places, place("c", "س", "C", { kind: "city", country: "xa", capital: "quay" })] },
      /^places 2\.capital only a country/,
    ],
    [
      "a country within another",
      { places: [...records.places, place("xb", "ع", "B", { country: "xa" })] },
      /^places 2\.country a country lies in itself/,
    ],
    [
      "two navies of a country",
      { organisations: [...records.organisations, body("n", "بحرية", "Navy", { institution: "navy" })] },
      /^organisations 1\.institution tide-ministry is the navy of xa already/,
    ],
  ];
  for (const [name, change, message] of wrong) {
    it(name, () => expect(problems(change)).toContainEqual(expect.stringMatching(message)));
  }
});

describe("a single record", () => {
  const holders = (from: unknown, to: unknown) => [
    { ...office("xa/president", []), holders: [{ person: "sami-nur", from, to }] },
  ];
  it("has days of the calendar", () => {
    expect(officesSchema.safeParse(holders("2024-02-29", null)).success).toBe(true);
    for (const day of ["2023-02-29", "2024-13-01", "2024-1-1", "29/02/2024", "", 2024]) {
      expect(officesSchema.safeParse(holders(day, null)).success).toBe(false);
    }
  });
  it("does not end before it begins", () => {
    expect(officesSchema.safeParse(holders("2024-01-02", "2024-01-01")).success).toBe(false);
    expect(officesSchema.safeParse(holders("2024-01-01", "2024-01-01")).success).toBe(true);
  });
  it("has no other keys, no empty names, no odd ids", () => {
    const good = person("p-q", "ب", "P");
    expect(peopleSchema.safeParse([good]).success).toBe(true);
    for (const change of [
      { twitter: "x" },
      { en: " " },
      { id: "P Q" },
      { id: "-p" },
      { gender: "x" },
      { aliases: [""] },
    ]) {
      expect(peopleSchema.safeParse([{ ...good, ...change }]).success).toBe(false);
    }
    expect(placesSchema.safeParse([{ ...place("xa", "ا", "A"), demonym: { ar: [], en: [] } }]).success).toBe(false);
  });
});
