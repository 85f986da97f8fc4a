/** Who said what, as Arabic news attributes it. Spokespeople who are quoted directly are invented. */
export interface QuoteExample {
  readonly text: string;
  /** Day of publication when it is not the usual one; null for an undated article. */
  readonly on?: string | null;
  /** Every quotation and clear indirect statement, in text order; what is left out is not compared. */
  readonly said: readonly SaidExample[];
  readonly fails?: string;
}

export interface SaidExample {
  /** English name, Arabic for a name that no list has, null when the text does not tell. */
  readonly by: string | null;
  /** Exact words; a direct quotation without its marks. */
  readonly says: string;
  readonly direct?: boolean;
  readonly cue?: string;
  readonly via?: string | null;
  readonly day?: string | null;
  readonly role?: string | null;
}

/** Where the subject stands. The examples are published on a Wednesday, 30 October 2024. */
export const arabicSources: Readonly<Record<string, readonly QuoteExample[]>> = {
  "subject behind the verb": [
    {
      text: "قال مارك روته إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", direct: false, cue: "say" }],
    },
    { text: "وقال مارك روته إنّ الموعد لم يتغير بعد.", said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }] },
    { text: "فقال مارك روته إن الموعد لم يتغير بعد.", said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }] },
    { text: "يقول مارك روته إن الموعد لم يتغير بعد.", said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }] },
    {
      text: "أعلنت وزارة الصحة السودانية أن الموعد لم يتغير بعد.",
      said: [{ by: "Sudanese Health Ministry", says: "الموعد لم يتغير بعد", cue: "announce" }],
    },
    {
      text: "أفاد الجيش السوداني بأن الطريق الغربي مفتوح للجميع.",
      said: [{ by: "Sudanese army", says: "الطريق الغربي مفتوح للجميع", cue: "state" }],
    },
    {
      text: "أكدت موسكو أن الموعد لم يتغير بعد.",
      said: [{ by: "Moscow", says: "الموعد لم يتغير بعد", cue: "confirm" }],
    },
    {
      text: "أكد الأمين العام للناتو مارك روته، في مؤتمر صحافي، أن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "أكد الأمين العام للناتو مارك روته، خلال زيارة إلى وارسو، أن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "وأوضح من جانبه الأمين العام للناتو مارك روته أن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", cue: "explain" }],
    },
    {
      text: "حذر مارك روته من تأخر كبير في البرنامج.",
      said: [{ by: "Mark Rutte", says: "تأخر كبير في البرنامج", cue: "warn" }],
    },
    {
      text: "أشار مارك روته إلى تأخر كبير في البرنامج.",
      said: [{ by: "Mark Rutte", says: "تأخر كبير في البرنامج", cue: "note" }],
    },
    {
      text: "كشفت وزارة الصحة السودانية عن خطة جديدة للعام المقبل.",
      said: [{ by: "Sudanese Health Ministry", says: "خطة جديدة للعام المقبل", cue: "reveal" }],
    },
    {
      text: "دعا مارك روته إلى لقاء عاجل بين الطرفين.",
      said: [{ by: "Mark Rutte", says: "لقاء عاجل بين الطرفين", cue: "demand" }],
    },
    {
      text: "نفت وزارة الصحة السودانية أن يكون الموعد قد تغير.",
      said: [{ by: "Sudanese Health Ministry", says: "يكون الموعد قد تغير", cue: "deny" }],
    },
  ],
  "subject in front": [
    {
      text: "الناشط سليم الدرّاجي، وهو من سكان الحي، قال إن الموعد لم يتغير بعد.",
      said: [{ by: "سليم الدرّاجي", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "غادر الناشط سليم الدرّاجي، قال مارك روته إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "وقالت متحدثة باسم الناتو تدعى ريتا فان دايك إن الموعد لم يتغير بعد.",
      said: [{ by: "ريتا فان دايك", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "وكان مارك روته قال إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "وكان الجيش السوداني قد أعلن أن الطريق الغربي مفتوح للجميع.",
      said: [{ by: "Sudanese army", says: "الطريق الغربي مفتوح للجميع" }],
    },
    {
      text: "غير أن مارك روته أكد أن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "أما وزارة الصحة السودانية فقالت إن الموعد لم يتغير بعد.",
      said: [{ by: "Sudanese Health Ministry", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "مصدر في وزارة الصحة السودانية قال إن الموعد لم يتغير بعد.",
      said: [{ by: null, says: "الموعد لم يتغير بعد", direct: false }],
    },
  ],
  "words between the verb and what is said": [
    {
      text: "قال المحلل العسكري سامر النجار لوكالة رويترز: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "سامر النجار", says: "الموعد نفسه لم يتغير بعد", role: "المحلل العسكري" }],
    },
    {
      text: "قال سامر النجار (45 عاماً): «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "سامر النجار", says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "قال سامر النجار، وهو طبيب في المستشفى: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "سامر النجار", says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "قال مارك روته إن زيلينسكي أكد أن الموعد لم يتغير بعد.",
      said: [{ by: "Volodymyr Zelensky", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "واعتبر مارك روته أن الموعد لم يتغير بعد، فيما رأى دميتري بيسكوف أن المكان تغير قبل أيام.",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد", cue: "think" },
        { by: "Dmitry Peskov", says: "المكان تغير قبل أيام", cue: "think" },
      ],
    },
    {
      text: "وقال كل من مارك روته ويون سوك يول إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
      fails: "«each of» hides the first of two speakers",
    },
    {
      text: "ونشرت وزارة الصحة السودانية بياناً قالت فيه إن الموعد لم يتغير بعد.",
      said: [{ by: "Sudanese Health Ministry", says: "الموعد لم يتغير بعد" }],
      fails: "a verb in a relative clause of the statement",
    },
    {
      text: "وبحسب ما قال سامر النجار، «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "سامر النجار", says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "وقالت والدة سالم: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: null, says: "الموعد نفسه لم يتغير بعد" }],
    },
  ],
  "going on without a subject": [
    {
      text: "وقالت ليلى الحدّاد إن الموعد ثابت حتى الآن. وأضافت الشابة أن الطريق مفتوح للجميع منذ الصباح.",
      said: [
        { by: "ليلى الحدّاد", says: "الموعد ثابت حتى الآن" },
        { by: "ليلى الحدّاد", says: "الطريق مفتوح للجميع منذ الصباح" },
      ],
    },
    {
      text: "وقالت ليلى الحدّاد إن الموعد ثابت حتى الآن. وأضاف الشاب أن الطريق مفتوح للجميع.",
      said: [
        { by: "ليلى الحدّاد", says: "الموعد ثابت حتى الآن" },
        { by: null, says: "الطريق مفتوح للجميع" },
      ],
    },
    {
      text: "وتقول سعاد، وهي نازحة: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "سعاد", says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "وعلّق الناطق سليم الدرّاجي على الردود قائلاً: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "سليم الدرّاجي", says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "قال مارك روته إن الموعد لم يتغير بعد. وأضاف أن المكان تغير قبل أيام.",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد" },
        { by: "Mark Rutte", says: "المكان تغير قبل أيام", cue: "add" },
      ],
    },
    {
      text: "قالت وزارة الصحة السودانية إن الموعد لم يتغير بعد. وأضافت أن المكان تغير قبل أيام. وتابعت أن العدد كبير جداً الآن.",
      said: [
        { by: "Sudanese Health Ministry", says: "الموعد لم يتغير بعد" },
        { by: "Sudanese Health Ministry", says: "المكان تغير قبل أيام" },
        { by: "Sudanese Health Ministry", says: "العدد كبير جداً الآن" },
      ],
    },
    {
      text: "قال مارك روته إن الموعد لم يتغير بعد، مضيفاً أن المكان تغير قبل أيام.",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد" },
        { by: "Mark Rutte", says: "المكان تغير قبل أيام" },
      ],
    },
    {
      text: "قالت ماريا زاخاروفا إن الموعد لم يتغير بعد، مضيفة أن المكان تغير قبل أيام، ومشددة على أن العدد كبير جداً الآن.",
      said: [
        { by: "Maria Zakharova", says: "الموعد لم يتغير بعد" },
        { by: "Maria Zakharova", says: "المكان تغير قبل أيام" },
        { by: "Maria Zakharova", says: "العدد كبير جداً الآن" },
      ],
    },
    {
      // The verb is masculine: the woman who spoke last is not meant.
      text: "قال مارك روته إن الموعد لم يتغير بعد. وأكدت ماريا زاخاروفا أن المكان تغير قبل أيام. وأضاف أن العدد كبير جداً الآن.",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد" },
        { by: "Maria Zakharova", says: "المكان تغير قبل أيام" },
        { by: "Mark Rutte", says: "العدد كبير جداً الآن" },
      ],
    },
    {
      text: "قال مارك روته إن الموعد لم يتغير بعد. وأكدت ماريا زاخاروفا أن المكان تغير قبل أيام. وأضافت أن العدد كبير جداً الآن.",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد" },
        { by: "Maria Zakharova", says: "المكان تغير قبل أيام" },
        { by: "Maria Zakharova", says: "العدد كبير جداً الآن" },
      ],
    },
    {
      // Several go on: the one who spoke before is not meant.
      text: "قال مارك روته إن الموعد لم يتغير بعد. وأضافوا أن المكان تغير قبل أيام.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
    },
    {
      // Nobody has spoken before: nobody is guessed.
      text: "وأضاف أن المكان تغير قبل أيام.",
      said: [],
    },
    {
      text: "وصل الوفد إلى موسكو. وأضاف أن المكان تغير قبل أيام.",
      said: [],
    },
    {
      text: "قال مارك روته إن الموعد لم يتغير بعد وإن المكان تغير قبل أيام.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد وإن المكان تغير قبل أيام" }],
    },
    {
      text: "قال مسؤولون إن الموعد لم يتغير بعد. وأضافوا: «المكان نفسه تغير قبل أيام».",
      said: [
        { by: null, says: "الموعد لم يتغير بعد", direct: false },
        { by: null, says: "المكان نفسه تغير قبل أيام", direct: true },
      ],
    },
  ],
  "a verb joined to what its subject did": [
    {
      text: "قال مارك روته إن الموعد لم يتغير. والتقى إيمانويل ماكرون وزيرة الخارجية، وأكد أن الموقف الفرنسي لم يتغير بعد.",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير" },
        { by: "Emmanuel Macron", says: "الموقف الفرنسي لم يتغير بعد" },
      ],
    },
    // She does not go on where "he" speaks.
    {
      text: "قال مارك روته إن المكان والزمان لم يتغيرا. وتوقفت الحركة، وأضاف أن الموعد لم يتغير بعد.",
      said: [
        { by: "Mark Rutte", says: "المكان والزمان لم يتغيرا" },
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد" },
      ],
    },
  ],
  "asides between the speaker and what is said": [
    {
      text: "وقال مسؤول أميركي، طلب عدم ذكر اسمه، إن الموعد لم يتغير بعد.",
      said: [{ by: null, says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "وقال مارك روته في كلمة نشرتها رويترز إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
    },
    // A verb with "and" goes on with the sentence: it is no aside.
    {
      text: "قال مارك روته، وأضاف، إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
    },
  ],
  "the words of whoever spoke last": [
    {
      text: "قالت أنالينا بيربوك إن الموعد لم يتغير بعد. «ليس الخوف وحده ما يدفع الناس»، بحسب تعبيرها.",
      said: [
        { by: "Annalena Baerbock", says: "الموعد لم يتغير بعد" },
        { by: "Annalena Baerbock", says: "ليس الخوف وحده ما يدفع الناس", direct: true },
      ],
    },
    {
      text: "قالت أنالينا بيربوك إن الموعد لم يتغير بعد. «ليس الخوف وحده ما يدفع الناس»، بحسب رويترز.",
      said: [
        { by: "Annalena Baerbock", says: "الموعد لم يتغير بعد" },
        { by: "Reuters", says: "ليس الخوف وحده ما يدفع الناس", direct: true },
      ],
    },
    {
      text: "قال مارك روته إن الموعد لم يتغير بعد. ومضى يقول «ليس الخوف وحده ما يدفع الناس».",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد" },
        { by: "Mark Rutte", says: "ليس الخوف وحده ما يدفع الناس", direct: true },
      ],
    },
  ],
  "posts with their owner's pronoun": [
    {
      text: "أعلنت منظمة الصحة العالمية حالة الطوارئ. وقالت المتحدثة باسمها سلوى الراوي إن الموعد لم يتغير بعد.",
      said: [{ by: "سلوى الراوي", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "علّقت نقابة السائقين نشاطها. وقال أمينها العام، ممادو تراوري كوني: «نريد حماية لا خطابات».",
      said: [{ by: "ممادو تراوري كوني", says: "نريد حماية لا خطابات", direct: true }],
    },
    {
      text: "أعلن الجيش السوداني وقف القصف. وقال ناطق باسمه إن الموعد لم يتغير بعد.",
      said: [{ by: "Sudanese army", says: "الموعد لم يتغير بعد" }],
    },
    // His friend holds no post.
    {
      text: "أعلن الجيش السوداني وقف القصف. وقال صديقه إن الموعد لم يتغير بعد.",
      said: [{ by: null, says: "الموعد لم يتغير بعد" }],
    },
  ],
  "whom a verb addresses": [
    {
      text: "وتواصل الرئيس الأوكراني فولوديمير زيلينسكي مع مارك روته، وحض الحلف على اتخاذ خطوات ملموسة وسريعة.",
      said: [{ by: "Volodymyr Zelensky", says: "اتخاذ خطوات ملموسة وسريعة" }],
    },
    {
      text: "وحض فولوديمير زيلينسكي ألمانيا على اتخاذ خطوات ملموسة وسريعة.",
      said: [{ by: "Volodymyr Zelensky", says: "اتخاذ خطوات ملموسة وسريعة" }],
    },
  ],
  "nobody by name": [
    { text: "قال مصدر إن الموعد لم يتغير بعد.", said: [{ by: null, says: "الموعد لم يتغير بعد", direct: false }] },
    {
      text: "نقلت رويترز عن مصدر مطلع قوله إن الموعد لم يتغير بعد.",
      said: [{ by: null, says: "الموعد لم يتغير بعد", direct: false, via: "Reuters" }],
    },
    // Nobody is said to speak: a noun that the lexicon lacks may be anything.
    { text: "قال في نفسه إن الموعد لم يتغير بعد.", said: [] },
    // The same source is the one before, even without a name, and not the ministry named in between.
    {
      text: "أعلنت وزارة الصحة السودانية أن الطريق الغربي مفتوح للجميع. وقال مصدر محلي إن الموعد لم يتغير بعد. وأضاف المصدر ذاته أن المكان لم يتغير أيضا.",
      said: [
        { by: "Sudanese Health Ministry", says: "الطريق الغربي مفتوح للجميع" },
        { by: null, says: "الموعد لم يتغير بعد" },
        { by: null, says: "المكان لم يتغير أيضا" },
      ],
    },
    {
      text: "قال مصدر مطلع في موسكو: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: null, says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "وصل مارك روته إلى كييف. وقال شهود: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: null, says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "قال مسؤول أميركي كبير: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: null, says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "قال مارك روته إن الموعد ثابت حتى الآن. وقال دبلوماسي أوروبي: «الموعد نفسه لم يتغير بعد».",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت حتى الآن" },
        { by: null, says: "الموعد نفسه لم يتغير بعد" },
      ],
    },
    {
      text: "وكتب على الجدار: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: null, says: "الموعد نفسه لم يتغير بعد" }],
    },
    { text: "«الموعد نفسه لم يتغير بعد».", said: [{ by: null, says: "الموعد نفسه لم يتغير بعد" }] },
    {
      text: "حضر مارك روته وماريا زاخاروفا الحفل. «الموعد نفسه لم يتغير بعد».",
      said: [{ by: null, says: "الموعد نفسه لم يتغير بعد" }],
    },
  ],
  "relayed by an agency": [
    {
      text: "نقلت رويترز عن مصدر قوله: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: null, says: "الموعد نفسه لم يتغير بعد", via: "Reuters" }],
    },
    {
      text: "نقلت رويترز عن مارك روته قوله إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", via: "Reuters" }],
    },
    {
      text: "ونقلت وكالة «تاس» عن الناطق باسم الكرملين دميتري بيسكوف أن الموعد لم يتغير بعد.",
      said: [{ by: "Dmitry Peskov", says: "الموعد لم يتغير بعد", via: "TASS" }],
    },
    {
      text: "ذكرت رويترز أن الموعد لم يتغير بعد.",
      said: [{ by: "Reuters", says: "الموعد لم يتغير بعد", via: null }],
    },
    {
      text: "ذكرت رويترز أن مارك روته قال إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "قال مارك روته إن الموعد لم يتغير بعد، بحسب رويترز.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", via: "Reuters" }],
    },
    {
      text: "قال مارك روته لوكالة رويترز إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
    },
  ],
  credits: [
    {
      text: "تأخر الموعد أسبوعاً كاملاً، وفق ما أعلنته وزارة الصحة السودانية.",
      said: [],
    },
    {
      text: "«الموعد نفسه لم يتغير بعد»، بحسب وزارة الصحة السودانية.",
      said: [{ by: "Sudanese Health Ministry", says: "الموعد نفسه لم يتغير بعد", cue: "according" }],
    },
    {
      text: "«الموعد نفسه لم يتغير بعد»، وفق مارك روته.",
      said: [{ by: "Mark Rutte", says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "بحسب مارك روته «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "Mark Rutte", says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "ووفقاً لوزارة الصحة السودانية، «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "Sudanese Health Ministry", says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "«الموعد نفسه لم يتغير بعد»، على حد تعبير مارك روته.",
      said: [{ by: "Mark Rutte", says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "الموعد «نفسه لم يتغير حتى الآن»، حسبما ذكرت وزارة الصحة السودانية.",
      said: [{ by: "Sudanese Health Ministry", says: "نفسه لم يتغير حتى الآن" }],
    },
    {
      text: "«الموعد نفسه لم يتغير بعد»، بحسب مصدر أمني.",
      said: [{ by: null, says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "تغير البرنامج بحسب الحاجة. «الموعد نفسه لم يتغير بعد».",
      said: [{ by: null, says: "الموعد نفسه لم يتغير بعد" }],
    },
  ],
  "a statement speaks for whoever issued it": [
    {
      text: "جاء في بيان لوزارة الصحة السودانية أن الموعد لم يتغير بعد.",
      said: [{ by: "Sudanese Health Ministry", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "قالت وزارة الصحة السودانية إن الموعد لم يتغير بعد. وأضاف البيان أن المكان تغير قبل أيام.",
      said: [
        { by: "Sudanese Health Ministry", says: "الموعد لم يتغير بعد" },
        { by: "Sudanese Health Ministry", says: "المكان تغير قبل أيام" },
      ],
    },
    {
      text: "قالت وزارة الصحة السودانية في بيان: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "Sudanese Health Ministry", says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "وقال بيان صادر عن وزارة الصحة السودانية إن الموعد لم يتغير بعد.",
      said: [{ by: "Sudanese Health Ministry", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "وفي بيان، أكدت وزارة الصحة السودانية أن الموعد لم يتغير بعد.",
      said: [{ by: "Sudanese Health Ministry", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "قال البيان: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: null, says: "الموعد نفسه لم يتغير بعد" }],
    },
  ],
  "spokespeople and holders of a post": [
    {
      text: "قال المتحدث باسم وزارة الصحة السودانية سليم الراوي: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "سليم الراوي", says: "الموعد نفسه لم يتغير بعد", role: "المتحدث باسم وزارة الصحة السودانية" }],
    },
    {
      text: "قال سليم الراوي، المتحدث باسم وزارة الصحة السودانية: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "سليم الراوي", says: "الموعد نفسه لم يتغير بعد", role: "المتحدث باسم وزارة الصحة السودانية" }],
    },
    {
      text: "قال المتحدث باسم وزارة الصحة السودانية سليم الراوي إن الموعد ثابت حتى الآن. ولفت الراوي إلى أن «المكان نفسه تغير قبل أيام».",
      said: [
        { by: "سليم الراوي", says: "الموعد ثابت حتى الآن" },
        { by: "سليم الراوي", says: "المكان نفسه تغير قبل أيام", direct: true },
      ],
    },
    {
      text: "قال الأمين العام للناتو إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", role: "NATO Secretary General" }],
    },
    {
      text: "قال الأمين العام للناتو إن الموعد لم يتغير بعد.",
      on: "2024-09-15",
      said: [{ by: "Jens Stoltenberg", says: "الموعد لم يتغير بعد", role: "NATO Secretary General" }],
    },
    {
      text: "قال ينس ستولتنبرغ إن الموعد لم يتغير بعد.",
      on: "2024-09-15",
      said: [{ by: "Jens Stoltenberg", says: "الموعد لم يتغير بعد", role: "NATO Secretary General" }],
    },
    {
      // He has left the post by then.
      text: "قال ينس ستولتنبرغ إن الموعد لم يتغير بعد.",
      said: [{ by: "Jens Stoltenberg", says: "الموعد لم يتغير بعد", role: null }],
    },
    {
      text: "قال متحدث باسم الجيش السوداني إن الموعد لم يتغير بعد.",
      said: [{ by: "Sudanese army", says: "الموعد لم يتغير بعد", direct: false }],
    },
  ],
  "no speech at all": [
    { text: "لم يقل مارك روته إن الموعد لم يتغير بعد.", said: [] },
    { text: "ولم تؤكد وزارة الصحة السودانية أن الموعد لم يتغير بعد.", said: [] },
    { text: "ما قال مارك روته إن الموعد لم يتغير بعد.", said: [] },
    { text: "لن يعلن مارك روته أن الموعد لم يتغير بعد.", said: [] },
    { text: "التقى مارك روته الوفد في كييف.", said: [] },
    { text: "كتب مارك روته كتاباً.", said: [] },
    { text: "تحدث مارك روته مع الوفد طويلاً.", said: [] },
    { text: "نقل مارك روته مكتبه إلى مبنى آخر.", said: [] },
    { text: "رد مارك روته الكتاب إلى المكتبة العامة.", said: [] },
    { text: "زاد عدد الزوار أن الطقس تحسن.", said: [] },
    { text: "معلومات تفيد بأن الموعد لم يتغير بعد.", said: [] },
    { text: "", said: [] },
  ],
};

export const arabicDirect: Readonly<Record<string, readonly QuoteExample[]>> = {
  "around the verb": [
    {
      text: "قالت ليلى حداد: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "ليلى حداد", says: "الموعد نفسه لم يتغير بعد", direct: true }],
    },
    {
      text: "«الموعد نفسه لم يتغير بعد»، قالت ليلى حداد.",
      said: [{ by: "ليلى حداد", says: "الموعد نفسه لم يتغير بعد" }],
      fails: "an unknown name behind a verb counts only before what is said",
    },
    {
      text: "«الموعد نفسه لم يتغير بعد»، قالت ليلى حداد، «والمكان تغير قبل أيام قليلة».",
      said: [
        { by: "ليلى حداد", says: "الموعد نفسه لم يتغير بعد" },
        { by: "ليلى حداد", says: "والمكان تغير قبل أيام قليلة" },
      ],
    },
    {
      text: "قالت ليلى حداد إن الموعد «نفسه لم يتغير حتى الآن»، وإن المكان «تغير فعلاً قبل أيام».",
      said: [
        { by: "ليلى حداد", says: "نفسه لم يتغير حتى الآن", direct: true },
        { by: "ليلى حداد", says: "تغير فعلاً قبل أيام", direct: true },
      ],
      fails: "the words around a quotation inside a clause are told once more as an indirect statement",
    },
    {
      text: "قالت ليلى حداد: «الموعد لم يتغير. المكان تغير قبل أيام. هل من سؤال؟».",
      said: [{ by: "ليلى حداد", says: "الموعد لم يتغير. المكان تغير قبل أيام. هل من سؤال؟" }],
    },
    {
      text: "قالت ليلى حداد: «الموعد نفسه لم يتغير بعد». وأضافت: «المكان نفسه تغير قبل أيام».",
      said: [
        { by: "ليلى حداد", says: "الموعد نفسه لم يتغير بعد" },
        { by: "ليلى حداد", says: "المكان نفسه تغير قبل أيام" },
      ],
    },
    {
      text: "قالت ليلى حداد: «الموعد نفسه لم يتغير بعد».\n«المكان نفسه تغير قبل أيام».",
      said: [
        { by: "ليلى حداد", says: "الموعد نفسه لم يتغير بعد" },
        { by: "ليلى حداد", says: "المكان نفسه تغير قبل أيام" },
      ],
    },
    {
      text: "وصفت وزارة الصحة السودانية الموعد بأنه «فرصة أخيرة للجميع هذا العام».",
      said: [{ by: "Sudanese Health Ministry", says: "فرصة أخيرة للجميع هذا العام", cue: "describe" }],
    },
    {
      text: 'ورداً على سؤال، قالت ليلى حداد "الموعد نفسه لم يتغير بعد".',
      said: [{ by: "ليلى حداد", says: "الموعد نفسه لم يتغير بعد" }],
    },
    {
      text: "وكتبت ليلى حداد على منصة إكس: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "ليلى حداد", says: "الموعد نفسه لم يتغير بعد", cue: "write" }],
      fails: "an unknown name behind a verb counts only right before what is said",
    },
  ],
  "too short to be a quotation": [
    {
      text: "قالت ليلى حداد إن الموعد «مهم جداً» للجميع.",
      said: [{ by: "ليلى حداد", says: "الموعد «مهم جداً» للجميع", direct: false }],
    },
    { text: "أطلق على الخطة اسم «الأمل الجديد».", said: [] },
    { text: "زار معرض «ألوان من الشرق» أمس.", said: [] },
    { text: "قرأ كتاب «الطريق».", said: [] },
  ],
  "headings with a colon": [
    {
      text: "روته: الموعد لم يتغير بعد\nقال مارك روته إن الموعد ثابت حتى الآن.",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد" },
        { by: "Mark Rutte", says: "الموعد ثابت حتى الآن" },
      ],
    },
    {
      text: "مارك روته: الموعد لم يتغير بعد\nوصل الوفد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", direct: false }],
    },
    {
      text: "البيت الأبيض: الموعد لم يتغير بعد\nوصل الوفد.",
      said: [{ by: "White House", says: "الموعد لم يتغير بعد" }],
    },
    { text: "الموعد والمكان: لم يتغير شيء بعد\nوصل الوفد.", said: [] },
    {
      text: "كييف: وكالات\nوصل الوفد.",
      said: [],
    },
  ],
};

/** On which day it was said. */
export const arabicSayingDays: Readonly<Record<string, readonly QuoteExample[]>> = {
  "its own day": [
    {
      text: "قال مارك روته، الثلاثاء، إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: "2024-10-29" }],
    },
    {
      text: "قال مارك روته الثلاثاء إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: "2024-10-29" }],
    },
    {
      text: "قال مارك روته أمس إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: "2024-10-29" }],
    },
    {
      text: "قال مارك روته، اليوم الأربعاء، إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: "2024-10-30" }],
    },
    {
      text: "والثلاثاء، قال مارك روته إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: "2024-10-29" }],
    },
    {
      text: "وفي 25 أكتوبر (تشرين الأول) الجاري أعلن مارك روته أن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: "2024-10-25" }],
    },
    {
      // The day inside what is said is not the day of saying.
      text: "قال مارك روته إن اللقاء سيبدأ الجمعة المقبل في وارسو.",
      said: [{ by: "Mark Rutte", says: "اللقاء سيبدأ الجمعة المقبل في وارسو", day: null }],
    },
    {
      text: "قال مارك روته، الاثنين، إن اللقاء سيبدأ الجمعة المقبل في وارسو.",
      said: [{ by: "Mark Rutte", says: "اللقاء سيبدأ الجمعة المقبل في وارسو", day: "2024-10-28" }],
    },
  ],
  "carried on": [
    {
      text: "قال مارك روته، الثلاثاء، إن الموعد لم يتغير بعد. وأضاف أن المكان تغير قبل أيام.",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: "2024-10-29" },
        { by: "Mark Rutte", says: "المكان تغير قبل أيام", day: "2024-10-29" },
      ],
    },
    {
      text: "قالت وزارة الصحة السودانية، الثلاثاء، إن الموعد لم يتغير بعد. وقال المتحدث باسم وزارة الصحة السودانية سليم الراوي إن المكان ثابت حتى الآن.",
      said: [
        { by: "Sudanese Health Ministry", says: "الموعد لم يتغير بعد", day: "2024-10-29" },
        { by: "سليم الراوي", says: "المكان ثابت حتى الآن", day: "2024-10-29" },
      ],
    },
    {
      text: "قال مارك روته، الثلاثاء، إن الموعد لم يتغير بعد. وقالت ماريا زاخاروفا إن المكان ثابت حتى الآن.",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: "2024-10-29" },
        { by: "Maria Zakharova", says: "المكان ثابت حتى الآن", day: null },
      ],
    },
    {
      text: "قال مارك روته، الثلاثاء، إن الموعد لم يتغير بعد. وفي اليوم نفسه قالت ماريا زاخاروفا إن المكان ثابت حتى الآن.",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: "2024-10-29" },
        { by: "Maria Zakharova", says: "المكان ثابت حتى الآن", day: "2024-10-29" },
      ],
    },
  ],
  "an institution's only day": [
    {
      text: "أعلنت وزارة الصحة السودانية أن الموعد ثابت حتى الآن. وقالت وزارة الصحة السودانية، الثلاثاء، إن المكان تغير قبل أيام.",
      said: [
        { by: "Sudanese Health Ministry", says: "الموعد ثابت حتى الآن", day: "2024-10-29" },
        { by: "Sudanese Health Ministry", says: "المكان تغير قبل أيام", day: "2024-10-29" },
      ],
    },
    {
      text: "أعلنت وزارة الصحة السودانية أن الموعد ثابت حتى الآن. وقالت وزارة الصحة السودانية، الاثنين، إن المكان تغير قبل أيام. وقالت وزارة الصحة السودانية، الثلاثاء، إن العدد كبير جداً الآن.",
      said: [
        { by: "Sudanese Health Ministry", says: "الموعد ثابت حتى الآن", day: null },
        { by: "Sudanese Health Ministry", says: "المكان تغير قبل أيام", day: "2024-10-28" },
        { by: "Sudanese Health Ministry", says: "العدد كبير جداً الآن", day: "2024-10-29" },
      ],
    },
  ],
  "no day": [
    {
      text: "قال مارك روته إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: null }],
    },
    {
      text: "يقول مارك روته إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: null }],
    },
    {
      // In the present, what he says again and again has no day, even where his last words had one.
      text: "أعلن مارك روته، الثلاثاء، أن الموعد ثابت حتى الآن. ويقول مارك روته إن المكان تغير قبل أيام.",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت حتى الآن", day: "2024-10-29" },
        { by: "Mark Rutte", says: "المكان تغير قبل أيام", day: null },
      ],
    },
    {
      text: "قال مارك روته، الثلاثاء، إن الموعد لم يتغير بعد.",
      on: null,
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: null }],
    },
    {
      // Nothing was said on a day that had not come when the article was published.
      text: "قبل قمة 5 نوفمبر المقبل، قال مارك روته إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: null }],
    },
    {
      text: "ومنذ الثلاثاء، يقول مارك روته إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", day: null }],
    },
  ],
};
