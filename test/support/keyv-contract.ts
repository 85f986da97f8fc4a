import { Keyv, type KeyvStorageAdapter } from "keyv";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** A new, empty database; each storage over it may have another namespace. */
export interface KeyvPlace {
  storage(): KeyvStorageAdapter;
  close(): Promise<void>;
}

/** What Keyv asks of a storage, for Keyv 6: the cases that its own suite has for Keyv 5, and those of absolute expiry. */
export function keyvContract(openPlace: () => Promise<KeyvPlace>): void {
  let place: KeyvPlace;
  let keyv: Keyv;
  const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);
  beforeEach(async () => {
    // Only what the clock shows: queries take the time they take.
    vi.useFakeTimers({ toFake: ["Date"] });
    place = await openPlace();
    keyv = new Keyv({ store: place.storage(), namespace: "test" });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await place.close();
  });
  const entriesOf = async (one: Keyv): Promise<unknown[]> => {
    const entries: unknown[] = [];
    for await (const entry of one.iterator()) entries.push(entry);
    return entries;
  };

  it("is used as it is, not through Keyv's bridge for older storages", () => {
    const storage = place.storage();
    expect(storage.capabilities).toMatchObject({ compatible: true, store: "keyvStorage", expires: true });
    expect(new Keyv({ store: storage, namespace: "x" }).store).toBe(storage);
  });

  describe("values", () => {
    const values: Record<string, unknown> = {
      "a text": "نص",
      "an empty text": "",
      quotes: `'"\`; DROP TABLE memory; --`,
      emoji: "🙂\u200f",
      "a number": 42.5,
      zero: 0,
      false: false,
      true: true,
      null: null,
      "an object": { a: [1, { b: "ب" }], ":base64:": "x" },
      "a buffer": Buffer.from([0, 1, 255]),
      "an object with a buffer": { of: Buffer.from("حرف") },
      "a big integer": 12345678901234567890n,
      "a long text": "كلمة ".repeat(40_000),
    };
    for (const [name, value] of Object.entries(values)) {
      it(`may be ${name}`, async () => {
        expect(await keyv.set("key", value)).toBe(true);
        expect(await keyv.get("key")).toEqual(value);
        expect(await keyv.getMany(["other", "key"])).toEqual([undefined, value]);
      });
    }

    it("may be undefined, which is nothing", async () => {
      expect(await keyv.set("key", undefined)).toBe(true);
      expect(await keyv.get("key")).toBeUndefined();
    });

    it("may not be a symbol", async () => {
      const failing = new Keyv({ store: place.storage(), namespace: "test" });
      failing.on("error", () => {});
      expect(await failing.set("key", Symbol("x"))).toBe(false);
      expect(await keyv.get("key")).toBeUndefined();
    });

    it("are text when they arrive: without serialization nothing is kept, and that is told", async () => {
      const bare = new Keyv({ store: place.storage(), namespace: "test", serialization: false });
      await expect(bare.set("key", { a: 1 })).rejects.toThrow("memory keeps text");
      expect(await keyv.has("key")).toBe(false);
    });

    it("may be compressed and encrypted on their way", async () => {
      const turn = async (text: string) => [...text].reverse().join("");
      const compression = { compress: turn, decompress: turn };
      const encryption = { encrypt: (text: string) => `x${text}`, decrypt: (text: string) => text.slice(1) };
      const dressed = new Keyv({ store: place.storage(), namespace: "dressed", compression, encryption });
      await dressed.set("key", { a: "نص", n: 7 });
      expect(await dressed.get("key")).toEqual({ a: "نص", n: 7 });
      expect(await entriesOf(dressed)).toEqual([["key", { a: "نص", n: 7 }]]);
    });
  });

  describe("keys", () => {
    for (const key of ["a", "مفتاح", `'"; --`, "a:b::c", "%_\\", " ", "x".repeat(2000), "🙂", "A", "a\nb"]) {
      it(`may be ${JSON.stringify(key.slice(0, 20))}`, async () => {
        await keyv.set(key, 1);
        await keyv.set(`${key}x`, 2);
        expect(await keyv.get(key)).toBe(1);
        expect(await keyv.has(key)).toBe(true);
        expect(await keyv.delete(key)).toBe(true);
        expect(await keyv.get(key)).toBeUndefined();
        expect(await keyv.get(`${key}x`)).toBe(2);
      });
    }
  });

  describe("one key", () => {
    it("that was never set is nothing, and cannot be deleted", async () => {
      expect(await keyv.get("nothing")).toBeUndefined();
      expect(await keyv.has("nothing")).toBe(false);
      expect(await keyv.delete("nothing")).toBe(false);
    });

    it("has the value that was set last, with its own time to live", async () => {
      await keyv.set("key", 1, 30);
      await keyv.set("key", 2);
      pass(50);
      expect(await keyv.get("key")).toBe(2);
    });

    it("is one of the values that were set at once", async () => {
      await Promise.all(Array.from({ length: 30 }, (_, i) => keyv.set("key", i)));
      expect(await keyv.get("key")).toBeLessThan(30);
      expect(await entriesOf(keyv)).toHaveLength(1);
    });
  });

  describe("many keys", () => {
    const keys = Array.from({ length: 1234 }, (_, i) => `k${i}`);

    it("are set, found and deleted in the order asked for", async () => {
      const set = await keyv.setMany(keys.map((key, i) => ({ key, value: i })));
      expect(set).toEqual(keys.map(() => true));
      expect(await keyv.getMany([...keys].reverse())).toEqual(keys.map((_, i) => i).reverse());
      expect(await keyv.hasMany(["k3", "none", "k4"])).toEqual([true, false, true]);
      expect(await keyv.deleteMany(["k3", "none"])).toEqual([true, false]);
      expect(await keyv.getMany(["k3", "k4", "k4"])).toEqual([undefined, 4, 4]);
    });

    it("may be none", async () => {
      expect(await keyv.getMany([])).toEqual([]);
      expect(await keyv.hasMany([])).toEqual([]);
      await keyv.setMany([]);
      await keyv.deleteMany([]);
    });

    it("named twice have the last value", async () => {
      await keyv.setMany([
        { key: "a", value: 1 },
        { key: "a", value: 2 },
      ]);
      expect(await keyv.get("a")).toBe(2);
    });

    it("are all iterated over, page after page, without what has had its time", async () => {
      await keyv.setMany(keys.map((key, i) => ({ key, value: i })));
      await keyv.set("k7", "short", 1);
      pass(5);
      const entries = await entriesOf(keyv);
      expect(new Map(entries as [string, number][])).toEqual(
        new Map(keys.flatMap((key, i) => (key === "k7" ? [] : [[key, i]]))),
      );
    });

    it("may be deleted while they are iterated over", async () => {
      await keyv.setMany(keys.slice(0, 250).map((key, i) => ({ key, value: i })));
      for await (const [key] of keyv.iterator()) await keyv.delete(key);
      expect(await entriesOf(keyv)).toEqual([]);
    });
  });

  describe("a time to live", () => {
    it("ends, for every way of asking", async () => {
      await keyv.set("short", 1, 40);
      await keyv.setMany([{ key: "shorter", value: 2, ttl: 30 }]);
      await keyv.set("long", 3, 60_000);
      expect(await keyv.getMany(["short", "shorter", "long"])).toEqual([1, 2, 3]);
      pass(60);
      expect(await keyv.getMany(["short", "shorter", "long"])).toEqual([undefined, undefined, 3]);
      expect(await keyv.hasMany(["short", "shorter", "long"])).toEqual([false, false, true]);
      expect(await keyv.has("short")).toBe(false);
      expect(await keyv.delete("shorter")).toBe(false);
      expect(await entriesOf(keyv)).toEqual([["long", 3]]);
    });

    it("is the storage's own: it is kept without Keyv looking", async () => {
      const storage = place.storage();
      storage.namespace = "test";
      await storage.set("key", "text", Date.now() + 30);
      expect(await storage.get("key")).toBe("text");
      pass(50);
      expect(await storage.get("key")).toBeUndefined();
      expect(await storage.has("key")).toBe(false);
    });

    it("that is over already keeps nothing", async () => {
      const storage = place.storage();
      await storage.set("key", "text", Date.now() - 1);
      expect(await storage.get("key")).toBeUndefined();
    });

    it("of a whole Keyv goes for each key without one of its own", async () => {
      const brief = new Keyv({ store: place.storage(), namespace: "brief", ttl: 30 });
      await brief.set("a", 1);
      await brief.set("b", 2, 60_000);
      pass(50);
      expect(await brief.getMany(["a", "b"])).toEqual([undefined, 2]);
    });
  });

  describe("namespaces", () => {
    it("have keys of their own, and are cleared each on its own", async () => {
      const names = ["test", "test:x", "", "مكان", "test%"];
      const all = names.map((namespace) => new Keyv({ store: place.storage(), namespace }));
      for (const [i, one] of all.entries()) await one.set("key", i);
      expect(await Promise.all(all.map((one) => one.get("key")))).toEqual([0, 1, 2, 3, 4]);
      await keyv.clear();
      expect(await Promise.all(all.map((one) => one.get("key")))).toEqual([undefined, 1, 2, 3, 4]);
      expect(await entriesOf(all[1] as Keyv)).toEqual([["key", 1]]);
      await all[1]?.delete("key");
      expect(await all[2]?.get("key")).toBe(2);
    });

    it("may be none at all", async () => {
      const bare = new Keyv({ store: place.storage() });
      await bare.set("key", 1);
      expect(await bare.get("key")).toBe(1);
      expect(await keyv.get("key")).toBeUndefined();
      expect(await bare.clear()).toBeUndefined();
      expect(await bare.get("key")).toBeUndefined();
    });
  });

  it("tells when the database is gone, instead of forgetting in silence", async () => {
    const gone = await openPlace();
    const lost = new Keyv({ store: gone.storage(), namespace: "test" });
    await lost.get("key");
    await gone.close();
    await expect(lost.get("key")).rejects.toThrow(Error);
    await expect(lost.set("key", 1)).rejects.toThrow(Error);
    await expect(lost.clear()).rejects.toThrow(Error);
  });
}
