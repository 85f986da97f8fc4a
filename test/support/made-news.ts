/** Four weeks of made news over the small world of `story.ts`: what the golden editions are composed from. */
import type { Fact } from "../../src/domain/fact.ts";
import { estimate, event, quote, ref } from "./story.ts";

export const madeNews: readonly Fact[] = [
  // 21 October: a service counts, an alliance holds back, an ambassador is summoned.
  estimate("a21", "nis", 1500, { asOf: "2024-10-18", place: ref("ru") }),
  estimate("a21", "nis", 12_000, { asOf: "2024-10-18", status: "planned", hedge: "up_to" }),
  estimate("a21", "nis", 12_000, { asOf: "2024-10-18", status: "planned", hedge: "about" }),
  event("a21", "deployment", ["alliance"], { on: "2024-10-21", aspect: "declined" }),
  event("a21", "summons", ["kr"], { on: "2024-10-21", counterpart: ref("hana") }),
  quote("a21", "omar", "لن نقبل أن تتحول الحدود إلى ساحة تجارب لأسلحة غيرنا", { saidOn: "2024-10-21" }),
  // 29 October: a revision, a contradiction, a deployment confirmed, declined and not denied, a call, aid, an advance.
  estimate("a29", "pentagon", 3000, { asOf: "2024-10-23", place: ref("ru") }),
  estimate("b29", "pentagon", 3000, { asOf: "2024-10-23", hedge: "about" }),
  estimate("a29", "pentagon", 10_000, { place: ref("ru") }),
  estimate("b29", "mona", 10_000, { asOf: "2024-10-28" }),
  estimate("u29", "salim", 3000, { asOf: "2024-10-29", status: "deployed" }),
  estimate("a29", "salim", 12_000, { asOf: "2024-10-28", status: "planned", hedge: "about" }),
  event("a29", "deployment", ["alliance"], { aspect: "confirmed", place: ref("kursk") }),
  event("b29", "deployment", ["mona"], { aspect: "declined", place: ref("kursk") }),
  event("u29", "statement", ["ru"], { on: null, aspect: "not_denied", content: "وجود قوات كورية شمالية على أراضيها" }),
  event("a29", "statement", ["pentagon"], { content: "لا قيود جديدة على الأسلحة إذا دخلت قوات كورية شمالية المعركة" }),
  event("b29", "call", ["salim"], {
    on: "2024-10-29",
    counterpart: ref("omar"),
    aspect: "agreed",
    content: "تكثيف الاتصالات وتبادل المعلومات",
  }),
  event("a29", "aid", ["salim"], { counterpart: ref("ua"), amount: { value: 63_000_000, unit: "EUR" } }),
  event("a29", "advance", ["ru"], { place: ref("ua"), amount: { value: 478, unit: "km2" } }),
  event("a29", "visit", ["hana"], { aspect: "departed", place: ref("ru") }),
  event("u29", "visit", ["hana"], { aspect: "expected", place: ref("moscow"), on: "2024-10-30" }),
  quote("a29", "salim", "هذه الحرب لم تعد شأناً بين بلدين من روسيا وأوكرانيا بل شأن العالم كله", {
    saidOn: "2024-10-29",
  }),
  quote("b29", "omar", "كل جندي يُرسل إلى روسيا من كوريا الشمالية يقرّب الخطر من بيوتنا", { saidOn: "2024-10-28" }),
  // 7 November: an old figure told for the first time, an expectation.
  estimate("b07", "state", 3000, { asOf: "2024-10-25", status: "deployed", hedge: "more_than", place: ref("ru") }),
  event("b07", "statement", ["omar"], {
    on: "2024-11-06",
    aspect: "expects",
    content: "أن تخوض القوات القتال في غضون أيام",
  }),
  // 13 November: fighting confirmed, a treaty, repeats, a denied figure, an undated confirmation.
  estimate("u13", "state", 10_000, { asOf: "2024-11-12", status: "deployed", hedge: "more_than", place: ref("ru") }),
  event("u13", "statement", ["state"], {
    on: "2024-11-12",
    aspect: "confirmed",
    content: "مشاركة قوات كورية شمالية في القتال",
  }),
  event("u13", "treaty", ["ru"], {
    on: "2024-11-10",
    aspect: "signed",
    counterpart: ref("kp"),
    content: "معاهدة الدفاع المشترك",
  }),
  estimate("u13", "kr", 1500, { asOf: "2024-10" }),
  estimate("u13", "nis", 12_000, { asOf: null, status: "planned", hedge: "up_to" }),
  estimate("u13", "salim", 500, { asOf: "2024-11-12", status: "fighting", deniedBy: ref("ru") }),
  event("u13", "deployment", ["nis"], { on: null, aspect: "confirmed", place: ref("kursk") }),
];
