import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/ingest/language.ts";
import { rules } from "./support.ts";

/** Short news texts of our own, most of them one sentence. */
const texts: readonly (readonly [code: string, text: string])[] = [
  ["ar", "أعلنت الوزارة أن عشرة آلاف جندي نُشروا في شرق البلاد للتدريب، وهو عدد أكبر من التقدير السابق."],
  ["ar", "قال الوزير إن المحادثات ستستأنف غدا"],
  ["ar", "اعلنت الوزاره ان الجنود وصلوا الي الميناء امس"],
  ["ar", "المتحدث: ألفا جندي في الميناء الشرقي"],
  // Typed on a Persian keyboard: the letters ک and ی do not make it Persian.
  ["ar", "أعلن المتحدث باسم الحکومة الکورية أن الجنود وصلوا إلی الميناء، وقال إن ذلک تهديد کبير"],
  ["fa", "وزارت دفاع اعلام کرد که ده هزار سرباز برای آموزش در شرق این کشور مستقر شده‌اند."],
  ["fa", "رئیس جمهور روز سه شنبه در دیدار با وزیر خارجه بر همکاری تاکید کرد"],
  // Typed on an Arabic keyboard: no Persian letter in it but one.
  ["fa", "وزير امور خارجه در اين ديدار گفت كه نيروها از مرز عبور كرده و به شهر رسيده اند"],
  ["ur", "وزارت دفاع نے کہا ہے کہ دس ہزار فوجی تربیت کے لیے مشرقی علاقے میں تعینات کیے گئے ہیں۔"],
  ["ur", "صدر نے بدھ کے روز اعلان کیا کہ مذاکرات جاری رہیں گے"],
  ["ps", "د دفاع وزارت وویل چې لس زره سرتیري د روزنې لپاره د هېواد په ختیځ کې ځای پر ځای شوي دي."],
  ["ckb", "وەزارەتی بەرگری ڕایگەیاند کە دە هەزار سەرباز بۆ ڕاهێنان لە ڕۆژهەڵاتی وڵات جێگیر کراون."],
  ["ug", "مۇداپىئە مىنىستىرلىقى ئون مىڭ ئەسكەرنىڭ شەرقتە مەشىق قىلىۋاتقانلىقىنى ئېيتتى."],
  ["sd", "دفاع جي وزارت چيو آهي ته ڏهه هزار سپاهي تربيت لاءِ ملڪ جي اوڀر ۾ مقرر ڪيا ويا آهن."],
  ["kmr", "Wezareta Parastinê ragihand ku deh hezar leşker ji bo perwerdeyê li rojhilatê welêt hatine bicihkirin."],
  ["en", "The ministry said ten thousand soldiers had been deployed in the east for training."],
  ["en", "Pentagon puts North Korean troops in eastern Russia at 10,000"],
  ["en", "Yoon Suk Yeol and Volodymyr Zelensky spoke by phone on Tuesday, Seoul said"],
  ["ru", "Министерство обороны сообщило, что десять тысяч солдат размещены на востоке для обучения."],
  ["uk", "Міністерство оборони повідомило, що десять тисяч солдатів розміщено на сході для навчання."],
  ["he", "משרד הביטחון הודיע כי עשרת אלפים חיילים נפרסו במזרח לצורך אימונים."],
  ["fr", "Le ministère de la Défense a indiqué que dix mille soldats avaient été déployés dans l'est."],
  ["de", "Das Verteidigungsministerium teilte mit, dass zehntausend Soldaten im Osten stationiert wurden."],
  ["tr", "Savunma Bakanlığı, on bin askerin eğitim için doğuda konuşlandırıldığını açıkladı."],
  ["ko", "국방부는 1만 명의 병력이 훈련을 위해 동부에 배치되었다고 밝혔다."],
  ["zh", "国防部表示，已有一万名士兵部署到东部接受训练。"],
];

describe("the language of a short text", () => {
  it.each(texts)("is %s: %s", async (code, text) => {
    expect(await detectLanguage(text, rules.languages, null)).toBe(code);
  });

  it.each(texts.filter(([code]) => code !== "ar"))("is %s against a hint of Arabic: %s", async (code, text) => {
    expect(await detectLanguage(text, rules.languages, "ar")).toBe(code);
  });
});

describe("a mixed text", () => {
  const arabic = "قال المتحدث إن الجنود وصلوا إلى الميناء في الشرق";
  const english = "the spokesman said that the soldiers had reached the port";

  it("is in the language of most of its letters", async () => {
    expect(await detectLanguage(`${arabic} ${arabic} ${english}`, rules.languages, null)).toBe("ar");
    expect(await detectLanguage(`${arabic} ${english} ${english}`, rules.languages, null)).toBe("en");
  });

  it("follows a hint only when the shares are close", async () => {
    const text = `${arabic} ${english}`;
    expect(await detectLanguage(text, rules.languages, "ar")).toBe("ar");
    expect(await detectLanguage(text, rules.languages, "en")).toBe("en");
    expect(await detectLanguage(`${text} ${english.repeat(4)}`, rules.languages, "ar")).toBe("en");
    const russian = "солдаты прибыли в порт";
    expect(await detectLanguage(`${english} ${russian} الجنود وصلوا أمس`, rules.languages, "ar")).toBe("en");
  });

  it("without letters has no language", async () => {
    expect(await detectLanguage("10 000 — 12 000", rules.languages, "ar")).toBe("und");
  });
});
