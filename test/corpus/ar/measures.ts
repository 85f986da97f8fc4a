import type { EstimateExample } from "./estimates.ts";

/** What became of people whose noun does not tell it: the verb, the whole or the figure before does. */
export const arabicMeasures: Readonly<Record<string, readonly EstimateExample[]>> = {
  "a verb far behind agrees with its subject": [
    {
      text: "وقالت الشرطة إن ستة عناصر من قوات حماية المنشآت قتلوا.",
      figures: [{ min: 6, measure: "killed" }],
    },
    {
      text: "وأكدت أن 18 مدنيا، بينهم أربعة أطفال، قتلوا في الغارة.",
      figures: [
        { min: 18, measure: "killed" },
        { min: 4, measure: "killed" },
      ],
    },
    {
      text: "عثر على تسعة من جنودها، الذين قضوا في الانهيار الثلجي.",
      figures: [{ min: 9, measure: "killed" }],
    },
    // What follows a conjunction is told of others.
    { text: "ووصل 16 رجلا بينما انتشلت الفرق جثث الضحايا.", figures: [{ min: 16, measure: "other" }] },
    { text: "ووصل 16 رجلا إلى البلدة التي فر سكانها.", figures: [{ min: 16, measure: "other" }] },
  ],

  "whoever is carried, hosted or saved": [
    { text: "وغرق مركب كان يقل 90 شخصا.", figures: [{ min: 90, measure: "other" }] },
    { text: "وغرق المركب وعلى متنه 90 شخصا.", figures: [{ min: 90, measure: "other" }] },
    { text: "وبعد مقتل سائقها أنقذت الفرق 12 شخصا.", figures: [{ min: 12, measure: "other" }] },
    { text: "وغرق مركب كان يقل مهاجرين ما أدى إلى مقتل 12 شخصا.", figures: [{ min: 12, measure: "killed" }] },
    { text: "وأكد مقتل القائد مضيفا أن 300 شخص حضروا الجنازة.", figures: [{ min: 300, measure: "other" }] },
    { text: "وبحثوا عن 40 مهاجرا آخرين مفقودين.", figures: [{ min: 40, measure: "missing" }] },
    {
      text: "واستمعت اللجنة إلى ثلاث من أمهات الجنود القتلى وثلاث من أمهات السلام.",
      figures: [
        { min: 3, measure: "other" },
        { min: 3, measure: "other" },
      ],
    },
  ],

  losses: [
    { text: "وفقد 18 شخصا حياتهم في الحريق.", figures: [{ min: 18, measure: "killed" }] },
    { text: "وقال الرجل الذي فقد ثمانية من أفراد أسرته إنه سيعود.", figures: [{ min: 8, measure: "killed" }] },
    { text: "وفقد 39 شخصا في البحر.", figures: [{ min: 39, measure: "missing" }] },
    { text: "وفقدت القوات 39 جنديا في المعركة.", figures: [{ min: 39, measure: "casualties" }] },
    { text: "وتحدث الجيش عن خسارته 39 جنديا.", figures: [{ min: 39, measure: "casualties" }] },
  ],

  "nouns that soldiers share with others": [
    { text: "ويشارك 120 عنصرا في إخماد الحريق.", figures: [{ min: 120, measure: "other" }] },
    { text: "وأرسلت قطر فريقا من 30 فردا.", figures: [{ min: 30, measure: "other" }] },
    { text: "وانتشر 120 عنصرا من مشاة البحرية الأميركية.", figures: [{ min: 120, measure: "troops" }] },
    { text: "وانسحب 500 جندي ثم التحق بهم 120 عنصرا.", figures: [{ min: 500 }, { min: 120, measure: "troops" }] },
    { text: "وقتل 12 عنصرا في الهجوم.", figures: [{ min: 12, measure: "killed" }] },
  ],

  "a figure that leaves the fate to the one before": [
    {
      text: "سقط تسعة قتلى في الهجوم هم خمسة جنود وأربعة مدنيين.",
      figures: [
        { min: 9, measure: "killed" },
        { min: 5, measure: "killed" },
        { min: 4, measure: "killed" },
      ],
    },
    {
      text: "وقتل سبعة أشخاص في القصف، إلى جانب طفلين في انفجار لغم.",
      figures: [
        { min: 7, measure: "killed" },
        { min: 2, measure: "killed" },
      ],
    },
    {
      text: "وخلف الشغب 14 جريحا من المحتجين، وستة من رجال الأمن.",
      figures: [
        { min: 14, measure: "wounded" },
        { min: 6, measure: "wounded" },
      ],
    },
    // Nothing became of those before: each keeps the measure of its noun.
    {
      text: "ووصل 400 جندي و20 موظفا.",
      figures: [
        { min: 400, measure: "troops" },
        { min: 20, measure: "other" },
      ],
    },
    {
      text: "وحضر 40 موظفا إضافة إلى 300 جندي.",
      figures: [
        { min: 40, measure: "other" },
        { min: 300, measure: "troops" },
      ],
    },
  ],

  "a number whose noun stands elsewhere": [
    {
      text: "قتل 10 مدنيين في محافظة حمص و8 في محافظة درعا وأربعة في حلب.",
      figures: [
        { min: 10, measure: "killed" },
        { min: 8, measure: "killed", mention: "8" },
        { min: 4, measure: "killed" },
      ],
    },
    {
      text: "وشمل الناجون 18 مهاجرا من سوريا، و12 من باكستان.",
      figures: [
        { min: 18, measure: "other" },
        { min: 12, measure: "other" },
      ],
    },
    { text: "وأوقفت الشرطة 3 أشخاص، و5 من المنازل دمرت.", figures: [{ min: 3, measure: "captured" }] },
    {
      text: "وغادر لبنان 400 ألف لاجئ، وقرابة مليون لا يزالون فيه.",
      figures: [
        { min: 400_000, measure: "displaced" },
        { min: 1_000_000, hedge: "about" },
      ],
    },
    { text: "وكان اثنان فقط من القتلى من السكان.", figures: [{ min: 2, measure: "killed" }] },
    { text: "وارتفع عدد وفيات الحادث إلى 7 حالات.", figures: [{ min: 7, measure: "killed" }] },
    { text: "وأعلنت إصابة 12 حالة.", figures: [{ min: 12, measure: "wounded" }] },
    { text: "وسجلت المحكمة 7 حالات طلاق.", figures: [] },
    { text: "وقالت القوة إن جنديا من الكتيبة أصيب بشظايا.", figures: [{ min: 1, measure: "wounded" }] },
    { text: "وقالت القوة إن جنديا من الكتيبة سقطت خوذته.", figures: [] },
    { text: 'وقال إنه قتل "مسلحا اجتاز الخط" أمس.', figures: [{ min: 1, measure: "killed" }] },
    {
      text: "وارتفع عدد النازحين من الولايات الثلاث، منذ سبتمبر، إلى نحو 89 ألفا.",
      figures: [{ min: 89_000, measure: "displaced" }],
    },
    {
      text: "وارتفع إجمالي الضحايا منذ السابع من أكتوبر/تشرين الأول 2023 إلى 70 ألفا و365 شهيدا.",
      figures: [{ min: 70_365, measure: "killed" }],
    },
    {
      text: "وبلغت خسائر القوات خلال الـ24 ساعة الماضية نحو 1225 عسكريا.",
      figures: [{ min: 1225, measure: "casualties" }],
    },
    {
      text: "وذكر أن عدد الشهداء في البلاد منذ 8 أكتوبر/ تشرين الأول 2023، بلغ 1247.",
      figures: [{ min: 1247, measure: "killed" }],
    },
    { text: "وارتفع عدد الشهداء في البلاد، وبلغت قيمة المساعدات 1247.", figures: [] },
    { text: "وأعلنت الشرطة أن عدد المقبوض عليهم ثلاثة.", figures: [{ min: 3, measure: "captured" }] },
    {
      text: "واستقبل المستشفى تسعة شهداء، بينهم ثلاثة انتشلوا من تحت الأنقاض.",
      figures: [
        { min: 9, measure: "killed" },
        { min: 3, measure: "killed" },
      ],
    },
  ],

  "the verb in front of a quotation or an aside": [
    { text: 'وأعلن الجيش أنه قضى على "أكثر من 200 من المسلحين".', figures: [{ min: 200, measure: "killed" }] },
    {
      text: "وارتفعت أمس حصيلة ضحايا الزلزال الذي ضرب الإقليم، إلى أكثر من 200 شخص.",
      figures: [{ min: 200, measure: "killed" }],
    },
    { text: "وقضى السجين أكثر من أربعة آلاف يوم في الأسر.", figures: [] },
  ],
};
