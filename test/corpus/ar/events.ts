/** What happened, as Arabic news tells it. The examples are published on Wednesday, 30 October 2024. */
export interface EventExample {
  readonly text: string;
  readonly on?: string | null;
  /** Every event, in text order; what is left out is not compared. */
  readonly events: readonly HappenedExample[];
  /** What somebody does by a verb that no rule has is among them. */
  readonly deeds?: boolean;
  readonly fails?: string;
}

export interface HappenedExample {
  readonly type: string;
  readonly aspect?: string | null;
  readonly status?: string;
  /** English names, Arabic where no list has one. */
  readonly actors: readonly string[];
  readonly counterpart?: string | null;
  readonly place?: string | null;
  readonly day?: string | null;
  /** Value and unit. */
  readonly amount?: readonly [number, string] | null;
  /** The part of the amount that is named by itself, and since when it adds up. */
  readonly part?: readonly [number, string] | null;
  readonly since?: string | null;
}

export const arabicEvents: Readonly<Record<string, readonly EventExample[]>> = {
  "who denies calls it false, and not whose claims he denies": [
    {
      text: "نفى المتحدث باسم الكرملين ادعاءات المسؤولين الأميركيين بوجود جنود في كورسك، ووصفها بأنها «إشاعة لا أساس لها».",
      events: [{ type: "denial", aspect: "denied", actors: ["Dmitry Peskov"] }],
    },
  ],
  "what nobody says has happened": [
    { text: "لم تعترف إسرائيل باغتيال القيادي خالد الراوي.", events: [] },
    { text: "لم تعترف موسكو بنشر جنود في كورسك.", events: [] },
    {
      // What nobody comments on has happened.
      text: "ولم يعلق الجيش الإسرائيلي على قصف المستشفى الذي أسفر عن مقتل ثلاثة.",
      events: [{ type: "other", aspect: "strike", actors: [] }],
    },
    {
      text: "اتفق سيرغي لافروف ومارك روته على ضرورة وقف القتال وإدخال المساعدات الإنسانية إلى سوريا.",
      events: [{ type: "other", aspect: "agreement", actors: ["Sergei Lavrov", "Mark Rutte"] }],
    },
  ],
  "who strikes in front of the verb": [
    {
      text: "إن القوات الروسية شنت هجوماً على كييف.",
      events: [{ type: "other", aspect: "strike", actors: ["Russia"], place: "Kyiv" }],
    },
    {
      // In the place of the force, which does nothing.
      text: "وفي القوات الروسية شنت الصحف هجوماً على القيادة.",
      events: [{ type: "other", aspect: "strike", actors: [] }],
    },
    {
      text: "إن روسيا قصفت خاركيف.",
      events: [{ type: "other", aspect: "strike", actors: ["Russia"], place: "Kharkiv" }],
    },
    {
      text: "إن القوات الروسية احتلت خاركيف.",
      events: [{ type: "advance", actors: ["Russia"], place: "Kharkiv" }],
    },
    // Theirs, and not they.
    {
      text: "مواقع القوات الروسية استهدفتها أوكرانيا بصواريخ.",
      events: [{ type: "other", aspect: "strike", actors: ["Ukraine"] }],
    },
    {
      text: "إن القوات الروسية استهدفتها أوكرانيا بصواريخ.",
      events: [{ type: "other", aspect: "strike", actors: ["Ukraine"] }],
    },
    {
      text: "بعد انسحاب القوات الروسية شنت أوكرانيا هجوماً على القرم.",
      events: [{ type: "other", aspect: "strike", actors: ["Ukraine"], place: "Crimea" }],
    },
    {
      text: "استهدفت أوكرانيا مواقع القوات الروسية وشنت هجوماً على القرم.",
      events: [{ type: "other", aspect: "strike", actors: ["Ukraine"], place: "Crimea" }],
    },
    {
      text: "إن روسيا أطلقت هجوماً بطائرات مسيرة على كييف.",
      events: [{ type: "other", aspect: "strike", actors: ["Russia"], place: "Kyiv" }],
    },
    {
      text: "أطلقت الأمم المتحدة نداء لوقف الهجمات على المستشفيات.",
      events: [{ type: "other", aspect: "launch", actors: ["United Nations"] }],
    },
    // Whoever is struck.
    { text: "قصف تركي لقوات الدعم السريع في عين عيسى.", events: [] },
    {
      text: "إن القوات الإسرائيلية قصفت مستشفى في غزة.",
      events: [{ type: "other", aspect: "strike", actors: ["Israeli army"] }],
    },
    {
      // Where it happened, and who did it behind the verb.
      text: "وفي غزة قصفت طائرات مستشفى.",
      events: [{ type: "other", aspect: "strike", actors: [] }],
    },
    {
      text: "أصيب 13 جراء قصف مدفعي للجيش الإسرائيلي على مخيم البريج.",
      events: [{ type: "other", aspect: "strike", actors: ["Israeli army"], place: "Bureij" }],
    },
  ],
  "who strikes works no more, and what strikes is no strike": [
    {
      text: "أضرب العمال عن العمل في تونس.",
      events: [{ type: "other", aspect: "protest", actors: [], place: "Tunisia" }],
    },
    {
      text: "أضرب أساتذة الجامعات في الجزائر لمدة أسبوع.",
      events: [{ type: "other", aspect: "protest", actors: [], place: "Algeria" }],
    },
    { text: "الفيضانات التي تضرب البلاد منذ أيام لا تنتهي.", events: [] },
    { text: "قال المتهمون إن المحكمة أجلت القضية.", events: [] },
  ],
  "what was said before is denied": [
    { text: "نفى الكرملين ذلك في بيان.", events: [{ type: "denial", aspect: "denied", actors: ["Kremlin"] }] },
  ],
  "what is opened": [
    {
      text: "دشّن كيم جونغ أون، الاثنين، حياً سكنياً في بيونغ يانغ.",
      events: [{ type: "other", aspect: "launch", actors: ["Kim Jong Un"], place: "Pyongyang", day: "2024-10-28" }],
    },
  ],
  "neither where it was written nor whoever is answered has done it": [
    { text: "باريس: نفذ جندي سابق هجوما مسلحا على ثكنة عسكرية في ديوز.", events: [] },
    {
      text: "ردا على مزاعم نظيره الإيراني محمد جواد ظريف عقب مقتل قائد الفيلق، شدد فيصل بن فرحان على ضرورة خفض التصعيد في المنطقة.",
      events: [],
    },
  ],
  "a name that looks like a verb of the future": [
    {
      text: "بحث أنتوني بلينكن الملف مع نظيره الأوكراني أندريه سيبيها في اتصال هاتفي يوم الاثنين.",
      events: [{ type: "call", actors: ["Antony Blinken", "Andrii Sybiha"], day: "2024-10-28" }],
    },
    // What is to come lies ahead.
    {
      text: "قال أنتوني بلينكن إنه سيزور كييف يوم الاثنين.",
      events: [{ type: "visit", aspect: "expected", actors: ["Antony Blinken"], day: "2024-11-04" }],
    },
  ],
  "what somebody only judges is done by others": [
    {
      text: "أدانت سيول إرسال جنود كوريين شماليين إلى روسيا.",
      events: [{ type: "statement", aspect: "condemned", actors: ["Seoul"] }],
    },
    {
      text: "استدعت وزارة الخارجية الكورية الجنوبية السفير الروسي للاحتجاج على إرسال جنود كوريين شماليين.",
      events: [{ type: "summons", actors: ["South Korean Foreign Ministry"] }],
    },
    {
      text: "اتهم زيلينسكي موسكو بنشر قوات كورية شمالية على الجبهة.",
      events: [{ type: "deployment", actors: ["Moscow"] }],
    },
    // Whoever is accused or thanked did it, whoever accuses or thanks.
    {
      text: "اتهم نشطاء موسكو بنشر قوات كورية شمالية على الجبهة.",
      events: [{ type: "deployment", actors: ["Moscow"] }],
    },
    // What somebody orders he does.
    {
      text: "قال الجيش اللبناني إنه باشر إرسال تعزيزات إلى الجنوب.",
      events: [{ type: "deployment", actors: ["Lebanese army"] }],
    },
  ],
  "a unit that arrives visits nobody": [
    { text: "وصلت كتيبة من الجيش السوري إلى دمشق.", events: [] },
    {
      text: "وصل الوزير أنتوني بلينكن إلى دمشق وسط تعزيزات أمنية.",
      events: [{ type: "visit", actors: ["Antony Blinken"], place: "Damascus" }],
    },
    {
      text: "وصل الوزير أنتوني بلينكن إلى دمشق.",
      events: [{ type: "visit", actors: ["Antony Blinken"], place: "Damascus" }],
    },
  ],
  "words near by that tell of another thing": [
    {
      text: "عين بوتين مارك روته وزيرا للدفاع خلفا لسلفه الذي يشغل المنصب منذ 2012.",
      events: [{ type: "other", aspect: "appointment", actors: ["Vladimir Putin"] }],
    },
    {
      text: "سيطر الجيش السوري على مدينة داريا بعد حصار استمر أربع سنوات.",
      events: [{ type: "advance", actors: ["Syrian army"] }],
    },
    {
      text: "سيطرت قوات الدعم السريع على مدينة الفاشر واستولت على أسلحة.",
      events: [{ type: "advance", actors: ["Rapid Support Forces"] }],
    },
    {
      text: "نفى الجيش السوداني ذلك وسيطر على مدينة ود مدني.",
      events: [
        { type: "denial", actors: ["Sudanese army"] },
        { type: "advance", actors: ["Sudanese army"] },
      ],
    },
    {
      text: "إن سيارة تابعة لحزب الله استهدفت بغارة في البقاع.",
      events: [{ type: "other", aspect: "strike", actors: [] }],
    },
    {
      text: "وقصفت مواقع تابعة للجيش السوري غرب حلب.",
      events: [{ type: "other", aspect: "strike", actors: [] }],
    },
    {
      text: "اتهمت واشنطن إيران التي نفت ضلوعها في الهجوم.",
      events: [{ type: "denial", actors: ["Iran"] }],
    },
    { text: "فتحت اللجنة باب الترشح لانتخابات الرئاسة في مصر.", events: [] },
    { text: "دخل مارك روته المعركة الانتخابية في أيوا.", events: [] },
    {
      text: "انتقدت إيران إرسال قوات أمريكية إلى سوريا.",
      events: [{ type: "statement", aspect: "criticised", actors: ["Iran"] }],
    },
    { text: "وتوجه الرئيس أحمد الشرع بالتهنئة إلى قطر.", events: [] },
  ],
  "aid in kind, released or granted": [
    {
      text: "أرسلت اليابان 12 شاحنة محملة بالأغذية إلى السودان.",
      events: [{ type: "aid", actors: ["Japan"], counterpart: "Sudan" }],
    },
    { text: "ضبطت الشرطة اليابانية 12 شاحنة محملة بالأغذية المهربة.", events: [] },
    {
      text: "أفرجت الأمم المتحدة عن 600 ألف دولار للمتضررين.",
      events: [{ type: "aid", actors: ["United Nations"], amount: [600000, "USD"] }],
    },
    { text: "أفرجت اليابان عن ثلاثة صحفيين.", events: [{ type: "other", aspect: "release", actors: ["Japan"] }] },
    {
      text: "أعلنت اليابان منح السودان 500 مليون دولار.",
      events: [{ type: "aid", actors: ["Japan"], amount: [500000000, "USD"] }],
    },
  ],
  "troops that somebody orders to go": [
    {
      text: "أمر الرئيس الأميركي جو بايدن بنشر ألفي جندي في المدينة.",
      events: [{ type: "deployment", actors: ["Joe Biden"] }],
    },
    { text: "أمر الرئيس الأميركي جو بايدن بنشر الوثائق.", events: [] },
  ],
  "what a government agrees on with others' help is no treaty": [
    {
      text: "أقر مجلس الوزراء اللبناني آلية العودة بالتعاون مع اليابان.",
      events: [{ type: "other", aspect: "decision", actors: ["Lebanese cabinet"] }],
    },
  ],
  "a visit on which somebody says something": [
    {
      text: "أعلن الرئيس الأميركي جو بايدن، خلال زيارة لمدينة غزة يوم الثلاثاء، تخصيص مبالغ للضحايا.",
      events: [{ type: "visit", actors: ["Joe Biden"] }],
    },
    { text: "أعلن الرئيس الأميركي جو بايدن، خلال زيارة الوفد، تخصيص مبالغ للضحايا.", events: [] },
  ],
  "each of two": [
    {
      text: "حاصرت كل من اليابان ولبنان ميناء المدينة القديم.",
      events: [{ type: "other", actors: ["Japan", "Lebanon"] }],
      deeds: true,
    },
    { text: "رسمت كل القوى ميناء المدينة القديم.", events: [], deeds: true },
  ],
  "what somebody does in a clause of its own, behind a contrast": [
    {
      text: "قال سائق إن الطريق مغلق، بينما حطمت الشرطة اليابانية أبواب المصنع القديم.",
      events: [{ type: "other", actors: ["Japanese police"] }],
      deeds: true,
    },
    { text: "قال سائق إن الطريق مغلق، بينما كانت اليابان غاضبة من النتائج.", events: [], deeds: true },
  ],
  call: [
    {
      text: "تلقى مارك روته اتصالاً هاتفياً من يون سوك يول، كما أجرى اتصالاً مماثلاً بفولوديمير زيلينسكي.",
      events: [
        { type: "call", actors: ["Mark Rutte", "Yoon Suk Yeol"], counterpart: null },
        { type: "call", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" },
      ],
    },
    {
      text: "هاتف مارك روته الرئيس الكوري الجنوبي يون سوك يول.",
      events: [{ type: "call", actors: ["Mark Rutte"], counterpart: "Yoon Suk Yeol" }],
    },
    { text: "لم يتصل مارك روته بالرئيس الكوري الجنوبي يون سوك يول.", events: [] },
    { text: "اتصل مارك روته بالشركة.", events: [] },
    {
      text: "أجرى الرئيس الأوكراني فولوديمير زيلينسكي، الثلاثاء، مكالمة هاتفية مع نظيره الكوري الجنوبي يون سوك يول.",
      events: [{ type: "call", actors: ["Volodymyr Zelensky", "Yoon Suk Yeol"], day: "2024-10-29" }],
    },
    {
      text: "جرى اتصال هاتفي بين مارك روته ويون سوك يول.",
      events: [{ type: "call", actors: ["Mark Rutte", "Yoon Suk Yeol"], day: null }],
    },
    {
      text: "اتصل مارك روته هاتفياً بالرئيس الكوري الجنوبي يون سوك يول.",
      events: [{ type: "call", actors: ["Mark Rutte"], counterpart: "Yoon Suk Yeol" }],
    },
    {
      text: "تلقى مارك روته اتصالاً هاتفياً من يون سوك يول.",
      events: [{ type: "call", actors: ["Mark Rutte", "Yoon Suk Yeol"] }],
    },
    {
      text: "جرت مكالمة هاتفية بين مارك روته ويون سوك يول بحضور لويد أوستن.",
      events: [{ type: "call", actors: ["Mark Rutte", "Yoon Suk Yeol"] }],
    },
    { text: "رن الهاتف في المكتب.", events: [] },
    { text: "انقطع الاتصال عن المدينة مع حلول المساء.", events: [] },
    { text: "اشترى هاتفاً جديداً من كييف.", events: [] },
    { text: "بين موسكو وواشنطن مكالمة هاتفية قصيرة.", events: [] },
  ],

  summons: [
    {
      text: "سيول، 28 أكتوبر (يونهاب) -- استدعت وزارة الخارجية الكورية الجنوبية القائم بالأعمال الروسي.",
      events: [{ type: "summons", actors: ["South Korean Foreign Ministry"] }],
    },
    {
      text: "عاجل | وزارة الدفاع الروسية تستدعي الملحق العسكري الألماني",
      events: [{ type: "summons", actors: ["Russian Defence Ministry"] }],
    },
    { text: "قد تستدعي وزارة الدفاع الروسية الملحق العسكري.", events: [] },
    {
      text: "استدعت وزارة الخارجية الكورية الجنوبية، الاثنين، السفير الروسي في سيول غيورغي زينوفييف.",
      events: [
        {
          type: "summons",
          actors: ["South Korean Foreign Ministry"],
          counterpart: "Georgy Zinoviev",
          day: "2024-10-28",
        },
      ],
    },
    {
      text: "استدعت سيول السفير الروسي غيورغي زينوفييف.",
      events: [{ type: "summons", actors: ["Seoul"], counterpart: "Georgy Zinoviev" }],
    },
    { text: "استدعى المدير الموظف إلى مكتبه.", events: [] },
    { text: "يستدعي الأمر تدخلاً عاجلاً.", events: [] },
  ],

  meeting: [
    {
      text: "بحث مارك روته مع فولوديمير زيلينسكي سبل الدعم.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" }],
    },
    {
      text: "عقد مارك روته، الثلاثاء، جلسة مباحثات مع فولوديمير زيلينسكي.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky", day: "2024-10-29" }],
    },
    {
      text: "جرى في كييف لقاء بين مارك روته وفولوديمير زيلينسكي.",
      events: [{ type: "meeting", actors: ["Mark Rutte", "Volodymyr Zelensky"] }],
    },
    {
      text: "وصل وزير الدفاع لويد أوستن إلى كييف، والتقى فولوديمير زيلينسكي.",
      events: [
        { type: "visit", aspect: "arrived", actors: ["Lloyd Austin"], place: "Kyiv" },
        { type: "meeting", actors: ["Lloyd Austin"], counterpart: "Volodymyr Zelensky" },
      ],
    },
    { text: "قال مارك روته خلال لقاء مع الصحافيين إن الموعد لم يتغير.", events: [] },
    {
      text: "من المقرر أن يلتقي مارك روته فولوديمير زيلينسكي.",
      events: [{ type: "meeting", aspect: "expected", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" }],
    },
    {
      text: "أجرى مارك روته مكالمة هاتفية مع يون سوك يول. وناقش روته مع يون سوك يول إرسال القوات.",
      events: [{ type: "call", actors: ["Mark Rutte", "Yoon Suk Yeol"] }],
    },
    {
      text: "التقى مارك روته، الثلاثاء، الرئيس الأوكراني فولوديمير زيلينسكي في كييف.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky", day: "2024-10-29" }],
    },
    {
      text: "اجتمع مارك روته مع فولوديمير زيلينسكي.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" }],
    },
    {
      text: "أجرى مارك روته محادثات مع فولوديمير زيلينسكي.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" }],
    },
    {
      text: "سيلتقي مارك روته الرئيس الأوكراني فولوديمير زيلينسكي.",
      events: [{ type: "meeting", aspect: "expected", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" }],
    },
    { text: "التقى النهران عند المدينة.", events: [] },
    { text: "استقبل العام الجديد بفرح.", events: [] },
  ],

  visit: [
    {
      text: "وصل إلى كييف، مساء الثلاثاء، مارك روته على رأس وفد.",
      events: [{ type: "visit", aspect: "arrived", actors: ["Mark Rutte"], place: "Kyiv", day: "2024-10-29" }],
    },
    {
      text: "أدى مارك روته زيارة إلى كييف.",
      events: [{ type: "visit", actors: ["Mark Rutte"], place: "Kyiv" }],
    },
    { text: "بدأ مارك روته جولة محادثات جديدة.", events: [] },
    {
      text: "زار مارك روته كييف الثلاثاء.",
      events: [{ type: "visit", aspect: null, actors: ["Mark Rutte"], place: "Kyiv", day: "2024-10-29" }],
    },
    {
      text: "قام مارك روته بزيارة إلى كييف.",
      events: [{ type: "visit", actors: ["Mark Rutte"], place: "Kyiv" }],
    },
    {
      text: "وصلت وزيرة الخارجية الكورية الشمالية تشوي سون هوي إلى فلاديفوستوك.",
      events: [{ type: "visit", aspect: "arrived", actors: ["Choe Son Hui"], place: "Vladivostok" }],
    },
    {
      text: "غادرت وزيرة الخارجية الكورية الشمالية تشوي سون هوي إلى موسكو.",
      events: [{ type: "visit", aspect: "departed", actors: ["Choe Son Hui"], place: "Moscow" }],
    },
    {
      text: "سيزور مارك روته كييف الجمعة المقبل.",
      events: [{ type: "visit", aspect: "expected", actors: ["Mark Rutte"], place: "Kyiv", day: "2024-11-01" }],
    },
    { text: "وصول قوات جديدة إلى كورسك.", events: [] },
    { text: "وصلت مساعدات إلى كييف قبل زيارة الوفد.", events: [] },
    { text: "زارت الأمطار المدينة مبكراً.", events: [] },
  ],

  treaty: [
    {
      text: "وقع فلاديمير بوتين، السبت، معاهدة دفاع مشترك مع كوريا الشمالية.",
      events: [{ type: "treaty", aspect: "signed", actors: ["Vladimir Putin"], counterpart: "North Korea" }],
    },
    {
      text: "وقع فلاديمير بوتين، السبت، معاهدة دفاع مشترك في كوريا الشمالية.",
      events: [{ type: "treaty", aspect: "signed", actors: ["Vladimir Putin"], counterpart: null }],
    },
    {
      text: "وقع فلاديمير بوتين وكيم جونغ أون معاهدة شراكة.",
      events: [{ type: "treaty", aspect: "signed", actors: ["Vladimir Putin", "Kim Jong Un"] }],
    },
    {
      text: "جرى التوقيع على اتفاق بين روسيا وكوريا الشمالية.",
      events: [{ type: "treaty", aspect: "signed", actors: ["Russia", "North Korea"] }],
    },
    { text: "لم توقع روسيا أي اتفاق.", events: [] },
    {
      text: "وقع فلاديمير بوتين، السبت، المعاهدة مع كوريا الشمالية.",
      events: [{ type: "treaty", aspect: "signed", actors: ["Vladimir Putin"], day: "2024-10-26" }],
    },
    {
      text: "صادق مجلس الاتحاد على المعاهدة يوم الجمعة.",
      events: [{ type: "treaty", aspect: "ratified", actors: ["Federation Council"], day: "2024-10-25" }],
    },
    {
      text: "وقعت روسيا معاهدة مع كوريا الشمالية.",
      events: [{ type: "treaty", aspect: "signed", actors: ["Russia"] }],
    },
    { text: "وقع حادث سير قرب المدينة.", events: [{ type: "other", aspect: "accident", actors: [] }] },
    {
      text: "وقعت هزة أرضية في روسيا.",
      events: [{ type: "other", aspect: "disaster", actors: [], place: "Russia" }],
    },
    { text: "وقعت روسيا في خطأ كبير.", events: [] },
    { text: "صدق الرجل في كلامه عن روسيا.", events: [] },
  ],

  deployment: [
    // The day behind a later source's verb is that one's.
    {
      text: "أكد البنتاغون نشر قوات كورية شمالية في كورسك، وقال فولوديمير زيلينسكي، الاثنين، إن الشتاء سيكون قاسياً.",
      events: [{ type: "deployment", aspect: "confirmed", actors: ["Pentagon"], place: "Kursk", day: null }],
    },
    {
      text: "أكد البنتاغون، الثلاثاء، نشر قوات كورية شمالية في كورسك، وقال فولوديمير زيلينسكي، الاثنين، إن الشتاء سيكون قاسياً.",
      events: [{ type: "deployment", aspect: "confirmed", actors: ["Pentagon"], place: "Kursk", day: "2024-10-29" }],
    },
    {
      text: "أعلن البنتاغون، الثلاثاء، أن كوريا الشمالية أرسلت قوات إلى كورسك.",
      events: [{ type: "deployment", aspect: "announced", actors: ["Pentagon"], place: "Kursk", day: "2024-10-29" }],
    },
    {
      text: "قال مارك روته إن كوريا الشمالية ستنشر قوات في كورسك.",
      events: [{ type: "deployment", aspect: "forecast", actors: ["Mark Rutte"], place: "Kursk" }],
    },
    {
      text: "أكدت وزارة الخارجية الأميركية مشاركة جنود من كوريا الشمالية في القتال.",
      events: [{ type: "deployment", aspect: "confirmed", actors: ["US State Department"] }],
    },
    {
      text: "قال مارك روته إن جنوداً من كوريا الشمالية بدأوا القتال في كورسك.",
      events: [{ type: "deployment", aspect: "said", status: "fighting", actors: ["Mark Rutte"], place: "Kursk" }],
    },
    {
      text: "وزعم البنتاغون أن قوات أجنبية دخلت المعركة وأن جنودها يشاركون في القتال.",
      events: [{ type: "deployment", aspect: "claimed", status: "fighting", actors: ["Pentagon"] }],
    },
    {
      text: "توقع مارك روته مشاركة قوات أجنبية في القتال.",
      events: [{ type: "statement", aspect: "expects", actors: ["Mark Rutte"] }],
    },
    { text: "قالت وزارة الدفاع الروسية إن نشر قوات جديدة قد يستغرق أشهراً.", events: [] },
    { text: "قال مارك روته إنه غير قادر على تأكيد نشر قوات في كورسك.", events: [] },
    { text: "نشر قوات السلام فكرة قديمة.", events: [] },
    { text: "مشاركة جنود في الحفل أسعدت الجميع.", events: [] },
  ],

  aid: [
    {
      text: "تعهدت اليابان بتقديم 3 ملايين دولار للنازحين.",
      events: [{ type: "aid", actors: ["Japan"], amount: [3_000_000, "USD"] }],
    },
    {
      text: "أرسل الهلال الأحمر المصري قافلة جديدة تحمل 200 طن من الغذاء إلى غزة.",
      events: [{ type: "aid", actors: ["Egyptian Red Crescent"], amount: [200, "t"] }],
    },
    { text: "تعهدت اليابان بتقديم تقرير في مليون نسخة.", events: [] },
    {
      text: "السويد تخصص 90 مليون كرونة سويدية لدعم أوكرانيا",
      events: [{ type: "aid", actors: ["Sweden"], amount: [90_000_000, "SEK"] }],
    },
    {
      text: "تعهدت ألمانيا بتقديم 3,4 ملايين يورو للاجئين.",
      events: [{ type: "aid", actors: ["Germany"], amount: [3_400_000, "EUR"] }],
    },
    {
      text: "أرسلت ألمانيا شحنة إلى أوكرانيا تزن 240 طناً.",
      events: [{ type: "aid", actors: ["Germany"], amount: [240, "t"] }],
    },
    {
      text: "خصصت ألمانيا 4 ملايين دينار لدعم النازحين.",
      events: [{ type: "aid", actors: ["Germany"], amount: [4_000_000, "dinar"] }],
    },
    { text: "دفعت ألمانيا غرامة قدرها مليون يورو.", events: [] },
    {
      text: "أعلنت السويد مساعدات جديدة لأوكرانيا بقيمة 63 مليون يورو.",
      events: [
        {
          type: "aid",
          aspect: "new",
          actors: ["Sweden"],
          counterpart: "Ukraine",
          amount: [63_000_000, "EUR"],
          part: null,
        },
      ],
    },
    {
      text: "أعلنت ألمانيا مساعدات لأوكرانيا بقيمة 90 مليون يورو، منها 30 مليون يورو للطاقة.",
      events: [
        {
          type: "aid",
          aspect: null,
          actors: ["Germany"],
          counterpart: "Ukraine",
          amount: [90_000_000, "EUR"],
          part: [30_000_000, "EUR"],
        },
      ],
    },
    {
      text: "أعلنت ألمانيا مساعدات لأوكرانيا بقيمة 90 مليون يورو، بما في ذلك 30 مليون دولار للطاقة.",
      events: [{ type: "aid", actors: ["Germany"], amount: [90_000_000, "EUR"], part: null }],
    },
    {
      text: "أعلنت ألمانيا مساعدات لأوكرانيا بقيمة 90 مليون يورو، بعد 30 مليون يورو العام الماضي.",
      events: [{ type: "aid", actors: ["Germany"], amount: [90_000_000, "EUR"], part: null }],
    },
    {
      text: "قدمت ألمانيا حزمة عسكرية إلى أوكرانيا بقيمة مليار دولار.",
      events: [{ type: "aid", actors: ["Germany"], amount: [1_000_000_000, "USD"] }],
    },
    { text: "طلبت أوكرانيا مساعدات جديدة.", events: [] },
    { text: "قدمت السويد مساعدات إلى مليون شخص.", events: [] },
    { text: "ربح المتجر 3 ملايين دولار.", events: [] },
  ],

  advance: [
    {
      text: "سيطر الجيش الروسي على 478 كيلومتراً مربعاً منذ مطلع أكتوبر.",
      events: [{ type: "advance", actors: ["Russia"], amount: [478, "km2"], since: "2024-10", day: null }],
    },
    {
      text: "سيطر الجيش الروسي على 478 كيلومتراً مربعاً في أكتوبر.",
      events: [{ type: "advance", actors: ["Russia"], amount: [478, "km2"] }],
    },
    {
      text: "أعلنت وزارة الدفاع الروسية السيطرة على بلدة صغيرة في دونيتسك.",
      events: [{ type: "advance", actors: ["Russian Defence Ministry"], place: "Donetsk", amount: null }],
    },
    { text: "تقدمت روسيا بطلب جديد.", events: [] },
    { text: "تقدم العداء بفارق كبير.", events: [] },
    { text: "سيطر الخوف على الجمهور.", events: [] },
  ],

  award: [
    {
      text: "قلد فلاديمير بوتين كيم جونغ أون وساماً.",
      events: [{ type: "award", aspect: null, actors: ["Vladimir Putin"], counterpart: "Kim Jong Un" }],
    },
    {
      text: "نال مارك روته الدكتوراه الفخرية.",
      events: [{ type: "award", aspect: "received", actors: ["Mark Rutte"] }],
    },
    { text: "منح مارك روته فرصة أخيرة.", events: [] },
    {
      text: "منح البرلمان الأوروبي جائزة ساخاروف لصحافيين.",
      events: [{ type: "award", actors: ["European Parliament"] }],
    },
    { text: "فاز الفريق بالمباراة.", events: [] },
  ],

  "what merely happened": [
    {
      text: "قالت وزارة الصحة السودانية إن غارة على السوق دمرت عشرة متاجر.",
      events: [{ type: "other", actors: ["Sudanese Health Ministry"] }],
    },
    {
      text: "أعلنت وزارة الصحة السودانية، الاثنين، إجلاء 40 شخصاً من المدينة.",
      events: [{ type: "other", actors: ["Sudanese Health Ministry"], day: "2024-10-28" }],
    },
    { text: "بقيت الغارة حديث المدينة.", events: [] },
    { text: "قالت وزارة الصحة السودانية إن الموعد لم يتغير بعد.", events: [] },
  ],

  "of no type of its own": [
    {
      text: "قالت وزارة الدفاع الروسية إن غارة أوكرانية على بلدة حدودية أسفرت عن مقتل شخصين.",
      events: [{ type: "other", aspect: "strike", actors: ["Russian Defence Ministry"], counterpart: "Ukraine" }],
    },
    {
      text: "أعاد كل من روسيا وأوكرانيا 185 أسيراً الثلاثاء.",
      events: [{ type: "other", aspect: "release", actors: ["Russia", "Ukraine"], day: "2024-10-29" }],
    },
    {
      text: "تبادلت روسيا وأوكرانيا أسرى.",
      events: [{ type: "other", aspect: "exchange", actors: ["Russia", "Ukraine"] }],
    },
    {
      text: "فرضت كوريا الجنوبية عقوبات على روسيا.",
      events: [{ type: "other", aspect: "sanctions", actors: ["South Korea"] }],
    },
    { text: "ومنذ فبراير 2022 تشن روسيا هجوماً على أوكرانيا.", events: [] },
    { text: "هددت كوريا الجنوبية بفرض عقوبات على روسيا.", events: [] },
    { text: "في حال فوز دونالد ترامب في الانتخابات سيتغير الموقف.", events: [] },
    { text: "قصفت كييف بالسؤال نفسه.", events: [] },
  ],

  "of states, courts and parties": [
    {
      text: "أقال فلاديمير بوتين، الثلاثاء، وزير النقل من منصبه.",
      events: [{ type: "other", aspect: "dismissal", actors: ["Vladimir Putin"], day: "2024-10-29" }],
    },
    {
      text: "قدم وزير الدفاع ليث العامري استقالته الاثنين.",
      events: [{ type: "other", aspect: "resignation", actors: ["ليث العامري"], day: "2024-10-28" }],
    },
    {
      text: "تسبب زلزال عنيف في مقتل 160 شخصا في جاوة الغربية.",
      events: [{ type: "other", aspect: "disaster", actors: [], place: "West Java" }],
    },
    { text: "تسبب انهيار الأسعار في خسائر في اليابان.", events: [] },
    {
      text: "أعلنت السلطات اليابانية أن حصيلة القتلى جراء الزلزال الذي ضرب مدينة أوساكا ارتفعت إلى 321 شخصا.",
      events: [{ type: "other", aspect: "disaster", place: "Osaka", actors: ["Japanese government"] }],
    },
    {
      text: "التقى سامح شكري أمس سفير خادم الحرمين الشريفين لدى مصر سالم الحمدان.",
      events: [{ type: "meeting", actors: ["Sameh Shoukry"], counterpart: "سالم الحمدان" }],
    },
    {
      text: "التقى سامح شكري أمس خادم الحرمين الشريفين.",
      events: [{ type: "meeting", actors: ["Sameh Shoukry"], counterpart: "King Salman" }],
    },
    {
      text: "قضت محكمة في ميونيخ بسجن رجل خمس سنوات.",
      events: [{ type: "other", aspect: "ruling", actors: [] }],
    },
    {
      text: "أمر النائب العام المصري حمادة الصاوي بحبس 23 متهما.",
      events: [{ type: "other", aspect: "arrest", actors: ["حمادة الصاوي"] }],
    },
    {
      text: "قضت محكمة في ميونيخ بحبس ثلاثة متهمين.",
      events: [{ type: "other", aspect: "ruling", actors: [] }],
    },
    {
      text: "أوقفت الشرطة الألمانية في برلين ثلاثة أشخاص.",
      events: [{ type: "other", aspect: "arrest", actors: ["German police"], place: "Berlin" }],
    },
    {
      text: "شن الطيران الحربي الروسي غارات على مدينة خاركيف.",
      events: [{ type: "other", aspect: "strike", actors: ["Russia"], place: "Kharkiv" }],
    },
    {
      text: "وافقت حكومة اليابان على مشروع قانون للطوارئ.",
      events: [{ type: "other", aspect: "decision", actors: ["Japanese government"] }],
    },
    {
      text: "سلمت ألمانيا أوكرانيا منظومة باتريوت جديدة.",
      events: [{ type: "aid", actors: ["Germany"] }],
    },
    {
      text: "وصلت إلى كييف طائرة شحن يابانية محملة بـ20 طناً من الخيام.",
      events: [{ type: "aid", actors: ["Japan"], amount: [20, "t"] }],
    },
    {
      text: "زعم الجيش الروسي أنه استهدف مطاراً قرب كييف.",
      events: [{ type: "other", aspect: "strike", actors: ["Russian army"] }],
    },
    {
      text: "نفت وزارة الدفاع الروسية أن تكون القوات استهدفت مطاراً.",
      events: [{ type: "denial", actors: ["Russian Defence Ministry"] }],
    },
    { text: "ارتفعت محصلة ضربة الأربعاء على المطار، قالت وزارة الدفاع الروسية.", events: [] },
    { text: "عين المدرب لاعباً جديداً في الهجوم.", events: [] },
    { text: "دعت ألمانيا روسيا إلى الإفراج عن الأسرى.", events: [] },
    { text: "حكم اللاعب على الكرة بصدره.", events: [] },
  ],

  "the two sides": [
    {
      text: "التقى مارك روته الرئيس الأوكراني فولوديمير زيلينسكي. واتفق الجانبان على زيادة الدعم.",
      events: [
        { type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" },
        { type: "other", aspect: "agreement", actors: ["Mark Rutte", "Volodymyr Zelensky"] },
      ],
    },
    { text: "واتفق الجانبان على زيادة الدعم.", events: [] },
    {
      text: "انطلقت في كييف مفاوضات بين روسيا وأوكرانيا.",
      events: [{ type: "meeting", actors: ["Russia", "Ukraine"], place: "Kyiv" }],
    },
  ],

  "announced and not yet done": [
    {
      text: "من المقرر أن يصل مارك روته إلى كييف الجمعة المقبل في زيارة رسمية.",
      events: [{ type: "visit", aspect: "expected", actors: ["Mark Rutte"], place: "Kyiv", day: "2024-11-01" }],
    },
    {
      text: "وسيتوجه مارك روته إلى كييف في زيارة رسمية.",
      events: [{ type: "visit", aspect: "expected", actors: ["Mark Rutte"], place: "Kyiv" }],
    },
    {
      text: "وصل وفد من حركة حماس إلى القاهرة مساء الاثنين.",
      events: [{ type: "visit", aspect: "arrived", actors: ["Hamas"], place: "Cairo", day: "2024-10-28" }],
    },
    { text: "وصل خبر من حركة حماس إلى القاهرة قبل زيارة الوفد.", events: [] },
    {
      text: "سيتوجه مارك روته إلى كييف يوم 18 ديسمبر في زيارة رسمية.",
      events: [{ type: "visit", aspect: "expected", actors: ["Mark Rutte"], place: "Kyiv", day: "2024-12-18" }],
    },
    { text: "طلب مارك روته أن يزور كييف.", events: [] },
    { text: "قال مارك روته إن روسيا ستوقع اتفاقاً مع أوكرانيا.", events: [] },
  ],

  "told by the verb alone": [
    {
      text: "البنتاغون: لا صحة لما نُشر عن إرسال قوات",
      events: [{ type: "denial", aspect: "denied", actors: ["Pentagon"] }],
    },
    {
      text: "نفت وزارة الدفاع الروسية، الثلاثاء، أن تكون القوات قد وصلت.",
      events: [{ type: "denial", aspect: "denied", actors: ["Russian Defence Ministry"], day: "2024-10-29" }],
    },
    {
      text: "لم تنف وزارة الدفاع الروسية وصول القوات.",
      events: [{ type: "statement", aspect: "not_denied", actors: ["Russian Defence Ministry"] }],
    },
    {
      text: "امتنع دميتري بيسكوف عن التعليق على الأمر.",
      events: [{ type: "statement", aspect: "declined", actors: ["Dmitry Peskov"] }],
    },
    {
      text: "أدان مارك روته الهجوم على المدينة.",
      events: [{ type: "statement", aspect: "condemned", actors: ["Mark Rutte"] }],
    },
    {
      text: "توقع مارك روته أن يصل الوفد غداً.",
      events: [{ type: "statement", aspect: "expects", actors: ["Mark Rutte"] }],
    },
    {
      text: "نفى مصدر مسؤول بوزارة الدفاع الروسية صحة الأنباء المتداولة.",
      events: [{ type: "denial", actors: ["Russian Defence Ministry"] }],
    },
    {
      text: "لكن مصدراً مقرباً من حزب الله نفى مقتل هذا العدد.",
      events: [{ type: "denial", actors: ["Hezbollah"] }],
    },
    { text: "نفى مسؤول لم يسمه البيان أن تكون وزارة الدفاع الروسية قد أرسلت قوات.", events: [] },
    { text: "لم يتوقع مارك روته أن يصل الوفد غداً.", events: [] },
    { text: "قال مصدر إنه ينفي الخبر.", events: [] },
    { text: "قال مارك روته إن الموعد لم يتغير بعد.", events: [] },
  ],

  "where people meet, and what they meet about": [
    {
      text: "عقد مارك روته محادثات مع فولوديمير زيلينسكي في مدينة كييف.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky", place: "Kyiv" }],
    },
    {
      text: "عقد مارك روته محادثات مع فولوديمير زيلينسكي حول الأوضاع في كورسك.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky", place: null }],
    },
    {
      text: "بحث مارك روته مع فولوديمير زيلينسكي الحرب في كورسك.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky", place: null }],
    },
    {
      text: "التقى مارك روته فولوديمير زيلينسكي في قصر الرئاسة بكييف.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky", place: "Kyiv" }],
    },
    {
      text: "التقى مارك روته فولوديمير زيلينسكي يوم الثلاثاء في كييف.",
      events: [{ type: "meeting", place: "Kyiv", actors: ["Mark Rutte"] }],
    },
  ],
  "travels of somebody who is named": [
    {
      text: "وصل مارك روته إلى كييف.",
      events: [{ type: "visit", aspect: "arrived", actors: ["Mark Rutte"], place: "Kyiv" }],
    },
    { text: "وصل مارك روته إلى السلطة.", events: [] },
    {
      text: "سافر مارك روته إلى كييف.",
      events: [{ type: "visit", aspect: "departed", actors: ["Mark Rutte"], place: "Kyiv" }],
    },
    {
      text: "غادر مارك روته بروكسل متوجها إلى كييف.",
      events: [{ type: "visit", aspect: "departed", actors: ["Mark Rutte"], place: "Kyiv" }],
    },
    { text: "غادر مارك روته الفندق في كييف.", events: [] },
    { text: "وصلت رسالة من مارك روته إلى كييف.", events: [] },
  ],
  "troops that somebody means to send": [
    {
      text: "تعتزم اليابان إرسال قوات إلى السودان.",
      events: [{ type: "deployment", aspect: "forecast", actors: ["Japan"], place: "Sudan" }],
    },
    { text: "تعتزم اليابان إرسال رسالة إلى السودان.", events: [] },
    {
      text: "نشرت اليابان 10 آلاف جندي في السودان.",
      events: [{ type: "deployment", aspect: "moved", actors: ["Japan"], place: "Sudan" }],
    },
    { text: "نشرت اليابان 10 صور في السودان.", events: [] },
    {
      text: "أرسلت اليابان جنودها إلى كورسك.",
      events: [{ type: "deployment", aspect: "moved", actors: ["Japan"], place: "Kursk" }],
    },
  ],
  "whoever helps two to exchange prisoners": [
    {
      text: "تبادلت روسيا وأوكرانيا 190 أسيرا بوساطة إماراتية.",
      events: [{ type: "other", aspect: "exchange", actors: ["Russia", "Ukraine"] }],
    },
    { text: "تبادلت روسيا وأوكرانيا رسائل بوساطة إماراتية.", events: [] },
  ],
  "troops that enter a battle": [
    {
      text: "دخلت القوات الكورية الشمالية المعركة في كورسك.",
      events: [{ type: "deployment", status: "fighting", actors: ["North Korea"], place: "Kursk" }],
    },
    { text: "دخلت القوات الكورية الشمالية القاعة في كورسك.", events: [] },
  ],
  "what would be, and has not happened": [
    { text: "لو وقعت اليابان المعاهدة لتغير الموقف.", events: [] },
    { text: "إذا أرسلت اليابان قوات إلى السودان فسيتغير الموقف.", events: [] },
    { text: "وقعت اليابان المعاهدة كما وعدت.", events: [{ type: "treaty", aspect: "signed", actors: ["Japan"] }] },
  ],
  "a country that is given arms, without a preposition": [
    {
      text: "سلمت اليابان أوكرانيا 18 دبابة.",
      events: [{ type: "aid", actors: ["Japan"], counterpart: "Ukraine" }],
    },
    {
      text: "سلمت اليابان 18 دبابة أوكرانية إلى السودان.",
      events: [{ type: "aid", actors: ["Japan"], counterpart: "Sudan" }],
    },
  ],
  "who acts where the subject is no name": [
    // In a clause that only describes a noun, the noun in front is the subject.
    {
      text: "قُتل مدنيان في غارات إسرائيلية استهدفت بلدة في لبنان، وفق وزارة الصحة اللبنانية.",
      events: [{ type: "other", aspect: "strike", actors: ["Lebanese Health Ministry"], counterpart: "Israel" }],
    },
    {
      text: 'قُتل مدنيان بقصف شنته "قوات الدعم السريع" على مدينة الفاشر.',
      events: [{ type: "other", aspect: "strike", actors: ["Rapid Support Forces"], place: "El Fasher" }],
    },
    {
      text: "أعلنت الحكومة اليمنية وجماعة الحوثي التوصل في مسقط إلى اتفاق.",
      events: [{ type: "treaty", aspect: null, actors: ["Yemeni government", "Houthis"] }],
    },
    {
      text: "قال بدر عبد العاطي إن الرئيس الأوكراني فولوديمير زيلينسكي أجرى اتصالا هاتفيا مع مارك روته.",
      events: [{ type: "call", actors: ["Volodymyr Zelensky", "Mark Rutte"] }],
    },
    // Behind a preposition stands a noun, though it is written like the verb.
    {
      text: "قالت وزارة الصحة اللبنانية إن مدنيين قتلا في قصف طال حياً تسيطر عليه الحكومة.",
      events: [{ type: "other", aspect: "strike", actors: ["Lebanese Health Ministry"] }],
    },
    {
      text: "اعتقلت قوة خاصة في العاصمة الرياض خمسة أشخاص يشتبه فيهم.",
      events: [{ type: "other", aspect: "arrest", actors: [] }],
    },
    // Abroad an army acts for its country, at home for itself.
    {
      text: "أعلن الجيش السوداني استعادة بلدة صغيرة بولاية شمال كردفان.",
      events: [{ type: "advance", actors: ["Sudanese army"] }],
    },
    { text: "سيطر الجيش الروسي على بلدة في دونيتسك.", events: [{ type: "advance", actors: ["Russia"] }] },
    { text: "نزح السكان من حي تسيطر عليه القوات الروسية.", events: [{ type: "other", aspect: "flight", actors: [] }] },
  ],

  "of whole families of words": [
    {
      text: "تظاهر المئات أمام مبنى وزارة الدفاع الروسية، الثلاثاء، للمطالبة بأجورهم.",
      events: [
        { type: "other", aspect: "protest", actors: [], counterpart: "Russian Defence Ministry", day: "2024-10-29" },
      ],
    },
    {
      text: "اعتقلت الشرطة الإسرائيلية خمسة عناصر في حركة حماس، وفق بيان لوزارة الدفاع.",
      events: [{ type: "other", aspect: "arrest", actors: ["Israeli police"], counterpart: "Hamas" }],
    },
    {
      text: "أعلنت الشرطة الإسرائيلية القبض على خمسة أشخاص في القدس.",
      events: [{ type: "other", aspect: "arrest", actors: ["Israeli police"] }],
    },
    {
      text: "أنقذت البحرية الإيرانية 12 بحاراً قبالة الساحل.",
      events: [{ type: "other", aspect: "rescue", actors: ["Iranian Navy"] }],
    },
    {
      text: "أطلق الجيش الكوري الجنوبي طلقات تحذيرية باتجاه جنود عبروا الحدود.",
      events: [{ type: "other", aspect: "shooting", actors: ["South Korean army"] }],
    },
    {
      text: "أقال الرئيس الروسي فلاديمير بوتين ثلاثة وزراء دفعة واحدة.",
      events: [{ type: "other", aspect: "dismissal", actors: ["Vladimir Putin"] }],
    },
    {
      text: "وجه فلاديمير بوتين بصرف تعويضات عاجلة للمتضررين.",
      events: [{ type: "aid", actors: ["Vladimir Putin"], amount: null }],
    },
    {
      text: "أعلنت وزارة الدفاع الروسية وقفاً لإطلاق النار في المدينة.",
      events: [{ type: "other", aspect: "ceasefire", actors: ["Russian Defence Ministry"] }],
    },
    // A noun of what is only wanted, feared or refused tells nothing.
    { text: "تسعى الحكومة اليمنية إلى التوصل إلى اتفاق مع جماعة الحوثي.", events: [] },
    {
      text: "أحبطت الشرطة الإسرائيلية محاولة اغتيال مسؤول.",
      events: [{ type: "other", aspect: "repelled", actors: ["Israeli police"] }],
    },
    { text: "أعلن أردوغان استعداد بلاده لانتشال جثث الضحايا.", events: [] },
    { text: "كييف تحتجز أسيرين منذ شهر.", events: [] },
    { text: "قال مارك روته إن الاتفاق يشمل الإفراج عن 90 أسيراً.", events: [] },
  ],

  "who is given, and who sends": [
    {
      text: "منحت فرنسا أوكرانيا قرضاً بقيمة 300 مليون يورو.",
      events: [{ type: "aid", actors: ["France"], counterpart: "Ukraine", amount: [300_000_000, "EUR"] }],
    },
    {
      text: "قدمت إيطاليا مساعدات بقيمة 5 ملايين يورو في تونس.",
      events: [{ type: "aid", actors: ["Italy"], counterpart: null }],
    },
    {
      text: "نشر الجيش المصري قوات على الحدود.",
      events: [{ type: "deployment", actors: ["Egyptian army"] }],
    },
    { text: "نشر الجيش المصري صوراً للقوات.", events: [] },
    {
      text: "تقدمت القوات الأوكرانية 12 كيلومتراً في منطقة خيرسون.",
      events: [{ type: "advance", actors: ["Ukraine"], place: "Kherson Oblast" }],
    },
  ],
  "every kind in its usual words": [
    {
      text: "عقد مجلس الأمن الدولي جلسة طارئة الثلاثاء.",
      events: [{ type: "meeting", actors: ["UN Security Council"], day: "2024-10-29" }],
    },
    { text: "عقد اللاعب العزم على الفوز.", events: [] },
    { text: "عقدت جلسة المحاكمة من دون المتهم.", events: [] },
    {
      text: "اجتمع وزراء دفاع حلف شمال الأطلسي في بروكسل.",
      events: [{ type: "meeting", actors: ["NATO"], place: "Brussels" }],
    },
    {
      text: "انعقدت في بروكسل قمة طارئة.",
      events: [{ type: "meeting", actors: [] }],
    },
    {
      text: "أعلنت اليابان تقديم 20 مليون دولار لأوكرانيا.",
      events: [{ type: "aid", actors: ["Japan"], counterpart: "Ukraine", amount: [20000000, "USD"] }],
    },
    { text: "أعلنت اليابان تقديم موعد الرحلة.", events: [] },
    {
      text: "وصلت إلى الميناء باخرة تحمل 300 طن من القمح مقدمة من اليابان.",
      events: [{ type: "aid", actors: ["Japan"], amount: [300, "t"] }],
    },
    { text: "ناقش الوفد ورقة مقدمة من اليابان.", events: [] },
    {
      text: "سقطت مدينة بارا في يد قوات الدعم السريع.",
      events: [{ type: "advance", actors: ["Rapid Support Forces"] }],
    },
    { text: "سقطت ورقة في يد الحارس.", events: [] },
    {
      text: "تقدم الجيش الروسي نحو بوكروفسك.",
      events: [{ type: "advance", actors: ["Russia"], place: "Pokrovsk" }],
    },
    { text: "تقدم الجيش الروسي بطلب جديد.", events: [] },
    {
      text: "اقتحم الجيش الإسرائيلي مخيم جنين.",
      events: [{ type: "other", aspect: "raid", actors: ["Israeli army"] }],
    },
    { text: "اقتحم اللاعب منطقة الجزاء.", events: [] },
    {
      text: "تعرضت بلدة حدودية لقصف من قبل الجيش الروسي.",
      events: [{ type: "other", aspect: "strike", actors: ["Russian army"] }],
    },
    { text: "تعرض الوزير لانتقادات من قبل الجيش الروسي.", events: [] },
    {
      text: "نفذ الجيش الأمريكي ضربة على قارب في الكاريبي.",
      events: [{ type: "other", aspect: "strike", actors: ["US military"], place: "Caribbean" }],
    },
    { text: "نفذ الجيش الأمريكي وعده.", events: [] },
    {
      text: "تجدد القصف الإسرائيلي على جنوب لبنان.",
      events: [{ type: "other", aspect: "strike", actors: ["Israel"], place: "southern Lebanon" }],
    },
    {
      text: "وقع هجوم صاروخي على كييف.",
      events: [{ type: "other", aspect: "strike", actors: [], place: "Kyiv" }],
    },
    {
      text: "فجر انتحاري نفسه في إسلام آباد.",
      events: [{ type: "other", aspect: "explosion", actors: [], place: "Islamabad" }],
    },
    { text: "وصل الخبر فجر اليوم إلى إسلام آباد.", events: [] },
    {
      text: "هاجم مسلحون من حركة الشباب فندقاً في مقديشو.",
      events: [{ type: "other", aspect: "strike", actors: ["Al-Shabaab"], place: "Mogadishu" }],
    },
    {
      text: "خطف مسلحون ثلاثة مهندسين مصريين.",
      events: [{ type: "other", aspect: "abduction", actors: [] }],
    },
    { text: "خطف اللاعب الأضواء من زميله المهندس.", events: [] },
    {
      text: "دارت معارك بين الجيش السوداني وقوات الدعم السريع في بارا.",
      events: [{ type: "other", aspect: "combat", actors: ["Sudanese army", "Rapid Support Forces"] }],
    },
    { text: "دارت معارك كلامية في البرلمان.", events: [] },
    {
      text: "خاضت القوات الأوكرانية معارك في بوكروفسك.",
      events: [{ type: "other", aspect: "combat", actors: ["Ukraine"] }],
    },
    {
      text: "تبادلت تايلاند وكمبوديا إطلاق النار.",
      events: [{ type: "other", aspect: "combat", actors: ["Thailand", "Cambodia"] }],
    },
    {
      text: "صد الجيش السوداني هجوماً على مدينة الأبيض.",
      events: [{ type: "other", aspect: "repelled", actors: ["Sudanese army"], place: "El Obeid" }],
    },
    { text: "تصدى الحارس للكرة.", events: [] },
    {
      text: "عفا فلاديمير بوتين عن عشرة سجناء.",
      events: [{ type: "other", aspect: "pardon", actors: ["Vladimir Putin"] }],
    },
    {
      text: "أفرجت روسيا عن الكاتب لؤي حداد.",
      events: [{ type: "other", aspect: "release", actors: ["Russia"] }],
    },
    { text: "أفرجت روسيا عن أموال مجمدة.", events: [] },
    {
      text: "أمرت وزارة الدفاع الروسية بإخلاء القرية.",
      events: [{ type: "other", aspect: "order", actors: ["Russian Defence Ministry"] }],
    },
    {
      text: "نقلت منظمة الصحة العالمية 41 مريضاً إلى الأردن.",
      events: [{ type: "other", aspect: "evacuation", actors: ["World Health Organization"], place: "Jordan" }],
    },
    { text: "نقلت الصحيفة عن مريض قوله شيئاً.", events: [] },
    {
      text: "رفعت اليابان العقوبات عن سوريا.",
      events: [{ type: "other", aspect: "decision", actors: ["Japan"], counterpart: "Syria" }],
    },
    { text: "رفعت اليابان توقعاتها للنمو.", events: [] },
    {
      text: "أغلقت باكستان معبر تورخم.",
      events: [{ type: "other", aspect: "closure", actors: ["Pakistan"] }],
    },
    { text: "أغلقت البورصة على ارتفاع.", events: [] },
    {
      text: "علقت اليابان رحلاتها إلى موسكو.",
      events: [{ type: "other", aspect: "closure", actors: ["Japan"] }],
    },
    { text: "علق السفير على الخبر.", events: [] },
    {
      text: "أعلنت إثيوبيا حالة الطوارئ في إقليم أمهرة.",
      events: [{ type: "other", aspect: "decision", actors: ["Ethiopia"], place: "Amhara" }],
    },
    {
      text: "حل فلاديمير بوتين البرلمان.",
      events: [{ type: "other", aspect: "decision", actors: ["Vladimir Putin"] }],
    },
    { text: "حل الموضوع في البرلمان ثانياً.", events: [] },
    {
      text: "سحب البرلمان الأوروبي الثقة من المفوضية.",
      events: [{ type: "other", aspect: "decision", actors: ["European Parliament"] }],
    },
    {
      text: "شكل كامل إدريس حكومة جديدة.",
      events: [{ type: "other", aspect: "appointment", actors: ["Kamil Idris"] }],
    },
    { text: "شكل القرار عقبة أمام الحكومة.", events: [] },
    {
      text: "أطاح الجيش السوداني بالحكومة.",
      events: [{ type: "other", aspect: "coup", actors: ["Sudanese army"] }],
    },
    {
      text: "اختبرت روسيا صاروخاً جديداً.",
      events: [{ type: "other", aspect: "test", actors: ["Russia"] }],
    },
    { text: "اختبرت روسيا صبر جيرانها.", events: [] },
    {
      text: "استأنفت ليبيا تصدير النفط.",
      events: [{ type: "other", aspect: "resumption", actors: ["Libya"] }],
    },
    {
      text: "بدأت كوريا الجنوبية مناورات مشتركة.",
      events: [{ type: "other", aspect: "operation", actors: ["South Korea"] }],
    },
    {
      text: "فرقت الشرطة الألمانية مظاهرة في برلين.",
      events: [{ type: "other", aspect: "protest", actors: ["German police"], place: "Berlin" }],
    },
    {
      text: "حكم على رجل بالسجن عشر سنوات.",
      events: [{ type: "other", aspect: "ruling", actors: [] }],
    },
    {
      text: "أعدمت إيران رجلاً.",
      events: [{ type: "other", aspect: "execution", actors: ["Iran"] }],
    },
    { text: "وجهت النيابة رسالة إلى الوزير.", events: [] },
    {
      text: "دخلت الهدنة حيز التنفيذ صباح الثلاثاء.",
      events: [{ type: "other", aspect: "ceasefire", actors: [], day: "2024-10-29" }],
    },
    {
      text: "انسحبت هنغاريا من المحكمة الجنائية الدولية.",
      events: [{ type: "other", aspect: "withdrawal", actors: ["Hungary"] }],
    },
    { text: "انسحب اللاعب من المباراة.", events: [] },
    {
      text: "نشرت ألمانيا جنوداً في ليتوانيا.",
      events: [{ type: "deployment", aspect: "moved", actors: ["Germany"], place: "Lithuania" }],
    },
    { text: "نشرت ألمانيا بياناً عن الجنود.", events: [] },
    {
      text: "انقلبت حافلة في ريف حلب.",
      events: [{ type: "other", aspect: "accident", actors: [] }],
    },
    { text: "انقلبت السياسة على أصحابها.", events: [] },
    {
      text: "قالت وزارة الدفاع الروسية إن الأنباء عن انسحاب القوات غير صحيحة.",
      events: [{ type: "denial", aspect: "denied", actors: ["Russian Defence Ministry"] }],
    },
    { text: "قالت وزارة الدفاع الروسية إن الإجراء غير صحيح لغوياً.", events: [] },
    {
      text: "أبلغ فاليري غيراسيموف الرئيس فلاديمير بوتين بتحرير المدينة.",
      events: [{ type: "advance", actors: ["Valery Gerasimov"] }],
    },
    { text: "شدد بدر عبد العاطي على ضرورة الإسراع بإقرار هدنة.", events: [] },
    {
      text: "قُتل سبعة جنود في هجوم لحركة الشباب في بلدة صومالية.",
      events: [{ type: "other", aspect: "strike", actors: ["Al-Shabaab"] }],
    },
    { text: "حذر مارك روته من هجوم لحركة الشباب.", events: [] },
    {
      text: "وكانت وحدات من الجيش السوري فرضت أمس سيطرتها على قرية قرب حلب.",
      events: [{ type: "advance", actors: ["Syrian army"], day: "2024-10-29" }],
    },
    {
      text: "استعادت فصائل من الجيش السوري قرية قرب حلب.",
      events: [{ type: "advance", actors: ["Syrian army"] }],
    },
    {
      text: "اعتقلت قوة خاصة شاباً فلسطينياً في القدس.",
      events: [{ type: "other", aspect: "arrest", actors: [], place: "Jerusalem" }],
    },
    { text: "تظاهر آلاف المصريين وسط القاهرة.", events: [{ type: "other", aspect: "protest", actors: [] }] },
    {
      text: "بسبب العاصفة التي أغلقت المعبر شكرت وزارة الدفاع الروسية الجنود.",
      events: [{ type: "other", aspect: "closure", actors: [] }],
    },
    {
      text: "أسفر غرق زورق قبالة ليبيا عن مقتل خمسة.",
      events: [{ type: "other", aspect: "accident", actors: [], place: "Libya" }],
    },
    { text: "حذر الخبير من انهيار أسواق الأسهم.", events: [] },
    { text: "اعتمدت وزارة الدفاع الروسية في العد على سجلات قديمة.", events: [] },
    {
      text: "اعتمد البرلمان الأوروبي خطة جديدة.",
      events: [{ type: "other", aspect: "decision", actors: ["European Parliament"] }],
    },
    {
      text: "التقى مارك روته يون سوك يول، فيما قصفت مسيرات مدينة خاركيف.",
      events: [
        { type: "meeting", actors: ["Mark Rutte"], counterpart: "Yoon Suk Yeol" },
        { type: "other", aspect: "strike", actors: [] },
      ],
    },
    {
      text: "عاد مارك روته بعد استدعاء أثينا السفير التركي فاتح النمر.",
      events: [{ type: "summons", actors: ["Athens"] }],
    },
    {
      text: "قالت وزارة الدفاع الروسية إن ما نشر عن إغلاق المعبر لا أساس له.",
      events: [{ type: "denial", actors: ["Russian Defence Ministry"] }],
    },
    {
      text: "أقر وزراء دفاع دول حلف شمال الأطلسي خلال اجتماعهم في بروكسل خطة جديدة.",
      events: [
        { type: "other", aspect: "decision", actors: ["NATO"] },
        { type: "meeting", actors: ["NATO"], place: "Brussels" },
      ],
    },
    // Who is named behind a conjunction is not on the phone.
    {
      text: "أجرى مارك روته مكالمة هاتفية طويلة، بينما صمت دميتري بيسكوف.",
      events: [{ type: "call", actors: ["Mark Rutte"], counterpart: null }],
    },
    // One sum is told once a sentence.
    {
      text: "قدمت وزارة الخارجية المصرية 3200 طن من المساعدات، وقالت إن مصر سلمتها قافلة إغاثية.",
      events: [{ type: "aid", amount: [3200, "t"], actors: ["Egyptian Foreign Ministry"] }],
    },
    {
      text: "اشتبكت القوات التايلاندية والكمبودية على الحدود.",
      events: [{ type: "other", aspect: "combat", actors: ["Thailand", "Cambodia"] }],
    },
    {
      text: "أوضح مسؤول في البنتاغون أن القوات باقية، نافياً الأنباء عن سحبها.",
      events: [{ type: "denial", actors: ["Pentagon"] }],
    },
    {
      text: "أعلنت المفوضية الأوروبية، النتائج النهائية للانتخابات البرلمانية.",
      events: [{ type: "other", aspect: "election", actors: ["European Commission"] }],
    },
  ],

  "a word rules an event out only near it": [
    {
      text: "أفرجت روسيا عن 90 أسيراً بعد وساطة استمرت عدة أسابيع وشارك فيها دبلوماسيون كثيرون من دول مختلفة منذ الربيع.",
      events: [{ type: "other", aspect: "release", actors: ["Russia"] }],
    },
    { text: "أفرجت روسيا منذ الربيع عن 90 أسيراً.", events: [] },
  ],

  "inside a quotation nothing is told": [
    { text: "قالت ليلى حداد: «زار مارك روته كييف أمس ثم غادر».", events: [] },
    { text: "", events: [] },
  ],
  "meetings that lie ahead": [
    {
      text: "من المقرر أن يلتقي الرئيس الأوكراني فولوديمير زيلينسكي، الجمعة، مارك روته.",
      events: [
        {
          type: "meeting",
          aspect: "expected",
          actors: ["Volodymyr Zelensky"],
          counterpart: "Mark Rutte",
          day: "2024-11-01",
        },
      ],
    },
    {
      text: "سيستقبل مارك روته يون سوك يول في بروكسل.",
      events: [
        { type: "meeting", aspect: "expected", actors: ["Mark Rutte"], counterpart: "Yoon Suk Yeol", day: null },
      ],
    },
    { text: "يريد مارك روته أن يلتقي يون سوك يول.", events: [] },
    { text: "لن يلتقي مارك روته يون سوك يول.", events: [] },
    { text: "كان من المقرر أن يلتقي مارك روته يون سوك يول.", events: [] },
    { text: "ألغى مارك روته لقاءه مع يون سوك يول.", events: [] },
  ],
  "talks without a phone": [
    {
      text: "تحادث مارك روته مع يون سوك يول في بروكسل.",
      events: [{ type: "meeting", aspect: null, actors: ["Mark Rutte"], counterpart: "Yoon Suk Yeol" }],
    },
    {
      text: "تحادث مارك روته هاتفياً مع يون سوك يول.",
      events: [{ type: "call", actors: ["Mark Rutte"], counterpart: "Yoon Suk Yeol" }],
    },
  ],
  credentials: [
    {
      text: "تسلم فولوديمير زيلينسكي، الثلاثاء، أوراق اعتماد السفير الجديد مارك روته.",
      events: [{ type: "meeting", actors: ["Volodymyr Zelensky"], counterpart: "Mark Rutte", day: "2024-10-29" }],
    },
    {
      text: "قدم يون سوك يول أوراق اعتماده إلى مارك روته سفيرا لبلاده.",
      events: [{ type: "meeting", actors: ["Yoon Suk Yeol"], counterpart: "Mark Rutte" }],
    },
    { text: "تسلم فولوديمير زيلينسكي نسخة من أوراق اعتماد السفير.", events: [] },
  ],
  "explosions that are heard": [
    {
      text: "دوّت انفجارات في كييف ليل الثلاثاء.",
      events: [{ type: "other", aspect: "explosion", actors: [], place: "Kyiv", day: "2024-10-29" }],
    },
    {
      text: "هز انفجار قوي العاصمة كييف.",
      events: [{ type: "other", aspect: "explosion", actors: [], place: "Kyiv" }],
    },
    { text: "سمع المحققون أقوال الشهود عن الانفجار.", events: [] },
    { text: "هزت فضيحة جديدة الحكومة بعد انفجار الخلاف.", events: [] },
  ],
  "sides between marks": [
    {
      text: 'أعقبتها اشتباكات بين قوات "طالبان" والجيش الباكستاني.',
      events: [{ type: "other", aspect: "combat", actors: ["Taliban", "Pakistani army"] }],
    },
    {
      text: "دخل وقف إطلاق النار بين أرمينيا وأذربيجان حيز التنفيذ.",
      events: [{ type: "other", aspect: "ceasefire", actors: ["Armenia", "Azerbaijan"] }],
    },
  ],
  drills: [
    {
      text: "بدأت المناورات البحرية المشتركة بين روسيا والصين.",
      events: [{ type: "other", aspect: "operation", actors: ["Russia", "China"] }],
    },
    { text: "بدأت المناورات السياسية بين روسيا والصين.", events: [] },
  ],
  extradition: [
    {
      text: "سلمت بولندا المتهم إلى ألمانيا.",
      events: [{ type: "other", aspect: "extradition", actors: ["Poland"], counterpart: "Germany" }],
    },
    { text: "سلمت بولندا المتهم نسخة من الحكم.", events: [] },
  ],
  recognition: [
    {
      text: "اعترفت البرتغال بدولة فلسطين.",
      events: [{ type: "other", aspect: "recognition", actors: ["Portugal"], counterpart: "Palestine" }],
    },
    { text: "لم تعترف البرتغال بدولة فلسطين.", events: [] },
    { text: "اعترفت البرتغال بفشل الحكومة.", events: [] },
  ],
  "laws that pass": [
    {
      text: "صادق البرلمان العراقي على قانون الموازنة.",
      events: [{ type: "other", aspect: "decision", actors: ["Iraqi parliament"] }],
    },
    { text: "لم يصادق البرلمان العراقي على قانون الموازنة.", events: [] },
    {
      text: "تم خلال الاجتماع الاتفاق على إعادة فتح المعبر.",
      events: [{ type: "other", aspect: "agreement", actors: [] }],
    },
    { text: "ينص الاتفاق على إعادة فتح المعبر.", events: [] },
  ],
  "condolences and congratulations": [
    {
      text: "بعث فولوديمير زيلينسكي برقية تعزية إلى يون سوك يول.",
      events: [{ type: "statement", aspect: "condoled", actors: ["Volodymyr Zelensky"], counterpart: "Yoon Suk Yeol" }],
    },
    {
      text: "هنأ مارك روته يون سوك يول بفوزه في الانتخابات.",
      events: [{ type: "statement", aspect: "congratulated", actors: ["Mark Rutte"], counterpart: "Yoon Suk Yeol" }],
    },
    { text: "بعث فولوديمير زيلينسكي برقية إلى يون سوك يول.", events: [] },
  ],
  "deaths of the known": [
    {
      text: "توفي يون سوك يول عن مئة عام.",
      events: [{ type: "other", aspect: "death", actors: ["Yoon Suk Yeol"] }],
    },
    { text: "توفي عشرة أشخاص في كييف.", events: [] },
    { text: "قال مارك روته إن جنديا توفي.", events: [] },
  ],
  "what courts decide": [
    {
      text: "رفضت محكمة العدل الدولية، الثلاثاء، طلب إسرائيل إسقاط الدعوى.",
      events: [{ type: "other", aspect: "ruling", actors: ["International Court of Justice"], day: "2024-10-29" }],
    },
    {
      text: "رفض مارك روته قرار المحكمة.",
      events: [{ type: "statement", aspect: "declined", actors: ["Mark Rutte"] }],
    },
  ],
  "who welcomes and criticises": [
    {
      text: "رحبت روسيا بإطلاق سراح عشرة أسرى.",
      events: [{ type: "statement", aspect: "welcomed", actors: ["Russia"] }],
    },
    {
      text: "أطلقت روسيا سراح عشرة أسرى ورحبت باتفاق التبادل.",
      events: [{ type: "other", aspect: "release", actors: ["Russia"] }],
    },
    { text: "رحب مارك روته بالرئيس الأوكراني فولوديمير زيلينسكي في بروكسل.", events: [] },
    { text: "لم يرحب مارك روته بالاتفاق.", events: [] },
  ],
  "what opens again": [
    {
      text: "أعادت تركيا فتح المعبر الحدودي.",
      events: [{ type: "other", aspect: "resumption", actors: ["Turkey"] }],
    },
    { text: "أعادت روسيا فتح ملف القضية.", events: [] },
  ],
  "rates and members": [
    {
      text: "خفض البنك المركزي التركي سعر الفائدة.",
      events: [{ type: "other", aspect: "decision", actors: ["Turkish central bank"] }],
    },
    { text: "رفعت روسيا صادراتها رغم ارتفاع الفائدة.", events: [] },
    {
      text: "انضمت فنلندا إلى حلف شمال الأطلسي.",
      events: [{ type: "other", aspect: "accession", actors: ["Finland"] }],
    },
    { text: "انضم مارك روته إلى الاجتماع.", events: [] },
  ],
  "sieges, fires and ruins": [
    {
      text: "حاصر الجيش الإسرائيلي مخيم جنين.",
      events: [{ type: "other", aspect: "siege", actors: ["Israeli army"] }],
    },
    {
      text: "حاصر مئات المتظاهرين مبنى البرلمان العراقي.",
      events: [{ type: "other", aspect: "siege", actors: [] }],
    },
    { text: "حاصرت المياه مئات المنازل في درنة.", events: [] },
    {
      text: "أحرق مستوطنون منازل في نابلس.",
      events: [{ type: "other", aspect: "arson", actors: [], place: "Nablus" }],
    },
    {
      text: "هدمت إسرائيل منزلين في القدس.",
      events: [{ type: "other", aspect: "demolition", actors: ["Israel"], place: "Jerusalem" }],
    },
    {
      text: "سقط صاروخ على كييف.",
      events: [{ type: "other", aspect: "strike", actors: [], place: "Kyiv" }],
    },
    { text: "سقط قتيل في كييف.", events: [] },
    {
      text: "طعن رجل شابا في باريس.",
      events: [{ type: "other", aspect: "attack", actors: [], place: "Paris" }],
    },
    { text: "طعن مارك روته في الحكم أمام المحكمة.", events: [] },
    {
      text: "انقطع التيار الكهربائي عن كييف.",
      events: [{ type: "other", aspect: "outage", actors: [], place: "Kyiv" }],
    },
  ],
  candidates: [
    {
      text: "أعلن مارك روته ترشحه للانتخابات الرئاسية.",
      events: [{ type: "other", aspect: "candidacy", actors: ["Mark Rutte"] }],
    },
    { text: "لن يترشح مارك روته للانتخابات الرئاسية.", events: [] },
  ],
  "attributed, not condoled": [
    { text: "وعزت وزارة الدفاع الكورية الجنوبية القرار إلى موجة الحر.", events: [] },
    {
      text: "عزى مارك روته الشعب التركي في ضحايا الزلزال.",
      events: [{ type: "statement", aspect: "condoled", actors: ["Mark Rutte"] }],
    },
  ],
  "guests of hosts": [
    {
      text: "سيستضيف مارك روته الرئيس الأوكراني فولوديمير زيلينسكي يوم الجمعة.",
      events: [
        {
          type: "meeting",
          aspect: "expected",
          actors: ["Mark Rutte"],
          counterpart: "Volodymyr Zelensky",
          day: "2024-11-01",
        },
      ],
    },
    { text: "استضافت قناة الجزيرة الوزير مارك روته.", events: [] },
  ],
  "the present with a later day": [
    {
      text: "يلتقي مارك روته يون سوك يول الجمعة المقبل في بروكسل.",
      events: [
        {
          type: "meeting",
          aspect: "expected",
          actors: ["Mark Rutte"],
          counterpart: "Yoon Suk Yeol",
          day: "2024-11-01",
        },
      ],
    },
    {
      text: "يزور مارك روته كييف الجمعة المقبل.",
      events: [{ type: "visit", aspect: "expected", actors: ["Mark Rutte"], place: "Kyiv", day: "2024-11-01" }],
    },
    {
      text: "يجتمع مارك روته اليوم مع فولوديمير زيلينسكي.",
      events: [{ type: "meeting", aspect: null, actors: ["Mark Rutte"], day: "2024-10-30" }],
    },
    { text: "تفرج إسرائيل غدا عن عشرة أسرى.", events: [] },
  ],
  "what several do together, and with whom": [
    {
      text: "وعلى الصعيد السياسي، أجرى مارك روته اتصالين منفصلين بنظيريه السعودي فيصل بن فرحان والأردني أيمن الصفدي.",
      events: [{ type: "call", actors: ["Mark Rutte", "Faisal bin Farhan", "Ayman Safadi"], counterpart: null }],
    },
    {
      text: "أجرى مارك روته اتصالا بوزير الخارجية السعودي فيصل بن فرحان والأردنيون يحتفلون.",
      events: [{ type: "call", actors: ["Mark Rutte"], counterpart: "Faisal bin Farhan" }],
    },
    {
      text: "اتصل مارك روته هاتفيا بالرئيس الأوكراني فولوديمير زيلينسكي وبوزير الخارجية الأميركي أنتوني بلينكن.",
      events: [{ type: "call", actors: ["Mark Rutte", "Volodymyr Zelensky", "Antony Blinken"], counterpart: null }],
    },
    {
      text: "التقى مارك روته في بروكسل فولوديمير زيلينسكي وأنتوني بلينكن.",
      events: [{ type: "meeting", actors: ["Mark Rutte", "Volodymyr Zelensky", "Antony Blinken"], place: "Brussels" }],
    },
    {
      text: "اجتمع مارك روته إلى وزير الخارجية الأميركي أنتوني بلينكن.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Antony Blinken" }],
    },
    // Who is told of behind another verb meets nobody.
    {
      text: "التقى مارك روته فولوديمير زيلينسكي وقال أنتوني بلينكن إن اللقاء مهم.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" }],
    },
    {
      text: "اتفق وزراء دفاع حلف شمال الأطلسي، في ختام اجتماع استمر يومين في بروكسل، على زيادة الإنفاق.",
      events: [
        { type: "other", aspect: "agreement", actors: ["NATO"] },
        { type: "meeting", actors: ["NATO"], place: "Brussels" },
      ],
    },
    {
      text: "وقع سيرغي لافروف ونظيره المصري بدر عبد العاطي خطة للتبادل الثقافي.",
      events: [{ type: "treaty", aspect: "signed", actors: ["Sergei Lavrov", "Badr Abdelatty"] }],
    },
    { text: "توصل الطرفان إلى هدنة برعاية شيوخ القبائل.", events: [{ type: "treaty", actors: [] }] },
    { text: "قال شيخ القبيلة إن لا حل إذا توصل الطرفان إلى هدنة.", events: [] },
    {
      text: "أعلنت وزارة الداخلية العراقية التوصل إلى اتفاق مع تركيا.",
      events: [{ type: "treaty", actors: ["Iraqi Interior Ministry"], counterpart: "Turkey" }],
    },
  ],
  "a name of the lists between marks, with a number": [
    {
      text: 'نفت حركة "إم 23" مسؤوليتها عن القصف.',
      events: [{ type: "denial", actors: ["M23"] }],
    },
    // The day in its name is no day of the event.
    { text: 'نفت حركة "23 مارس" مسؤوليتها عن القصف.', events: [{ type: "denial", actors: ["M23"], day: null }] },
    { text: 'نفت جماعة "12 يوما" مسؤوليتها عن القصف.', events: [] },
    {
      text: 'سيطرت قوات مجموعة "فوستوك" على بلدة صغيرة.',
      events: [{ type: "advance", actors: ["Russia"] }],
    },
  ],
  "what is built, opened and transferred, and whose boat rescues": [
    {
      text: "دشن فلاديمير بوتين، الاثنين، حيا سكنيا في موسكو.",
      events: [{ type: "other", aspect: "launch", actors: ["Vladimir Putin"], place: "Moscow", day: "2024-10-28" }],
    },
    { text: "بدأت تركيا أعمال بناء محطة ثانية.", events: [{ type: "other", aspect: "launch", actors: ["Turkey"] }] },
    { text: "بدأ مارك روته في بناء الثقة مع الحلفاء.", events: [] },
    {
      text: "نقل الجيش العراقي 200 معتقل إلى سجن بعيد.",
      events: [{ type: "other", aspect: "transfer", actors: ["Iraqi army"] }],
    },
    { text: "نقل التلفزيون السوري عن معتقل سابق قوله إن الوضع صعب.", events: [] },
    {
      text: "أنقذ زورق لخفر السواحل الإيطالي 32 مهاجرا.",
      events: [{ type: "other", aspect: "rescue", actors: ["Italian coast guard"] }],
    },
    // What was hit is no craft of those who hit it.
    { text: "استهدف زورق للجيش السوداني.", events: [{ type: "other", aspect: "strike", actors: [] }] },
    {
      text: "أمرت الحكومة اليونانية سكان خمس قرى في جزيرة صغيرة بالإخلاء.",
      events: [{ type: "other", aspect: "order", actors: ["Greek government"] }],
    },
    // The verb that is spelled like "under".
    {
      text: "فتحت الشرطة التونسية تحقيقا في الحادث.",
      events: [{ type: "other", aspect: "decision", actors: ["Tunisian police"] }],
    },
  ],
  "who calls a report false": [
    {
      text: 'وصفت السفارة الروسية في باريس التقرير بأنه "كذب محض لا أساس له".',
      events: [{ type: "denial", aspect: "denied", actors: ["Russian embassy in Paris"] }],
    },
    {
      text: "اعتبرت وزارة الدفاع الروسية الأرقام محض افتراء.",
      events: [{ type: "denial", aspect: "denied", actors: ["Russian Defence Ministry"] }],
    },
    // Whose words are described denies nothing.
    {
      text: "نفت وزارة الدفاع الأوكرانية الخبر، ووصفت حديث موسكو عن الخسائر بأنه أكاذيب.",
      events: [{ type: "denial", actors: ["Ukrainian Defence Ministry"] }],
    },
    { text: "وصف مارك روته الاتفاق بأنه عار على أوروبا.", events: [] },
    { text: "اعتبرت وزارة الصحة المصرية أن مكافحة الشائعات ضرورة.", events: [] },
  ],
  "whose aid comes, and who orders it": [
    {
      text: "وصلت إلى مطار العريش طائرة مساعدات كويتية لأهالي غزة.",
      events: [{ type: "aid", actors: ["Kuwait"] }],
    },
    {
      text: "دخلت قافلة مساعدات للهلال الأحمر العربي السوري إلى السويداء.",
      events: [{ type: "aid", actors: ["Syrian Arab Red Crescent"], counterpart: null }],
    },
    {
      text: "دخلت قافلة مساعدات تضم 21 شاحنة، سيّرها الهلال الأحمر المصري.",
      events: [{ type: "aid", actors: ["Egyptian Red Crescent"] }],
    },
    // Of whom the text tells nothing.
    { text: "دخلت قافلة مساعدات إلى غزة، الثلاثاء.", events: [{ type: "aid", actors: [], place: "Gaza Strip" }] },
    {
      text: "أمر جو بايدن بإرسال أربع طائرات نقل محملة بالغذاء والخيام إلى المناطق المنكوبة.",
      events: [{ type: "aid", actors: ["Joe Biden"] }],
    },
    {
      text: "أرسلت إيطاليا طائرتي إطفاء إلى اليونان.",
      events: [{ type: "aid", actors: ["Italy"], counterpart: "Greece" }],
    },
    {
      text: "برنامج الأغذية العالمي يوزع حصصا غذائية في كسلا.",
      events: [{ type: "aid", actors: ["World Food Programme"] }],
    },
  ],
  "who honours, visits the wounded and deploys": [
    {
      text: "كرم فولوديمير زيلينسكي جنود اللواء 47.",
      events: [{ type: "award", actors: ["Volodymyr Zelensky"] }],
    },
    {
      text: "أصدر فلاديمير بوتين مرسوما بمنح الجندي وسام الشجاعة.",
      events: [
        { type: "other", aspect: "decision", actors: ["Vladimir Putin"] },
        { type: "award", actors: ["Vladimir Putin"] },
      ],
    },
    {
      text: "رفض فلاديمير بوتين منح الجندي وسام الشجاعة.",
      events: [{ type: "statement", aspect: "declined", actors: ["Vladimir Putin"] }],
    },
    {
      text: "انتقل مارك روته إلى المستشفى للاطمئنان على المصابين.",
      events: [{ type: "visit", actors: ["Mark Rutte"] }],
    },
    { text: "انتقل مارك روته إلى الحديث عن المصابين.", events: [] },
    { text: "اطمأن مارك روته هاتفيا على المصابين.", events: [{ type: "call", actors: ["Mark Rutte"] }] },
    {
      text: "بدأ الجيش اللبناني الانتشار في ثلاث قرى.",
      events: [{ type: "deployment", aspect: "moved", actors: ["Lebanese army"] }],
    },
    { text: "بدأ الفيروس الانتشار في لبنان.", events: [] },
    {
      text: "أرسلت كينيا 400 شرطي إلى هايتي.",
      events: [{ type: "deployment", aspect: "moved", actors: ["Kenya"], place: "Haiti" }],
    },
    {
      text: "سترسل كينيا كتيبة إلى هايتي.",
      events: [{ type: "deployment", aspect: "forecast", actors: ["Kenya"], place: "Haiti" }],
    },
    // What is only meant has not moved.
    {
      text: "اتفق قادة دول حلف شمال الأطلسي على إرسال كتيبة.",
      events: [{ type: "other", aspect: "agreement", actors: ["NATO"] }],
    },
  ],
  "a town taken that only its name tells": [
    {
      text: "استعاد الجيش السوداني أم درمان من قوات الدعم السريع.",
      events: [{ type: "advance", actors: ["Sudanese army"], place: "Omdurman" }],
    },
    { text: "احتلت مصر المركز الأول في البطولة.", events: [] },
    {
      text: "استعاد الجيش السوداني أسراه في أم درمان.",
      events: [{ type: "other", aspect: "release", actors: ["Sudanese army"] }],
    },
    {
      text: "دخلت وحدات الجيش السوري بلدة صغيرة في حلب.",
      events: [{ type: "advance", actors: ["Syrian army"] }],
    },
  ],
  "recognitions in passing": [
    {
      text: "جاء ذلك عقب اعتراف البرتغال بالدولة في أيلول الماضي.",
      events: [{ type: "other", aspect: "recognition", actors: ["Portugal"], day: "2024-09" }],
    },
    { text: "دعا مارك روته إلى اعتراف البرتغال بالدولة.", events: [] },
  ],
  "what is voiced": [
    {
      text: "أعربت وزارة الخارجية الصينية عن رفضها الشديد للقرار.",
      events: [{ type: "statement", aspect: "voiced", actors: ["Chinese Foreign Ministry"] }],
    },
    {
      text: "أعرب مارك روته عن إدانته للهجوم.",
      events: [{ type: "statement", aspect: "condemned", actors: ["Mark Rutte"] }],
    },
    { text: "لم يعرب مارك روته عن رفضه للقرار.", events: [] },
    {
      text: 'دانت منظمة "مراسلون بلا حدود" توقيف الصحافيين.',
      events: [{ type: "statement", aspect: "condemned", actors: ["Reporters Without Borders"] }],
    },
  ],
  gatherings: [
    {
      text: "اختتمت في الدوحة أعمال القمة العربية.",
      events: [{ type: "meeting", aspect: null, actors: [], place: "Doha" }],
    },
    {
      text: "تستضيف القاهرة الأحد المقبل قمة عربية طارئة.",
      events: [{ type: "meeting", aspect: "expected", actors: ["Cairo"], day: "2024-11-03" }],
    },
    { text: "استضافت القاهرة مؤتمرا صحفيا للمنتخب.", events: [] },
  ],
  "papers that are signed": [
    {
      text: "وقع الرئيس الأوكراني فولوديمير زيلينسكي مرسوما بحل الحكومة.",
      events: [{ type: "other", aspect: "decision", actors: ["Volodymyr Zelensky"] }],
    },
    {
      text: "أصدرت السلطات العراقية مذكرة توقيف بحق الوزير السابق.",
      events: [{ type: "other", aspect: "ruling", actors: ["Iraqi government"] }],
    },
    { text: "أصدرت السلطات العراقية مذكرة عن الطقس.", events: [] },
    { text: "علق البرلمان الأوروبي المصادقة على الاتفاق.", events: [] },
  ],
  "votes and launches": [
    {
      text: "فتحت مراكز الاقتراع أبوابها في العراق.",
      events: [{ type: "other", aspect: "vote", actors: [], place: "Iraq" }],
    },
    {
      text: "أعلنت كوريا الشمالية إطلاق صاروخ باليستي.",
      events: [{ type: "other", aspect: "launch", actors: ["North Korea"] }],
    },
    { text: "دعا مارك روته كوريا الشمالية إلى وقف إطلاق الصواريخ.", events: [] },
    {
      text: "استأنفت أوغندا علاقاتها الدبلوماسية مع رواندا.",
      events: [{ type: "other", aspect: "resumption", actors: ["Uganda"] }],
    },
  ],
  "clauses with subjects of their own": [
    {
      text: "التقى مارك روته فولوديمير زيلينسكي الذي أعلن تقديم منحة بقيمة 90 مليون يورو للأردن.",
      events: [
        { type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" },
        { type: "aid", actors: ["Volodymyr Zelensky"], counterpart: "Jordan" },
      ],
    },
    {
      text: "اتهمت روسيا أوكرانيا بالتصعيد، وعطلت السلطات الدراسة في ثلاث مدن.",
      events: [],
    },
    {
      text: "أدى مارك روته اليمين الدستورية رئيسا للوزراء.",
      events: [{ type: "other", aspect: "appointment", actors: ["Mark Rutte"] }],
    },
    { text: "أدى الإهمال إلى تراجع ثقة مارك روته برئيس الشركة.", events: [] },
  ],
  "the nation of who is summoned": [
    { text: "استدعت القائم بالأعمال الصربي وسلمته مذكرة.", events: [] },
    {
      text: "استدعت الحكومة الليبية القائم بالأعمال الصربي.",
      events: [{ type: "summons", actors: ["Government of National Unity (Libya)"] }],
    },
  ],
  "where it happened": [
    {
      text: "قصف الجيش السوداني مخازن في بلدة برنو شمال كادوقلي.",
      events: [{ type: "other", aspect: "strike", actors: ["Sudanese army"], place: "Brno" }],
    },
    {
      text: "عقد مارك روته، الثلاثاء، في كييف اجتماعاً مع فولوديمير زيلينسكي.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky", place: "Kyiv" }],
    },
    {
      text: "قصف الجيش السوداني مخازن، وقالت وزارة الصحة في الخرطوم إنه أصاب مستشفى.",
      events: [{ type: "other", aspect: "strike", actors: ["Sudanese army"], place: null }],
    },
    {
      text: "وصل مارك روته إلى العاصمة الأوكرانية كييف، على رأس وفد.",
      events: [{ type: "visit", aspect: "arrived", actors: ["Mark Rutte"], place: "Kyiv" }],
    },
  ],
  "struck by nobody who is named": [
    {
      text: "قُتل سبعة عمال في هجوم استهدف وزارة النقل وسط بغداد.",
      events: [{ type: "other", aspect: "strike", actors: [], place: "Baghdad" }],
    },
    {
      text: "أعلن الجيش المالي مقتل ستة من جنوده في هجوم على معسكر.",
      events: [
        { type: "other", aspect: "strike", actors: [] },
        // Who reports it.
        { type: "other", aspect: null, actors: ["Malian army"] },
      ],
    },
    {
      text: "أعلن الجيش المالي مقتل ستة إرهابيين في غارة على معسكر.",
      events: [{ type: "other", aspect: "strike", actors: ["Malian army"] }],
    },
    {
      text: "قُتل سبعة عمال في هجوم شنته قوات الدعم السريع على مصنع.",
      events: [{ type: "other", aspect: "strike", actors: ["Rapid Support Forces"] }],
    },
    {
      text: "أدى القصف المدفعي العنيف لقوات الدعم السريع على أم درمان إلى نزوح الأهالي.",
      events: [{ type: "other", aspect: "strike", actors: ["Rapid Support Forces"], place: "Omdurman" }],
    },
    { text: "تناول التقرير هجوم بوركينا فاسو بالتفصيل.", events: [] },
    {
      text: "تناول التقرير هجمات روسيا على أوكرانيا.",
      events: [{ type: "other", aspect: "strike", actors: ["Russia"] }],
    },
    {
      text: "نصب المسلحون كميناً لقافلة في مالي.",
      events: [{ type: "other", aspect: "strike", actors: [], place: "Mali" }],
    },
    {
      text: "اندلعت فجر الثلاثاء 29 تشرين الأول/أكتوبر مواجهات مسلحة في طرابلس.",
      events: [{ type: "other", aspect: "combat", actors: [], place: "Tripoli", day: "2024-10-29" }],
    },
    {
      text: "تحاصر قوات الدعم السريع، منذ أيار/مايو الماضي، مدينة الفاشر.",
      events: [{ type: "other", aspect: "siege", actors: ["Rapid Support Forces"] }],
    },
  ],
  "who acts in a chain of verbs": [
    {
      text: "اقتحمت قوات خاصة من الجيش السوداني بلدة برنو، واعتقلت شابين.",
      events: [
        { type: "other", aspect: "raid", actors: ["Sudanese army"], place: "Brno" },
        { type: "other", aspect: "arrest", actors: ["Sudanese army"] },
      ],
    },
    {
      text: "اقتحمت قوات الدعم السريع بلدة برنو، واعتقلت الشرطة السودانية شابين.",
      events: [
        { type: "other", aspect: "raid", actors: ["Rapid Support Forces"] },
        { type: "other", aspect: "arrest", actors: ["Sudanese police"] },
      ],
    },
    {
      text: "قالت الشرطة الصومالية إن إرهابيين قتلوا عندما اقتحم مسلحون فندقاً في مقديشو.",
      events: [{ type: "other", aspect: "raid", actors: [], place: "Mogadishu" }],
    },
    {
      text: "هاجم أفراد من حركة الشباب، الثلاثاء، فندقاً في مقديشو.",
      events: [{ type: "other", aspect: "strike", actors: ["Al-Shabaab"], place: "Mogadishu", day: "2024-10-29" }],
    },
    {
      text: "أفادت وكالة رويترز بتعيين مارك روته رئيساً للجنة.",
      events: [{ type: "other", aspect: "appointment", actors: [] }],
    },
    {
      text: "أسفر قصف روسي على خيرسون عن مقتل سبعة تجار.",
      events: [{ type: "other", aspect: "strike", actors: ["Russia"], place: "Kherson" }],
    },
    {
      text: "قصفت روسيا خيرسون بالصواريخ.",
      events: [{ type: "other", aspect: "strike", actors: ["Russia"] }],
    },
    {
      text: "وصل أعضاء الوفد الأوكراني إلى باريس، الثلاثاء، لحضور مؤتمر.",
      events: [{ type: "visit", aspect: "arrived", actors: ["Ukrainian delegation"], place: "Paris" }],
    },
    {
      text: "شب حريق في مصنع بمحافظة المنيا المصرية.",
      events: [{ type: "other", aspect: "accident", actors: [], place: "Minya" }],
    },
  ],
  "people without a name": [
    {
      text: "خطف مسلحون من جماعة بوكو حرام 30 امرأة في نيجيريا.",
      events: [{ type: "other", aspect: "abduction", actors: ["Boko Haram"], place: "Nigeria" }],
    },
    {
      text: "قالت وكالة رويترز إن مسلحين خطفوا 30 امرأة في نيجيريا.",
      events: [{ type: "other", aspect: "abduction", actors: [], place: "Nigeria" }],
    },
    {
      text: "قال مارك روته إن الحوثيين خطفوا 30 امرأة في تعز.",
      events: [{ type: "other", aspect: "abduction", actors: ["Houthis"], place: "Taiz" }],
    },
    {
      text: "قالت الأونروا إن قصفاً مدفعياً استهدف مدرسة في خان يونس.",
      events: [
        { type: "other", aspect: null, actors: ["UNRWA"], place: "Khan Younis" },
        { type: "other", aspect: "strike", actors: [], place: "Khan Younis" },
      ],
    },
    {
      text: "أعلن الجيش النيجيري تحرير أكثر من 30 رهينة.",
      events: [{ type: "other", aspect: "release", actors: ["Nigerian army"] }],
    },
    {
      text: "أعلن الجيش النيجيري تحرير بلدة بورنو.",
      events: [{ type: "advance", actors: ["Nigerian army"] }],
    },
    {
      text: "استعاد ثلاثون تاجراً مخطوفاً حريتهم في نيجيريا.",
      events: [{ type: "other", aspect: "release", actors: [], place: "Nigeria" }],
    },
    { text: "استعاد المنتخب توازنه في نيجيريا.", events: [] },
    {
      text: "أعلنت نيجيريا الإفراج عن الطالبات اللواتي اختطفن في 17 أيلول/سبتمبر.",
      events: [{ type: "other", aspect: "release", actors: ["Nigeria"], day: null }],
    },
    {
      text: "أعلنت نيجيريا في 17 أيلول/سبتمبر الإفراج عن الطالبات.",
      events: [{ type: "other", aspect: "release", actors: ["Nigeria"], day: "2024-09-17" }],
    },
  ],
  "done by a verb that no rule has": [
    {
      deeds: true,
      text: "قالت وزارة الدفاع الروسية، الثلاثاء، إنها تخلت عن المشروع.",
      events: [{ type: "other", aspect: null, actors: ["Russian Defence Ministry"], day: "2024-10-29" }],
    },
    {
      deeds: true,
      text: "أعلنت أوكرانيا، الثلاثاء، قطع الكهرباء عن المدينة.",
      events: [{ type: "other", aspect: null, actors: ["Ukraine"], day: "2024-10-29" }],
    },
    { deeds: true, text: "قالت وزارة الدفاع الروسية إنها تتخلى عن المشروع.", events: [] },
    { deeds: true, text: "أعلنت أوكرانيا مقتل جنديين في المدينة.", events: [] },
    { deeds: true, text: "اتهم مارك روته المسلحين بأنهم تخلوا عن المشروع.", events: [] },
    {
      deeds: true,
      text: "فشل مجلس الأمن في إصدار بيان، الثلاثاء.",
      events: [{ type: "other", aspect: null, actors: ["UN Security Council"], day: "2024-10-29" }],
    },
    {
      deeds: true,
      text: "يواجه يون سوك يول العقوبات، فيما سحبت روسيا صفة الشريك.",
      events: [{ type: "other", aspect: null, actors: ["Russia"] }],
    },
    {
      text: "درّبت وزارة الدفاع الأوكرانية، الثلاثاء، عشرين متطوعاً في كييف.",
      deeds: true,
      events: [
        { type: "other", aspect: null, actors: ["Ukrainian Defence Ministry"], place: "Kyiv", day: "2024-10-29" },
      ],
    },
    {
      text: "وفي ختام الجلسة، استعرض مارك روته خطط الحلف للعام المقبل.",
      deeds: true,
      events: [{ type: "other", aspect: null, actors: ["Mark Rutte"] }],
    },
    {
      text: "قال مسؤول إن الجيش السوداني استعرض قواته في الخرطوم.",
      deeds: true,
      events: [{ type: "other", aspect: null, actors: ["Sudanese army"], place: "Khartoum" }],
    },
    {
      text: "وكان مارك روته قد حضر المناورات في بولندا.",
      deeds: true,
      events: [{ type: "other", aspect: null, actors: ["Mark Rutte"], place: "Poland" }],
    },
    {
      text: "وكانت القوات الأمنية الأردنية، الثلاثاء، قد قمعت اعتصاماً للمعلمين.",
      deeds: true,
      events: [{ type: "other", aspect: null, actors: ["Jordan"], day: "2024-10-29" }],
    },
    { text: "لم تكرّم وزارة الدفاع الأوكرانية المتطوعين هذا العام.", deeds: true, events: [] },
    { text: "ستكرّم وزارة الدفاع الأوكرانية المتطوعين في كييف.", deeds: true, events: [] },
    { text: "تسعى وزارة الدفاع الأوكرانية إلى زيادة الإنتاج في كييف.", deeds: true, events: [] },
    { text: "تعليمات وزارة الدفاع الأوكرانية واضحة في هذا الشأن.", deeds: true, events: [] },
    { text: "تقديم وزارة الدفاع الأوكرانية أوراقها تأخر أسابيع.", deeds: true, events: [] },
  ],
  "who claims an attack": [
    {
      text: "تبنت حركة الشباب، الثلاثاء، الهجوم على القاعدة في مقديشو.",
      events: [{ type: "other", aspect: "responsibility", actors: ["Al-Shabaab"], day: "2024-10-29" }],
    },
    {
      text: "أعلنت حركة طالبان مسؤوليتها عن تفجير الحافلة.",
      events: [{ type: "other", aspect: "responsibility", actors: ["Taliban"] }],
    },
    {
      text: "تبنى البرلمان الأوروبي، الثلاثاء، قرارا عن الهجوم الإلكتروني.",
      events: [{ type: "other", aspect: "resolution", actors: ["European Parliament"] }],
    },
  ],
  "done by whoever manages to": [
    {
      text: "تمكنت الشرطة الألمانية، بناء على معلومات وفرتها أجهزة الاستخبارات البولندية، من توقيف أربعة أشخاص في برلين.",
      events: [{ type: "other", aspect: "arrest", actors: ["German police"], place: "Berlin" }],
    },
    {
      text: "قال مارك روته إن فرقة الغواصين نجحت في إنقاذ ثلاثة أطفال قرب المرفأ.",
      events: [{ type: "other", aspect: "rescue", actors: ["Mark Rutte"] }],
    },
  ],
  "whom a noun of action concerns": [
    {
      text: "بعد إقالة وزير المالية ليث العامري من منصبه جرى تكليف سالم الحمدان بمنصب الوزير.",
      events: [
        { type: "other", aspect: "dismissal", actors: [] },
        { type: "other", aspect: "appointment", actors: [] },
      ],
    },
    {
      text: "أعلن الجيش السوداني تمشيط المدينة بعد طرد قوات الدعم السريع من أحيائها.",
      events: [{ type: "other", aspect: "expulsion", actors: ["Sudanese army"] }],
    },
    {
      text: "إن القوات الحكومية طردت مقاتلي حركة الشباب من البلدة بعد معركة طويلة.",
      events: [{ type: "other", aspect: "expulsion", actors: [] }],
    },
  ],
  "a country that only tells where": [
    {
      text: "وكان عشرات المسلحين اقتحموا مدرسة في شمال غرب نيجيريا ليل الخميس وخطفوا 30 تلميذة.",
      events: [
        { type: "other", aspect: "raid", actors: [] },
        { type: "other", aspect: "abduction", actors: [] },
      ],
    },
    {
      text: "دولة قطر افتتحت سفارتها في دمشق، الثلاثاء، بعد سنوات.",
      events: [{ type: "other", aspect: "launch", actors: ["Qatar"], day: "2024-10-29" }],
    },
  ],
  "within reach in spite of a date": [
    {
      text: "هدمت جرافات الاحتلال، صباح الثلاثاء 29 أكتوبر 2024، منزلا في القدس.",
      events: [{ type: "other", aspect: "demolition", actors: [], place: "Jerusalem", day: "2024-10-29" }],
    },
    { text: "هدمت الجرافات ما بقي في الحي القديم من أسوار تحيط منذ قرون بمنزل في القدس.", events: [] },
  ],
  "protests, strikes at work and those who break them up": [
    {
      text: "أطلقت الشرطة الكينية الغاز المسيل للدموع في نيروبي.",
      events: [{ type: "other", aspect: "protest", actors: ["Kenyan police"], place: "Nairobi" }],
    },
    {
      text: "بدأ المعلمون العاملون في مدارس الحكومة بمحافظات الشمال والجنوب والوسط، الثلاثاء، إضرابا عن العمل.",
      events: [{ type: "other", aspect: "protest", actors: [], day: "2024-10-29" }],
    },
    {
      text: "أعلنت اليونيسف، الثلاثاء، الدخول في إضراب عن العمل.",
      events: [{ type: "other", aspect: "protest", actors: ["UNICEF"], day: "2024-10-29" }],
    },
    { text: "استخدمت الشرطة الكينية سيارات جديدة في نيروبي.", events: [] },
  ],
  "what is decided by its noun": [
    {
      text: "أعلن مجلس الاتحاد الأوروبي، الثلاثاء، تمديد العقوبات على روسيا.",
      events: [{ type: "other", aspect: "sanctions", actors: ["Council of the European Union"], day: "2024-10-29" }],
    },
    {
      text: "أعلنت اليابان، الثلاثاء، موافقة البرلمان على الموازنة الجديدة.",
      events: [{ type: "other", aspect: "decision", actors: ["Japanese parliament"], day: "2024-10-29" }],
    },
    {
      text: "قرر مارك روته، الثلاثاء، الاكتفاء ببيان قصير.",
      events: [{ type: "other", aspect: "decision", actors: ["Mark Rutte"], day: "2024-10-29" }],
    },
    {
      text: "أعلن البنك المركزي التركي، الثلاثاء، تثبيت أسعار الفائدة عند 50 بالمئة.",
      events: [{ type: "other", aspect: "decision", actors: ["Turkish central bank"], day: "2024-10-29" }],
    },
    {
      text: "قرر البرلمان الأوروبي إرسال وفد الجمعة إلى كييف.",
      events: [{ type: "other", aspect: "decision", actors: ["European Parliament"], day: null }],
    },
    { text: "تقرر إيفاد فريق من الهلال الأحمر المصري.", events: [] },
    { text: "طالبت اليابان بتمديد العقوبات على روسيا.", events: [] },
  ],
  "ties and truces": [
    {
      text: "أعلنت اليابان استعادة العلاقات الدبلوماسية مع تايوان.",
      events: [{ type: "other", aspect: "resumption", actors: ["Japan"], counterpart: "Taiwan" }],
    },
    { text: "دعت اليابان إلى استعادة العلاقات الدبلوماسية مع تايوان.", events: [] },
  ],
  "aid on its way": [
    {
      text: "دخلت قافلة مساعدات تضم عشر شاحنات إلى غزة، الثلاثاء.",
      events: [{ type: "aid", actors: [], place: "Gaza Strip", day: "2024-10-29" }],
    },
    { text: "منعت الشرطة قافلة المساعدات من أن تصل إلى غزة.", events: [] },
  ],
  "what the weather caused": [
    {
      text: "توفي ثلاثة أشخاص، الثلاثاء، جراء فيضانات في غرب اليابان.",
      events: [{ type: "other", aspect: "disaster", actors: [], day: "2024-10-29" }],
    },
    { text: "يستعد السكان تحسبا لفيضانات في غرب اليابان.", events: [] },
  ],
  "towns that are entered": [
    {
      text: "أعلن الجيش السوداني، الثلاثاء، دخول مدينة الأبيض بعد معارك.",
      events: [{ type: "advance", actors: ["Sudanese army"], day: "2024-10-29" }],
    },
    {
      text: "قال الجيش السوداني إن قواته دخلت صباح الثلاثاء مدينة الأبيض.",
      events: [{ type: "advance", actors: ["Sudanese army"], day: "2024-10-29" }],
    },
    { text: "أعلنت وزارة الصحة السودانية دخول مدينة الأبيض في حملة التطعيم.", events: [] },
  ],
  "arrests of those who were named before": [
    {
      text: "وقالت الشرطة الألمانية إنه تم القبض عليهم في برلين، الثلاثاء.",
      events: [{ type: "other", aspect: "arrest", actors: ["German police"], day: "2024-10-29" }],
    },
    { text: "صدرت مذكرة تقضي بالقبض عليهم في برلين.", events: [] },
  ],
  "a date between a verb and its subject": [
    {
      text: "توفى فجر الثلاثاء، يون سوك يول، بعد صراع مع المرض.",
      events: [{ type: "other", aspect: "death", actors: ["Yoon Suk Yeol"], day: "2024-10-29" }],
    },
  ],
  "flight and fire": [
    {
      text: "فر مارك روته من كييف إلى بولندا، الثلاثاء.",
      events: [{ type: "other", aspect: "flight", actors: ["Mark Rutte"], day: "2024-10-29" }],
    },
    {
      text: "أفاد البنتاغون بأن ألفي شخص نزحوا من المدينة.",
      events: [{ type: "other", aspect: "flight", actors: [] }],
    },
    { text: "وفرت وزارة الدفاع الروسية خياما في المدينة.", events: [] },
    {
      text: "أطلق طالب ملثم النار على زملائه في برلين.",
      events: [{ type: "other", aspect: "shooting", actors: [], place: "Berlin" }],
    },
    {
      text: "لقي شخصان مصرعهما في إطلاق نار داخل مدرسة في برلين.",
      events: [{ type: "other", aspect: "shooting", actors: [], place: "Berlin" }],
    },
    { text: "أطلق طالب ملثم بالونات على زملائه في برلين.", events: [] },
  ],
  "goods that are seized": [
    {
      text: "تمكنت الشرطة الألمانية من حجز طن من المخدرات في برلين.",
      events: [{ type: "other", aspect: "seizure", actors: ["German police"], place: "Berlin" }],
    },
    { text: "تمكنت الشرطة الألمانية من حجز غرفتين في برلين.", events: [] },
    {
      text: "إحباط محاولة تهريب كمية من المخدرات في برلين.",
      events: [{ type: "other", aspect: "repelled", actors: [], place: "Berlin" }],
    },
  ],
  "a person who is named": [
    {
      text: "وقالت الصحيفة إنه أمس اعتقلت الشرطة الألمانية يون سوك يول في برلين.",
      events: [{ type: "other", aspect: "arrest", actors: ["German police"], place: "Berlin" }],
    },
    { text: "وقالت الصحيفة إنه أمس اعتقلت الشرطة الألمانية الأنفاس في برلين.", events: [] },
  ],
  "a long name within reach": [
    {
      text: "أدى الأمين العام لحلف شمال الأطلسي مارك روته، صباح الثلاثاء 29 أكتوبر، اليمين الدستورية.",
      events: [{ type: "other", aspect: "appointment", actors: ["Mark Rutte"], day: "2024-10-29" }],
    },
  ],
  "names under what governs the one before them": [
    { text: "دعا مارك روته إلى الهدوء في غزة ولبنان وتكثيف المساعدات الإنسانية التي دخلت.", events: [] },
    {
      text: "قررت الكويت، الثلاثاء، سحب الجنسية من الداعية ليث العامري.",
      events: [{ type: "other", aspect: "decision", actors: ["Kuwait"], day: "2024-10-29" }],
    },
  ],
  "warnings, and talks of two": [
    {
      text: "وجه مارك روته، الثلاثاء، تحذيرا إلى روسيا.",
      events: [
        { type: "statement", aspect: "voiced", actors: ["Mark Rutte"], counterpart: "Russia", day: "2024-10-29" },
      ],
    },
    {
      text: "مارك روته ويون سوك يول يبحثان التعاون.",
      events: [{ type: "meeting", actors: ["Mark Rutte", "Yoon Suk Yeol"] }],
    },
    { text: "مارك روته يبحث التعاون.", events: [] },
  ],
  "soldiers who come back, and operations": [
    {
      text: "أعلنت وزارة الدفاع الروسية أنها استعادت 157 عسكريا من الأسر.",
      events: [{ type: "other", aspect: "release", actors: ["Russian Defence Ministry"] }],
    },
    {
      text: "قتل تسعة مسلحين في عملية للجيش السوداني قرب المدينة.",
      events: [{ type: "other", aspect: "operation", actors: ["Sudanese army"] }],
    },
    {
      text: "روسيا وأوكرانيا تسلمان جثة أسير.",
      events: [{ type: "other", aspect: "release", actors: ["Russia", "Ukraine"] }],
    },
  ],
  "orders of all kinds": [
    {
      text: "أمر مارك روته، الثلاثاء، بفتح تحقيق في الحادث.",
      events: [{ type: "other", aspect: "decision", actors: ["Mark Rutte"], day: "2024-10-29" }],
    },
    {
      text: "طلبت روسيا، الثلاثاء، من السفير مغادرة البلاد.",
      events: [{ type: "other", aspect: "order", actors: ["Russia"], day: "2024-10-29" }],
    },
    {
      text: "أعلنت روسيا إنهاء مهام السفير في باريس.",
      events: [{ type: "other", aspect: "dismissal", actors: ["Russia"] }],
    },
    { text: "طالبت روسيا بفتح تحقيق في الحادث.", events: [] },
  ],
  "what goes on about who says so": [
    {
      text: "أعلنت الشرطة الألمانية أنها فتشت آلاف المنازل في عموم فرنسا وأوقفت عشرة أشخاص.",
      events: [{ type: "other", aspect: "arrest", actors: ["German police"] }],
    },
  ],
  "subjects of headlines that name nobody": [
    { text: "القيادة تعزي مارك روته في وفاة والده.", events: [] },
    {
      text: "فرنسا تعزي مارك روته في وفاة والده.",
      events: [{ type: "statement", aspect: "condoled", actors: ["France"], counterpart: "Mark Rutte" }],
    },
  ],
  "chains of nouns under a preposition": [
    {
      text: "بمبادرة من إدارة فرع وزارة الدفاع الروسية، ألقت المباحث الجنائية القبض على موظف.",
      events: [{ type: "other", aspect: "arrest", actors: [] }],
    },
  ],
  "accidents, and posts that are taken": [
    {
      text: "قضى عشرون شخصا في حادث سير تعرضت له حافلة في ألمانيا.",
      events: [{ type: "other", aspect: "accident", actors: [], place: "Germany" }],
    },
    { text: "تحدث مارك روته عن معدل حوادث السير في ألمانيا.", events: [] },
    {
      text: "تسلم مارك روته حقيبة الدفاع في الحكومة الجديدة.",
      events: [{ type: "other", aspect: "appointment", actors: ["Mark Rutte"] }],
    },
    { text: "تسلم مارك روته حقيبة جلدية سوداء من والدته.", fails: "a bag is a portfolio, too", events: [] },
    { text: "نشطاء يغيرون لافتة السفارة في باريس.", events: [] },
  ],
  "what several people do, and the committee of a bank": [
    {
      text: "المسلحون الحوثيون الذين سيطروا على محافظات منها العاصمة صنعاء فرضوا حصارا على منزل الرئيس.",
      events: [{ type: "other", aspect: "sanctions", actors: ["Houthis"] }],
    },
    {
      text: "قررت لجنة السياسة النقدية في البنك المركزي المصري رفع أسعار الفائدة 200 نقطة.",
      events: [{ type: "other", aspect: "decision", actors: ["Egyptian central bank"] }],
    },
    { text: "تتألف لجنة السياسة النقدية من تسعة أعضاء وتعمل في القاهرة.", events: [] },
  ],
  'whom the clause behind a comma is about, and verbs that begin like "and"': [
    {
      text: "استقبل مارك روته فولوديمير زيلينسكي، الذي وصل إلى باريس الثلاثاء في زيارة رسمية.",
      events: [
        { type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" },
        { type: "visit", actors: ["Volodymyr Zelensky"], place: "Paris", day: "2024-10-29" },
      ],
    },
    {
      text: "زار مارك روته باريس الثلاثاء ووصل إلى برلين الأربعاء في زيارة رسمية.",
      events: [
        { type: "visit", actors: ["Mark Rutte"], place: "Paris" },
        { type: "visit", actors: ["Mark Rutte"], place: "Berlin" },
      ],
    },
  ],
  "bodies that a noun of action under a preposition concerns": [
    {
      text: "أصدر مارك روته قرارا بإقالة الحكومة الفرنسية، وعين وزيرا جديدا للدفاع.",
      events: [
        { type: "other", aspect: "decision", actors: ["Mark Rutte"] },
        { type: "other", aspect: "appointment", actors: ["Mark Rutte"] },
      ],
    },
    {
      text: "نشرت الحكومة الفرنسية نتائج التحقيق، وعينت مارك روته سفيرا.",
      events: [{ type: "other", aspect: "appointment", actors: ["French government"] }],
    },
  ],
  "forces and craft that belong to somebody": [
    {
      text: "نفذت طائرة مسيرة تابعة للجيش الروسي، الثلاثاء، غارة على قرية في خاركيف.",
      events: [{ type: "other", aspect: "strike", actors: ["Russian army"], day: "2024-10-29" }],
    },
    {
      text: "هاجمت دورية تابعة لحزب الله موقعا قرب الحدود.",
      events: [{ type: "other", aspect: "strike", actors: ["Hezbollah"] }],
    },
    {
      text: "استهدفت غارة مسائية سيارة تابعة لحزب الله قرب الحدود.",
      events: [{ type: "other", aspect: "strike", actors: [] }],
    },
  ],
  "two whose titles stand between their names": [
    {
      text: "وقع مارك روته، رئيس الوزراء، وفلاديمير بوتين مذكرة تفاهم الثلاثاء.",
      events: [{ type: "treaty", actors: ["Mark Rutte", "Vladimir Putin"] }],
    },
    {
      text: "وقع مارك روته، رئيس الوزراء، اتفاقية التعاون في حضور فلاديمير بوتين.",
      events: [{ type: "treaty", actors: ["Mark Rutte"], counterpart: null }],
    },
  ],
  "the day of what the two did before": [
    {
      text: "التقى مارك روته، الثلاثاء، فلاديمير بوتين في باريس. وعقب اللقاء، وقع الجانبان مذكرة تفاهم.",
      events: [
        { type: "meeting", actors: ["Mark Rutte"], counterpart: "Vladimir Putin", day: "2024-10-29" },
        { type: "treaty", actors: ["Mark Rutte", "Vladimir Putin"], day: "2024-10-29" },
      ],
    },
    {
      text: "التقى مارك روته، الثلاثاء، فلاديمير بوتين في باريس. وكان الجانبان وقعا مذكرة تفاهم في 3 يناير 2023.",
      events: [
        { type: "meeting", actors: ["Mark Rutte"], counterpart: "Vladimir Putin" },
        { type: "treaty", actors: ["Mark Rutte", "Vladimir Putin"], day: "2023-01-03" },
      ],
    },
  ],
  "forces that are sent, ordered and come": [
    {
      text: "أعلن البنتاغون، الثلاثاء، أن مارك روته قرر إرسال بضعة آلاف من القوات إلى الشرق الأوسط.",
      events: [
        { type: "other", aspect: "decision", actors: ["Mark Rutte"] },
        { type: "deployment", actors: ["Mark Rutte"], day: "2024-10-29" },
      ],
    },
    {
      text: "ذكر بيان أن مارك روته أمر بنشر طائرات قاذفة في الشرق الأوسط.",
      events: [{ type: "deployment", actors: ["Mark Rutte"] }],
    },
    { text: "ذكر بيان أن مارك روته أمر بنشر صور القوات في الصحف.", events: [] },
    {
      text: "أعلن البنتاغون وصول حاملة الطائرات إلى الشرق الأوسط.",
      events: [{ type: "deployment", actors: ["Pentagon"], place: "Middle East" }],
    },
    { text: "أعلن البنتاغون وصول طائرة ركاب إلى الشرق الأوسط.", events: [] },
  ],
  "aid that is handed out": [
    {
      text: "قامت المنظمة الدولية للهجرة بتوزيع بطانيات على النازحين في السودان.",
      events: [{ type: "aid", actors: ["IOM"] }],
    },
    { text: "أغلقت المنظمة الدولية للهجرة مراكز توزيع الوجبات في السودان.", events: [] },
  ],
  "protests that go on, and who resigns": [
    {
      text: "قام مارك روته بالاستقالة من منصبه الثلاثاء، وتواصلت المظاهرات في باريس.",
      events: [
        { type: "other", aspect: "resignation", actors: ["Mark Rutte"], day: "2024-10-29" },
        { type: "other", aspect: "protest", actors: [] },
      ],
    },
    {
      text: "وافق مجلس الوزراء العراقي على استقالة مدير مكتب رئيس الوزراء.",
      events: [{ type: "other", aspect: "decision", actors: ["Iraqi cabinet"] }],
    },
    {
      text: "واصل المتظاهرون احتجاجاتهم في باريس.",
      events: [{ type: "other", aspect: "protest", actors: [], place: "Paris" }],
    },
  ],
  "words that only look like a verb of what is to come": [
    {
      text: "سياسيا، أجرى مارك روته، الثلاثاء، اتصالا هاتفيا مع فلاديمير بوتين.",
      events: [{ type: "call", actors: ["Mark Rutte", "Vladimir Putin"], day: "2024-10-29" }],
    },
  ],
  "who summons, where the text does not name him": [
    {
      text: "قال سيرغي لافروف إن نائبة مساعد الوزير قامت باستدعاء القائم بالأعمال التركي.",
      events: [],
    },
    {
      text: "أعلنت وزارة الخارجية الروسية استدعاء السفير التركي.",
      events: [{ type: "summons", actors: ["Russian Foreign Ministry"] }],
    },
  ],
  "who resigns is named behind the noun": [
    {
      text: "قال متحدث باسم مارك روته إنه تقرر قبول استقالة سيرغي لافروف.",
      events: [{ type: "other", aspect: "resignation", actors: ["Sergei Lavrov"] }],
    },
    { text: "طالب مارك روته باستقالة سيرغي لافروف.", events: [] },
  ],
  "craft of an army in front of their verb, and forces without a name": [
    {
      text: "قال مصدر عسكري إن مسيرات تابعة للجيش الروسي قصفت مواقع قرب كييف.",
      events: [{ type: "other", aspect: "strike", actors: ["Russian army"] }],
    },
    {
      text: "قال مصدر عسكري إن المسيرات المعادية للجيش الروسي قصفت مواقع قرب كييف.",
      events: [{ type: "other", aspect: "strike", actors: [] }],
    },
    {
      text: "أفادت الشرطة الألمانية بأن قوات إنفاذ القانون اعتقلت شخصين.",
      events: [{ type: "other", aspect: "arrest", actors: [] }],
    },
  ],
  "whose visit it was, told in front": [
    {
      text: "دعا مارك روته، خلال زيارته إلى باريس، فلاديمير بوتين لحضور القمة.",
      events: [{ type: "visit", actors: ["Mark Rutte"], place: "Paris" }],
    },
    {
      text: "خلال زيارته إلى باريس، التقى مارك روته فلاديمير بوتين الثلاثاء.",
      events: [
        { type: "visit", actors: ["Mark Rutte"], place: "Paris" },
        { type: "meeting", actors: ["Mark Rutte"], counterpart: "Vladimir Putin" },
      ],
    },
  ],
  "what was refused by nobody": [
    {
      text: "صوت البرلمان العراقي على القانون، فيما تم رفض مرشحي مارك روته.",
      events: [{ type: "other", aspect: "decision", actors: ["Iraqi parliament"] }],
    },
    {
      text: "رفض مارك روته مقترح المرشحين.",
      events: [{ type: "statement", actors: ["Mark Rutte"] }],
    },
  ],
  "who only reports what others do": [
    {
      text: "أعلن مارك روته أن الطرفين أجريا عملية تبادل أسرى الثلاثاء.",
      events: [{ type: "other", aspect: null, actors: ["Mark Rutte"] }],
    },
    {
      text: "أعلنت روسيا وأوكرانيا، الثلاثاء، أنهما تبادلتا 200 أسير.",
      events: [{ type: "other", aspect: "exchange", actors: ["Russia", "Ukraine"], day: "2024-10-29" }],
    },
  ],
  "aid by its craft, polls that close, returns and hand-overs by noun": [
    {
      text: "أقلعت الثلاثاء الطائرة الإغاثية الثامنة من الجسر الجوي الكويتي متجهة إلى مصر.",
      events: [{ type: "aid", actors: ["Kuwait"], day: "2024-10-29" }],
    },
    { text: "أعلنت الكويت أن الجسر الجوي مهدد بالتوقف.", events: [] },
    {
      text: "أغلقت مساء الثلاثاء مراكز الاقتراع في العراق.",
      events: [{ type: "other", aspect: "vote", actors: [], day: "2024-10-29" }],
    },
    {
      text: "تمكن الجيش السوداني من صد هجوم على الفاشر.",
      events: [{ type: "other", aspect: "repelled", actors: ["Sudanese army"] }],
    },
  ],
  "who leads a delegation": [
    {
      text: "وصل إلى القاهرة، الثلاثاء، وفد من حركة حماس برئاسة مارك روته.",
      events: [{ type: "visit", actors: ["Hamas", "Mark Rutte"], place: "Cairo", day: "2024-10-29" }],
    },
    {
      text: "وصل إلى القاهرة، الثلاثاء، وفد من حركة حماس والتقى مارك روته.",
      events: [
        { type: "visit", actors: ["Hamas"], place: "Cairo" },
        { type: "meeting", actors: ["Hamas"], counterpart: "Mark Rutte" },
      ],
    },
  ],
  "agreements by what they are between": [
    {
      text: "رحب مارك روته بالاتفاق الموقع في جنيف بين روسيا وأوكرانيا.",
      events: [
        { type: "statement", aspect: "welcomed", actors: ["Mark Rutte"] },
        { type: "treaty", actors: ["Russia", "Ukraine"] },
      ],
    },
    { text: "رحب مارك روته بالاتفاق الموقع في جنيف.", events: [{ type: "statement", actors: ["Mark Rutte"] }] },
  ],
  "help that is pledged and offered": [
    {
      text: "تعهدت اليابان بتقديم معدات للسودان.",
      events: [{ type: "aid", actors: ["Japan"], counterpart: "Sudan" }],
    },
    { text: "تعهدت اليابان بتقديم الجناة إلى القضاء في السودان.", events: [] },
    {
      text: "عرضت تركيا، في رسالة إلى إيران، تقديم المساعدة.",
      events: [{ type: "statement", actors: ["Turkey"] }],
    },
  ],
  "sessions that lie ahead": [
    {
      text: "من المقرر أن يعقد مجلس الأمن جلسة مشاورات، الجمعة المقبل.",
      events: [{ type: "meeting", aspect: "expected", actors: ["UN Security Council"], day: "2024-11-01" }],
    },
    { text: "قد يعقد مجلس الأمن جلسة مشاورات.", events: [] },
  ],
  "words of respect mean who acted": [
    {
      text: "استقبل الرئيس فلاديمير بوتين، الثلاثاء، الوزير سيرغي لافروف في موسكو. كما منح فخامته الفنان وسام الاستحقاق.",
      events: [
        { type: "meeting", actors: ["Vladimir Putin"], counterpart: "Sergei Lavrov" },
        { type: "award", actors: ["Vladimir Putin"] },
      ],
    },
    {
      text: "وصل الوزير سيرغي لافروف إلى باريس. كما منح معاليه الفنان وسام الاستحقاق.",
      events: [
        { type: "visit", actors: ["Sergei Lavrov"], place: "Paris" },
        { type: "award", actors: ["Sergei Lavrov"] },
      ],
    },
  ],
  "what is denied has not happened": [
    {
      text: "نفى الكرملين، الثلاثاء، حصول اتصال هاتفي بين فلاديمير بوتين ومارك روته.",
      events: [{ type: "denial", actors: ["Kremlin"], day: "2024-10-29" }],
    },
    {
      text: "أعلن الكرملين، الثلاثاء، حصول اتصال هاتفي بين فلاديمير بوتين ومارك روته.",
      events: [{ type: "call", actors: ["Vladimir Putin", "Mark Rutte"], day: "2024-10-29" }],
    },
  ],
  "who leads an alliance": [
    {
      text: "أعلن حلف الناتو بقيادة فرنسا اعتقال قيادي في سوريا.",
      events: [{ type: "other", aspect: "arrest", actors: ["NATO"] }],
    },
    {
      text: "غادر وفد برئاسة مارك روته إلى باريس في زيارة رسمية.",
      events: [{ type: "visit", actors: ["Mark Rutte"], place: "Paris" }],
    },
  ],
  "envoys who are told to leave": [
    {
      text: "أعلنت روسيا، الثلاثاء، القائم بالأعمال الفرنسي مارك روته شخصا غير مرغوب فيه.",
      events: [{ type: "other", aspect: "expulsion", actors: ["Russia"], day: "2024-10-29" }],
    },
    {
      text: "أبلغت روسيا عشرة دبلوماسيين بضرورة مغادرة البلاد.",
      events: [{ type: "other", aspect: "expulsion", actors: ["Russia"] }],
    },
    { text: "أبلغت روسيا رعاياها بضرورة مغادرة البلاد.", events: [] },
  ],
  "strikes that are announced, and who tells of himself in the plural": [
    {
      text: "أعلنت روسيا استهداف سفينة في البحر الأسود.",
      events: [{ type: "other", aspect: "strike", actors: ["Russia"] }],
    },
    {
      text: "أعلنت روسيا ارتفاع الأسعار بعد استهداف سفينة في البحر الأسود.",
      events: [{ type: "other", aspect: null, actors: ["Russia"] }],
    },
    {
      text: "قال الحوثيون إنهم استهدفوا سفينة في البحر الأحمر.",
      events: [{ type: "other", aspect: "strike", actors: ["Houthis"] }],
    },
  ],
  "a strike that is described behind where it happened": [
    {
      text: "نفذت فرنسا ضربة في شمال سوريا استهدفت زعيم داعش.",
      events: [{ type: "other", aspect: "strike", actors: ["France"], place: "Syria" }],
    },
    {
      text: "نفذت فرنسا ضربة في سوريا، واستهدفت روسيا سفينة.",
      events: [
        { type: "other", aspect: "strike", actors: ["France"], place: "Syria" },
        { type: "other", aspect: "strike", actors: ["Russia"] },
      ],
    },
  ],
  "a doctor who acts": [
    {
      text: "التقى د. مارك روته فلاديمير بوتين في باريس.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Vladimir Putin" }],
    },
  ],
  "a place is no nation that strikes": [
    {
      text: "أسفرت غارة جوية في سوريا عن مقتل شخصين.",
      events: [{ type: "other", aspect: "strike", actors: [], place: "Syria" }],
    },
    {
      text: "أسفرت غارة جوية روسية عن مقتل شخصين.",
      events: [{ type: "other", aspect: "strike", actors: ["Russia"] }],
    },
  ],
  "sides of a fight are no sides of what ended it": [
    {
      text: "أعلنت فرنسا عن التوصل لاتفاق بعد اشتباكات عنيفة بين روسيا وأوكرانيا.",
      events: [
        { type: "treaty", actors: ["France"] },
        { type: "other", aspect: null, actors: ["France"] },
      ],
    },
    {
      text: "أعلنت فرنسا عن التوصل لاتفاق بين روسيا وأوكرانيا.",
      events: [{ type: "treaty", actors: ["Russia", "Ukraine"] }],
    },
    {
      text: "شهدت منطقة سومي، الثلاثاء، أول عملية تبادل أسرى بين أوكرانيا وروسيا.",
      events: [{ type: "other", aspect: "exchange", actors: ["Ukraine", "Russia"], day: "2024-10-29" }],
    },
  ],
  "a place in front of who leaves it": [
    {
      text: "غادر مطار القاهرة الدولي مارك روته، الثلاثاء، بعد زيارة رسمية.",
      events: [{ type: "visit", actors: ["Mark Rutte"], day: "2024-10-29" }],
    },
    { text: "غادر مطار القاهرة الدولي مئات الحجاج بعد زيارة مارك روته للمدينة.", events: [] },
  ],
  "what is condemned is told with it, and the nation that was hit strikes nobody": [
    {
      text: "أعربت فرنسا عن إدانة الهجوم الذي استهدف قاعدة عسكرية روسية.",
      events: [{ type: "statement", aspect: "condemned", actors: ["France"] }],
    },
    {
      text: "استهدفت القوات الروسية قاعدة عسكرية في كييف.",
      events: [{ type: "other", aspect: "strike", actors: ["Russia"] }],
    },
  ],
  "counted of a movement, which does not act": [
    {
      text: "قالت روسيا إنها نفذت عملية أسفرت عن مقتل 15 من عناصر حماس واعتقال ثمانية آخرين.",
      events: [{ type: "other", aspect: "arrest", actors: ["Russia"] }],
    },
  ],
  "times of which no day is told": [
    {
      text: "أعلنت روسيا، الثلاثاء، نتائج المعركة. وسيطرت روسيا على عشرات القرى العام الماضي.",
      events: [{ type: "advance", actors: ["Russia"], day: null }],
    },
    {
      text: "أعلنت روسيا، الثلاثاء، نتائج المعركة. وسيطرت روسيا على عشرات القرى في المنطقة.",
      events: [{ type: "advance", actors: ["Russia"], day: "2024-10-29" }],
    },
  ],
  "who withdraws is named behind the noun, or nobody is": [
    {
      text: "أكد مارك روته انسحاب القوات الحكومية من المدينة.",
      events: [{ type: "other", aspect: null, actors: ["Mark Rutte"] }],
    },
    {
      text: "أكد مارك روته انسحاب روسيا من الاتفاقية.",
      events: [{ type: "other", aspect: "withdrawal", actors: ["Russia"] }],
    },
    {
      text: "أعلنت روسيا انسحابها من الاتفاقية.",
      events: [{ type: "other", aspect: "withdrawal", actors: ["Russia"] }],
    },
  ],
  "who is received, and where": [
    {
      text: "دعا الحكيم، خلال استقباله مارك روته، إلى التهدئة.",
      events: [],
    },
    {
      text: "استقبل الملك محمد السادس، الثلاثاء، بالقصر الملكي عددا من السفراء.",
      events: [{ type: "meeting", actors: ["King Mohammed VI"], counterpart: null, day: "2024-10-29" }],
    },
  ],
  "where a ministry was attacked": [
    {
      text: "هاجم مسلحون وزارة الداخلية في كابول وقتل 12 شخصا.",
      events: [{ type: "other", aspect: "strike", actors: [], place: "Kabul" }],
    },
    {
      text: "تظاهر 300 شخص أمام وزارة الصحة في بيروت.",
      events: [{ type: "other", aspect: "protest", actors: [], place: "Beirut" }],
    },
    {
      text: "اقتحمت وزارة العدل في دمشق وقتل 12 شخصا.",
      events: [{ type: "other", aspect: "raid", actors: ["Syrian Justice Ministry"], place: "Damascus" }],
    },
    // Where it acts itself its capital only tells whose it is.
    {
      text: "استدعت وزارة الخارجية في سيول السفير الروسي.",
      events: [{ type: "summons", actors: ["South Korean Foreign Ministry"], place: null }],
    },
  ],
  "whose army somebody talks of": [
    {
      text: "قال الرئيس التركي إن إسرائيل ترتكب جرائم في غزة. وأضاف أن الجيش قصف مستشفى.",
      events: [{ type: "other", aspect: "strike", actors: [] }],
    },
    {
      text: "قال الرئيس الأوكراني إن روسيا قصفت قرية. وأضاف أن الجيش قصف جسرا.",
      events: [
        { type: "other", aspect: "strike", actors: ["Russia"] },
        { type: "other", aspect: "strike", actors: [] },
      ],
    },
    {
      text: "قال المتحدث باسم الحكومة الباكستانية إن الموعد ثابت. وأضاف أن الجيش قصف قرية.",
      events: [{ type: "other", aspect: "strike", actors: ["Pakistani army"] }],
    },
  ],
  "who goes on in the next sentence, whom a pronoun on the verb means, and what tells when": [
    {
      text: "وصلت تشوي سون هي إلى موسكو. ومن المقرر أن تلتقي نظيرها الروسي سيرغي لافروف.",
      events: [
        { type: "visit", aspect: "arrived", actors: ["Choe Son Hui"], place: "Moscow" },
        { type: "meeting", actors: ["Choe Son Hui"], counterpart: "Sergei Lavrov" },
      ],
    },
    {
      text: "وصل مارك روته إلى كييف. والتقى الرئيس الأوكراني فولوديمير زيلينسكي.",
      events: [
        { type: "visit", aspect: "arrived", actors: ["Mark Rutte"], place: "Kyiv" },
        { type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" },
      ],
    },
    {
      text: "قال مارك روته إن الموعد ثابت. واجتمع لاحقا بنظيره التركي هاكان فيدان.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Hakan Fidan" }],
    },
    {
      text: "وصل مارك روته إلى كييف. وأجرى محادثات مع فولوديمير زيلينسكي.",
      events: [
        { type: "visit", aspect: "arrived", actors: ["Mark Rutte"], place: "Kyiv" },
        { type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" },
      ],
    },
    {
      text: "زار إيمانويل ماكرون القاهرة. ثم توجه إلى باريس.",
      events: [
        { type: "visit", actors: ["Emmanuel Macron"], place: "Cairo" },
        { type: "visit", aspect: "departed", actors: ["Emmanuel Macron"], place: "Paris" },
      ],
    },
    {
      text: "اتصل هاكان فيدان بعباس عراقجي. كما اتصل بنظيره المصري بدر عبد العاطي.",
      events: [
        { type: "call", actors: ["Hakan Fidan"], counterpart: "Abbas Araghchi" },
        { type: "call", actors: ["Hakan Fidan"], counterpart: "Badr Abdelatty" },
      ],
    },
    // It has a subject of its own: its object stands behind, or the verb does not agree.
    {
      text: "وصل مارك روته إلى كييف. واستقبل زيلينسكي وفدا أوروبيا.",
      events: [
        { type: "visit", aspect: "arrived", actors: ["Mark Rutte"], place: "Kyiv" },
        { type: "meeting", actors: ["Volodymyr Zelensky"], counterpart: null },
      ],
    },
    {
      text: "وصل مارك روته إلى كييف. واستقبل الرئيس زيلينسكي في قصره الوزير البولندي.",
      events: [
        { type: "visit", aspect: "arrived", actors: ["Mark Rutte"], place: "Kyiv" },
        { type: "meeting", actors: ["Volodymyr Zelensky"], counterpart: null },
      ],
    },
    {
      text: "وصلت جورجيا ميلوني إلى كييف. والتقى مع فولوديمير زيلينسكي.",
      events: [{ type: "visit", aspect: "arrived", actors: ["Giorgia Meloni"], place: "Kyiv" }],
    },
    // Two of whom it may be told.
    {
      text: "وصل مارك روته إلى كييف. وقال هاكان فيدان إن الموعد ثابت. وزار مارك روته كييف، فيما زار هاكان فيدان أنقرة. والتقى بعباس عراقجي.",
      events: [
        { type: "visit", aspect: "arrived", actors: ["Mark Rutte"], place: "Kyiv" },
        { type: "visit", actors: ["Mark Rutte"], place: "Kyiv" },
        { type: "visit", actors: ["Hakan Fidan"], place: "Ankara" },
      ],
    },
    {
      text: "وصل مارك روته إلى كييف حيث استقبله فولوديمير زيلينسكي.",
      events: [
        { type: "visit", aspect: "arrived", actors: ["Mark Rutte"], place: "Kyiv" },
        { type: "meeting", actors: ["Volodymyr Zelensky"], counterpart: "Mark Rutte" },
      ],
    },
    {
      text: "وصلت جورجيا ميلوني إلى كييف. واستقبلها فولوديمير زيلينسكي.",
      events: [
        { type: "visit", aspect: "arrived", actors: ["Giorgia Meloni"], place: "Kyiv" },
        { type: "meeting", actors: ["Volodymyr Zelensky"], counterpart: "Giorgia Meloni" },
      ],
    },
    {
      text: "وصلت جورجيا ميلوني إلى كييف. واستقبله فولوديمير زيلينسكي.",
      events: [
        { type: "visit", aspect: "arrived", actors: ["Giorgia Meloni"], place: "Kyiv" },
        { type: "meeting", actors: ["Volodymyr Zelensky"], counterpart: null },
      ],
    },
    {
      text: "التقى هاكان فيدان خلال الزيارة عباس عراقجي.",
      events: [{ type: "meeting", actors: ["Hakan Fidan"], counterpart: "Abbas Araghchi" }],
    },
    {
      text: "سيزور إيمانويل ماكرون باريس غدا، حيث يلتقي مارك روته.",
      events: [
        { type: "visit", aspect: "expected", actors: ["Emmanuel Macron"], place: "Paris" },
        { type: "meeting", actors: ["Emmanuel Macron"], counterpart: "Mark Rutte" },
      ],
    },
  ],
  "visits told by their noun, a post by its pronoun, and how many were sent": [
    // What it is told for is another thing, and it may be long past.
    {
      text: "وقعت السعودية والصين 35 اتفاقية خلال زيارة الرئيس شي جين بينغ إلى الرياض.",
      events: [{ type: "treaty", actors: ["Saudi Arabia", "China"] }],
    },
    {
      text: "وتأتي زيارة مارك روته إلى كييف بعد أيام من القمة.",
      events: [{ type: "visit", actors: ["Mark Rutte"], place: "Kyiv" }],
    },
    {
      text: "ألغيت زيارة إيمانويل ماكرون إلى المغرب.",
      events: [],
    },
    {
      text: "إن رئيسه فلاديمير بوتين وصل إلى أسمرة.",
      events: [{ type: "visit", actors: ["Vladimir Putin"], place: "Asmara" }],
    },
    {
      text: "أرسلت كوريا الشمالية ما لا يقل عن 11 ألف جندي إلى كورسك.",
      events: [{ type: "deployment", actors: ["North Korea"], place: "Kursk" }],
    },
    {
      text: "أرسلت بيونغ يانغ دفعة جديدة تضم 1500 جندي إلى مدينة فلاديفوستوك.",
      events: [{ type: "deployment", actors: ["Pyongyang"], place: "Vladivostok" }],
    },
  ],
};
