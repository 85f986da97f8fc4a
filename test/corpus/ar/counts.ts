import type { EstimateExample } from "./estimates.ts";

/** Whom a word for count counts, what a verb that holds people tells of them, and what the next figure leaves out. */
export const arabicCounts: Readonly<Record<string, readonly EstimateExample[]>> = {
  "whom the number of something counts": [
    {
      text: "أصيب ثلاثة جنود، وقال المسؤول إن عدد المسجلين في السفارة بلغ 250.",
      figures: [
        { min: 3, measure: "wounded" },
        { min: 250, measure: "other" },
      ],
    },
    {
      text: "أصيب ثلاثة مصريين، وقال المسؤول إن عدد المصريين الراغبين في العودة لم يتجاوز 250.",
      figures: [
        { min: 3, measure: "wounded" },
        { min: 250, measure: "other", hedge: "up_to" },
      ],
    },
    // Things are none of those told of before.
    { text: "أصيب ثلاثة جنود، وقال المسؤول إن عدد الغارات بلغ 400.", figures: [{ min: 3, measure: "wounded" }] },
    { text: "أصيب ثلاثة جنود، وقال المسؤول إن عدد القوانين بلغ 40.", figures: [{ min: 3, measure: "wounded" }] },
    // A toll is one of people, whatever caused it.
    {
      text: "قُتل ثلاثة مدنيين في القصف، ثم ارتفعت حصيلة القصف إلى سبعة.",
      figures: [
        { min: 3, measure: "killed" },
        { min: 7, measure: "killed" },
      ],
    },
  ],
  "the strength of a unit": [
    {
      text: "قالت وزارة الصحة السودانية إن الخسائر تجاوزت 6 آلاف، أي نصف القوة التي أرسلت وقوامها 11 ألفا.",
      figures: [
        { min: 6000, measure: "casualties" },
        { min: 11_000, measure: "troops" },
      ],
    },
    // Of people, it goes on with them.
    {
      text: "وصل النازحون إلى المدرسة، وعددهم 700.",
      figures: [{ min: 700, measure: "displaced" }],
    },
  ],
  "another figure between a count and a number": [
    {
      text: "قالت الوزارة إن عدد قتلى الغارات على المدينة ارتفع إلى تسعة وإن 174 شخصا أصيبوا.",
      figures: [
        { min: 9, measure: "killed" },
        { min: 174, measure: "wounded" },
      ],
    },
    {
      text: "ارتفع عدد النازحين من الولايات الثلاث إلى نحو 89 ألفا.",
      figures: [{ min: 89_000, measure: "displaced", hedge: "about" }],
    },
    { text: "اقترب إجمالي خسائر اللواء من 700 عسكري.", figures: [{ min: 700, measure: "casualties", hedge: "about" }] },
  ],
  "a verb that holds those counted": [
    {
      text: "وقال الوزير إن بلاده مستعدة لاستقبال جنديين كوريين شماليين تحتجزهما أوكرانيا.",
      figures: [{ min: 2, measure: "captured" }],
    },
    { text: "عاد إلى المدينة 30 مدنيا خطفهم المسلحون قبل عام.", figures: [{ min: 30, measure: "captured" }] },
    { text: "منح الرئيس الوسام لـ101 من العسكريين الذين سقطوا في كورسك.", figures: [{ min: 101, measure: "killed" }] },
    // What those counted do comes before what is told of others behind it.
    {
      text: "حضر 500 عسكري من اللواء وقفوا في افتتاح متحف لمن سقطوا في كورسك.",
      figures: [{ min: 500, measure: "troops" }],
    },
    { text: "التقى المدرب 30 لاعبا علمهم السباحة.", figures: [{ min: 30, measure: "other" }] },
  ],
  "the verb is left out behind a comma": [
    {
      text: "خسر اللواء 230 جنديا في منطقة «الغرب»، وما يصل إلى 435 عسكريا أمام وحدات المركز.",
      figures: [
        { min: 230, measure: "casualties" },
        { min: 435, measure: "casualties", hedge: "up_to" },
      ],
    },
    {
      text: "قتلت الغارات 12 شخصا في حلب، و30 مدنيا في إدلب.",
      figures: [
        { min: 12, measure: "killed", place: "Aleppo" },
        { min: 30, measure: "killed", place: "Idlib" },
      ],
    },
    // They have a verb of their own.
    {
      text: "أصيب 12 شخصا في حلب، و300 متظاهر أمام السفارة هتفوا ضد الحكومة.",
      figures: [
        { min: 12, measure: "wounded" },
        { min: 300, measure: "other" },
      ],
    },
    {
      text: "أصيب بحار وقُتل اثنان آخران في الهجوم.",
      figures: [
        { min: 1, measure: "wounded" },
        { min: 2, measure: "killed" },
      ],
    },
  ],
  "what somebody said, that another denies": [
    {
      text: "نفت موسكو ما أوردته رويترز عن مقتل 200 جندي كوري شمالي.",
      figures: [{ min: 200, measure: "killed", by: "Reuters", deniedBy: "Moscow" }],
    },
    {
      text: "نفى الجيش السوداني ما أعلنته قوات الدعم السريع بشأن أسر 300 جندي في بارا.",
      figures: [{ min: 300, measure: "captured", by: "Rapid Support Forces", deniedBy: "Sudanese army" }],
    },
    // What he denies of nobody's words is nobody's.
    {
      text: "نفى الجيش السوداني أسر 300 جندي في بارا.",
      figures: [{ min: 300, measure: "captured", by: null, deniedBy: "Sudanese army" }],
    },
  ],
  "whose the sentence before is": [
    {
      text: "قُتل 12 مدنيا في حلب. جاء ذلك في بيان يومي نشرته وزارة الصحة السورية على فيسبوك.",
      figures: [{ min: 12, by: "Syrian Health Ministry" }],
    },
    {
      text: "قُتل 12 مدنيا في حلب. جاء ذلك في بيان صادر يوم الثلاثاء عن وزارة الصحة السورية، بحسب رويترز.",
      figures: [{ min: 12, by: "Syrian Health Ministry" }],
    },
    {
      text: "قُتل 12 مدنيا في حلب. أفادت بذلك وزارة الصحة السورية.",
      figures: [{ min: 12, by: "Syrian Health Ministry" }],
    },
    {
      text: "قُتل 12 مدنيا في حلب. ونفت ذلك وزارة الصحة السورية.",
      figures: [{ min: 12, by: null, deniedBy: "Syrian Health Ministry" }],
    },
    // Who was met issued nothing, and witnesses are nobody.
    {
      text: "قُتل 12 مدنيا في حلب. جاء ذلك في بيان مشترك بعد لقاء وزارة الصحة السورية.",
      figures: [{ min: 12, by: null }],
    },
    { text: "قُتل 12 مدنيا في حلب. وأكد ذلك شهود.", figures: [{ min: 12, by: null }] },
    // Who only thinks something of it.
    { text: "قُتل 12 مدنيا في حلب. وأدانت ذلك باريس.", figures: [{ min: 12, by: null }] },
  ],
  "a body that is credited behind what another says": [
    {
      text: "قال الجيش الإسرائيلي إنه قصف أهدافا في بيروت، ما أدى إلى مقتل 12 شخصا، بحسب وزارة الصحة اللبنانية.",
      figures: [{ min: 12, by: "Lebanese Health Ministry", place: "Beirut" }],
    },
    // Whoever passes on the figures of a body speaks.
    {
      text: "قال ستيفان دوجاريك إن 40 ألف شخص نزحوا من تعز، وفقا لأرقام المنظمة الدولية للهجرة.",
      figures: [{ min: 40_000, by: "IOM", speaker: "Stephane Dujarric" }],
    },
    // How the words of whoever speaks came out.
    {
      text: "قال فلاديمير بوتين إن 30 ألف جندي قُتلوا في كورسك، بحسب الكرملين.",
      figures: [{ min: 30_000, by: "Vladimir Putin" }],
    },
    // An agency passes on what the speaker says.
    {
      text: "قال الجيش الإسرائيلي إن 12 شخصا قُتلوا في بيروت، بحسب رويترز.",
      figures: [{ min: 12, by: "Israeli army" }],
    },
    // A credit inside what is said is in front of the number.
    {
      text: "قالت وزارة الصحة اللبنانية إن الحصيلة، بحسب الدفاع المدني اللبناني، بلغت 12 قتيلا.",
      figures: [{ min: 12, by: "Lebanese Health Ministry" }],
    },
  ],
  "whom an agency quotes without a name": [
    {
      text: "نقلت رويترز عن مدير في وزارة الصحة اللبنانية قوله إن 6 جنود قُتلوا.",
      figures: [{ min: 6, by: "Lebanese Health Ministry", speaker: null }],
    },
    { text: "نقلت رويترز عن مسؤول قوله إن 6 جنود قُتلوا.", figures: [{ min: 6, by: null }] },
  ],
  "what a verb in front of a part says": [
    {
      text: "قال الوزير إن الشمال يعتزم إرسال 6 آلاف جندي، وصل منهم بالفعل ألف جندي إلى كورسك.",
      figures: [
        { min: 6000, status: "planned" },
        { min: 1000, status: "deployed" },
      ],
    },
    {
      text: "قال الوزير إن الشمال يعتزم إرسال 6 آلاف جندي، بينهم ألف ضابط.",
      figures: [
        { min: 6000, status: "planned" },
        { min: 1000, status: "planned" },
      ],
    },
  ],
  "one of several, and two others": [
    {
      text: "قال الجيش اللبناني إن أحد جنوده أصيب بجروح.",
      figures: [{ min: 1, measure: "wounded", by: "Lebanese army" }],
    },
    { text: "فقد اللواء أحد عناصره في الاشتباك.", figures: [{ min: 1, measure: "killed" }] },
    { text: "نعى حزب الله أحد عناصره.", figures: [{ min: 1, measure: "killed" }] },
    {
      text: "قُتل ثلاثة عناصر من الجيش وجُرح آخران جراء انفجار لغم.",
      figures: [
        { min: 3, measure: "killed" },
        { min: 2, measure: "wounded" },
      ],
    },
    // Whoever says something is not counted.
    { text: "وقال أحد السكان إن الطريق مغلق.", figures: [] },
    { text: "وقال آخران إن الطريق مغلق.", figures: [] },
  ],
  "a rank is no end of a range": [
    { text: "منح الرئيس الوسام من الدرجة الأولى إلى 122 ضابطا.", figures: [{ min: 122, measure: "troops" }] },
    { text: "يتراوح عدد الجنود من 100 إلى 122 جنديا.", figures: [{ min: 100, max: 122, measure: "troops" }] },
  ],
  "a town that was hit, and what it lies in": [
    {
      text: "قُتل تسعة أشخاص في ضربات طالت زابوريجيا في جنوب أوكرانيا.",
      figures: [{ min: 9, place: "Zaporizhzhia" }],
    },
    { text: "قُتل تسعة أشخاص في ضربات على منشآت في جنوب أوكرانيا.", figures: [{ min: 9, place: "southern Ukraine" }] },
    // Where the villages are is no name.
    { text: "نُقل 65 شخصا من قرى شمال شرقي المدينة.", figures: [{ min: 65, place: null }] },
  ],
  "items of a list": [
    {
      text: "وجاء في بيان وزارة الدفاع الروسية:\n\n- خسر العدو ما يصل إلى 190 عسكريا.\n\n- تم القضاء على 245 عسكريا.",
      figures: [
        { min: 190, by: "Russian Defence Ministry" },
        { min: 245, by: "Russian Defence Ministry" },
      ],
    },
    // Of what somebody accuses others he says nothing of himself.
    {
      text: "اتهمت وزارة الدفاع الروسية كييف بما يلي:\n\n- أسر 12 مدنيا.",
      figures: [{ min: 12, by: null }],
    },
    // Behind a sentence that leads to nothing an item is nobody's.
    {
      text: "قالت وزارة الدفاع الروسية إن الموعد ثابت.\n\n- خسر العدو ما يصل إلى 190 عسكريا.",
      figures: [{ min: 190, by: null }],
    },
  ],
  "what is announced in a statement": [
    {
      text: "أعلنت وزارة الصحة اللبنانية في بيان مقتل خمسة أشخاص.",
      figures: [{ min: 5, measure: "killed", by: "Lebanese Health Ministry" }],
    },
    {
      text: "أعلنت وزارة الصحة اللبنانية، في بيان صحفي، مقتل خمسة أشخاص.",
      figures: [{ min: 5, measure: "killed", by: "Lebanese Health Ministry" }],
    },
    // A verb behind the statement tells how it came out.
    {
      text: "وثقت وزارة الصحة اللبنانية في تقرير أصدرته الخميس إصابة 300 شخص.",
      figures: [{ min: 300, measure: "wounded", by: "Lebanese Health Ministry" }],
    },
  ],
  "those whom the text has spoken of": [
    {
      text: "وأشار الجيش اللبناني إلى أن نحو أربعة آلاف من هؤلاء الجنود سقطوا بين قتيل وجريح.",
      figures: [{ min: 4000, measure: "casualties", by: "Lebanese army" }],
    },
    { text: "وأشار الجيش اللبناني إلى أن 83 من هؤلاء انسحبوا.", figures: [{ min: 83, measure: "other" }] },
  ],
  "what is none of these": [
    // Their families; soldiers who leave; a fall; a teacher who is mourned.
    { text: "أعيد 20 طفلا إلى أسرهم.", figures: [{ min: 20, measure: "other" }] },
    { text: "قال الجيش اللبناني إن 200 جندي غادروا المنطقة.", figures: [{ min: 200, measure: "troops" }] },
    { text: "قال الجيش اللبناني إن 300 جندي انتقلوا إلى ملاجئ.", figures: [{ min: 300, measure: "troops" }] },
    { text: "قال الجيش اللبناني إن 12 جنديا سقطوا في الأسر.", figures: [{ min: 12, measure: "captured" }] },
    { text: "نعى الأزهر العالم الذي تخرج على يديه 300 طالب.", figures: [{ min: 300, measure: "other" }] },
    { text: "خسر الفريق أحد لاعبيه بسبب الإصابة.", figures: [] },
    {
      text: "قُتل 3 جنود في دونيتسك، و300 جندي في الطريق إلى الجبهة.",
      figures: [
        { min: 3, measure: "killed" },
        { min: 300, measure: "troops" },
      ],
    },
    { text: "ارتفع عدد ضحايا انهيار مبنى من خمسة طوابق إلى 12.", figures: [{ min: 12, measure: "killed" }] },
    { text: "بلغ عدد الحضور في القاعة 3000.", figures: [{ min: 3000, measure: "other" }] },
  ],
  "still what they were": [
    { text: "قال الجيش اللبناني إن 17 شخصا ما زالوا مفقودين.", figures: [{ min: 17, measure: "missing" }] },
    {
      text: "قال الجيش اللبناني إن 110 أشخاص من العشائر محتجزون لدى المسلحين.",
      figures: [{ min: 110, measure: "captured" }],
    },
    {
      text: "قُتل خمسة متطوعين، وقال الهلال الأحمر إن ثلاثة آخرين مفقودون.",
      figures: [
        { min: 5, measure: "killed" },
        { min: 3, measure: "missing" },
      ],
    },
    {
      text: "أصيب 7 جنود. وتقدر الأمم المتحدة عدد الذين لم يعودوا إلى قراهم بنحو 60 ألفا.",
      figures: [
        { min: 7, measure: "wounded" },
        { min: 60_000, measure: "other" },
      ],
    },
  ],
};
