/** Numbers of people, as Arabic news states them. The examples are published on Wednesday, 30 October 2024. */
export interface EstimateExample {
  readonly text: string;
  readonly on?: string | null;
  /** Every figure, in text order; what is left out is not compared. */
  readonly figures: readonly FigureExample[];
  readonly fails?: string;
}

export interface FigureExample {
  readonly min: number;
  /** Only of a range. */
  readonly max?: number;
  readonly measure?: string;
  readonly hedge?: string;
  readonly status?: string | null;
  /** Whom it is credited to, who said it, who denies it: English name, Arabic where no list has it. */
  readonly by?: string | null;
  readonly speaker?: string | null;
  readonly deniedBy?: string | null;
  readonly of?: string | null;
  readonly place?: string | null;
  readonly day?: string | null;
  readonly mention?: string;
}

export const arabicEstimates: Readonly<Record<string, readonly EstimateExample[]>> = {
  "who is credited with the sentence before": [
    {
      text: "ينتشر نحو 11 ألف جندي في كورسك. وهذا بحسب وزارة الدفاع الروسية.",
      figures: [{ min: 11_000, by: "Russian Defence Ministry" }],
    },
    {
      text: "قتل 12 شخصا في الهجوم. وذلك وفق ما أعلنته وزارة الدفاع الروسية.",
      figures: [{ min: 12, by: "Russian Defence Ministry" }],
    },
    // "Meanwhile", and a sentence of its own; a credit inside what is said of "this".
    {
      text: "قتل 20 شخصا في غارة على غزة. هذا وبحسب وزارة الدفاع الروسية، أصيب 40 شخصا في خان يونس.",
      figures: [
        { min: 20, by: null },
        { min: 40, by: "Russian Defence Ministry" },
      ],
    },
    {
      text: "قتل 20 جنديا في كورسك. وهذا بحسب وزارة الدفاع الروسية دليل على فشل الخطة.",
      figures: [{ min: 20, by: null }],
    },
    // Nobody with a name is credited; whoever speaks next is not.
    {
      text: "قتل 20 جنديا في كورسك. وهذا بحسب محللين دليل على فشل الخطة. سامي الحبيشي، كما نعلم، بعيد.",
      figures: [{ min: 20, by: null }],
    },
    // Somebody has said it already; a noun behind the word is what is meant.
    {
      text: "قالت الأمم المتحدة إن 12 شخصا قتلوا. وهذا بحسب وزارة الدفاع الروسية.",
      figures: [{ min: 12, by: "United Nations" }],
    },
    {
      text: "قتل 12 شخصا في الهجوم. وهذا القصف، بحسب وزارة الدفاع الروسية، استهدف مخزنا.",
      figures: [{ min: 12, by: null }],
    },
  ],
  "people who were killed and wounded": [
    {
      text: "تجاوز عدد الجنود الذين قتلوا وأصيبوا في كورسك 3000.",
      figures: [{ min: 3000, measure: "casualties", hedge: "more_than" }],
    },
    { text: "قال الوزير إنه أصيب أو قتل أكثر من ألف جندي.", figures: [{ min: 1000, measure: "casualties" }] },
    { text: "قال الوزير إن 3000 جندي قتلوا وجرحوا.", figures: [{ min: 3000, measure: "casualties" }] },
    // The second verb tells of others.
    {
      text: "قال الوزير إن ثلاثة جنود قتلوا وأصيب خمسة آخرون.",
      figures: [
        { min: 3, measure: "killed" },
        { min: 5, measure: "wounded" },
      ],
    },
  ],
  "whose claims somebody denies, whatever he calls them behind": [
    {
      text: "نفى المتحدث باسم الكرملين ادعاءات المسؤولين الأميركيين بوجود 10 آلاف جندي في كورسك، ووصفها بأنها «إشاعة لا أساس لها».",
      figures: [{ min: 10_000, by: "United States", deniedBy: "Dmitry Peskov" }],
    },
    {
      text: "نفت موسكو مزاعم كييف بوجود 300 جندي في كورسك، ووصفتها بأنها شائعة.",
      figures: [{ min: 300, by: "Kyiv", deniedBy: "Moscow" }],
    },
    {
      text: "رفضت موسكو اتهامات سيول بإرسال 3000 جندي إلى روسيا.",
      figures: [{ min: 3000, by: "Seoul", deniedBy: null }],
    },
  ],
  "whose claim a noun in front tells": [
    {
      text: "وردا على ادعاءات المسؤولين الأميركيين بأن هناك نحو عشرة آلاف جندي في كورسك، قال سامي الحبيشي: «لن أقول شيئا عن هذا».",
      figures: [{ min: 10_000, by: "United States", speaker: null }],
    },
    { text: "وردا على مزاعم كييف بوجود 300 جندي في كورسك، لم يصدر تعليق.", figures: [{ min: 300, by: "Kyiv" }] },
    // What happens behind the claim, or on its day, is told by the reporter.
    { text: "منذ إعلان إسرائيل بدء العملية البرية قتل 300 فلسطيني في غزة.", figures: [{ min: 300, by: null }] },
    { text: "وبعد تصريحات روته لوسائل الإعلام أمس قتل 20 مدنيا في خاركيف.", figures: [{ min: 20, by: null }] },
    { text: "بعد تصريحات روته بأنه سيزور كييف قتل 20 مدنيا في خاركيف.", figures: [{ min: 20, by: null }] },
    // Of a country they are, and do not speak for it.
    {
      text: "ردا على ادعاءات الصحفي الأميركي بأن هناك 10000 جندي في كورسك، لم يصدر تعليق.",
      figures: [{ min: 10_000, by: null }],
    },
    {
      text: "ردا على ادعاءات المسؤول الأميركي السابق بأن هناك 10000 جندي في كورسك، لم يصدر تعليق.",
      figures: [{ min: 10_000, by: null }],
    },
    // Where and when something was said is no claim of the place.
    { text: "جاء ذلك بعد إعلان الهدنة في كييف ومقتل 300 جندي.", figures: [{ min: 300, by: null }] },
    { text: "وبعد تصريحات كييف الأخيرة وصل 300 جندي.", figures: [{ min: 300, by: null }] },
    // Behind a comma the reporter goes on.
    { text: "جاء ذلك بعد إعلان كييف بدء الهجوم، وقتل 300 جندي.", figures: [{ min: 300, by: null }] },
  ],
  "who denies is not who claims": [
    {
      text: "نفى مصدر مسؤول بوزارة الدفاع الروسية ما تداولته منظمات عن طرد 150 مهاجرا.",
      figures: [{ min: 150, by: null }],
    },
  ],
  "a noun that the writer keeps at a distance": [
    { text: 'تحدثت سيول عن 1100 "قتيل أو جريح".', figures: [{ min: 1100, measure: "casualties", by: "Seoul" }] },
    { text: "قالت سيول إن هناك 200 «قتيل» في المدينة.", figures: [{ min: 200, measure: "killed" }] },
    // A quotation is no noun of what stands in front.
    { text: "وصل منهم 200 «قتلى المدينة ينتظرون الدفن منذ أمس».", figures: [{ min: 200, measure: "other" }] },
  ],
  "people in hospitals, and two who were taken prisoner": [
    {
      text: "قال الجيش إن 32 جنديا يعالجون من جروح خطيرة.",
      figures: [{ min: 32, measure: "wounded" }],
    },
    { text: "قال الوزير إن 20 طبيبا يعالجون في المستشفى من أصيبوا.", figures: [{ min: 20, measure: "other" }] },
    { text: "استجوب المحققون جنديين تم أسرهما في كورسك.", figures: [{ min: 2, measure: "captured" }] },
    { text: "قال الوزير إن 32 جنديا يعالجون المرضى.", figures: [{ min: 32, measure: "troops" }] },
  ],
  "a figure taken up by a pronoun behind the preposition of its verb": [
    {
      text: "ارتفع عدد القتلى إلى 40 قتيلا، في حصيلة جديدة أعلنت عنها وزارة الدفاع الروسية.",
      figures: [{ min: 40, by: "Russian Defence Ministry" }],
    },
    {
      text: "نزح 700 شخص، وهو رقم كشفت عنه الأمم المتحدة.",
      figures: [{ min: 700, by: "United Nations" }],
    },
    // What it tells of is no figure.
    {
      text: "قتل 40 شخصا في عملية جديدة أعلنت عنها وزارة الدفاع الروسية.",
      figures: [{ min: 40, by: null }],
    },
  ],
  "a statement of the body that has just spoken": [
    {
      text: "قالت وزارة الدفاع الروسية في تقريرها اليومي إن 1200 جندي قتلوا. ووفقا للبيان، قتل 65 عسكريا في خيرسون.",
      figures: [
        { min: 1200, by: "Russian Defence Ministry" },
        { min: 65, by: "Russian Defence Ministry" },
      ],
    },
    {
      text: "قال سيرغي لافروف إن 1200 جندي قتلوا. ووفقا للبيان، قتل 65 عسكريا في خيرسون.",
      figures: [{ min: 1200 }, { min: 65, by: null }],
    },
  ],
  "losses are nowhere": [
    {
      text: "أعلن الجيش الأوكراني ارتفاع عدد قتلى وجرحى العسكريين الروس على الأراضي الأوكرانية إلى 890 فردا.",
      figures: [{ min: 890, measure: "casualties", status: null }],
    },
    { text: "توفي وأصيب 16 شخصا في حوادث سير.", figures: [{ min: 16, measure: "casualties" }] },
  ],
  "a range in front of who is credited": [
    {
      text: "ارتفع عدد الشبان في ألمانيا من 19 شخصا إلى ما بين 1400 و1800 شخص، بحسب ما ذكرت وزارة الداخلية الاتحادية.",
      figures: [
        { min: 19, by: "German Interior Ministry" },
        { min: 1400, max: 1800, by: "German Interior Ministry" },
      ],
    },
  ],
  "cases of death, with the article": [
    { text: "قال خالد مجاهد إن عدد حالات الوفاة ارتفع إلى 22 حالة.", figures: [{ min: 22, measure: "killed" }] },
    { text: "ارتفع عدد حالات الإصابة بالكوليرا إلى 22 حالة.", figures: [{ min: 22 }] },
  ],
  "what happened on the day of publication was said on it": [
    {
      text: "قتل خمسة مدنيين اليوم الأربعاء في الغارة، وفق ما أفادت به مصادر طبية.",
      figures: [{ min: 5, day: "2024-10-30" }],
    },
    {
      text: "قالت وزارة الصحة في غزة إن 19 شخصا قتلوا، اليوم الأربعاء، في القصف.",
      figures: [{ min: 19, day: "2024-10-30" }],
    },
    { text: "استشهد 84 فلسطينيا منذ فجر اليوم الأربعاء، وفق مصادر طبية.", figures: [{ min: 84, day: "2024-10-30" }] },
    { text: "استشهد 84 فلسطينيا منذ فجر أمس الثلاثاء، وفق مصادر طبية.", figures: [{ min: 84, day: null }] },
    // Who is told of an earlier day may have been told of later; of what is to come, before.
    { text: "قالت وزارة الصحة في غزة إن 19 شخصا قتلوا، أمس الثلاثاء، في القصف.", figures: [{ min: 19, day: null }] },
    { text: "قال الجيش إن 200 جندي سيصلون اليوم الأربعاء.", figures: [{ min: 200, day: null }] },
  ],
  "each of something else, and where a place belongs": [
    {
      text: "أصيب 10 أشخاص في كل الأحياء، 4 منهم أطفال.",
      figures: [
        { min: 10, measure: "wounded" },
        { min: 4, measure: "wounded" },
      ],
    },
    {
      text: "قتل خمسة مدنيين في قرية تابعة لمحافظة إدلب.",
      figures: [{ min: 5, measure: "killed", place: "Idlib" }],
    },
    {
      text: "قتل 5 أشخاص في إطلاق نار على مقربة من إدلب.",
      figures: [{ min: 5, measure: "killed", place: "Idlib" }],
    },
    {
      text: "قال الجيش إن 900 جندي عبروا الحدود إلى كورسك.",
      figures: [{ min: 900, measure: "troops", status: "moving" }],
    },
  ],
  "behind what was counted a place is where it was": [
    {
      text: "وبحسب وزارة الصحة السودانية، سُجلت منذ مطلع الشتاء 14 حالة وفاة في مخيمات شمال غربي سوريا.",
      figures: [{ min: 14, measure: "killed", by: "Sudanese Health Ministry" }],
    },
    {
      text: "وسُجلت منذ مطلع الشتاء 14 حالة وفاة في مخيمات شمال غربي سوريا.",
      figures: [{ min: 14, measure: "killed", by: null }],
    },
    // In front of it, it is who counts.
    { text: "سجلت سوريا 14 حالة وفاة منذ الأحد.", figures: [{ min: 14, measure: "killed", by: "Syria" }] },
  ],
  "among whom they are": [
    {
      text: "قال المسؤول إن طفلين بين الجرحى، وإن ثلاث نساء من بين القتلى.",
      figures: [
        { min: 2, measure: "wounded" },
        { min: 3, measure: "killed" },
      ],
    },
    { text: "قال المسؤول إن 16 شخصا ما زالوا في حكم المفقودين.", figures: [{ min: 16, measure: "missing" }] },
    { text: "قال المسؤول إن 16 شخصا ما زالوا في حكم الموظفين.", figures: [{ min: 16, measure: "other" }] },
    { text: "اقتاد المسلحون سبعة سائقين إلى الجبال.", figures: [{ min: 7, measure: "captured" }] },
    { text: "قاد المدرب سبعة لاعبين إلى الجبال.", figures: [{ min: 7, measure: "other" }] },
    { text: "يقبع 300 شخص وراء القضبان.", figures: [{ min: 300, measure: "captured" }] },
    { text: "قال المسؤول إن 300 شخص عبروا الحدود إلى تشاد.", figures: [{ min: 300, measure: "other" }] },
  ],
  "what befell those who are joined to others": [
    {
      text: "أشار المدير إلى مقتل حارسين وستة سجناء في الفوضى.",
      figures: [
        { min: 2, measure: "killed" },
        { min: 6, measure: "killed" },
      ],
    },
    {
      text: "أشار المدير إلى مقتل حارسين، ونقل ستة سجناء في الفوضى.",
      figures: [
        { min: 2, measure: "killed" },
        { min: 6, measure: "captured" },
      ],
    },
  ],
  "settlers by their other name": [
    { text: "هاجم أكثر من 40 مستعمرا القرية.", figures: [{ min: 40, measure: "other", hedge: "more_than" }] },
    { text: "أقيمت 40 مستعمرة حول القرية.", figures: [] },
  ],
  "the open sea is no offer": [
    { text: "جرى إنقاذ 300 جندي في عرض البحر.", figures: [{ min: 300, status: null }] },
    { text: "عرضت فرنسا إرسال 300 جندي إلى كييف.", figures: [{ min: 300, status: "planned" }] },
  ],
  "what the verb in front of a count says of its number": [
    { text: "ناهز عدد القتلى 300.", figures: [{ min: 300, measure: "killed", hedge: "about" }] },
    { text: "بلغ عدد القتلى 300.", figures: [{ min: 300, measure: "killed", hedge: "exact" }] },
    { text: "زاد عدد القتلى على 300.", figures: [{ min: 300, measure: "killed", hedge: "more_than" }] },
    { text: "لا يزيد عدد القتلى على 300.", figures: [{ min: 300, measure: "killed", hedge: "up_to" }] },
    { text: "لا تقل خسائر العدو عن 900 جندي.", figures: [{ min: 900, measure: "casualties", hedge: "at_least" }] },
    { text: "يقل عدد الجنود عن 900.", figures: [{ min: 900, measure: "troops", hedge: "less_than" }] },
    { text: "زاد عدد القتلى إلى 300.", figures: [{ min: 300, measure: "killed", hedge: "exact" }] },
    { text: "قُتل عشرة آلاف جندي ونيف.", figures: [{ min: 10_000, measure: "killed", hedge: "more_than" }] },
  ],
  "whose people are, and where": [
    { text: "قُتل 23 مسلحا مواليا لليابان في هجوم.", figures: [{ min: 23, measure: "killed", place: null }] },
    { text: "قُتل 23 مسلحا مدعوما من اليابان في حمص.", figures: [{ min: 23, measure: "killed", place: "Homs" }] },
    { text: "قُتل 23 مسلحا من المقيمين في اليابان.", figures: [{ min: 23, measure: "killed", place: "Japan" }] },
  ],
  "credits of two figures, and of who speaks on a platform": [
    {
      text: "شارك 200 شخص في المسيرة وفق المنظمين، مقابل 60 شخصا بحسب وزارة الصحة اللبنانية.",
      figures: [
        { min: 200, by: null },
        { min: 60, by: "Lebanese Health Ministry" },
      ],
    },
    {
      text: "شارك 200 شخص في المسيرة، مقابل 60 شخصا العام الماضي، بحسب وزارة الصحة اللبنانية.",
      figures: [
        { min: 200, by: "Lebanese Health Ministry" },
        { min: 60, by: "Lebanese Health Ministry" },
      ],
    },
    { text: "قُتل 60 جنديا، وفق حسابات على تلغرام.", figures: [{ min: 60, measure: "killed", by: null }] },
    { text: "قُتل 60 جنديا، وفق تلغرام.", figures: [{ min: 60, measure: "killed", by: "Telegram" }] },
  ],
  "two of a nation among those counted": [
    {
      text: "قُتل ستة عمال، بينهم صينيان.",
      figures: [
        { min: 6, measure: "killed" },
        { min: 2, measure: "killed" },
      ],
    },
    { text: "قُتل ستة عمال، بينهم صيني.", figures: [{ min: 6, measure: "killed" }] },
    { text: "وقع عقدان صينيان.", figures: [] },
  ],
  "those who belong to whoever was killed": [
    {
      text: "قُتل قيادي في الحركة وثلاثة من مرافقيه.",
      figures: [
        { min: 1, measure: "killed" },
        { min: 3, measure: "killed" },
      ],
    },
    {
      text: "قُتل قيادي في الحركة، ويعمل في الورشة ثلاثة من مرافقيه.",
      figures: [
        { min: 1, measure: "killed" },
        { min: 3, measure: "other" },
      ],
    },
  ],
  "two women of whom a verb tells": [
    { text: "قال الحاكم إن امرأتين قتلتا.", figures: [{ min: 2, measure: "killed" }] },
    { text: "قال الحاكم إن امرأتين وصلتا.", figures: [{ min: 2, measure: "other" }] },
  ],
  "what each of those counted has": [
    { text: "زار المعرض 900 شخص، ودفع كل منهم 20 دولارا.", figures: [{ min: 900, measure: "other" }] },
    { text: "زار المعرض 900 شخص، ولكل واحد منهم 3 بطاقات.", figures: [{ min: 900, measure: "other" }] },
    {
      text: "أصيب 900 شخص بشكل طفيف، منهم 3 نساء.",
      figures: [
        { min: 900, measure: "wounded" },
        { min: 3, measure: "wounded" },
      ],
    },
  ],
  "only so many of whom a verb tells": [
    { text: "تقول اليابان إن 24 فقط قتلوا.", figures: [{ min: 24, measure: "killed", by: "Japan" }] },
    { text: "تقول اليابان إن 24 فقط وصلت.", figures: [] },
  ],
  "verbs that tell nothing of those counted": [
    {
      text: "نقلت رويترز عن مصدر أن 200 جندي وصلوا إلى قبرص.",
      figures: [{ min: 200, measure: "troops", status: "deployed", by: null }],
    },
    { text: "نقلت رويترز عن مصدر أن 200 جندي في مأزق.", figures: [{ min: 200, measure: "troops", status: null }] },
    { text: "نقلت اليابان 200 جندي إلى قبرص.", figures: [{ min: 200, measure: "troops", status: "moving" }] },
    {
      text: "أرسلت اليابان 200 جندي إلى قبرص وتعتزم تدريب غيرهم.",
      figures: [{ min: 200, measure: "troops", status: "deployed" }],
    },
    { text: "تعتزم اليابان إرسال 200 جندي إلى قبرص.", figures: [{ min: 200, measure: "troops", status: "planned" }] },
  ],
  "numbers that tell things apart, and more than one": [
    { text: "حصدت الطريق رقم 3105 أرواح 27 شخصا.", figures: [{ min: 27, measure: "killed" }] },
    {
      text: "أسفرت الاشتباكات عن مقتل ستة أشخاص وإصابة واحد وعشرين.",
      figures: [
        { min: 6, measure: "killed" },
        { min: 21, measure: "wounded" },
      ],
    },
    {
      text: "أسفرت الاشتباكات عن مقتل ستة أشخاص وإصابة واحد.",
      figures: [
        { min: 6, measure: "killed" },
        { min: 1, measure: "wounded" },
      ],
    },
  ],
  "two, told by the noun": [
    {
      text: "قُتل 11 شخصا، بينهم طبيبان وثلاث ممرضات.",
      figures: [
        { min: 11, measure: "killed" },
        { min: 2, measure: "killed" },
        { min: 3, measure: "killed" },
      ],
    },
    {
      text: "أصيب ستة من عناصر القوات وشرطيين اثنين بجروح.",
      figures: [
        { min: 6, measure: "wounded" },
        { min: 2, measure: "wounded" },
      ],
    },
    { text: "أفاد الحاكم بمقتل مدنيين اثنين في القصف.", figures: [{ min: 2, measure: "killed" }] },
    { text: "قال طبيبان في البلدة إن الطريق مغلق.", figures: [] },
  ],
  "spans of time between a count and its number": [
    {
      text: "بلغت خسائر القوات الأوكرانية خلال الساعات الـ24 الماضية أكثر من 1350 عسكريا.",
      figures: [{ min: 1350, measure: "casualties" }],
    },
    { text: "أُخلي سبيل 15 موقوفا بعد الاستماع إليهم.", figures: [{ min: 15, measure: "captured" }] },
  ],
  measures: [
    { text: "وصل 300 جندي إلى المعسكر.", figures: [{ min: 300, measure: "troops" }] },
    { text: "وصل 300 عسكري إلى المعسكر.", figures: [{ min: 300, measure: "troops" }] },
    { text: "قُتل 30 جندياً في الهجوم.", figures: [{ min: 30, measure: "killed", status: "killed" }] },
    { text: "مقتل 30 جندياً في الهجوم.", figures: [{ min: 30, measure: "killed" }] },
    { text: "لقي 30 مدنياً مصرعهم في الهجوم.", figures: [{ min: 30, measure: "killed" }] },
    { text: "فارق أربعة أشخاص الحياة في المستشفى.", figures: [{ min: 4, measure: "killed" }] },
    { text: "لفظ ثلاثة جنود أنفاسهم الأخيرة.", figures: [{ min: 3, measure: "killed" }] },
    { text: "فارق أربعة أشخاص القرية.", figures: [{ min: 4, measure: "other" }] },
    { text: "غرق قاربان يقلان نحو 100 مهاجر.", figures: [{ min: 100, measure: "other" }] },
    { text: "غرق نحو 100 مهاجر.", figures: [{ min: 100, measure: "killed" }] },
    { text: "ارتفع عدد القتلى في البلدة التي يسكنها 20 ألف شخص.", figures: [{ min: 20000, measure: "other" }] },
    { text: "ارتفع عدد القتلى في البلدة إلى 20 شخصا.", figures: [{ min: 20, measure: "killed" }] },
    { text: "غرقت العبارة ومات 30 من ركابها.", figures: [{ min: 30, measure: "killed" }] },
    { text: "قال المدير إن 30 سجيناً على الأقل قتلوا في الحريق.", figures: [{ min: 30, measure: "killed" }] },
    { text: "قال المدير إن 30 سجيناً على الأقل أضربوا عن الطعام.", figures: [{ min: 30, measure: "captured" }] },
    {
      text: "اندلع حريق في مستشفى لمصابي كورونا أدى إلى إصابة 30 شخصاً.",
      figures: [{ min: 30, measure: "wounded" }],
    },
    {
      text: "أكد اثنان من سكان القرية مقتل تسعة رعاة.",
      figures: [
        { min: 2, measure: "other" },
        { min: 9, measure: "killed" },
      ],
    },
    { text: "قُتل اثنان من سكان القرية.", figures: [{ min: 2, measure: "killed" }] },
    { text: "أدى التحطم إلى مقتل جميع من كانوا على متنها وهم 30 شخصاً.", figures: [{ min: 30, measure: "killed" }] },
    { text: "أدى التحطم إلى مقتل سائق، وكان على متنها 30 شخصاً.", figures: [{ min: 1 }, { min: 30, measure: "other" }] },
    { text: 'خطف مسلحون من "بوكو حرام" 30 امرأة.', figures: [{ min: 30, measure: "captured" }] },
    { text: "أنقذ الجيش 520 شخصاً من الغرق.", figures: [{ min: 520 }] },
    { text: "غادر الوفد دون أن يتحدث أي واحد منهم.", figures: [] },
    { text: "قضى 30 عاملاً في الحريق.", figures: [{ min: 30, measure: "killed" }] },
    { text: "قضت المحكمة بسجن 30 عاملاً.", figures: [{ min: 30, measure: "other" }] },
    { text: "سجلت الولاية 30 إصابة بالكوليرا.", figures: [{ min: 30, measure: "other" }] },
    { text: "سجلت الولاية 30 إصابة بعد القصف.", figures: [{ min: 30, measure: "wounded" }] },
    {
      text: "لقي 30 مدنياً حتفهم، وتضرر ألفا شخص آخرين.",
      figures: [
        { min: 30, measure: "killed" },
        { min: 2000, measure: "other" },
      ],
    },
    { text: "أفادت الشرطة في الولايات الثلاث بوفاة 30 عاملاً.", figures: [{ min: 30, measure: "killed" }] },
    { text: "سقط 30 قتيلاً في الهجوم.", figures: [{ min: 30, measure: "killed" }] },
    { text: "أودى الهجوم بحياة 30 شخصاً.", figures: [{ min: 30, measure: "killed" }] },
    { text: "أُصيب 30 جندياً في الهجوم.", figures: [{ min: 30, measure: "wounded", status: "wounded" }] },
    { text: "سقط 30 جريحاً في الهجوم.", figures: [{ min: 30, measure: "wounded" }] },
    { text: "أسرت القوات 30 جندياً.", figures: [{ min: 30, measure: "captured", status: "captured" }] },
    { text: "تحتجز الحركة 30 رهينة.", figures: [{ min: 30, measure: "captured" }] },
    { text: "لا يزال 30 مفقوداً تحت الأنقاض.", figures: [{ min: 30, measure: "missing", status: "missing" }] },
    { text: "نزح 30 ألف شخص عن المدينة.", figures: [{ min: 30_000, measure: "displaced", status: "displaced" }] },
    { text: "وصل 30 ألف نازح إلى المدينة.", figures: [{ min: 30_000, measure: "displaced" }] },
    {
      text: "سقط 30 قتيلاً وجريحاً في الهجوم.",
      figures: [{ min: 30, measure: "casualties" }],
    },
    { text: "سقط 30 بين قتيل وجريح.", figures: [{ min: 30, measure: "casualties" }] },
    { text: "سقط 30 بين شهيد ومصاب.", figures: [{ min: 30, measure: "casualties" }] },
    { text: "وصل الباقون بعد أن سقط نصفهم بين قتيل وجريح.", figures: [] },
    {
      text: "أعلن الجيش عن ارتفاع عدد القتلى والجرحى في صفوفه إلى 300 جندي.",
      figures: [{ min: 300, measure: "casualties" }],
    },
    { text: "وقال الجيش السوداني إن جنديا آخر أصيب.", figures: [{ min: 1, measure: "wounded", status: "wounded" }] },
    // The strength of a unit.
    {
      text: "وصلت الكتيبة الفرنسية إلى رومانيا، وقوامها 1200 عنصر.",
      figures: [{ min: 1200, measure: "troops" }],
    },
    { text: "وتخطط برلين لنقل لواء مدرع قوامه 4700 فرد.", figures: [{ min: 4700, measure: "troops" }] },
    { text: "وتعمل في المدينة فرق إنقاذ قوامها 640 عنصرا.", figures: [{ min: 640, measure: "other" }] },
    // Behind an aside the figure goes on with the verb in front of it.
    { text: "قُتل، مساء أمس السبت، 12 شخصا في غارة على المدينة.", figures: [{ min: 12, measure: "killed" }] },
    { text: "وأصيب في القصف، بحسب وزارة الصحة السورية، 12 شخصا.", figures: [{ min: 12, measure: "wounded" }] },
    { text: "قتل الجندي، بعد أن أصيب، ومعه 12 شخصا.", figures: [{ min: 12, measure: "other" }] },
    { text: "أسفرت الغارة عن 30 قتيلا ومصابا.", figures: [{ min: 30, measure: "casualties" }] },
    { text: "وقال إن ألفا منهم قتلوا.", figures: [{ min: 1000, measure: "killed" }] },
    // The verb is left out where only the place changes.
    {
      text: "قتل 10 أشخاص في بلدة الكنيسة و6 أشخاص في بلدة أخرى.",
      figures: [
        { min: 10, measure: "killed" },
        { min: 6, measure: "killed" },
      ],
    },
    {
      text: "قتل 10 أشخاص في البلدة، وحضر الجنازة 6 أشخاص في المساء.",
      figures: [
        { min: 10, measure: "killed" },
        { min: 6, measure: "other" },
      ],
    },
    {
      text: "قتل 34 شخصا، 21 منهم في سوسة و9 في تلمزين.",
      figures: [
        { min: 34, measure: "killed" },
        { min: 21, measure: "killed" },
        { min: 9, measure: "killed", mention: "9" },
      ],
    },
    {
      text: "وصل 640 عنصرا من الجيش، بينهم 85 أرسلتهم مصر.",
      figures: [
        { min: 640, measure: "troops" },
        { min: 85, measure: "troops" },
      ],
    },
    {
      text: "أدى القصف إلى تشريد نصف سكان البلاد البالغ عددهم 23 مليون نسمة.",
      figures: [{ min: 23_000_000, measure: "other" }],
    },
    { text: "ولا يزال 300 جندي باقين في المدينة.", figures: [{ min: 300, status: "deployed" }] },
    { text: "رأت سعاد 300 جندي.", figures: [{ min: 300, status: null }] },
    {
      text: "أدت الغارة إلى سقوط قتيل وجريح.",
      figures: [
        { min: 1, measure: "killed" },
        { min: 1, measure: "wounded" },
      ],
    },
    {
      text: "وقالت مفوضية اللاجئين إن 31 كانوا في المبنى، وإن 3 أشخاص قتلوا.",
      figures: [{ min: 3, measure: "killed" }],
    },
    { text: "حضر الحفل 300 شخص.", figures: [{ min: 300, measure: "other" }] },
    { text: "يسكن القرية 300 نسمة.", figures: [{ min: 300, measure: "other" }] },
  ],

  "people who fill a unit": [
    { text: "وصلت قوة من خمسة آلاف رجل إلى المعسكر.", figures: [{ min: 5000, measure: "troops" }] },
    { text: "وصلت كتيبة قوامها 300 شخص إلى المعسكر.", figures: [{ min: 300, measure: "troops" }] },
    { text: "وصلت مجموعة من عشرة رجال إلى المعسكر.", figures: [{ min: 10, measure: "other" }] },
    { text: "وصلت قوة من الشرطة، ومعها 300 شخص.", figures: [{ min: 300, measure: "other" }] },
  ],

  statuses: [
    { text: "يتدرب 300 جندي في المعسكر.", figures: [{ min: 300, status: "training" }] },
    { text: "وصل 300 جندي للتدريب في المعسكر.", figures: [{ min: 300, status: "training" }] },
    { text: "سيرسل الجيش 300 جندي.", figures: [{ min: 300, status: "planned" }] },
    { text: "ومن المتوقع أن يصل 300 جندي.", figures: [{ min: 300, status: "planned" }] },
    { text: "قررت الحكومة إرسال 300 جندي.", figures: [{ min: 300, status: "planned" }] },
    { text: "أرسل الجيش 300 جندي.", figures: [{ min: 300, status: "deployed" }] },
    { text: "ينتشر 300 جندي في كورسك.", figures: [{ min: 300, status: "deployed" }] },
    { text: "يقاتل 300 جندي في كورسك.", figures: [{ min: 300, status: "fighting" }] },
    { text: "يشارك 300 جندي في المعارك.", figures: [{ min: 300, status: "fighting" }] },
    { text: "انسحب 300 جندي من كورسك.", figures: [{ min: 300, status: "withdrawn" }] },
    { text: "توجه 300 جندي إلى كورسك.", figures: [{ min: 300, status: "moving" }] },
    { text: "تحدث الرجل عن 300 جندي.", figures: [{ min: 300, status: null }] },
    { text: "ونقلت السفن 300 جندي.", figures: [{ min: 300, status: "moving" }] },
  ],

  hedges: [
    { text: "وصل 300 جندي.", figures: [{ min: 300, hedge: "exact" }] },
    { text: "وصل نحو 300 جندي.", figures: [{ min: 300, hedge: "about", mention: "نحو 300 جندي" }] },
    { text: "وصل حوالي 300 جندي.", figures: [{ min: 300, hedge: "about" }] },
    { text: "وصل ما يقارب 300 جندي.", figures: [{ min: 300, hedge: "about" }] },
    { text: "وصل 300 جندي تقريباً.", figures: [{ min: 300, hedge: "about" }] },
    { text: "وصل أكثر من 300 جندي.", figures: [{ min: 300, hedge: "more_than" }] },
    { text: "وصل ما يزيد على 300 جندي.", figures: [{ min: 300, hedge: "more_than" }] },
    { text: "وصل ما لا يقل عن 300 جندي.", figures: [{ min: 300, hedge: "at_least" }] },
    { text: "وصل 300 جندي على الأقل.", figures: [{ min: 300, hedge: "at_least" }] },
    { text: "وصل ما يصل إلى 300 جندي.", figures: [{ min: 300, hedge: "up_to" }] },
    { text: "وصل ما لا يزيد على 300 جندي.", figures: [{ min: 300, hedge: "up_to" }] },
    { text: "وصل أقل من 300 جندي.", figures: [{ min: 300, hedge: "less_than" }] },
    { text: "وصل بين 300 و400 جندي.", figures: [{ min: 300, max: 400, hedge: "between" }] },
    { text: "وصل ما بين 3 و4 آلاف جندي.", figures: [{ min: 3000, max: 4000, hedge: "between" }] },
    { text: "وصل من 300 إلى 400 جندي.", figures: [{ min: 300, max: 400, hedge: "between" }] },
    {
      text: "تجاوز عدد المصابين 300 شخص.",
      figures: [{ min: 300, hedge: "more_than", measure: "wounded" }],
    },
    { text: "وصل إلى المدينة 300 جندي.", figures: [{ min: 300, hedge: "exact" }] },
  ],

  "hedges of a dual, of one, of a number with another behind it": [
    { text: "أدى الهجوم إلى مقتل جنديين على الأقل.", figures: [{ min: 2, measure: "killed", hedge: "at_least" }] },
    { text: "أدى الهجوم إلى مقتل ما لا يقل عن جنديين.", figures: [{ min: 2, measure: "killed", hedge: "at_least" }] },
    { text: "قُتل جندي واحد على الأقل.", figures: [{ min: 1, hedge: "at_least" }] },
    { text: "وقُتل جنديان بين من وصلوا.", figures: [{ min: 2, hedge: "exact" }] },
    {
      text: "أوقع الهجوم 11 قتيلاً على الأقل و25 جريحاً.",
      figures: [
        { min: 11, measure: "killed", hedge: "at_least", mention: "11 قتيلاً" },
        { min: 25, measure: "wounded", hedge: "exact" },
      ],
    },
    {
      text: "أُصيب 11 شخصاً على الأقل وثلاثة جنود.",
      figures: [
        { min: 11, measure: "wounded", hedge: "at_least" },
        { min: 3, measure: "wounded", hedge: "exact" },
      ],
    },
    {
      text: "قُتل 100 جندي وعلى الأقل 20 مدنياً.",
      figures: [
        { min: 100, hedge: "exact" },
        { min: 20, hedge: "at_least" },
      ],
    },
    { text: "تجاوز عدد قتلى الفيضانات في كورسك 1200 قتيل.", figures: [{ min: 1200, hedge: "more_than" }] },
    { text: "بلغ عدد قتلى الفيضانات في كورسك 1200 قتيل.", figures: [{ min: 1200, hedge: "exact" }] },
    { text: "تجاوز بالفعل ألف مهاجر هذا العام.", figures: [{ min: 1000, hedge: "more_than" }] },
  ],

  "several figures in a sentence": [
    {
      text: "قُتل 10 جنود وأصيب 20 آخرون.",
      figures: [
        { min: 10, measure: "killed", status: "killed" },
        { min: 20, measure: "wounded", status: "wounded" },
      ],
    },
    {
      text: "مقتل 10 جنود و5 مدنيين.",
      figures: [
        { min: 10, measure: "killed" },
        { min: 5, measure: "killed" },
      ],
    },
    {
      text: "سقط 10 قتلى و20 جريحاً.",
      figures: [
        { min: 10, measure: "killed" },
        { min: 20, measure: "wounded" },
      ],
    },
    {
      text: "وصل 10 آلاف جندي، بينهم 500 ضابط و3 جنرالات.",
      figures: [
        { min: 10_000, measure: "troops" },
        { min: 500, measure: "troops" },
        { min: 3, measure: "troops" },
      ],
    },
    {
      text: "يتدرب 3 آلاف جندي الآن، وسيبلغ عددهم 12 ألفاً.",
      figures: [
        { min: 3000, status: "training" },
        { min: 12_000, status: "planned", measure: "troops" },
      ],
    },
    {
      text: "انتقل ألفا جندي إلى كورسك، فيما يتدرب ألف جندي في المعسكر.",
      figures: [
        { min: 2000, status: "moving", place: "Kursk" },
        { min: 1000, status: "training", place: null },
      ],
    },
  ],

  "dead and wounded in one sentence": [
    {
      text: "أفادت وزارة الصحة السودانية بمقتل 45 شخصاً وإصابة 120 آخرين بجروح.",
      figures: [
        { min: 45, measure: "killed", by: "Sudanese Health Ministry" },
        { min: 120, measure: "wounded", by: "Sudanese Health Ministry" },
      ],
    },
    {
      text: "مقتل 7 وإصابة 20 في هجوم على كييف.",
      figures: [
        { min: 7, measure: "killed" },
        { min: 20, measure: "wounded", place: "Kyiv" },
      ],
    },
    {
      text: "أسفر الهجوم عن مقتل 12 شخصاً وإصابة ما لا يقل عن 30 آخرين، بينهم 5 أطفال.",
      figures: [
        { min: 12, measure: "killed", hedge: "exact" },
        { min: 30, measure: "wounded", hedge: "at_least" },
        { min: 5, measure: "wounded" },
      ],
    },
    {
      text: "بلغ عدد القتلى 45، بينهم 12 طفلاً، والجرحى 120.",
      figures: [
        { min: 45, measure: "killed" },
        { min: 12, measure: "killed" },
        { min: 120, measure: "wounded" },
      ],
    },
    {
      text: "قتل شرطيان وأربعة مدنيين.",
      figures: [
        { min: 2, measure: "killed" },
        { min: 4, measure: "killed" },
      ],
    },
    {
      text: "وقتل في الهجوم رجل وامرأة وطفلان.",
      figures: [
        { min: 1, measure: "killed" },
        { min: 1, measure: "killed" },
        { min: 2, measure: "killed" },
      ],
      fails: "single people behind other words than the verb",
    },
    {
      text: "تسلمت أوكرانيا جثث 300 جندي.",
      figures: [{ min: 300, measure: "killed" }],
    },
    {
      text: "لا يقل عدد الضحايا عن 45.",
      figures: [{ min: 45, hedge: "at_least" }],
    },
    {
      text: "أفرجت روسيا عن 95 أسيراً أوكرانياً.",
      figures: [{ min: 95, measure: "captured", of: null }],
      fails: "prisoners of a country are printed as its civilians",
    },
    { text: "دمر الجيش 12 مسيرة و3 صواريخ وقتل 4 مسلحين.", figures: [{ min: 4, measure: "killed" }] },
  ],

  "parts and comparisons": [
    {
      text: "قُتل 40 شخصاً، بينهم 11 طفلاً.",
      figures: [
        { min: 40, measure: "killed" },
        { min: 11, measure: "killed" },
      ],
    },
    {
      text: "أصيب 40 شخصاً، 11 منهم في حال خطرة.",
      figures: [
        { min: 40, measure: "wounded" },
        { min: 11, measure: "wounded" },
      ],
    },
    {
      text: "قُتل 40 شخصاً، معظمهم من المدنيين.",
      figures: [{ min: 40, measure: "killed" }],
    },
    {
      text: "ارتفع عدد القتلى إلى 45 قتيلاً مقارنة بـ30 في السابق.",
      figures: [
        { min: 45, measure: "killed" },
        { min: 30, measure: "killed" },
      ],
    },
    {
      text: "ارتفع عدد القتلى إلى 45 مقارنة بـ30 في السابق.",
      figures: [
        { min: 45, measure: "killed" },
        { min: 30, measure: "killed" },
      ],
    },
    {
      text: "ارتفع عدد الجنود من 3 آلاف إلى 10 آلاف.",
      figures: [
        { min: 3000, measure: "troops", hedge: "exact" },
        { min: 10_000, measure: "troops", hedge: "exact" },
      ],
    },
  ],

  "the noun is left out, or stands in front": [
    {
      text: "ولا يزال 13 في عداد المفقودين.",
      figures: [{ min: 13, measure: "missing", status: "missing" }],
    },
    {
      text: "وقال إن المتسللين إلى المدينة لا يتعدون الأربعين.",
      figures: [{ min: 40, hedge: "up_to" }],
    },
    {
      text: "وقال إن النازحين في المدارس 30 ألف شخص، وفي المساجد دون العشرة آلاف.",
      figures: [
        { min: 30000, measure: "displaced" },
        { min: 10000, hedge: "less_than" },
      ],
    },
    {
      text: "وقال إن 30 ألف شخص نزحوا، وإن السعر بقي دون المئة دولار.",
      figures: [{ min: 30000, measure: "displaced" }],
    },
    {
      text: "بلغت خسائر القوات الأوكرانية على محاور القتال 910 جنود.",
      figures: [{ min: 910, measure: "casualties" }],
    },
    {
      text: "وقال إن لديه إفادات عن 83 من هؤلاء.",
      figures: [{ min: 83, mention: "83 من هؤلاء" }],
    },
    { text: "ثلاثة من كل أربعة أطفال خارج المدارس.", figures: [] },
    { text: "كانت حصيلة 2024، بحسب الصحف، قليلة.", figures: [] },
    {
      text: "بلغ عدد القتلى 410 والمفقودين 336.",
      figures: [
        { min: 410, measure: "killed" },
        { min: 336, measure: "missing" },
      ],
    },
    { text: "أسفر الهجوم عن مقتل 12 أسيراً.", figures: [{ min: 12, measure: "killed" }] },
    {
      text: "أسفر الهجوم عن مقتل طفلين وامرأتين.",
      figures: [
        { min: 2, mention: "طفلين" },
        { min: 2, mention: "امرأتين" },
      ],
    },
    { text: "بلغ عدد القتلى 45.", figures: [{ min: 45, measure: "killed" }] },
    { text: "بلغت حصيلة الجرحى 45.", figures: [{ min: 45, measure: "wounded" }] },
    { text: "يبلغ عدد سكان القرية 300 نسمة.", figures: [{ min: 300, measure: "other" }] },
    { text: "وارتفع عدد النازحين إلى نحو 30 ألفاً.", figures: [{ min: 30_000, measure: "displaced", hedge: "about" }] },
    {
      text: "قال مارك روته إن العدد كبير. وسيصل عدد الجنود إلى 12 ألفاً.",
      figures: [{ min: 12_000, measure: "troops", status: "planned" }],
    },
    { text: "بلغت خسائرها 300 قتيل.", figures: [{ min: 300, measure: "killed" }] },
  ],

  "two, and one": [
    { text: "قُتل جنديان في الهجوم.", figures: [{ min: 2, measure: "killed", mention: "جنديان" }] },
    { text: "أصيب مدنيان بجروح.", figures: [{ min: 2, measure: "wounded" }] },
    {
      text: "سقط قتيلان وجريح.",
      figures: [
        { min: 2, measure: "killed" },
        { min: 1, measure: "wounded" },
      ],
    },
    {
      text: "قُتل جندي واحد.",
      figures: [{ min: 1, measure: "killed" }],
    },
    { text: "قُتل جندي وأصيب آخر.", figures: [{ min: 1, measure: "killed" }] },
    { text: "مقتل جندي في الهجوم.", figures: [{ min: 1, measure: "killed" }] },
    { text: "قُتل ألفا جندي.", figures: [{ min: 2000, measure: "killed" }] },
    { text: "قُتل ألفي جندي.", figures: [{ min: 2000, measure: "killed" }] },
    { text: "وصل الجندي إلى بيته.", figures: [] },
    { text: "وصل العسكريون إلى المعسكر.", figures: [] },
    { text: "اجتمع الضابطان في المعسكر.", figures: [] },
  ],
  "what is known from a body, dioceses, and who is only expected to": [
    {
      text: "قتل 14 شخصا في حادث سير، حسبما علم من وزارة الداخلية المغربية.",
      figures: [{ min: 14, by: "Moroccan Interior Ministry" }],
    },
    { text: "علم 14 شخصا من وزارة الداخلية المغربية بالموعد.", figures: [{ min: 14, by: null }] },
    { text: "أحصت أبرشية كادونا 118 مفقودا.", figures: [{ min: 118, by: "أبرشية كادونا" }] },
    { text: "قالت الشرطة القضائية الليبية إن 12 سجينا فروا.", figures: [{ min: 12, by: "Libyan Judicial Police" }] },
    { text: "بحثا تفعيل القوة الموحدة التي يفترض أن تضم خمسة آلاف عنصر.", figures: [{ min: 5000, by: null }] },
    {
      text: "قوات الدعم السريع اتهمتها الحكومة السودانية بقتل سبعة عشر مدنيا.",
      figures: [{ min: 17, by: "Sudanese government" }],
    },
  ],
  "the body of a region that the text has named, another spelling, and who answers": [
    {
      text: "ويقدر تقرير لفريق خبراء الأمم المتحدة عدد المسلحين بنحو 25 ألفا.",
      figures: [{ min: 25000, by: "UN Panel of Experts" }],
    },
    {
      text: "ذكرت المفوضية السامية للأمم المتحدة لشئون اللاجئين أن 12 شخصا قتلوا.",
      figures: [{ min: 12, by: "UNHCR" }],
    },
    {
      text: "رد المتحدث باسم وزارة الدفاع الألمانية على سؤال لصحيفة محلية قائلا إن 12 جنديا قتلوا.",
      figures: [{ min: 12, by: "German Defence Ministry" }],
    },
    {
      text: "رد عامل في المصنع على سؤال لصحيفة محلية قائلا إن 12 جنديا قتلوا.",
      figures: [{ min: 12, by: null }],
    },
    {
      text: "هاجم مسلحون قرية في ولاية كادونا. وقالت شرطة الولاية إن 12 شخصا قتلوا.",
      figures: [{ min: 12, by: "شرطة الولاية" }],
    },
    {
      text: "أصيب مدنيان في مقاطعة بيلغورود. وذكر مقر العمليات في المقاطعة أن 12 شخصا نقلوا إلى المستشفى.",
      figures: [{ min: 2 }, { min: 12, by: "مقر العمليات في المقاطعة" }],
    },
    {
      text: "تعرضت ولاية كادونا لهجوم. وقال مكتب حاكم الولاية إن 12 شخصا قتلوا.",
      figures: [{ min: 12, by: "مكتب حاكم الولاية" }],
    },
    // Who is accused has not said so.
    {
      text: "شن الدعم السريع هجوما على ولاية شمال كردفان. واتهمت سلطات الولاية قوات الدعم السريع بقتل 17 مدنيا.",
      figures: [{ min: 17, by: "سلطات الولاية" }],
    },
    // Of none that the text has named by that noun.
    {
      text: "هاجم مسلحون قرية في إقليم دارفور. وقالت شرطة الولاية إن 12 شخصا قتلوا.",
      figures: [{ min: 12, by: null }],
    },
  ],

  "what was said stands before or behind whoever said it": [
    {
      text: "وبحسب ما صرح به المتحدث باسم وزارة الصحة السودانية، الثلاثاء، تم انتشال 14 جثة.",
      figures: [{ min: 14, measure: "killed", by: "Sudanese Health Ministry" }],
    },
    {
      text: "قُتل 284 شخصاً، بحسب ما أعلنه مارك روته، وسط توقعات بأن ترتفع الحصيلة.",
      figures: [{ min: 284, measure: "killed", by: "Mark Rutte" }],
    },
    {
      text: "قُتل 284 شخصاً في الهجوم، كما أعلن مارك روته أن القمة ستُعقد غداً.",
      figures: [{ min: 284, measure: "killed", by: null }],
    },
    {
      text: "أعلنت وزارة الصحة السودانية، انتشال 12 جثة بعد غرق قارب كان يقل أكثر من 80 مهاجراً.",
      figures: [
        { min: 12, measure: "killed", by: "Sudanese Health Ministry" },
        { min: 80, hedge: "more_than" },
      ],
    },
    {
      text: "أعلنت جماعة أنصار الله الحوثية الثلاثاء، مقتل 6 أشخاص إثر غارات يشتبه أنها جوية.",
      figures: [{ min: 6, measure: "killed", by: "Houthis" }],
    },
    {
      text: "وقال مسؤول بالحماية المدنية في تونس إن 46 شخصاً قُتلوا.",
      figures: [{ min: 46, measure: "killed", by: "Tunisian Civil Protection" }],
    },
  ],

  "what was announced, and a clause inside it": [
    {
      text: "أعلنت الحكومة السودانية مقتل 5 مدنيين في هجوم شنه عناصر يشتبه في أنهم متطرفون.",
      figures: [{ min: 5, measure: "killed", by: "Sudanese government" }],
    },
    {
      text: "كشفت وزارة الصحة السودانية حصيلة القصف، حيث وصل عدد القتلى إلى 30 قتيلاً.",
      figures: [{ min: 30, measure: "killed", by: "Sudanese Health Ministry" }],
    },
    { text: "كشف مارك روته اللوحة بعد أن وصل 300 جندي.", figures: [{ min: 300, by: null }] },
  ],

  "whose figure it is": [
    {
      text: "قُتل 24 شخصاً في الانهيار، وفق ما أعلنته وزارة الصحة السودانية.",
      figures: [{ min: 24, measure: "killed", by: "Sudanese Health Ministry" }],
    },
    {
      text: "قُتل 24 شخصاً في الانهيار، على ما أعلن الجيش السوداني.",
      figures: [{ min: 24, measure: "killed", by: "Sudanese army" }],
    },
    {
      text: "قُتل 24 شخصاً في الانهيار، وما أعلن الجيش السوداني موعداً.",
      figures: [{ min: 24, measure: "killed", by: null }],
    },
    {
      text: "قُتل 24 شخصاً في الانهيار، بحسب الشرطة.",
      figures: [{ min: 24, measure: "killed", by: "الشرطة" }],
    },
    { text: "قال مارك روته إن 300 جندي وصلوا.", figures: [{ min: 300, by: "Mark Rutte", speaker: "Mark Rutte" }] },
    {
      text: "أعلنت وزارة الدفاع الأوكرانية أن 300 جندي وصلوا.",
      figures: [{ min: 300, by: "Ukrainian Defence Ministry", speaker: null }],
    },
    {
      text: "قال المتحدث باسم وزارة الصحة السودانية سليم الراوي إن 300 شخص وصلوا.",
      figures: [{ min: 300, by: "Sudanese Health Ministry", speaker: "سليم الراوي" }],
    },
    { text: "وصل 300 جندي، بحسب البنتاغون.", figures: [{ min: 300, by: "Pentagon" }] },
    { text: "بحسب البنتاغون، وصل 300 جندي.", figures: [{ min: 300, by: "Pentagon" }] },
    { text: "وقدر البنتاغون وصول 300 جندي.", figures: [{ min: 300, by: "Pentagon" }] },
    { text: "وتوقع البنتاغون وصول 300 جندي.", figures: [{ min: 300, by: "Pentagon", status: "planned" }] },
    {
      text: "قالت ليلى حداد: «وصل 300 جندي إلى المدينة أمس».",
      figures: [{ min: 300, by: "ليلى حداد", speaker: "ليلى حداد" }],
    },
    { text: "البنتاغون: 300 جندي في الطريق\nوصل الوفد.", figures: [{ min: 300, by: "Pentagon" }] },
    { text: "وصل 300 جندي.", figures: [{ min: 300, by: null, speaker: null }] },
    { text: "وصل مارك روته إلى كييف. ووصل 300 جندي.", figures: [{ min: 300, by: null, speaker: null }] },
    { text: "قال مصدر إن 300 جندي وصلوا.", figures: [{ min: 300, by: null, speaker: null }] },
    {
      text: "وصل مارك روته إلى كييف. وقال مسؤول غربي إن 300 جندي وصلوا.",
      figures: [{ min: 300, by: null, speaker: null }],
    },
    {
      text: "قال مسؤول في البنتاغون إن 300 جندي وصلوا.",
      figures: [{ min: 300, by: "Pentagon", speaker: null }],
    },
    {
      text: "قال مارك روته، نقلاً عن الاستخبارات الأوكرانية، إن 300 جندي وصلوا.",
      figures: [{ min: 300, speaker: "Mark Rutte" }],
    },
    {
      text: "أعلن البنتاغون وصول 300 جندي، فيما قدرت وزارة الدفاع الأوكرانية عددهم بـ400.",
      figures: [
        { min: 300, by: "Pentagon" },
        { min: 400, by: "Ukrainian Defence Ministry", measure: "troops" },
      ],
    },
  ],

  "who counts, and where the credit stands": [
    {
      text: "أعلنت كييف مقتل 3 جنود، فيما نشرت وزارة الصحة السورية حصيلة جديدة بلغت 12 قتيلا.",
      figures: [
        { min: 3, by: "Kyiv" },
        { min: 12, by: "Syrian Health Ministry" },
      ],
    },
    {
      text: "وأوضحت وزارة الصحة السورية ارتفاع عدد القتلى إلى 25 شخصا.",
      figures: [{ min: 25, by: "Syrian Health Ministry" }],
    },
    { text: "وأوضحت وزارة الصحة السورية الأسباب، وارتفع عدد القتلى إلى 25 شخصا.", figures: [{ min: 25, by: null }] },
    {
      text: "وفقا لبيان صادر عن وزارة الصحة السورية، قتل 30 شخصا.",
      figures: [{ min: 30, by: "Syrian Health Ministry" }],
    },
    { text: "وأحصت منظمة العفو الدولية «مقتل 30 شخصا في يوم».", figures: [{ min: 30, by: "Amnesty International" }] },
    {
      text: "ويتضح من بيانات وزارة الصحة السورية أن 30 شخصا أصيبوا.",
      figures: [{ min: 30, by: "Syrian Health Ministry" }],
    },
    { text: "وتبين من أقوال الجيران أن 30 شخصا أصيبوا.", figures: [{ min: 30, by: null }] },
    {
      text: "أعلنت وزارة الصحة السورية إصابة 30 تلميذا وطالبا، وكذلك 12 معلما.",
      figures: [
        { min: 30, by: "Syrian Health Ministry" },
        { min: 12, by: "Syrian Health Ministry" },
      ],
    },
    {
      text: "أعلنت وزارة الصحة السورية إصابة 30 تلميذا. وطالبا كييف بفتح المعبر أمام 12 معلما.",
      figures: [
        { min: 30, by: "Syrian Health Ministry" },
        { min: 12, by: null },
      ],
    },
    {
      text: "أعلنت وزارة الصحة السورية أن أكثر من مليون حاج وصلوا وأن 1400 حالة إصابة سجلت.",
      figures: [
        { min: 1_000_000, by: "Syrian Health Ministry" },
        { min: 1400, by: "Syrian Health Ministry" },
      ],
    },
    { text: "أعلنت وزارة الصحة السورية أن 1400 حالة سجلت.", figures: [] },
    { text: "وقالت وزارة الصحة والهلال الأحمر إن 30 شخصا قتلوا.", figures: [{ min: 30, by: "وزارة الصحة" }] },
    { text: "أعلنت وزارة الصحة أن 30 شخصا قتلوا بينهم مواطن فرنسي.", figures: [{ min: 30, by: "وزارة الصحة" }] },
    { text: "أعلنت وزارة الصحة أن 30 شخصا قتلوا في فرنسا.", figures: [{ min: 30, by: "French Health Ministry" }] },
    { text: "وفقا لأحمد كاتمينيش، عمدة المدينة، قتل 30 شخصا.", figures: [{ min: 30, by: "أحمد كاتمينيش" }] },
    { text: "وفقا لباندو كاتمينيش، عمدة المدينة، قتل 30 شخصا.", figures: [{ min: 30, by: null }] },
    { text: "قتل 30 شخصا، بحسب تشيكو ساماكي، عمدة المدينة.", figures: [{ min: 30, by: "تشيكو ساماكي" }] },
    { text: "قتل 30 شخصا، بحسب تشيكو ساماكي.", figures: [{ min: 30, by: null }] },
    { text: "أحصت منظمة العفو الدولية كذلك 50 معتقلا.", figures: [{ min: 50, by: "Amnesty International" }] },
    { text: "وسجلت المنظمة الدولية للهجرة مقتل 30 مهاجرا.", figures: [{ min: 30, by: "IOM" }] },
    { text: "وسجلت المنظمة الدولية للهجرة تقدما في البرنامج بعد وصول 30 مهاجرا.", figures: [{ min: 30, by: null }] },
    { text: "وثقت «مراسلون بلا حدود» مقتل 30 صحافيا.", figures: [{ min: 30, by: "Reporters Without Borders" }] },
    { text: "ذكرت «رويترز» أن 30 جنديا قتلوا.", figures: [{ min: 30, by: "Reuters" }] },
    { text: "وكتب على منصة «إكس» أن 30 جنديا قتلوا.", figures: [{ min: 30, by: null }] },
    { text: "الجيش الإسرائيلي من جهته أعلن مقتل 3 مسلحين.", figures: [{ min: 3, by: "Israeli army" }] },
    {
      text: "وكان تقرير سنوي للمفوضية الأوروبية قد أورد مقتل 3 مهاجرين.",
      figures: [{ min: 3, by: "European Commission" }],
    },
    {
      text: "وقالت كييف إن 30 جنديا قتلوا، لكن مصدرا مطلعا على المفاوضات قال إن 50 جنديا قتلوا.",
      figures: [
        { min: 30, by: "Kyiv" },
        { min: 50, by: null },
      ],
    },
    {
      text: "وقالت كييف إن 300 شخص حضروا، وقدر المنظمون العدد بخمسة آلاف.",
      figures: [
        { min: 300, by: "Kyiv" },
        { min: 5000, by: null },
      ],
    },
    {
      text: "نفت قوات الدعم السريع مقتل 210 من المرضى، وهو الرقم الذي أوردته شبكة أطباء السودان.",
      figures: [{ min: 210, by: "Sudan Doctors Network", deniedBy: "Rapid Support Forces" }],
    },
    {
      text: "قتل 210 مدنيين في الغارة، وهي حصيلة أعلنتها وزارة الصحة السورية.",
      figures: [{ min: 210, by: "Syrian Health Ministry" }],
    },
    // What somebody thinks of it is no credit.
    { text: "قتل 210 مدنيين في الغارة، وهو ما أدانته وزارة الصحة السورية.", figures: [{ min: 210, by: null }] },
    {
      text: "نفت وزارة الدفاع الروسية صحة ما أعلنته كييف عن أسر 7 عسكريين كوريين.",
      figures: [{ min: 7, by: "Kyiv", deniedBy: "Russian Defence Ministry" }],
    },
    {
      text: "ونفت المتحدثة باسم الخارجية الروسية ما جاء في تقرير للناتو عن حشد 900 جندي.",
      figures: [{ min: 900, by: "NATO" }],
    },
    {
      text: "قال الجيش الجزائري إن جنديين قتلا. وفي النيجر المجاورة، أعلن الجيش مقتل 22 مسلحا.",
      figures: [
        { min: 2, by: "Algerian army" },
        { min: 22, by: "Nigerien army" },
      ],
    },
    {
      text: "قال الجيش الجزائري إن جنديين قتلا في اشتباك. وأعلن الجيش مقتل 22 مسلحا في النيجر.",
      figures: [
        { min: 2, by: "Algerian army" },
        { min: 22, by: "Algerian army" },
      ],
    },
    {
      text: "تحدث المرصد السوري لحقوق الإنسان، ومقره لندن، عن مقتل 11 مدنيا.",
      figures: [{ min: 11, by: "Syrian Observatory for Human Rights" }],
    },
    {
      text: "وعبر فلاديمير بوتين عن تعازيه، كما أعلنت إسبانيا إرسال 56 منقذا.",
      figures: [{ min: 56, by: "Spain" }],
    },
    { text: "وقتل 11 مدنيا في الغارة، كما ذكرت السفارة الأميركية.", figures: [{ min: 11, by: "US embassy" }] },
    {
      text: 'أعلنت قوات سوريا الديمقراطية مقتل أربعة مدنيين "جراء قصف عشوائي بالمدفعية".',
      figures: [{ min: 4, by: "Syrian Democratic Forces" }],
    },
    {
      text: "أعلنت وزارة الصحة السورية عن فقدان 60 شخصا، وذلك وفقا لفرق الإنقاذ.",
      figures: [{ min: 60, by: "Syrian Health Ministry" }],
    },
    { text: "وزعم الجيش الإسرائيلي مقتل 3 مسلحين.", figures: [{ min: 3, by: "Israeli army" }] },
    {
      text: "قتل 30 شخصا في الانفجار، وفقا لما ذكرته وزارة الصحة السورية للصحافيين.",
      figures: [{ min: 30, by: "Syrian Health Ministry" }],
    },
    {
      text: "قتل 30 شخصا في الانفجار، طبقا لما أفادت به وزارة الصحة السورية.",
      figures: [{ min: 30, by: "Syrian Health Ministry" }],
    },
    // On the way to what is said: who carried the statement, where somebody sits.
    {
      text: "وأفادت وزارة الصحة السورية - في بيان أوردته وكالة تاس - بمقتل 12 مدنيا.",
      figures: [{ min: 12, by: "Syrian Health Ministry" }],
    },
    {
      text: "وأوضح المرصد السوري لحقوق الإنسان (مقره لندن) أن 12 مدنيا قتلوا.",
      figures: [{ min: 12, by: "Syrian Observatory for Human Rights" }],
    },
    {
      text: "وفي بيان أوردته وكالة تاس، قالت وزارة الصحة السورية إن 12 مدنيا قتلوا.",
      figures: [{ min: 12, by: "Syrian Health Ministry" }],
    },
    // A subject that is left out where a figure follows: the last speaker's.
    {
      text: "قالت وزارة الصحة السورية إن 12 مدنيا قتلوا. وأشارت في بيان إلى إصابة 30 شخصا.",
      figures: [
        { min: 12, by: "Syrian Health Ministry" },
        { min: 30, by: "Syrian Health Ministry" },
      ],
    },
    {
      text: "قالت وزارة الصحة السورية إن 12 مدنيا قتلوا. وأقرت بمقتل 3 من موظفيها.",
      figures: [
        { min: 12, by: "Syrian Health Ministry" },
        { min: 3, by: "Syrian Health Ministry" },
      ],
    },
    {
      text: "قالت وزارة الصحة السورية إن 12 مدنيا قتلوا. وأشارت تقارير إلى إصابة 30 شخصا.",
      figures: [
        { min: 12, by: "Syrian Health Ministry" },
        { min: 30, by: null },
      ],
    },
    // Two credits, each of its own figure.
    {
      text: "قتل 12 مدنيا بحسب وزارة الصحة السورية، و15 مدنيا بحسب الجيش السوداني.",
      figures: [
        { min: 12, by: "Syrian Health Ministry" },
        { min: 15, by: "Sudanese army" },
      ],
    },
    {
      text: "قتل 12 مدنيا، وفق ما قالت وزارة الصحة السورية، وفقا لما ذكرته رويترز.",
      figures: [{ min: 12, by: "Syrian Health Ministry" }],
    },
    // Whom an outlet has it from, whom somebody without a name told it.
    {
      text: "قتل 12 مدنيا، وفق ما نقلته وكالة تاس عن وزارة الصحة السورية.",
      figures: [{ min: 12, by: "Syrian Health Ministry" }],
    },
    {
      text: "قتل 12 مدنيا، وفق ما استقته وكالة تاس من وزارة الصحة السورية.",
      figures: [{ min: 12, by: "Syrian Health Ministry" }],
    },
    { text: "قتل 12 مدنيا، حسب ما أفاد به مصدر طبي لوكالة تاس.", figures: [{ min: 12, by: null }] },
    { text: "قتل 12 مدنيا، بحسب شهادات نقلتها وكالة تاس.", figures: [{ min: 12, by: "TASS" }] },
    { text: "وتحقق الجيش السوداني من مقتل 12 جنديا.", figures: [{ min: 12, by: "Sudanese army" }] },
    { text: "وتحقق الجيش السوداني من صحة الصور بعد مقتل 12 جنديا.", figures: [{ min: 12, by: null }] },
    { text: "فيما عدّ مارك روته أن 300 جندي وصلوا.", figures: [{ min: 300, by: "Mark Rutte" }] },
    // A figure is told in front of the comma; what stands behind is told of it.
    {
      text: 'وقدر الجيش السوداني عدد القتلى بـ300، وهي أرقام وصفتها وزارة الصحة بأنها "غير صحيحة أبدا ولا أصل لها".',
      figures: [{ min: 300, by: "Sudanese army" }],
    },
    {
      text: "قالت كييف إن 300 جندي قتلوا، وهو رقم نفته وزارة الدفاع الروسية.",
      figures: [{ min: 300, by: "Kyiv", deniedBy: "Russian Defence Ministry" }],
    },
    // Names that marks set apart.
    { text: 'وتحدثت صحيفة "نيبزافيسيما" عن مقتل 12 جنديا.', figures: [{ min: 12, by: "نيبزافيسيما" }] },
    { text: "وبحسب «سانا»، قتل 12 مدنيا.", figures: [{ min: 12, by: "SANA" }] },
    { text: "• 19:32 | البنتاغون: 300 جندي في الطريق\nوصل الوفد.", figures: [{ min: 300, by: "Pentagon" }] },
    { text: "19:32 - البنتاغون: 300 جندي في الطريق\nوصل الوفد.", figures: [{ min: 300, by: "Pentagon" }] },
    {
      text: "قال مسؤول في البنتاغون، رفض كشف اسمه، لوكالة تاس إن 300 جندي وصلوا.",
      figures: [{ min: 300, by: "Pentagon" }],
    },
    // A verb of saying right behind a figure, which it tells of.
    { text: "عرضت صور 300 جندي تقول كييف إنها أسرتهم.", figures: [{ min: 300, by: "Kyiv" }] },
    { text: "وصل 300 جندي تقول تقارير إنهم تدربوا.", figures: [{ min: 300, by: null }] },
    { text: "وصل 300 جندي، وقالت كييف إنهم قتلوا.", figures: [{ min: 300, by: null }] },
    {
      text: "عدد المفقودين 112 شخصا، نزولا من 160 أعلنتها وزارة الصحة السورية.",
      figures: [
        { min: 112, measure: "missing", by: null },
        { min: 160, measure: "missing", by: "Syrian Health Ministry" },
      ],
    },
    // What a document holds, and whose it is.
    {
      text: "وأصدرت وزارة الدفاع الأوكرانية بيانا جاء فيه أن 31 جنديا قتلوا.",
      figures: [{ min: 31, by: "Ukrainian Defence Ministry" }],
    },
    { text: "قرأ السكان بيانا جاء فيه أن 31 شخصا قتلوا.", figures: [{ min: 31, by: null }] },
    {
      text: "وكانت الاستخبارات الأوكرانية والغربية قدرت بأن 300 جندي وصلوا.",
      figures: [{ min: 300, by: "Ukrainian intelligence" }],
    },
    // What is of the United Nations.
    { text: "وبحسب إحصاءات أممية، قتل 31 شخصا.", figures: [{ min: 31, by: "United Nations" }] },
    { text: "قال مسؤول أممي إن 31 شخصا قتلوا.", figures: [{ min: 31, by: "United Nations" }] },
    {
      text: "التقى الرئيس المصري عبد الفتاح السيسي وفدا من التجار. وقال مسؤول مصري إن الفيضان قتل 12 شخصا.",
      figures: [{ min: 12, by: "Egypt", speaker: null }],
    },
    {
      text: "التقى الرئيس المصري عبد الفتاح السيسي وفدا من التجار. وقال المسؤول المصري إن الفيضان قتل 12 شخصا.",
      figures: [{ min: 12, by: "Egypt", speaker: "Abdel Fattah el-Sisi" }],
    },
    { text: "وبحسب إحصاءات محلية، قتل 31 شخصا.", figures: [{ min: 31, by: null }] },
    {
      text: "قال جهاز الاستخبارات الكوري الجنوبي إن 300 قتلوا. وقال جهاز الاستخبارات الوطني إن كوريا الشمالية فقدت 12 جنديا.",
      figures: [
        { min: 300, by: "National Intelligence Service (South Korea)" },
        { min: 12, by: "National Intelligence Service (South Korea)" },
      ],
    },
    // The same source, where two may be meant; a noun that another body has of its own.
    {
      text: "قتل 29 شخصا، وفق ما أفاد به مصدر طبي لوكالة تاس. وتحدثت منظمة العفو الدولية عن 118 قتيلا. وبحسب المصدر عينه، أصيب 47 شخصا.",
      figures: [
        { min: 29, by: null },
        { min: 118, by: "Amnesty International" },
        { min: 47, by: null },
      ],
    },
    {
      text: "وتحدثت منظمة العفو الدولية عن 118 قتيلا. وبحسب المصدر عينه، أصيب 47 شخصا.",
      figures: [
        { min: 118, by: "Amnesty International" },
        { min: 47, by: "Amnesty International" },
      ],
    },
    {
      text: "وثقت «مراسلون بلا حدود» مقتل 67 صحافيا. وتحدث الاتحاد الدولي للصحافيين عن 111 قتيلا. وقالت المنظمة إن 12 صحافيا فقدوا.",
      figures: [
        { min: 67, by: "Reporters Without Borders" },
        { min: 111, by: "International Federation of Journalists" },
        { min: 12, by: "Reporters Without Borders" },
      ],
    },
    // Somebody whose name is not known stands in front: nobody who spoke before.
    {
      text: "نزح 7 آلاف شخص وفق المنظمة الدولية للهجرة. أما بلدية زلمين فقالت إن 300 شخص قتلوا.",
      figures: [
        { min: 7000, by: "IOM" },
        { min: 300, by: null },
      ],
    },
    {
      text: "قال مارك روته إن 12 جنديا قتلوا. لكن تقريرا لفريق الرصد التابع لمجلس الأمن كان قد قدر عددهم بـ30 جنديا، وهو تقدير يراه خالد يوسف مبالغا فيه.",
      figures: [
        { min: 12, by: "Mark Rutte" },
        { min: 30, by: null },
      ],
    },
    // A credit inside a clause credits that clause alone.
    {
      text: "بعد الغارة التي قتلت 5 أشخاص عاد القصف، ما أدى، بحسب وزارة الصحة السورية، إلى مقتل 12 مدنيا.",
      figures: [
        { min: 5, by: null },
        { min: 12, by: "Syrian Health Ministry" },
      ],
    },
    {
      text: "قتل 12 مدنيا، بينهم طفل، بحسب وزارة الصحة السورية، في غارة على المدينة.",
      figures: [{ min: 12, by: "Syrian Health Ministry" }],
    },
    // What somebody calls a figure that others give.
    { text: "ووصفت كييف الحديث عن مقتل 300 جندي بأنه دعاية.", figures: [{ min: 300, by: null }] },
    { text: "أفادت وزارة الصحة السورية عن مقتل 12 مدنيا.", figures: [{ min: 12, by: "Syrian Health Ministry" }] },
    // Another number for the people just counted, and whose it is.
    {
      text: "تظاهر 150 ناشطا بحسب الجيش السوداني، أو 400 وفق المنظمين.",
      figures: [
        { min: 150, by: "Sudanese army" },
        { min: 400, by: null },
      ],
    },
    {
      text: "تظاهر 600 محتج أمام الوزارة، في حين تحدث المنظمون عن ألفين.",
      figures: [
        { min: 600, measure: "other" },
        { min: 2000, measure: "other" },
      ],
    },
    { text: "قتل 7 أشخاص، وقدرت كييف الأضرار بـ500 مليون.", figures: [{ min: 7, measure: "killed" }] },
    { text: "قتل 7 أشخاص، وتحدث الوزير عن 2024.", figures: [{ min: 7, measure: "killed" }] },
  ],

  "what was consulted, and whose it is": [
    {
      text: "عاد 500 شخص إلى القرية، بحسب أحدث إحصاء لوحدة إدارة الكوارث.",
      figures: [{ min: 500, by: "وحدة إدارة الكوارث" }],
    },
    {
      text: "عاد 500 شخص إلى القرية، وفق التقرير الشهري الموحد لوزارة الداخلية التركية.",
      figures: [{ min: 500, by: "Turkish Interior Ministry" }],
    },
    // What a report is about is not whose it is.
    {
      text: "عاد 500 شخص إلى القرية، وفق التقرير الأخير عن وزارة الداخلية التركية.",
      figures: [{ min: 500, by: null }],
    },
    {
      text: "أصيب 9 أشخاص، بحسب وكالة رويترز نقلا عن وزارة الصحة اليمنية.",
      figures: [{ min: 9, by: "Yemeni Health Ministry" }],
    },
    { text: "أصيب 9 أشخاص، بحسب وكالة رويترز.", figures: [{ min: 9, by: "Reuters" }] },
  ],
  "nouns that end in a weak letter, and people of courts, games and borders": [
    { text: "شارك 250 محاميا في الوقفة.", figures: [{ min: 250, measure: "other" }] },
    { text: "أصيب أربعون مصليا.", figures: [{ min: 40, measure: "wounded" }] },
    { text: "أدى 45 قاضيا اليمين.", figures: [{ min: 45 }] },
    { text: "حضر اللقاء 12 ألف متفرج.", figures: [{ min: 12000 }] },
    { text: "مثل أمام القاضي تسعة متهمين.", figures: [{ min: 9 }] },
    { text: "تقدم إلى الاختبار 70 ألف مترشح.", figures: [{ min: 70000 }] },
    { text: "وصل المحامي ومعه ناجي العلي.", figures: [] },
    { text: "أصدرت المحكمة 250 قرارا.", figures: [] },
  ],
  "verbs that hold the figure, and those that say only so much": [
    {
      text: "نزح 600 شخص، في حصيلة غير نهائية أوردتها وزارة الداخلية التركية.",
      figures: [{ min: 600, by: "Turkish Interior Ministry" }],
    },
    {
      text: "نزح 600 شخص، وفق آخر حصيلة محدثة أعلنتها وزارة الداخلية التركية.",
      figures: [{ min: 600, by: "Turkish Interior Ministry" }],
    },
    // What the ministry announced is no figure.
    {
      text: "نزح 600 شخص، في عملية واسعة أعلنتها وزارة الداخلية التركية.",
      figures: [{ min: 600, by: null }],
    },
    {
      text: "وأظهرت لائحة أولية لوزارة الداخلية التركية أن 8 أشخاص مفقودون.",
      figures: [{ min: 8, by: "Turkish Interior Ministry" }],
    },
    {
      text: "وأظهرت أرقام أعلنتها وزارة الداخلية التركية أن 8 أشخاص قتلوا.",
      figures: [{ min: 8, by: "Turkish Interior Ministry" }],
    },
    {
      text: "وسبق لوزارة الداخلية التركية أن أعلنت مقتل 8 أشخاص.",
      figures: [{ min: 8, by: "Turkish Interior Ministry" }],
    },
    { text: "يجب على وزارة الداخلية التركية أن تعلن مقتل 8 أشخاص.", figures: [{ min: 8, by: null }] },
    {
      text: "ولا تتحدث منظمة العفو الدولية سوى عن 70 معتقلا.",
      figures: [{ min: 70, by: "Amnesty International" }],
    },
    {
      text: "ولم تسجل وزارة الداخلية التركية إلا 8 وفيات.",
      figures: [{ min: 8, by: "Turkish Interior Ministry" }],
    },
    { text: "ولم تسجل وزارة الداخلية التركية 8 وفيات.", figures: [{ min: 8, by: null }] },
    {
      text: "وذكر التلفزيون الرسمي نقلا عن رئيس منظمة إدارة الكوارث أن 8 أشخاص قتلوا.",
      figures: [{ min: 8, by: "منظمة إدارة الكوارث" }],
    },
  ],
  "a clause beside what somebody said, and what became of others": [
    {
      text: "قالت وزارة الداخلية التركية إن ثلاثة قتلوا، فيما لا تزال طفلتان في عداد المفقودين، وفق منظمة العفو الدولية.",
      figures: [
        { min: 3, by: "Turkish Interior Ministry" },
        { min: 2, by: "Amnesty International" },
      ],
    },
    {
      text: "قالت وزارة الداخلية التركية إن ثلاثة قتلوا، وإن طفلتين في عداد المفقودين، وفق أحدث حصيلة.",
      figures: [
        { min: 3, by: "Turkish Interior Ministry" },
        { min: 2, by: "Turkish Interior Ministry" },
      ],
    },
    {
      text: "حذر برنامج الأغذية العالمي من الجوع في اليمن. وتقدر المنظمة الأممية عدد المحتاجين بـ19 مليون شخص.",
      figures: [{ min: 19_000_000, by: "World Food Programme" }],
    },
    {
      text: "قتل 16 شخصا، بينما لا يزال خمسة آخرون في العناية المركزة.",
      figures: [
        { min: 16, measure: "killed" },
        { min: 5, measure: "wounded" },
      ],
    },
    { text: "وبلغ ضحايا حادث القطار 17 شخصا.", figures: [{ min: 17, measure: "killed" }] },
    { text: "وشاهد ضحايا في القرية 17 شخصا.", figures: [{ min: 17, measure: "other" }] },
    { text: "فر 120 سجينا، قبض على 81 منهم.", figures: [{ min: 120 }, { min: 81, measure: "captured" }] },
    { text: "وارتفعت حصيلة التفجير إلى 17 شخصا.", figures: [{ min: 17, measure: "killed" }] },
    { text: "وارتفعت حصيلة التفجير إلى 17 جريحا.", figures: [{ min: 17, measure: "wounded" }] },
    { text: "وارتفعت حصيلة التبرعات إلى 17 مليون دولار.", figures: [] },
    { text: "ضبطت الشرطة ستة متسللين.", figures: [{ min: 6, measure: "captured" }] },
    { text: "ضبطت الشرطة ستة صناديق.", figures: [] },
  ],
  "a part and its whole, and who is saved beside the dead": [
    {
      text: "توفي ثلاثة من أصل 21 راكبا.",
      figures: [
        { min: 3, measure: "killed" },
        { min: 21, measure: "other" },
      ],
    },
    { text: "توفي ثلاثة من أصل 21 جريحا.", figures: [{ min: 3 }, { min: 21, measure: "wounded" }] },
    {
      text: "أفادت الشرطة بوفاة 16 شخصا وإنقاذ 140 شخصا.",
      figures: [
        { min: 16, measure: "killed" },
        { min: 140, measure: "other" },
      ],
    },
    {
      text: "أفادت الشرطة بوفاة 16 شخصا وإنقاذ 140.",
      figures: [
        { min: 16, measure: "killed" },
        { min: 140, measure: "other" },
      ],
    },
    { text: "أفادت الشرطة بإنقاذ 140 رأسا من الماشية.", figures: [] },
    { text: "عاد 240 ألفا منذ سقوط الحكومة.", figures: [{ min: 240_000, measure: "other" }] },
    { text: "أدت الغارة إلى سقوط 24 شخصا.", figures: [{ min: 24, measure: "casualties" }] },
    {
      text: "نفت وزارة الداخلية التركية هذه الحصيلة، وتحدثت عن أربعة قتلى.",
      figures: [{ min: 4, by: "Turkish Interior Ministry", deniedBy: null }],
    },
    {
      text: "أفادت وزارة الداخلية التركية بنقل 14 ألف مسافر، فيما حضر الحفل، بحسب منظمة العفو الدولية، 70 ألف متفرج.",
      figures: [
        { min: 14_000, by: "Turkish Interior Ministry" },
        { min: 70_000, by: "Amnesty International" },
      ],
    },
  ],
  "a passive that is credited, and a number that is exceeded": [
    { text: "سجلت 43 وفاة، بحسب وزارة الداخلية التركية.", figures: [{ min: 43, by: "Turkish Interior Ministry" }] },
    {
      text: "رصدت 43 إصابة في المدينة، على ما أعلنت وزارة الداخلية التركية.",
      figures: [{ min: 43, by: "Turkish Interior Ministry" }],
    },
    {
      text: "قالت وزارة الداخلية التركية إن خمسة قتلوا. وسجلت 43 إصابة، بحسب منظمة العفو الدولية.",
      figures: [
        { min: 5, by: "Turkish Interior Ministry" },
        { min: 43, by: "Amnesty International" },
      ],
    },
    {
      text: "أعلنت وزارة الداخلية التركية مقتل 43 شخصا، بحسب وكالة رويترز.",
      figures: [{ min: 43, by: "Turkish Interior Ministry" }],
    },
    // What posts tell is not said by whoever speaks of them.
    {
      text: "وأكدت وزارة الداخلية التركية أن أحدا لم يصب، خلافا لمنشورات تحدثت عن 18 قتيلا.",
      figures: [{ min: 18, by: null }],
    },
    {
      text: "ونفت وزارة الداخلية التركية صحة تقارير تحدثت عن 18 قتيلا.",
      figures: [{ min: 18, by: null, deniedBy: "Turkish Interior Ministry" }],
    },
    {
      text: "وقالت وزارة الداخلية التركية إن خمسة قتلوا، وفي بيان أعلنت مقتل ثلاثة آخرين.",
      figures: [
        { min: 5, by: "Turkish Interior Ministry" },
        { min: 3, by: "Turkish Interior Ministry" },
      ],
    },
    // An agency only passes it on.
    {
      text: "قالت وزارة الداخلية التركية إن خمسة قتلوا. وسجلت 43 إصابة، بحسب وكالة رويترز.",
      figures: [
        { min: 5, by: "Turkish Interior Ministry" },
        { min: 43, by: "Turkish Interior Ministry" },
      ],
    },
    { text: "تجاوز عدد المترشحين هذا العام 90 ألف مترشح.", figures: [{ min: 90_000, hedge: "more_than" }] },
    { text: "بلغ عدد المترشحين هذا العام 90 ألف مترشح.", figures: [{ min: 90_000, hedge: "exact" }] },
  ],
  "one death by two nouns, and who runs a place": [
    { text: "تم تسجيل حالة وفاة واحدة.", figures: [{ min: 1, measure: "killed" }] },
    { text: "أدى القصف إلى سقوط قتيلين وجريح.", figures: [{ min: 2 }, { min: 1, measure: "wounded" }] },
    { text: "أعلنت إدارة ميناء بيروت وفاة 7 أشخاص.", figures: [{ min: 7, by: "إدارة ميناء بيروت" }] },
    { text: "أعلنت لجنة مخيم جنين وفاة 7 أشخاص.", figures: [{ min: 7, by: "لجنة مخيم جنين" }] },
    { text: "توفي 7 أشخاص في ميناء بيروت.", figures: [{ min: 7, by: null }] },
  ],
  denials: [
    {
      text: "نفى الجيش السوداني مقتل 300 جندي.",
      figures: [{ min: 300, by: null, speaker: null, deniedBy: "Sudanese army" }],
    },
    {
      text: "نفى الجيش السوداني أن يكون 300 جندي قد وصلوا.",
      figures: [{ min: 300, by: null, deniedBy: "Sudanese army" }],
    },
    {
      text: "لم ينف الجيش السوداني مقتل 300 جندي.",
      figures: [{ min: 300, deniedBy: null }],
    },
  ],

  "where it happened": [
    { text: "قُتل خمسة أشخاص في العاصمة اليمنية صنعاء.", figures: [{ min: 5, place: "Sanaa" }] },
    { text: "قُتل خمسة أشخاص في المدينة السورية حلب.", figures: [{ min: 5, place: "Aleppo" }] },
    { text: "غادر خمسة أشخاص العاصمة اليمنية صنعاء.", figures: [{ min: 5, place: null }] },
    { text: "قُتل تسعة أشخاص في حافلة متجهة إلى مدينة تعز.", figures: [{ min: 9, place: null }] },
    { text: "قُتل تسعة أشخاص في حادث على الطريق إلى مدينة تعز.", figures: [{ min: 9, place: "Taiz" }] },
    { text: "نزح تسعة آلاف شخص إلى مدينة تعز.", figures: [{ min: 9000, place: "Taiz" }] },
    {
      text: "أدى هجوم على سوق في مدينة الفاشر، عاصمة ولاية شمال دارفور غربي السودان، إلى مقتل سبعة تجار.",
      figures: [{ min: 7, place: "El Fasher" }],
    },
    { text: "اندلع حريق في محافظة المنيا وأدى إلى مقتل سبعة تجار.", figures: [{ min: 7, place: "Minya" }] },
    {
      text: "في مدينة الفاشر بولاية شمال دارفور غربي السودان قُتل سبعة تجار.",
      figures: [{ min: 7, place: "El Fasher" }],
    },
    {
      text: "بعد هجوم في الفاشر، وقع انفجار في الخرطوم أدى إلى مقتل سبعة تجار.",
      figures: [{ min: 7, place: "Khartoum" }],
    },
    {
      text: "تنشط الجماعة في غرب أفريقيا منذ أعوام. وقال الجيش إن ستة جنود قتلوا.",
      figures: [{ min: 6, place: null }],
    },
    { text: "قُتل 300 جندي على محور كورسك.", figures: [{ min: 300, place: "Kursk" }] },
    {
      text: "أسفرت الاشتباكات في الفلوجة عن وفاة 13 وإصابة 82 شخصاً، وفي تكريت عن وفاة 11 شخصاً.",
      figures: [
        { min: 13, place: "Fallujah" },
        { min: 82, place: "Fallujah" },
        { min: 11, place: "Tikrit" },
      ],
    },
    { text: "استهدف القصف خان يونس وأدى إلى مقتل 12 شخصاً.", figures: [{ min: 12, place: "Khan Younis" }] },
    // A government that speaks is no place; nobody dies where people talk.
    { text: "وقالت كييف إن 12 شخصاً قُتلوا.", figures: [{ min: 12, place: null }] },
    { text: "وأفرج عن 300 أسير منذ المحادثات التي عقدت في إسطنبول.", figures: [{ min: 300, place: null }] },
    { text: "وأحصت 67 قتيلاً، سقط قرابة نصفهم في الفلوجة.", figures: [{ min: 67, place: null }] },
    { text: "سقط 12 قتيلاً قبل أن يجتمع الوفدان في الفلوجة.", figures: [{ min: 12, place: null }] },
    { text: "يوجد 300 جندي على الأراضي الروسية.", figures: [{ min: 300, place: "Russia" }] },
    { text: "يعمل 300 شخص في الأراضي الزراعية.", figures: [{ min: 300, place: null }] },
    // What a noun with its article means.
    {
      text: "دخلت المساعدات مخيم الهول. ولا يزال المخيم يضم 300 شخص.",
      figures: [{ min: 300, place: "al-Hol camp" }],
    },
    {
      text: "وقع الانفجار في الفلوجة. وقُتل في المدينة 12 شخصاً.",
      figures: [{ min: 12, place: "Fallujah" }],
    },
    {
      text: "قُتل 3 أشخاص في بلدة بنت جبيل. ومنذ وقف إطلاق النار أحصت وزارة الصحة اللبنانية مقتل 276 شخصاً.",
      figures: [
        { min: 3, place: "Bint Jbeil" },
        { min: 276, place: "Lebanon" },
      ],
    },
    {
      text: "قُتل 3 أشخاص في بلدة بنت جبيل. ومنذ صباح اليوم أحصت وزارة الصحة اللبنانية مقتل 5 أشخاص.",
      figures: [
        { min: 3, place: "Bint Jbeil" },
        { min: 5, place: "Bint Jbeil" },
      ],
    },
    // A place beside the clause, or beside its verb.
    { text: "تستضيف مصر نحو 300 ألف شخص.", figures: [{ min: 300_000, place: "Egypt" }] },
    { text: "ويقطن محافظة السويداء نحو 700 ألف نسمة.", figures: [{ min: 700_000, place: "Suwayda" }] },
    { text: "واستقبل الرئيس المصري وفداً من 30 شخصاً.", figures: [{ min: 30, place: null }] },
    { text: "وفي مقدمتها الصين (121 سجيناً).", figures: [{ min: 121, place: "China" }] },
    { text: "الكتيبة الفرنسية في رومانيا، وقوامها 1200 جندي، غادرت.", figures: [{ min: 1200, place: "Romania" }] },
    { text: "القوة التي وعدوا بها في مدريد، وقوامها 1200 جندي، لم تصل.", figures: [{ min: 1200, place: null }] },
    { text: "لاتفيا، التي يسكنها مليونا نسمة، تستعد.", figures: [{ min: 2_000_000, place: "Latvia" }] },
    {
      text: "قال وزير الدفاع البولندي إن 300 جندي أميركي باقون في بلاده.",
      figures: [{ min: 300, place: "Poland" }],
    },
    { text: "قال وزير الدفاع البولندي إن بلاده أرسلت 300 جندي.", figures: [{ min: 300, place: null }] },
    {
      text: "استسلم 18 جندياً، بينهم ضابطان، ليلاً قرب بلدة كوبيانسك.",
      figures: [
        { min: 18, place: "Kupiansk" },
        { min: 2, place: "Kupiansk" },
      ],
    },
    {
      text: "قُتل 18 شخصاً، بينهم طفلان، في غارات على مناطق متفرقة من قطاع غزة.",
      figures: [
        { min: 18, place: "Gaza Strip" },
        { min: 2, place: "Gaza Strip" },
      ],
    },
    { text: "وفي سريلانكا، التي ضربها الإعصار، بلغت الحصيلة 465 قتيلاً.", figures: [{ min: 465, place: "Sri Lanka" }] },
    { text: "وفي باريس، قال مصدر دبلوماسي إن 300 شخص غادروا.", figures: [{ min: 300, place: null }] },
    { text: "وقُتل في المدينة 12 شخصاً.", figures: [{ min: 12, place: null }] },
    { text: "وصل الوفد إلى كييف. وقُتل في المخيم 12 شخصاً.", figures: [{ min: 12, place: null }] },
    { text: "بوكروفسك التي كان يسكنها 60 ألف شخص خالية.", figures: [{ min: 60_000, place: "Pokrovsk" }] },
  ],

  "where a report goes on": [
    {
      text: "قُتل 12 شخصاً في الفلوجة.\n\nوقال الجيش العراقي إن 15 شخصاً قُتلوا.",
      figures: [
        { min: 12, place: "Fallujah" },
        { min: 15, place: "Fallujah" },
      ],
    },
    // The report has gone to another country.
    {
      text: "قُتل 12 شخصاً في الفلوجة.\n\nوفي حلب اجتمع الوفدان.\n\nوقال مصدر إن 15 شخصاً قُتلوا.",
      figures: [
        { min: 12, place: "Fallujah" },
        { min: 15, place: null },
      ],
    },
    // Losses are told of a whole war.
    {
      text: "قُتل 12 شخصاً في الفلوجة.\n\nوقال مصدر إن الجيش خسر 1500 جندي بين قتيل وجريح.",
      figures: [
        { min: 12, place: "Fallujah" },
        { min: 1500, place: null },
      ],
    },
    // Where people only go they have not died.
    {
      text: "نُقل 20 جريحاً إلى بيونغ يانغ.\n\nوتحدث مصدر عن 300 قتيل.",
      figures: [
        { min: 20, place: "Pyongyang" },
        { min: 300, place: null },
      ],
    },
    { text: "وأعلنت وزارة الصحة في غزة مقتل 12 شخصاً.", figures: [{ min: 12, place: "Gaza Strip" }] },
    { text: "أعلنت وزارة الصحة السودانية مقتل 12 شخصاً.", figures: [{ min: 12, place: "Sudan" }] },
    { text: "أعلن الجيش السوداني مقتل 12 شخصاً.", figures: [{ min: 12, place: null }] },
    { text: "قال محافظ نينوى إن 12 شخصاً قُتلوا.", figures: [{ min: 12, place: "Nineveh" }] },
  ],

  "whose people, where, when": [
    { text: "وصل 300 جندي كوري شمالي.", figures: [{ min: 300, of: "North Korean troops" }] },
    { text: "وصل 300 جندي من كوريا الشمالية.", figures: [{ min: 300, of: "North Korean troops" }] },
    { text: "أرسلت كوريا الشمالية 300 جندي.", figures: [{ min: 300, of: "North Korean troops" }] },
    {
      text: "يتدرب عشرة آلاف كوري شمالي.",
      figures: [{ min: 10_000, measure: "troops", of: "North Korean troops" }],
    },
    { text: "وصل عشرة آلاف كوري شمالي.", figures: [{ min: 10_000, measure: "other" }] },
    { text: "وصل 300 جندي.", figures: [{ min: 300, of: null }] },
    { text: "وصل 300 جندي إلى كورسك.", figures: [{ min: 300, place: "Kursk" }] },
    { text: "وصل 300 جندي إلى منطقة كورسك.", figures: [{ min: 300, place: "Kursk" }] },
    { text: "في كورسك قُتل 300 جندي.", figures: [{ min: 300, place: "Kursk" }] },
    {
      text: "وفي كورسك، قُتل 300 جندي.",
      figures: [{ min: 300, place: "Kursk" }],
    },
    {
      text: "استهدف القصف مدينة خاركيف، ما أسفر عن مقتل 12 شخصاً.",
      figures: [{ min: 12, place: "Kharkiv" }],
    },
    {
      text: "قال مسؤول في وزارة الصحة السودانية، متحدثاً في جنيف، إن القصف أدى إلى مقتل 12 شخصاً.",
      figures: [{ min: 12, place: "Sudan" }],
    },
    { text: "انتقل 300 جندي إلى 20 موقعاً.", figures: [{ min: 300 }] },
    {
      text: "ارتفعت الحصيلة إلى 79 قتيلاً، وفق ما أعلنت وزارة الصحة السودانية، الثلاثاء.",
      figures: [{ min: 79, by: "Sudanese Health Ministry", day: "2024-10-29" }],
    },
    { text: "قُتل 18 شخصاً الثلاثاء في غارة على المدينة.", figures: [{ min: 18, day: "2024-10-29" }] },
    // From when on, and when whoever a clause describes did it: no day of saying it.
    {
      text: "ومنذ سريان وقف إطلاق النار في 4 أكتوبر 2024، قُتل 18 شخصاً، بحسب وزارة الصحة السورية.",
      figures: [{ min: 18, by: "Syrian Health Ministry", day: null }],
    },
    {
      text: "وقُتل 18 شخصاً كانوا على القارب الذي انقلب ليلة السبت، بحسب وزارة الصحة السورية.",
      figures: [{ min: 18, by: "Syrian Health Ministry", day: null }],
    },
    {
      text: "ومنذ بداية العام، قالت وزارة الصحة السورية الثلاثاء، قُتل 18 شخصاً.",
      figures: [{ min: 18 }],
    },
    { text: "ينتشر 18 جندياً في المدينة التي قصفت الثلاثاء.", figures: [{ min: 18, day: null }] },
    { text: "وصل 300 جندي، قادمين من خاركيف.", figures: [{ min: 300, place: null }] },
    {
      text: "وفي كورسك قُتل 300 جندي.",
      figures: [{ min: 300, place: "Kursk" }],
    },
    { text: "وصل 300 جندي.", figures: [{ min: 300, place: null }] },
    {
      text: "قال مارك روته، الثلاثاء، إن 300 جندي وصلوا.",
      figures: [{ min: 300, day: "2024-10-29" }],
    },
    { text: "قال مارك روته إن 300 جندي وصلوا.", figures: [{ min: 300, day: null }] },
    { text: "قال مارك روته، الثلاثاء، إن 300 جندي وصلوا.", on: null, figures: [{ min: 300, day: null }] },
    {
      // An old figure told again keeps its own day.
      text: "قال مارك روته، الثلاثاء، إن 300 جندي وصلوا، مقارنة بـ200 في 23 أكتوبر.",
      figures: [
        { min: 300, day: "2024-10-29" },
        { min: 200, day: "2024-10-23" },
      ],
    },
  ],

  "the noun stands elsewhere": [
    { text: "أصيب ستة من زملائه في الهجوم.", figures: [{ min: 6, measure: "wounded" }] },
    { text: "قُتل أكثر من 200 من مقاتلي الحركة.", figures: [{ min: 200, measure: "killed", hedge: "more_than" }] },
    { text: "انتشر (3500) من رجال الشرطة في المدينة.", figures: [{ min: 3500 }] },
    { text: "انتشر (ثلاثة آلاف) جندي في المدينة.", figures: [{ min: 3000, measure: "troops" }] },
    {
      text: "أصيب (9) آخرون، وقتل أكثر من (3) آلاف جندي.",
      figures: [
        { min: 9, measure: "wounded" },
        { min: 3000, measure: "killed", hedge: "more_than" },
      ],
    },
    {
      text: "لقي خمسة (5) أشخاص حتفهم وأصيب ثلاثة عشر (13) آخرون.",
      figures: [
        { min: 5, measure: "killed" },
        { min: 13, measure: "wounded" },
      ],
    },
    // An age, and what a unit is called.
    { text: "استشهدت الطفلة هند رجب (6) برصاص الاحتلال في غزة.", figures: [] },
    { text: "قُتل جنديان من الكتيبة (931) في غزة.", figures: [{ min: 2 }] },
    {
      text: "قُتل 3 أشخاص (2 في دمشق و1 في حلب).",
      figures: [{ min: 3, place: null }],
    },
    {
      // Another number in the brackets says something else.
      text: "قتل خمسة (7) أشخاص.",
      figures: [{ min: 5 }, { min: 7 }],
    },
    {
      text: "قُتل 300 صحافي، أكثرهم في سوريا (121) والعراق (90) وفي اليمن (40).",
      figures: [
        { min: 300, place: null },
        { min: 121, place: "Syria" },
        { min: 90, place: "Iraq" },
        { min: 40, place: "Yemen" },
      ],
    },
    {
      text: "وفي محافظة سوهاج (500 كم جنوب القاهرة)، قُتل 8 أشخاص.",
      figures: [{ min: 8, place: "Sohag" }],
    },
    {
      text: "أسفر القصف عن مقتل 10 وإصابة 38 وإلحاق أضرار بالمباني.",
      figures: [
        { min: 10, measure: "killed" },
        { min: 38, measure: "wounded" },
      ],
    },
    {
      // The rest is of drones.
      text: "أسفر القصف عن مقتل 10 جنود. وأسقط الجيش 563 طائرة مسيرة من أصل 598.",
      figures: [{ min: 10, measure: "killed" }],
    },
    {
      text: "قُتل 10 جنود عام 2023 و20 في المئة منهم في كورسك من أصل 59.",
      figures: [{ min: 10, measure: "killed" }, { min: 59 }],
    },
    { text: "قُتل 8 أشخاص (في دمشق) أمس.", figures: [{ min: 8, place: "Damascus" }] },
    {
      // Those who are counted in the brackets are there.
      text: "قُتل 8 أشخاص في سوريا (5 جنود في دمشق).",
      figures: [
        { min: 8, place: "Syria" },
        { min: 5, place: "Damascus" },
      ],
    },
    {
      // Whoever holds a post is no name, and speaks for his body all the same.
      text: "قُتل 21 جنديا في انفجار، بحسب ما قال متحدث باسم وزارة الدفاع الروسية.",
      figures: [{ min: 21, by: "Russian Defence Ministry" }],
    },
    {
      text: "قُتل 21 جنديا في انفجار، كما قال متحدث باسم وزارة الدفاع الروسية لفرانس برس.",
      figures: [{ min: 21, by: "Russian Defence Ministry" }],
    },
    {
      text: "بلغ عدد القتلى 410 والمفقودين 336.",
      figures: [
        { min: 410, measure: "killed" },
        { min: 336, measure: "missing" },
      ],
    },
    {
      text: "حدد المتحدث قتلى الحركة بتسعة، وجرحاها بـ16.",
      figures: [
        { min: 9, measure: "killed" },
        { min: 16, measure: "wounded" },
      ],
    },
    { text: "سقط 31 قتيلاً، ولا يزال 13 في عداد المفقودين.", figures: [{ min: 31 }, { min: 13, measure: "missing" }] },
    { text: "وصل القارب إلى الميناء، و20 في السوق.", figures: [] },
    {
      text: "غادر السكان القرية، وعاد ستة منهم على الأقل.",
      figures: [{ min: 6, hedge: "at_least", measure: "other" }],
    },
    { text: "تلقى ثلاثة منها مساعدات.", figures: [] },
    {
      text: "يقبع 503 صحافيين في السجون، أكثرهم في الصين (121) وروسيا (48).",
      figures: [{ min: 503 }, { min: 121 }, { min: 48 }],
    },
    { text: "أسر الجيش 503 جنود، أكثرهم في الصين (2024).", figures: [{ min: 503 }] },
    { text: "وصلت شحنة إلى الصين (121).", figures: [] },
    { text: "قُتل 142 شخصاً، وكانت حصيلة 2024، بحسب الوزارة، أقل.", figures: [{ min: 142 }] },
    {
      text: "قُتل 142 شخصاً، أما حصيلة العام الماضي فلا تتجاوز 49.",
      figures: [{ min: 142 }, { min: 49, measure: "killed", hedge: "up_to" }],
    },
    { text: "ارتفع السعر، ولا يتجاوز 49.", figures: [] },
    { text: "دخل 118 ألف لاجئ، منهم 9 آلاف في 20 مخيماً.", figures: [{ min: 118_000 }, { min: 9000 }] },
    { text: "أسفرت الغارة عن قتيلين وجريح.", figures: [{ min: 2 }, { min: 1, measure: "wounded", mention: "جريح" }] },
    { text: "يقضي الاتفاق بالإفراج عن 2,900 أسير ومختطف.", figures: [{ min: 2900, measure: "captured" }] },
    { text: "قُتلت طفلتان شقيقتان.", figures: [{ min: 2, measure: "killed" }] },
  ],

  "where people are sent, and whose ground they are on": [
    { text: "أرسلت كوبا 500 جندي لمؤازرة فنزويلا.", figures: [{ min: 500, place: "Venezuela" }] },
    { text: "قررت كينيا إرسال 400 شرطي لمساعدة هايتي.", figures: [{ min: 400, place: "Haiti" }] },
    { text: "أرسلت كوبا 500 جندي لدعم فنزويلا في كورسك.", figures: [{ min: 500, place: "Kursk" }] },
    // They march at home; an army may stand anywhere.
    { text: "تظاهر 3 آلاف شخص لدعم فنزويلا.", figures: [{ min: 3000, place: null }] },
    { text: "أرسلت كوبا 500 جندي لدعم الجيش الروسي.", figures: [{ min: 500, place: null }] },
    { text: "يتلقى 300 جندي تدريبات في ساحات تدريب روسية.", figures: [{ min: 300, place: "Russia" }] },
    { text: "قتل 4 عمال في مناجم أفغانية.", figures: [{ min: 4, place: "Afghanistan" }] },
    // Bases stand abroad.
    { text: "قتل 4 جنود في قاعدة روسية.", figures: [{ min: 4, place: null }] },
  ],
  "something of theirs": [
    { text: "قرأت رسائل جرحى الحرب التي كتبها 25 شخصا.", figures: [{ min: 25, measure: "other" }] },
    { text: "وحضر تأبين الضحايا 300 شخص.", figures: [{ min: 300, measure: "other" }] },
    { text: "وبلغ ضحايا السيول 40 شخصا.", figures: [{ min: 40, measure: "killed" }] },
    { text: "تجاوز جرحى التفجير 60 شخصا.", figures: [{ min: 60, measure: "wounded" }] },
  ],
  "somebody by his trade": [
    { text: "أصيب شرطي في الهجوم.", figures: [{ min: 1, measure: "wounded" }] },
    { text: "مقتل ضابط إسرائيلي في الهجوم.", figures: [{ min: 1, measure: "killed" }] },
    { text: "مقتل الصحافي سامر دبوس في الهجوم.", figures: [] },
    { text: "أصيب وزير الدفاع في الهجوم.", figures: [] },
    { text: "قال إن النقابة ستضرب إذا غاب عامل واحد.", figures: [] },
    { text: "وذكرت أن معتقلة واحدة توفيت هناك.", figures: [{ min: 1 }] },
  ],
  "people named before, whom a pronoun or a verb counts": [
    { text: "وصل النازحون إلى المدرسة، وعددهم 700.", figures: [{ min: 700, measure: "displaced" }] },
    {
      text: "ستصل القوات إلى المدينة وسيبلغ عددها 15 ألفا.",
      figures: [{ min: 15_000, measure: "troops", status: "planned" }],
    },
    { text: "تجمع المتظاهرون في الساحة، ويبلغ عددهم 300.", figures: [{ min: 300, measure: "other" }] },
    // Another number stands between.
    { text: "وصل الجنود في 20 شاحنة، ومع السائقين يبلغ عددهم 900.", figures: [{ min: 900, measure: "other" }] },
    { text: "الجنود المنتشرون هناك يبلغون نحو 8 آلاف.", figures: [{ min: 8000, measure: "troops", hedge: "about" }] },
    { text: "الخيام المنصوبة هناك تبلغ نحو 8 آلاف.", figures: [] },
  ],
  "what the next verb tells of the next figure": [
    {
      text: "يتدرب 3 آلاف جندي فيما انتقل ألفان إلى الجبهة.",
      figures: [
        { min: 3000, status: "training" },
        { min: 2000, measure: "troops", status: "moving" },
      ],
    },
    { text: "وصل 900 جندي وغادرت 40 شاحنة.", figures: [{ min: 900, status: "deployed" }] },
    {
      text: "وصل 900 جندي إلى المدينة وانسحب 400 مقاتل.",
      figures: [
        { min: 900, status: "deployed" },
        { min: 400, status: "withdrawn" },
      ],
    },
    {
      text: "وصل 900 جندي إلى المدينة ودخلوا المعركة.",
      figures: [{ min: 900, status: "fighting" }],
    },
    {
      text: "وصل 700 جندي، وسيلحق بهم 300 آخرون الشهر المقبل.",
      figures: [
        { min: 700, status: "deployed" },
        { min: 300, status: "planned" },
      ],
    },
  ],
  "there is no truth in it": [
    { text: "قال الكرملين إن لا صحة لمقتل 12 جنديا.", figures: [{ min: 12, by: null, deniedBy: "Kremlin" }] },
    {
      text: "قال الكرملين إن الأنباء عن إرسال 7 آلاف جندي عارية عن الصحة.",
      figures: [{ min: 7000, by: null, deniedBy: "Kremlin" }],
    },
    {
      text: "قال الكرملين إن 7 آلاف جندي عادوا، وإن الأنباء عن الخسائر عارية عن الصحة.",
      figures: [{ min: 7000, by: "Kremlin", deniedBy: null }],
    },
  ],
  "we, suspects, jets and families": [
    {
      text: "قال مارك روته: «قتلنا 200 جندي وأسرنا 30 مقاتلا».",
      figures: [
        { min: 200, measure: "killed" },
        { min: 30, measure: "captured" },
      ],
    },
    { text: "أوقفت الشرطة 47 مشتبهاً به.", figures: [{ min: 47, measure: "captured" }] },
    { text: "أقلعت 6 مقاتلات، وزودت بولندا كييف بـ14 مقاتلة.", figures: [] },
    { text: "وتبرع لأسر الشهداء 40 شخصا.", figures: [{ min: 40, measure: "other" }] },
    { text: "أسر المقاتلون 40 شخصا.", figures: [{ min: 40, measure: "captured" }] },
  ],
  "who raises or lowers a count": [
    {
      text: "رفعت وزارة الصحة اللبنانية حصيلة القتلى إلى 40.",
      figures: [{ min: 40, measure: "killed", by: "Lebanese Health Ministry" }],
    },
    { text: "رفع البنتاغون تقديره إلى 11 ألف جندي.", figures: [{ min: 11_000, by: "Pentagon" }] },
    // Its own people, and a noun of the same letters.
    { text: "رفع الجيش الأوكراني عديده إلى 11 ألف جندي.", figures: [{ min: 11_000, by: null }] },
    {
      text: "وعن خفض القوات الأميركية في أوروبا، وعددها 84 ألفا، قال إنه لا يعرف.",
      figures: [{ min: 84_000, by: null }],
    },
  ],
  "a verb that exceeds, negated; soldiers by the army beside them; a trade that is counted": [
    { text: "لا يتجاوز عدد الجنود 4 آلاف.", figures: [{ min: 4000, hedge: "up_to" }] },
    { text: "تجاوز عدد الجنود 4 آلاف.", figures: [{ min: 4000, hedge: "more_than" }] },
    {
      text: "يحارب 4 آلاف متطوع إلى جانب الجيش.",
      figures: [{ min: 4000, measure: "troops", status: "fighting" }],
    },
    { text: "نظف 400 متطوع الشاطئ.", figures: [{ min: 400, measure: "other" }] },
    { text: "تدرب 500 مجند في بولندا.", figures: [{ min: 500, place: "Poland" }] },
    { text: "تتمركز قوة من 900 جندي في المدينة.", figures: [{ min: 900, status: "deployed" }] },
  ],
  "no figure of people": [
    { text: "خصصت الحكومة 300 مليون دولار للبرنامج.", figures: [] },
    { text: "تسلم الجيش 300 دبابة و20 طائرة.", figures: [] },
    { text: "أطلق الجيش 300 صاروخ على المدينة.", figures: [] },
    { text: "سيطر الجيش على 300 كيلومتر مربع.", figures: [] },
    { text: "تبعد القرية 300 كلم عن المدينة.", figures: [] },
    { text: "ارتفعت النسبة 30 في المئة.", figures: [] },
    { text: "شارك 30% من الجنود في التدريب.", figures: [] },
    { text: "قُتل 30% من الجنود.", figures: [] },
    { text: "قُتل 30 في المئة من الجنود.", figures: [] },
    { text: "فاز بـ300 صوت.", figures: [] },
    { text: "حصل على 3 جوائز.", figures: [] },
    { text: "يدفع كل جندي 2000 دولار شهرياً.", figures: [] },
    { text: "يحصل 300 جندي على 2000 دولار شهرياً.", figures: [{ min: 300 }] },
    { text: "في عام 2024 وصل الوفد.", figures: [] },
    { text: "في 12 أكتوبر وصل الوفد.", figures: [] },
    { text: "عند الساعة 10:30 وصل الوفد.", figures: [] },
    { text: "اتصلوا بالرقم 0800408911.", figures: [] },
    { text: "عمره 30 عاماً.", figures: [] },
    { text: "قُتل شاب عمره 30 عاماً.", figures: [{ min: 1, measure: "killed" }] },
    { text: "استمر اللقاء 30 دقيقة.", figures: [] },
    { text: "آلاف الجنود في الطريق.", figures: [] },
    { text: "قُتل العشرات من الجنود.", figures: [] },
    { text: "اللواء 47 في المعسكر.", figures: [] },
    { text: "الكتيبة الثالثة وصلت.", figures: [] },
    { text: "فاز الفريق 3-1.", figures: [] },
    { text: "وصل الجندي رقم 300.", figures: [] },
    { text: "سكن 30 بيتاً.", figures: [] },
    // Written like the plural of "writer".
    { text: "وزعت المكتبة 300 كتاب على المدارس.", figures: [] },
    { text: "المادة 5 من المعاهدة.", figures: [] },
    { text: "", figures: [] },
  ],
  "whose a figure is where the verb has left its subject out, or the next sentence tells it": [
    {
      text: "قال سامي الحبيشي إن الموعد ثابت. وأشار إلى وجود 8 أسرى في المدينة.",
      figures: [{ min: 8, by: "سامي الحبيشي" }],
    },
    {
      text: "قال سامي الحبيشي إن الموعد ثابت. وأفاد باستمرار البحث عن 12 شخصا.",
      figures: [{ min: 12, by: "سامي الحبيشي" }],
    },
    {
      text: "قال سامي الحبيشي إن الموعد ثابت. وأشار إلى ارتفاع عدد الوفيات بهذا المرض في جميع أنحاء البلاد إلى 4 وفيات.",
      figures: [{ min: 4, by: "سامي الحبيشي" }],
    },
    {
      text: "قال سامي الحبيشي إن الموعد ثابت. وأشار مسؤول إلى وجود 8 أسرى في المدينة.",
      figures: [{ min: 8, by: null }],
    },
    {
      text: "ارتفعت الحصيلة إلى 114 قتيلا. جاء ذلك في بيان صادر عن وزارة الصحة السودانية، بحسب رويترز.",
      figures: [{ min: 114, by: "Sudanese Health Ministry" }],
    },
    {
      text: "ارتفعت الحصيلة إلى 114 قتيلا. جاء ذلك على لسان المتحدث باسم وزارة الصحة السودانية.",
      figures: [{ min: 114, by: "Sudanese Health Ministry" }],
    },
    {
      text: "ارتفعت الحصيلة إلى 114 قتيلا. جاء ذلك في وقت تستعد فيه وزارة الصحة السودانية للشتاء.",
      figures: [{ min: 114, by: null }],
    },
    {
      text: "ارتفعت الحصيلة إلى 114 قتيلا. جاء ذلك بعد زيارة سامي الحبيشي إلى المدينة.",
      figures: [{ min: 114, by: null }],
    },
    {
      text: "ارتفعت الحصيلة إلى 114 قتيلا، بحسب الشرطة السودانية. جاء ذلك في بيان لوزارة الصحة السودانية.",
      figures: [{ min: 114, by: "Sudanese police" }],
    },
  ],
  "whose a figure is behind what describes a body, and reports of others": [
    {
      text: "سجل مركز الرصد التابع للأمم المتحدة 104 وفيات منذ بداية العام.",
      figures: [{ min: 104, by: "مركز الرصد" }],
    },
    { text: "أكد سامي الحبيشي أن تونس سجلت 30 وفاة منذ بداية العام.", figures: [{ min: 30, by: "سامي الحبيشي" }] },
    { text: "سجلت تونس 30 وفاة منذ بداية العام.", figures: [{ min: 30, by: "Tunisia" }] },
    {
      text: "قال سامي الحبيشي إن 500 جندي قتلوا، بينما كانت حصيلة سابقة قد أشارت إلى وجود 8 قتلى.",
      figures: [
        { min: 500, by: "سامي الحبيشي" },
        { min: 8, by: null },
      ],
    },
    {
      text: "لقي 35 شخصا مصرعهم، ويعتقد أن 50 أصيبوا، حسبما ذكرت وكالة رويترز.",
      figures: [
        { min: 35, by: "Reuters" },
        { min: 50, by: "Reuters" },
      ],
    },
    { text: "قتل 20 شخصا، بحسب بيان أصدرته الأمم المتحدة أمس.", figures: [{ min: 20, by: "United Nations" }] },
    {
      text: "ارتفع عدد الضحايا إلى 18 قتيلا، حسب ما أفاد به لوكالة رويترز مدير الإعلام بالمديرية، الرائد سامي الحبيشي.",
      figures: [{ min: 18, by: "سامي الحبيشي" }],
    },
    { text: "ارتفع عدد الضحايا إلى 18 قتيلا، حسب ما أفادت به وكالة رويترز.", figures: [{ min: 18, by: "Reuters" }] },
    { text: "قال سامي الحبيشي إن 10 أشخاص أصيبوا بجراح متفاوتة.", figures: [{ min: 10, by: "سامي الحبيشي" }] },
    { text: "قالت الشرطة إن حادثا وقع. وأصيب جراح في المستشفى.", figures: [{ min: 1, measure: "wounded" }] },
    // Numbers that are not told exactly.
    { text: "سجلت وزارة الصحة التونسية نحو 80 وفاة.", figures: [{ min: 80, by: "Tunisian Health Ministry" }] },
    { text: "سجلت وزارة الصحة التونسية قرابة 80 وفاة.", figures: [{ min: 80, by: "Tunisian Health Ministry" }] },
    { text: "أحصت وزارة الصحة التونسية نحو 80 قتيلا.", figures: [{ min: 80, by: "Tunisian Health Ministry" }] },
    {
      text: "قالت وزارة الصحة التونسية إن الموعد ثابت. وأحصت نحو 80 قتيلا.",
      figures: [{ min: 80, by: "Tunisian Health Ministry" }],
    },
    {
      text: "قالت وزارة الصحة التونسية إن الموعد ثابت. وقال نحو 30 شاهدا إن 80 شخصا قتلوا.",
      figures: [
        { min: 30, by: null },
        { min: 80, by: null },
      ],
    },
    // Places that record something inside what somebody says.
    {
      text: "قال سامي الحبيشي إن ولاية سوسة سجلت نحو 80 وفاة و25 إصابة، بينما أبلغت ولاية قابس عن 58 إصابة.",
      figures: [
        { min: 80, by: "سامي الحبيشي" },
        { min: 25, by: "سامي الحبيشي" },
        { min: 58, by: "سامي الحبيشي" },
      ],
    },
    {
      text: "قالت وزارة الصحة التونسية إن الموعد ثابت. وقال سامي الحبيشي إن ولاية سوسة كانت الأكثر تضررا، حيث سجلت نحو 80 وفاة.",
      figures: [{ min: 80, by: "سامي الحبيشي" }],
    },
    { text: "قال سامي الحبيشي إن الموعد ثابت. وسجلت ولاية سوسة 80 وفاة.", figures: [{ min: 80, by: null }] },
    // Credits behind an aside between dashes, and behind a place and a dash.
    {
      text: "قتل 28 شخصا في القصف - بينهم 8 أطفال - بحسب وكالة رويترز.",
      figures: [
        { min: 28, by: "Reuters" },
        { min: 8, by: "Reuters" },
      ],
    },
    { text: "تونس - بحسب وكالة رويترز، قتل 28 شخصا في القصف.", figures: [{ min: 28, by: "Reuters" }] },
    {
      text: "ذكرت وزارة الصحة التونسية أن الموعد ثابت. وكانت الوزارة التونسية قد أفادت بمقتل 11 شخصا.",
      figures: [{ min: 11, by: "Tunisian Health Ministry" }],
    },
  ],
  "lists before their verb, whose claims are denied, and whom an outlet has it from": [
    {
      text: "أعلنت وزارة الصحة الروسية أن الحصيلة بلغت 1200 شهيد، بينهم 300 طفل، و150 شهيدة، و12 من العاملين في الإغاثة.",
      figures: [
        { min: 1200, measure: "killed" },
        { min: 300, measure: "killed" },
        { min: 150, measure: "killed" },
        { min: 12, measure: "killed" },
      ],
    },
    {
      text: "وقالت كييف إن 200 مدني، و30 جنديا، و12 ضابطا قتلوا منذ مارس.",
      figures: [
        { min: 200, measure: "killed", by: "Kyiv" },
        { min: 30, measure: "killed" },
        { min: 12, measure: "killed" },
      ],
    },
    {
      // The verb of the last tells nothing of those who did something else.
      text: "شارك 200 مدني و30 جنديا في التشييع، و12 ضابطا قتلوا.",
      figures: [
        { min: 200, measure: "other" },
        { min: 30, measure: "troops" },
        { min: 12, measure: "killed" },
      ],
    },
    {
      text: "قالت وزارة الداخلية الروسية في بيان إن حريقا اندلع. ومات أربعة من الحراس، طبقا للبيان.",
      figures: [{ min: 4, by: "Russian Interior Ministry" }],
    },
    {
      // A report that nobody has told of.
      text: "قالت وزارة الداخلية الروسية إن حريقا اندلع. ومات أربعة من الحراس، طبقا للتقرير.",
      figures: [{ min: 4, by: null }],
    },
    {
      text: 'وفندت كييف مزاعم "حماس" بأن الغارة أدت إلى مقتل 20 جنديا.',
      figures: [{ min: 20, by: "Hamas", deniedBy: "Kyiv" }],
    },
    {
      text: "ونفت كييف تقارير عن مقتل 20 جنديا.",
      figures: [{ min: 20, by: null, deniedBy: "Kyiv" }],
    },
    {
      text: "قال فولوديمير زيلينسكي إن جنديين أسرا. ويعتقد أن بيونغ يانغ أرسلت نحو 10 آلاف جندي.",
      figures: [
        { min: 2, by: "Volodymyr Zelensky" },
        { min: 10_000, by: "Volodymyr Zelensky" },
      ],
    },
    {
      // What is generally thought, where no person spoke in the sentence before, or where the verb tells what is to come.
      text: "قال فولوديمير زيلينسكي إن جنديين أسرا. والحرب مستمرة. ويعتقد أن بيونغ يانغ أرسلت نحو 10 آلاف جندي.",
      figures: [
        { min: 2, by: "Volodymyr Zelensky" },
        { min: 10_000, by: null },
      ],
    },
    {
      text: "قال فولوديمير زيلينسكي إن جنديين أسرا. ويتوقع أن يصل نحو 10 آلاف جندي.",
      figures: [
        { min: 2, by: "Volodymyr Zelensky" },
        { min: 10_000, by: null },
      ],
    },
    {
      text: "قال فولوديمير زيلينسكي إن جنديين أسرا، ويعتقد أن بيونغ يانغ أرسلت نحو 10 آلاف جندي.",
      figures: [
        { min: 2, by: "Volodymyr Zelensky" },
        { min: 10_000, by: "Volodymyr Zelensky" },
      ],
    },
    {
      text: "قال فولوديمير زيلينسكي إن 30 جنديا قتلوا. وكان أسير آخر، من اللواء 95، قد صرح بأن 40 شخصا رفضوا القتال.",
      figures: [
        { min: 30, by: "Volodymyr Zelensky" },
        { min: 40, by: null },
      ],
    },
    {
      text: "قال فولوديمير زيلينسكي إن 30 جنديا قتلوا. وكان، في مقابلة، قد صرح بأن 40 شخصا رفضوا القتال.",
      figures: [
        { min: 30, by: "Volodymyr Zelensky" },
        { min: 40, by: "Volodymyr Zelensky" },
      ],
    },
    {
      text: "وأفادت كييف بأن عدد القتلى بلغ 40 شخصا، في حين بلغ عدد الجرحى 200، وهي أرقام أعلنتها وزارة الصحة الروسية.",
      figures: [
        { min: 40, by: "Kyiv" },
        { min: 200, by: "Russian Health Ministry" },
      ],
    },
    {
      text: "وقتل 40 شخصا، فيما أصيب 200، وهي أرقام أعلنتها وزارة الصحة الروسية.",
      figures: [
        { min: 40, by: "Russian Health Ministry" },
        { min: 200, by: "Russian Health Ministry" },
      ],
    },
    {
      text: "وسجلت 90 وفاة في الريف، بحسب وكالة رويترز التي نقلت عن وزارة الداخلية السورية.",
      figures: [{ min: 90, by: "Syrian Interior Ministry" }],
    },
    {
      text: "وسجلت 90 وفاة في الريف، بحسب وكالة رويترز التي زارت وزارة الداخلية السورية.",
      figures: [{ min: 90, by: "Reuters" }],
    },
  ],
  "whose fate a verb tells behind commas, prepositions and relatives": [
    {
      text: "وصل 300 جندي، و12 ضابطا أصيبوا.",
      figures: [
        { min: 300, measure: "troops" },
        { min: 12, measure: "wounded" },
      ],
    },
    {
      text: "نجا 12 عاملا، و3 عمال قتلوا.",
      figures: [
        { min: 12, measure: "other" },
        { min: 3, measure: "killed" },
      ],
    },
    {
      text: "وصل 300 نازح، و12 منهم توفوا.",
      figures: [
        { min: 300, measure: "displaced" },
        { min: 12, measure: "killed" },
      ],
    },
    {
      text: "قالت كييف إن 44 جنديا، و12 ضابطا قتلوا.",
      figures: [
        { min: 44, measure: "killed" },
        { min: 12, measure: "killed" },
      ],
    },
    {
      text: "وكان 30 جنديا، و12 ضابطا قد قتلوا.",
      figures: [
        { min: 30, measure: "killed" },
        { min: 12, measure: "killed" },
      ],
    },
    { text: "اضطر 300 ألف شخص للفرار من المدينة.", figures: [{ min: 300_000, measure: "displaced" }] },
    { text: "تعرض 300 ألف فلسطيني للتهجير.", figures: [{ min: 300_000, measure: "displaced" }] },
    { text: "قالت كييف إن 300 ألف شخص سينزحون.", figures: [{ min: 300_000, measure: "displaced" }] },
    { text: "اتهمت كييف 12 شخصا بقتل القائد.", figures: [{ min: 12, measure: "other" }] },
    {
      text: "قُتل تسعة أشخاص بينهم طفلان وأصيب 41 آخرون.",
      figures: [
        { min: 9, measure: "killed" },
        { min: 2, measure: "killed" },
        { min: 41, measure: "wounded" },
      ],
    },
    { text: "قتل في محاولة لتحرير 12 رهينة.", figures: [{ min: 12, measure: "captured" }] },
    { text: "قتل في حادث سير خلال نقل 12 سجينا.", figures: [{ min: 12, measure: "captured" }] },
    { text: "استشهد في غارة على مدرسة فيها 300 نازح.", figures: [{ min: 300, measure: "displaced" }] },
    { text: "قتل خلال عودة 12 لاجئا.", figures: [{ min: 12, measure: "displaced" }] },
    {
      text: "سجلت وزارة الصحة 12 حالة وفاة و300 حالة يشتبه بإصابتها بالكوليرا.",
      figures: [
        { min: 12, measure: "killed" },
        { min: 300, measure: "other" },
      ],
    },
    { text: "واستشهد في غزة 12 أسيرا.", figures: [{ min: 12, measure: "killed" }] },
    { text: "وقال إن 12 طفلا يعانون من سوء التغذية توفوا.", figures: [{ min: 12, measure: "killed" }] },
    { text: "وقال إن 200 مدني حاولوا الفرار قتلوا في الطريق.", figures: [{ min: 200, measure: "killed" }] },
    { text: "وقال إن 500 عسكري حضروا افتتاح متحف لمن سقطوا في الحرب.", figures: [{ min: 500, measure: "troops" }] },
    { text: "وقال إن 500 عسكري حضروا جنازة الجنود الذين قتلوا في الحرب.", figures: [{ min: 500, measure: "troops" }] },
    { text: "وقال إن 300 شخص قتلوا أو نزحوا بسبب الحرب.", figures: [{ min: 300, measure: "killed" }] },
    { text: "وقال إن 300 شخص قتلوا أو أصيبوا بسبب الحرب.", figures: [{ min: 300, measure: "casualties" }] },
    { text: "لاقى القرار ترحيب 30 نائبا.", figures: [{ min: 30, measure: "other" }] },
    { text: "لاقى ثمانية أطفال حتفهم في الحريق.", figures: [{ min: 8, measure: "killed" }] },
    { text: "وكان 30 شخصا بين الضحايا نقلوا إلى المستشفى.", figures: [{ min: 30, measure: "other" }] },
    {
      text: "قتل 300 شخص في الهجوم. وكان بين الضحايا 30 طفلا.",
      figures: [
        { min: 300, measure: "killed" },
        { min: 30, measure: "killed" },
      ],
    },
  ],
  "parts told in the next sentence, one of several, members of a party, and words inside those of others": [
    {
      text: "قتل 12 شخصا في الهجوم. بينهم ثلاثة رعايا فرنسيين.",
      figures: [{ min: 12, measure: "killed" }, { min: 3 }],
    },
    { text: "قتل 12 شخصا في القرية. وتبعد منها ثمانية كيلومترات البلدة.", figures: [{ min: 12, measure: "killed" }] },
    { text: "وكان واحد من الجنود قتل.", figures: [{ min: 1, measure: "killed" }] },
    { text: "وكان واحدا من أربعة جنود قتلوا.", figures: [{ min: 4, measure: "killed" }] },
    { text: "فاز 12 من حزب الله في الانتخابات البلدية.", figures: [] },
    { text: "وصل 15 من حزب الله إلى الجبهة.", figures: [{ min: 15, measure: "troops" }] },
    {
      text: "قال فولوديمير زيلينسكي إن الحرب مستمرة. وتعليقا على بيان لحماس، قال إن 12 رهينة قتلوا.",
      figures: [{ min: 12, by: "Volodymyr Zelensky" }],
    },
    {
      text: "قال فولوديمير زيلينسكي إن الحرب مستمرة. وفي إشارة إلى بيان لحماس، ذكر أن 12 رهينة قتلوا.",
      figures: [{ min: 12, by: "Volodymyr Zelensky" }],
    },
    {
      text: "قال فولوديمير زيلينسكي إن الحرب مستمرة. وفي بيان لحماس، قال إن 12 رهينة قتلوا.",
      figures: [{ min: 12, by: "Hamas" }],
    },
    { text: "ذكرت رويترز أن المتحدث حضر المؤتمر وأكد مقتل 12 جنديا.", figures: [{ min: 12, by: null }] },
    { text: "قالت كييف إن الوزير زار المدينة وأعلن مقتل 12 شخصا.", figures: [{ min: 12, by: null }] },
  ],
  "particles spelled like verbs, bodies found, years in a list, and passives inside what somebody says": [
    {
      text: "وبحسب المعلومات المتوفرة، فقد أرسلت كوريا الشمالية 18 ألف جندي على دفعتين.",
      figures: [{ min: 18_000, measure: "troops" }],
    },
    { text: "وبحسب الوزارة، فقد الجيش 300 جندي في المعركة.", figures: [{ min: 300, measure: "casualties" }] },
    { text: "وبحسب المنظمة، فقد أكثر من 1300 مهاجر في البحر.", figures: [{ min: 1300, measure: "missing" }] },
    { text: "عثر رجال الإنقاذ على جثتي رجلين تحت الركام.", figures: [{ min: 2, measure: "killed" }] },
    { text: "عثر رجال الإنقاذ على رجلين تحت الركام.", figures: [{ min: 2, measure: "missing" }] },
    { text: "وقال الوزير إن ثمانية أطفال لاقوا حتفهم في الحريق.", figures: [{ min: 8, measure: "killed" }] },
    {
      text: "وخطف المسلحون ست نساء وطفلين من مخيم للنازحين.",
      figures: [
        { min: 6, measure: "captured" },
        { min: 2, measure: "captured" },
      ],
    },
    { text: "أوقف المتهمون في سنوات 2014 و2016.", figures: [] },
    { text: "تظاهر 2016 شخصا.", figures: [{ min: 2016 }] },
    {
      text: "وأشارت المنظمة الدولية للهجرة إلى أنه خلال مارس وحده، أبلغ عن وفاة 375 مهاجرا.",
      figures: [{ min: 375, by: "IOM" }],
    },
    {
      // Somebody else whom the text has not named goes on here.
      text: "وأشارت المنظمة الدولية للهجرة إلى أن البحر هائج، وأضاف أن 375 مهاجرا توفوا.",
      figures: [{ min: 375, by: null }],
    },
    {
      text: "قال فولوديمير زيلينسكي إن 30 جنديا قتلوا. وقبل ذلك كان أسير آخر، من اللواء 95، قد صرح بأن 40 شخصا رفضوا القتال.",
      figures: [
        { min: 30, by: "Volodymyr Zelensky" },
        { min: 40, by: null },
      ],
    },
    {
      text: "قال فولوديمير زيلينسكي إن 30 جنديا قتلوا، ورصدت المنظمة الدولية للهجرة 40 مصابا.",
      figures: [
        { min: 30, by: "Volodymyr Zelensky" },
        { min: 40, by: "IOM" },
      ],
    },
    {
      text: "وذكرت المنظمة الدولية للهجرة أنه تم تسجيل 30 وفاة، ورصد 40 مصابا.",
      figures: [
        { min: 30, by: "IOM" },
        { min: 40, by: "IOM" },
      ],
    },
    {
      text: "وأعلن الجيش ارتفاع عدد القتلى إلى ألف فرد، من بينهم 890 قتلوا، أو أصيبوا، خلال اليوم الماضي.",
      figures: [
        { min: 1000, measure: "killed" },
        { min: 890, measure: "casualties", status: null },
      ],
    },
    {
      text: "وأعلن الجيش ارتفاع عدد القتلى إلى ألف فرد، من بينهم 890 قتلوا، وأصيب آخرون، خلال اليوم الماضي.",
      figures: [
        { min: 1000, measure: "killed" },
        { min: 890, measure: "killed" },
      ],
    },
    { text: "سجلت المنظمة 926 ألف حالة اشتباه بالمرض.", figures: [{ min: 926_000, measure: "other" }] },
    { text: "نظرت المحكمة في 926 حالة.", figures: [] },
    { text: "قال أحمد، وهو واحد من السكان، إن الوضع صعب.", figures: [] },
    { text: "قتل واحد من السكان.", figures: [{ min: 1, measure: "killed" }] },
    {
      text: "وهاجم مئة مسلح القرية. وتبعد منها ثمانية كيلومترات البلدة.",
      figures: [{ min: 100 }],
    },
  ],
  "a verb ahead of prisoners, years that change, numbers between marks, and a report told of before": [
    {
      text: "واستشهد في السجون خلال الفترة نفسها ستة معتقلين.",
      figures: [{ min: 6, measure: "killed" }],
    },
    { text: "وتوفي في سجن المدينة 12 سجينا.", figures: [{ min: 12, measure: "killed" }] },
    {
      text: "قتل جنديان في هجوم على سجن يضم 12 أسيرا.",
      figures: [
        { min: 2, measure: "killed" },
        { min: 12, measure: "captured" },
      ],
    },
    {
      text: "وقتل 2515 طفلا في عام 2021، و2674 طفلا في عام 2020.",
      figures: [
        { min: 2515, measure: "killed" },
        { min: 2674, measure: "killed" },
      ],
    },
    {
      text: "وقتل 2515 طفلا في عام 2021، وشارك 2674 طفلا في عام 2020.",
      figures: [
        { min: 2515, measure: "killed" },
        { min: 2674, measure: "other" },
      ],
    },
    {
      text: "وأعلنت كييف أن بين القتلى 58 رجلا و41 امرأة، إضافة لثمانية أولاد وأربع فتيات.",
      figures: [
        { min: 58, measure: "killed" },
        { min: 41, measure: "killed" },
        { min: 8, measure: "killed" },
        { min: 4, measure: "killed" },
      ],
    },
    { text: "وقررت الوزارة إضافة 30 شخصا إلى القائمة.", figures: [{ min: 30, measure: "other" }] },
    {
      text: 'دعت منظمة العفو الدولية السلطات إلى الإفراج "فورا" عن أكثر من 160 محتجا معتقلين "من دون أي تهمة".',
      figures: [{ min: 160, by: "Amnesty International" }],
    },
    {
      // What somebody calls it is no figure of his.
      text: 'وصفت كييف إرسال 10 آلاف جندي بأنه "تصعيد خطير للغاية وغير مقبول".',
      figures: [{ min: 10_000, by: null }],
    },
    {
      text: "وبين التقرير الصادر عن نادي الأسير الفلسطيني أن الأعداد كبيرة. وتواصل إسرائيل، وفقا للتقرير، احتجاز 167 طفلا.",
      figures: [{ min: 167, by: "Palestinian Prisoners' Club" }],
    },
    {
      text: "وقال إن عدد اللاجئين قد يصل إلى 1.5 مليون بحلول مطلع الأسبوع.",
      figures: [{ min: 1_500_000, measure: "displaced" }],
    },
    { text: "وتمكنت من تصفية إرهابي، و13 من مساعديه.", figures: [{ min: 1 }, { min: 13, measure: "killed" }] },
  ],
  "dead and wounded told together, losses told ahead, members of a group, and a subject over an aside": [
    { text: "أسفر الهجوم عن مقتل وإصابة 30 شخصا.", figures: [{ min: 30, measure: "casualties" }] },
    {
      text: "وقالت كييف إن العملية أسفرت عن مقتل وإصابة أكثر من 600 ألف جندي.",
      figures: [{ min: 600_000, measure: "casualties", hedge: "more_than", by: "Kyiv" }],
    },
    { text: "أعلنت كييف مقتل طفل 12 عاما في القصف.", figures: [{ min: 1, measure: "killed" }] },
    {
      text: "وذكرت كييف أن مجمل خسائر القوات الروسية، منذ بدء العمليات في المنطقة، بلغت نحو 62650 عسكريا.",
      figures: [{ min: 62_650, measure: "casualties" }],
    },
    {
      text: "وذكرت كييف أن عدد قتلى القوات الروسية خلال الأشهر الماضية، في المنطقة الحدودية، تجاوز 74 ألف عسكري.",
      figures: [{ min: 74_000, measure: "killed" }],
    },
    {
      text: "ويشمل إجمالي الخسائر التي تكبدتها القوات منذ بداية القتال، أكثر من 59550 عسكريا و359 دبابة.",
      figures: [{ min: 59_550, measure: "casualties" }],
    },
    {
      text: "وتحدثت كييف عن خسائر القوات الروسية، وتجاوز 300 جندي الحدود.",
      figures: [{ min: 300, measure: "troops" }],
    },
    { text: "وزار الوزير الجرحى في مستشفى يضم 300 طبيب.", figures: [{ min: 300, measure: "other" }] },
    { text: "بعد مقتل الجندي عاد 30 شخصا.", figures: [{ min: 30, measure: "other" }] },
    { text: "بعد مقتل الجندي اعتقل 30 شخصا.", figures: [{ min: 30, measure: "captured" }] },
    { text: "وقال إن 15 من الحوثيين قتلوا في المواجهات.", figures: [{ min: 15, measure: "killed" }] },
    { text: "قتلت القوات 22 حوثيا.", figures: [{ min: 22, measure: "killed" }] },
    { text: "وقال إن المادة 15 من اتفاق الأمم المتحدة واضحة.", figures: [] },
    { text: "وبلغ عددهم حتى الساعة 3.00 بعد الظهر قرابة 21 مصابا.", figures: [{ min: 21, measure: "wounded" }] },
    {
      text: "أعلنت كييف مقتل 350 عسكريا، مما يرفع إجمالي عدد القتلى في المنطقة إلى 4130 فردا.",
      figures: [
        { min: 350, by: "Kyiv" },
        { min: 4130, by: "Kyiv" },
      ],
    },
    {
      text: "أعلنت كييف مقتل 350 عسكريا، فيما رفعت الأمم المتحدة عدد القتلى في المنطقة إلى 4130 فردا.",
      figures: [
        { min: 350, by: "Kyiv" },
        { min: 4130, by: "United Nations" },
      ],
    },
    {
      text: "وكان مارك روته، بعد لقائه فولوديمير زيلينسكي، قد قال إن 30 جنديا قتلوا.",
      figures: [{ min: 30, by: "Mark Rutte", speaker: "Mark Rutte" }],
    },
    {
      text: "وكانت وزارة الدفاع الروسية، أمس الأحد، قد أعلنت أن 30 جنديا قتلوا.",
      figures: [{ min: 30, by: "Russian Defence Ministry" }],
    },
    {
      // Nothing is said behind the aside.
      text: "وكانت المدينة، في وقت سابق، قد هوجمت. وقالت كييف إن 30 جنديا قتلوا.",
      figures: [{ min: 30, by: "Kyiv" }],
    },
    {
      text: "وقال مارك روته إنه من بين 65 جنديا الذين قتلوا، عاد 39 إلى كييف.",
      figures: [
        { min: 65, measure: "killed" },
        { min: 39, measure: "other" },
      ],
    },
    {
      text: "وقال مارك روته إن 22 بحارا فقدوا حياتهم في العاصفة.",
      figures: [{ min: 22, measure: "killed" }],
    },
    {
      text: "وقال مارك روته إن 22 بحارا فقدوا في العاصفة.",
      figures: [{ min: 22, measure: "missing" }],
    },
    {
      text: "وقالت الأمم المتحدة إن 400 شخص فقدوا وظائفهم.",
      figures: [{ min: 400, measure: "other", by: "United Nations" }],
    },
    {
      text: "وفقد 400 شخص وظائفهم في المصنع.",
      figures: [{ min: 400, measure: "other" }],
    },
    {
      // Most of them, and nothing that is theirs.
      text: "وفقد 400 شخص معظمهم من الصيادين.",
      figures: [{ min: 400, measure: "missing" }],
    },
    {
      text: "وقالت الأمم المتحدة إن 30 ألف شخص فقدوا منازلهم في الزلزال.",
      figures: [{ min: 30000, measure: "displaced" }],
    },
    {
      text: "وقالت كييف إن 37 بحارا، وفقا للسجلات الجديدة، أصيبوا في العاصفة.",
      figures: [{ min: 37, measure: "wounded", by: "Kyiv" }],
    },
    {
      text: "وقالت كييف إن 37 بحارا، ومعهم القبطان، غادروا بعد أن أصيب الطاهي.",
      figures: [{ min: 37, measure: "other", by: "Kyiv" }],
    },
    {
      text: "وعثر على 12 بحارا مقتولين قرب الميناء.",
      figures: [{ min: 12, measure: "killed" }],
    },
    {
      text: "وقالت حماس إن 50 أسيرا في غزة، بينهم 20 بأيدي عناصر القسام.",
      figures: [
        { min: 50, by: "Hamas" },
        { min: 20, measure: "captured", by: "Hamas" },
      ],
    },
    {
      text: "ووفقا لتقرير الأمن الغذائي السنوي لعام 2026 الصادر عن برنامج الأغذية العالمي، يواجه 90 ألف شخص الجوع.",
      figures: [{ min: 90000, by: "World Food Programme" }],
    },
    {
      text: "ووفقا لتقرير الأمن الغذائي السنوي لعام 2026، يواجه 90 ألف شخص الجوع في بلد يساعده برنامج الأغذية العالمي.",
      figures: [{ min: 90000, by: null }],
    },
    {
      text: "أعلنت وزارة الصحة السودانية إصابة 52 شخصا. وقالت وزارة الصحة إن العدد كبير. وقال المتحدث باسم الوزارة إن 4 أشخاص قتلوا.",
      figures: [
        { min: 52, by: "Sudanese Health Ministry" },
        { min: 4, by: "Sudanese Health Ministry" },
      ],
    },
    {
      text: "أعلنت وزارة الصحة إصابة 52 شخصا. وقال المتحدث باسم الوزارة إن 4 أشخاص قتلوا.",
      figures: [
        { min: 52, by: "وزارة الصحة" },
        { min: 4, by: "وزارة الصحة" },
      ],
    },
    {
      text: "وذكرت كييف أن خمسة أشخاص من عائلة واحدة لقوا حتفهم.",
      figures: [{ min: 5, measure: "killed" }],
    },
    {
      text: "وذكرت كييف أن خمسة أشخاص قتلوا، وسجلت إصابة واحدة.",
      figures: [
        { min: 5, measure: "killed" },
        { min: 1, measure: "wounded" },
      ],
    },
    {
      // How many is told behind both.
      text: "ما أدى إلى مقتل وإصابة عدد من البحارة.",
      figures: [],
    },
    {
      text: "ما أدى إلى مقتل بحار وإصابة 3 آخرين.",
      figures: [
        { min: 1, measure: "killed" },
        { min: 3, measure: "wounded" },
      ],
    },
    {
      text: "وقالت كييف إن سبعة بحارة ما زالوا مفقودين.",
      figures: [{ min: 7, measure: "missing" }],
    },
    {
      text: "وقالت كييف إن سبعة بحارة ما زالوا هناك بعد عاصفة أودت بحياة 18 شخصا.",
      figures: [
        { min: 7, measure: "other" },
        { min: 18, measure: "killed" },
      ],
    },
    {
      text: "وقالت كييف إن سبعة بحارة يخشى أن يكونوا قد لقوا حتفهم.",
      figures: [{ min: 7, measure: "killed" }],
    },
    {
      text: "وقالت كييف إن البلد يستضيف ثمنمئة وخمسين الف لاجئ.",
      figures: [{ min: 850_000, measure: "displaced" }],
    },
    {
      text: "وقالت كييف إن لبنان يستضيف 1540 لاجئا سوريا مسجلا وصلوا أمس، في حين استقبل الأردن 1420 لاجئا.",
      figures: [
        { min: 1540, by: "Kyiv" },
        { min: 1420, by: "Kyiv" },
      ],
    },
    {
      text: "وكشف المتحدث الأمني باسم وزارة الداخلية السعودية عن الخطة. وقال إن 12 جنديا قتلوا.",
      figures: [{ min: 12, by: "Saudi Interior Ministry" }],
    },
    {
      text: "وذكرت وكالة أعماق أن الوضع صعب. وكانت الشرطة الباكستانية ومسؤولون في مستشفى قد قالوا إن 60 شخصا قتلوا.",
      figures: [{ min: 60, by: "Pakistani police" }],
    },
    {
      text: "وذكرت وكالة أعماق أن الوضع صعب. وكانت مصادر الشرطة وعمال الإنقاذ في باكستان قد أعلنت، في وقت سابق، أن 60 شخصا قتلوا.",
      figures: [{ min: 60, by: "Pakistani police" }],
    },
    {
      text: "وكانت الشرطة الباكستانية هناك، وقال مارك روته إن 60 شخصا قتلوا.",
      figures: [{ min: 60, by: "Mark Rutte" }],
    },
    {
      text: "وصرح مارك روته أن عدد القتلى في كييف، عاصمة أوكرانيا، ارتفع إلى 2200.",
      figures: [{ min: 2200, measure: "killed", by: "Mark Rutte" }],
    },
    {
      // Of the price: another clause stands between.
      text: "وقال مارك روته إن عدد القتلى في كييف معروف، وإن ثمن الخبز، وهو كثير، بلغ 2200.",
      figures: [],
    },
    {
      text: "قال وزير النقل المصري، كامل الوزير، إن 3 أشخاص قتلوا.",
      figures: [{ min: 3, by: "Kamel al-Wazir", speaker: "Kamel al-Wazir" }],
    },
    {
      text: "قال كامل روته إن الوزير زار 3 أشخاص.",
      figures: [{ min: 3, measure: "other" }],
    },
  ],
  "whoever only works for a body, and whoever speaks for it": [
    {
      text: "نقلت رويترز عن أستاذ في جامعة هارفارد قوله إن 12 شخصا قتلوا.",
      figures: [{ min: 12, by: null }],
    },
    { text: "قال أستاذ في جامعة هارفارد إن 12 شخصا قتلوا.", figures: [{ min: 12, by: null }] },
    { text: "نقلت رويترز عن ممرضة في مستشفى الشفاء قولها إن 12 شخصا قتلوا.", figures: [{ min: 12, by: null }] },
    { text: "نقلت رويترز عن مسؤول إسرائيلي سابق قوله إن 12 شخصا قتلوا.", figures: [{ min: 12, by: null }] },
    { text: "نقلت رويترز عن مسؤول إسرائيلي قوله إن 12 شخصا قتلوا.", figures: [{ min: 12, by: "Israel" }] },
    // Several experts of a body speak for it.
    { text: "قدر خبراء في الأمم المتحدة أن 12 شخصا قتلوا.", figures: [{ min: 12, by: "United Nations" }] },
  ],
  "whose ministry it is, and where": [
    {
      text: "استهدفت غارة وزارة الدفاع في دمشق وقتل 12 شخصا.",
      figures: [{ min: 12, place: "Damascus" }],
    },
    {
      text: "قتل 12 شخصا بحسب بيان نشرته وزارة الدفاع في لندن.",
      figures: [{ min: 12, by: "British Ministry of Defence", place: null }],
    },
    {
      text: "أفاد بيان لوزارة الخارجية في سيول بأن 12 شخصا قتلوا.",
      figures: [{ min: 12, by: "South Korean Foreign Ministry", place: null }],
    },
    {
      text: "التقى وزير الدفاع الأميركي نظيره الكوري الجنوبي. وقالت وزارة الدفاع إن 12 شخصا قتلوا.",
      figures: [{ min: 12, by: "وزارة الدفاع" }],
    },
  ],
  "where those are whom a number counts": [
    { text: "قتل 3 مراسلين في غزة.", figures: [{ min: 3, measure: "killed", place: "Gaza Strip" }] },
    // Those who speak speak for their body.
    {
      text: "قال 3 مسؤولين في الأمم المتحدة إن 12 شخصا قتلوا.",
      figures: [{ min: 3 }, { min: 12, by: "United Nations" }],
    },
    { text: "اعتقل 3 صحفيين في تركيا.", figures: [{ min: 3, measure: "captured", place: "Turkey" }] },
  ],
  "what those counted still are, told over an aside, and whom they bury": [
    {
      text: "أعلن الدفاع المدني اللبناني أن 15 شخصا، بينهم أطفال، لا يزالون مفقودين.",
      figures: [{ min: 15, measure: "missing", by: "Lebanese civil defence" }],
    },
    {
      text: "قالت الشرطة إن 12 عاملا، معظمهم من النيبال، ما زالوا محتجزين داخل المنجم.",
      figures: [{ min: 12, measure: "captured" }],
    },
    {
      text: "وذكرت البلدية أن 20 شخصا، وفق حصيلة أولية، ما زالوا مفقودين.",
      figures: [{ min: 20, measure: "missing" }],
    },
    {
      text: "وقال الحاكم إن 30 شخصا، من بينهم سبعة أجانب، لا يزالون في عداد المفقودين.",
      figures: [
        { min: 30, measure: "missing" },
        { min: 7, measure: "missing" },
      ],
    },
    {
      text: "لا يزال 12 شخصا، بينهم طفلان، مفقودين.",
      figures: [
        { min: 12, measure: "missing" },
        { min: 2, measure: "missing" },
      ],
    },
    // Others are told of in the aside, or behind a verb of their own.
    { text: "قال الوزير إن 40 شخصا، بينهم أهالي مفقودين، تظاهروا.", figures: [{ min: 40, measure: "other" }] },
    { text: "قال الوزير إن 40 شخصا، بينهم محتجزون سابقون، حضروا.", figures: [{ min: 40, measure: "other" }] },
    { text: "قال الوزير إن 40 متطوعا، يبحثون عن ناجين، نقلوا مفقودين.", figures: [{ min: 40, measure: "other" }] },
    { text: "وقال إن 30 جنديا، بينهم ضباط، ما زالوا يحتجزون رهائن.", figures: [{ min: 30, measure: "troops" }] },
    {
      text: "شيّع نحو 200 شخص في بلدة عيترون جثامين خمسة قتلى سقطوا في غارة.",
      figures: [
        { min: 200, measure: "other", place: "Aitaroun" },
        { min: 5, measure: "killed", place: "Aitaroun" },
      ],
    },
    { text: "شيع 200 شخص ضحايا القصف.", figures: [{ min: 200, measure: "other" }] },
    {
      text: "قال شهود إن 200 شخص شيعوا قتلى الغارة في صيدا.",
      figures: [{ min: 200, measure: "other", place: "Sidon" }],
    },
    { text: "وحمل 300 شاب جثث الضحايا.", figures: [{ min: 300, measure: "other" }] },
    { text: "ودع 300 جندي جثمان القائد.", figures: [{ min: 300, measure: "troops" }] },
    { text: "وقال إن 200 شخص زاروا جرحى الغارة.", figures: [{ min: 200, measure: "other" }] },
    // What they are themselves.
    { text: "قتل 12 شخصا ضحايا الهجوم.", figures: [{ min: 12, measure: "killed" }] },
    { text: "وصل 12 شخصا جرحى إلى المستشفى.", figures: [{ min: 12, measure: "wounded" }] },
    { text: "وقال إن 12 جنديا ما زالوا أسرى حماس.", figures: [{ min: 12, measure: "captured" }] },
    { text: "وقال إن 10 جنود وقعوا أسرى في أيدي حماس.", figures: [{ min: 10, measure: "captured" }] },
    { text: "شيعت جثامين 12 شهيدا في رفح.", figures: [{ min: 12, measure: "killed", place: "Rafah" }] },
  ],
  "figures in words behind a verb of counting, those mourned, cases, and the side of a place": [
    {
      text: "سجلت وزارة الصحة اليابانية ثلاثة قتلى.",
      figures: [{ min: 3, measure: "killed", by: "Japanese Health Ministry" }],
    },
    { text: "أحصت الأمم المتحدة خمسة عشر جريحا.", figures: [{ min: 15, measure: "wounded", by: "United Nations" }] },
    // How many of those just named.
    { text: "أعلنت الدول الثلاث مقتل خمسة جنود.", figures: [{ min: 5, measure: "killed" }] },
    { text: "نعى الجيش اللبناني ثلاثة من جنوده.", figures: [{ min: 3, measure: "killed", by: "Lebanese army" }] },
    {
      text: "نعت حركة حماس 12 من مقاتليها في جنين.",
      figures: [{ min: 12, measure: "killed", by: "Hamas", place: "Jenin" }],
    },
    {
      text: "نعى الدفاع المدني في غزة ثلاثة من أفراده.",
      figures: [{ min: 3, measure: "killed", by: "Gaza Civil Defence" }],
    },
    {
      text: "ونعت سرايا القدس، في بيان، أربعة من مقاتليها.",
      figures: [{ min: 4, measure: "killed", by: "Al-Quds Brigades" }],
    },
    { text: "ونعت ثلاثة من عناصرها.", figures: [{ min: 3, measure: "killed" }] },
    // They mourn somebody else.
    { text: "نعى 12 نائبا زميلهم في الجلسة.", figures: [{ min: 12, measure: "other" }] },
    { text: "نعى الرئيس المصري ضحايا حادث نجا منه 12 شخصا.", figures: [{ min: 12, measure: "other" }] },
    { text: "وعارضه 13 نائبا.", figures: [{ min: 13, measure: "other", by: null }] },
    { text: "أيد مجلس النواب اللبناني القانون. وعارضه 13 نائبا.", figures: [{ min: 13, measure: "other", by: null }] },
    {
      text: "أعلنت وزارة الصحة الرواندية تسجيل 58 إصابة مؤكدة بفيروس ماربورغ و13 وفاة في كيغالي.",
      figures: [
        { min: 58, measure: "other", by: "Rwandan Health Ministry", place: "Kigali" },
        { min: 13, measure: "killed", by: "Rwandan Health Ministry", place: "Kigali" },
      ],
    },
    {
      text: "أعلنت وزارة الصحة السودانية تسجيل 58 حالة مؤكدة.",
      figures: [{ min: 58, measure: "other", by: "Sudanese Health Ministry" }],
    },
    // Each of the two where it is told.
    {
      text: "قتل 12 شخصا في بيروت و6 نازحين في صيدا.",
      figures: [
        { min: 12, place: "Beirut" },
        { min: 6, place: "Sidon" },
      ],
    },
    {
      text: "قال مارك روته إن 300 جندي انتشروا شرقي أوكرانيا.",
      figures: [{ min: 300, measure: "troops", place: "eastern Ukraine" }],
    },
    { text: "انتشر 300 جندي جنوب لبنان.", figures: [{ min: 300, measure: "troops", place: "southern Lebanon" }] },
    { text: "طالب 12 جنديا قائد شرق أوكرانيا بالرحيل.", figures: [{ min: 12, place: null }] },
    { text: "قال 12 نائبا إن شمال غزة محاصر.", figures: [{ min: 12, place: null }] },
    { text: "قتل خمسة أشخاص في حادث سير في صيدا.", figures: [{ min: 5, measure: "killed", place: "Sidon" }] },
    {
      text: "قالت أطباء بلا حدود إن فرقها عالجت 140 جريحا في مستشفى بشائر في الخرطوم.",
      figures: [{ min: 140, measure: "wounded", place: "Khartoum" }],
    },
    { text: "قتل 12 شخصا، وفق وزارة الدفاع في موسكو.", figures: [{ min: 12, place: null }] },
    { text: "قالت قيادة العمليات في الجيش اللبناني إن ثلاثة جنود أصيبوا.", figures: [{ min: 3, by: "Lebanese army" }] },
    {
      text: "وأعلنت شعبة العلاقات العامة في قوى الأمن الداخلي توقيف خمسة أشخاص.",
      figures: [{ min: 5, by: "شعبة العلاقات العامة في قوى الأمن الداخلي" }],
    },
    {
      text: "وقالت إدارة العمليات في وزارة الدفاع الصومالية إن 30 مسلحا قتلوا.",
      figures: [{ min: 30, by: "Somali Defence Ministry" }],
    },
    // An agency passes on what others say; a place is none of its parts.
    { text: "وقالت وحدة الأخبار في وكالة رويترز إن 12 طفلا توفوا.", figures: [{ min: 12, by: "وحدة الأخبار" }] },
    { text: "تظاهر 300 أردني في عمان.", figures: [{ min: 300, place: "Amman" }] },
    { text: "قالت الشرطة الأردنية إن خمسة أشخاص قتلوا في عمان.", figures: [{ min: 5, place: "Amman" }] },
    // The country has the name, too.
    { text: "تظاهر 300 شخص في عمان.", figures: [{ min: 300, place: null }] },
  ],
  "whose army it is where a country has none": [
    {
      text: "وقال الجيش إن 101 شخص ما زالوا محتجزين في غزة.",
      figures: [{ min: 101, measure: "captured", by: "Israeli army" }],
    },
    {
      text: "قتل جنديان في جنوب لبنان، وقال الجيش إن 3 أشخاص أصيبوا.",
      figures: [
        { min: 2, measure: "killed" },
        { min: 3, by: "Lebanese army" },
      ],
    },
  ],
  "what happens somewhere, and others who are lost": [
    { text: "قتل خمسة مدنيين في اشتباكات طرابلس.", figures: [{ min: 5, place: "Tripoli" }] },
    { text: "قتل 12 شخصا في زلزال تركيا.", figures: [{ min: 12, place: "Turkey" }] },
    // Who fights it, or whose it is.
    { text: "قتل 12 شخصا في حرب أوكرانيا.", figures: [{ min: 12, place: null }] },
    { text: "قتل 12 شخصا في سفارة روسيا.", figures: [{ min: 12, place: null }] },
    {
      text: "قتل 3 أشخاص وفقد 9 آخرون في فيضانات.",
      figures: [
        { min: 3, measure: "killed" },
        { min: 9, measure: "missing" },
      ],
    },
    {
      text: "قتل 3 أشخاص وفُقد تسعة في فيضانات.",
      figures: [
        { min: 3, measure: "killed" },
        { min: 9, measure: "missing" },
      ],
    },
    { text: "وفقد حزب الله 9 من عناصره.", figures: [{ min: 9, measure: "casualties" }] },
    { text: "وفقد تسعة من عناصره.", figures: [{ min: 9, measure: "casualties" }] },
  ],
  "prisoners who are dead, people of a nation who will fight, and a word for dying": [
    {
      text: "قتل 600 جندي كوري شمالي من أصل 12 ألفا.",
      figures: [
        { min: 600, measure: "killed" },
        { min: 12000, measure: "troops", status: null },
      ],
    },
    { text: "وُجد 6 رهائن قتلى في نفق برفح.", figures: [{ min: 6, measure: "killed", place: "Rafah" }] },
    { text: "أفرج عن 6 رهائن جرحى.", figures: [{ min: 6, measure: "captured" }] },
    {
      text: "توقع مارك روته أن يشارك 11 ألف كوري شمالي في القتال.",
      figures: [{ min: 11000, measure: "troops", status: "planned" }],
    },
    {
      text: "قال مارك روته إن 3 آلاف كوري شمالي سيقاتلون في كورسك.",
      figures: [{ min: 3000, measure: "troops", status: "planned", place: "Kursk" }],
    },
    {
      text: "قال مارك روته إن 3 آلاف كوري شمالي سيعملون في مصانع روسية.",
      figures: [{ min: 3000, measure: "other", status: "planned" }],
    },
    {
      text: "هلك 8 أشخاص وجرح 230 آخرون في حوادث المرور بالجزائر.",
      figures: [
        { min: 8, measure: "killed", place: "Algeria" },
        { min: 230, measure: "wounded", place: "Algeria" },
      ],
    },
  ],
};
