/** Whoever gives the last figure of a text without a name: as Arabic and English tell of them, and in which body. */
export interface UnnamedExample {
  readonly text: string;
  /** In both languages; null where the text describes nobody, or names who it is. */
  readonly told: readonly [ar: string, en: string] | null;
  /** English name, Arabic where no list has it. */
  readonly body?: string;
  readonly fails?: string;
}

export const arabicUnnamed: Readonly<Record<string, readonly UnnamedExample[]>> = {
  "a noun and what describes it": [
    { text: "قال مصدر طبي إن 12 شخصا قتلوا.", told: ["مصدر طبي", "medical source"] },
    { text: "وأفادت مصادر محلية بمقتل خمسة مدنيين.", told: ["مصادر محلية", "local sources"] },
    { text: "وقال مسؤولان أميركيان إن ثلاثة آلاف جندي وصلوا.", told: ["مسؤولان أميركيان", "two US officials"] },
    { text: "وقالت مسؤولة محلية إن 40 شخصا قتلوا.", told: ["مسؤولة محلية", "local official"] },
    {
      text: "وقدّر مسؤول دفاعي كوري جنوبي رفيع عدد الجنود بثمانية آلاف.",
      told: ["مسؤول دفاعي كوري جنوبي رفيع", "senior South Korean defence official"],
    },
    { text: "وقال مسؤولون روس إن 300 جندي قتلوا.", told: ["مسؤولون روس", "Russian officials"] },
    { text: "وأكد سكان أن مسلحين قتلوا 24 قرويا.", told: ["سكان", "residents"] },
    { text: "وقال أحد السكان المحليين إن 30 شخصا قتلوا.", told: ["أحد السكان المحليين", "local resident"] },
    { text: "وقالت إحدى المنظمات إن 30 شخصا قتلوا.", told: ["إحدى المنظمات", "organisation"] },
    { text: "وذكرت مصادر أمنية وطبية أن 15 شخصا قتلوا.", told: ["مصادر أمنية وطبية", "security and medical sources"] },
    {
      text: "قال ناشطون ومصادر طبية إن 19 مدنيا قتلوا.",
      told: ["ناشطون ومصادر طبية", "activists and medical sources"],
    },
  ],
  "where it stands": [
    { text: "قال الاثنين مصدر أمني إن ثلاثة جنود قتلوا.", told: ["مصدر أمني", "security source"] },
    { text: "مصدر أمني قال إن ثلاثة جنود قتلوا.", told: ["مصدر أمني", "security source"] },
    { text: "وكان مصدر عسكري أعلن مقتل خمسة جنود.", told: ["مصدر عسكري", "military source"] },
    {
      text: "نفت الوزارة ذلك، لكن مصدرا مطلعا على المفاوضات قال إن العدد أقرب إلى ستة آلاف أسير.",
      told: ["مصدر مطلع", "informed source"],
    },
    { text: "ونقلت وكالة رويترز عن مصدر أمني قوله إن 60 جنديا قتلوا.", told: ["مصدر أمني", "security source"] },
    {
      text: "نقلا عن مصدر عسكري، ذكرت وكالة يونهاب أن ثلاثة آلاف جندي وصلوا.",
      told: ["مصدر عسكري", "military source"],
    },
    {
      text: "ذكرت وكالة يونهاب، نقلا عن مصادر عسكرية، أن ثلاثة آلاف جندي وصلوا.",
      told: ["مصادر عسكرية", "military sources"],
    },
    { text: "أصيب تسعة جنود في الهجوم، حسبما أفادت مصادر طبية لفرانس برس.", told: ["مصادر طبية", "medical sources"] },
    { text: "قُتل 14 مدنيا في هجوم على قرية، وفق ما أفاد مصدران محليان.", told: ["مصدران محليان", "two local sources"] },
    { text: "قتل 14 مدنيا في الهجوم، كما ذكر شهود.", told: ["شهود", "witnesses"] },
    { text: "وقتل ستة مدنيين، وفقا لشهود.", told: ["شهود", "witnesses"] },
    { text: "وقتل ستة مدنيين، بحسب سكان.", told: ["سكان", "residents"] },
    { text: "وبحسب شهود عيان، أصيب سبعة أشخاص.", told: ["شهود عيان", "eyewitnesses"] },
    { text: "وارتفعت الحصيلة إلى 11 قتيلا، حسب مصدر طبي تحدث للجريدة.", told: ["مصدر طبي", "medical source"] },
  ],
  "inside what somebody else says": [
    { text: "قال سيرغي لافروف إن مصدرا طبيا أكد مقتل 12 شخصا.", told: ["مصدر طبي", "medical source"] },
  ],
  "whoever was described before": [
    { text: "قال مصدر أمني إن ثلاثة جنود قتلوا. وأضاف المصدر أن عشرة أصيبوا.", told: ["مصدر أمني", "security source"] },
    { text: "قال مصدر أمني إن ثلاثة قتلوا، مشيرا إلى أن خمسة أصيبوا.", told: ["مصدر أمني", "security source"] },
    // Another noun means somebody else.
    { text: "قال مصدر أمني إن ثلاثة جنود قتلوا. وقال شهود إن عشرة أصيبوا.", told: ["شهود", "witnesses"] },
    // A mayor without a name has spoken between them.
    {
      text: "قال مصدر أمني إن ثلاثة جنود قتلوا. وقال رئيس البلدية إن أربعة قتلوا. وأضاف أن عشرة أصيبوا.",
      told: null,
    },
    {
      text: "قال مصدر أمني إن ثلاثة جنود قتلوا. وأضافت أن عشرة أصيبوا.",
      told: null,
      fails: "somebody without a name has no gender that the next verb could disagree with",
    },
    // Who has a name is described by it.
    { text: "قال مصدر أمني إن ثلاثة جنود قتلوا. وقال سيرغي لافروف إن عشرة أصيبوا.", told: null },
  ],
  "in which body": [
    {
      text: "قال مصدر طبي في مستشفى ناصر إن 12 شخصا قتلوا.",
      told: ["مصدر طبي", "medical source"],
      body: "Nasser Hospital",
    },
    {
      text: "وأكدت مصادر في وزارة الدفاع الروسية أن 300 جندي قتلوا.",
      told: ["مصادر", "sources"],
      body: "Russian Defence Ministry",
    },
    {
      text: "وقال مسؤول بوزارة الصحة السودانية إن 40 قتلوا.",
      told: ["مسؤول", "official"],
      body: "Sudanese Health Ministry",
    },
    // Near a body, or told to an agency, is not in it.
    { text: "وقال مصدر مقرب من حزب الله إن 12 مقاتلا قتلوا.", told: ["مصدر مقرب", "well-placed source"] },
    { text: "وقال مصدر أمني لوكالة رويترز إن 12 مقاتلا قتلوا.", told: ["مصدر أمني", "security source"] },
    { text: "وأفاد مصدر أمني في محافظة كركوك بمقتل جنديين.", told: ["مصدر أمني", "security source"] },
  ],
  "nobody is described": [
    { text: "قتل 12 شخصا في انفجار.", told: null },
    { text: "قال سيرغي لافروف لمصدر طبي إن 12 شخصا قتلوا.", told: null },
    { text: "وقال رئيس البلدية لسكان القرية إن 12 شخصا قتلوا.", told: null },
    { text: "التقى الوزير مسؤولا أمنيا. وقال إن 12 شخصا قتلوا.", told: null },
  ],
};
