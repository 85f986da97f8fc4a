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
  "a post with what is written onto it": [
    {
      text: "تغير الموعد. والنائب خالد الراوي قال إن القاعة تغيرت.",
      said: [{ by: "خالد الراوي", says: "القاعة تغيرت", role: "النائب" }],
    },
    {
      text: "وقال والي الخرطوم خالد الراوي إن القاعة تغيرت.",
      said: [{ by: "خالد الراوي", says: "القاعة تغيرت", role: "والي الخرطوم" }],
    },
    {
      text: "تغير الموعد. وقال الوزير خالد الراوي إن القاعة تغيرت.",
      said: [{ by: "خالد الراوي", says: "القاعة تغيرت", role: "الوزير" }],
    },
  ],
  "what others are told to expect, deny or refuse": [
    {
      text: "قال مارك روته إن موسكو تتوقع ردا سريعا من الحلف.",
      said: [{ by: "Mark Rutte", says: "موسكو تتوقع ردا سريعا من الحلف" }],
    },
    {
      text: "قال مارك روته إن موسكو لا تستبعد ردا سريعا من الحلف.",
      said: [{ by: "Mark Rutte", says: "موسكو لا تستبعد ردا سريعا من الحلف" }],
    },
    {
      text: "قالت وزارة الدفاع الروسية إن مارك روته يتوقع ردا سريعا من الحلف.",
      said: [{ by: "Mark Rutte", says: "ردا سريعا من الحلف" }],
    },
    { text: "قالت رويترز إن موسكو تتوقع ردا سريعا من الحلف.", said: [{ by: "Moscow", says: "ردا سريعا من الحلف" }] },
    {
      text: "قال المتحدث باسم الكرملين دميتري بيسكوف إن موسكو أكدت أن الموعد ثابت.",
      said: [{ by: "Dmitry Peskov", says: "موسكو أكدت أن الموعد ثابت" }],
    },
  ],
  "family names that are posts": [
    {
      text: "قال المحلل إبراهيم الشيخ: «الموعد نفسه لم يتغير بعد».",
      said: [{ by: "إبراهيم الشيخ", says: "الموعد نفسه لم يتغير بعد" }],
    },
    { text: "قال مدير المستشفى، أحمد الوكيل، إن الموعد ثابت.", said: [{ by: "أحمد الوكيل", says: "الموعد ثابت" }] },
    { text: "قال أحمد، المدير، إن الموعد ثابت.", said: [{ by: "أحمد", says: "الموعد ثابت" }] },
    {
      text: "وصف مدير المستشفى محمد زقوت المشهد بأنه «كارثة لا يمكن وصفها أبدا».",
      said: [{ by: "محمد زقوت", says: "كارثة لا يمكن وصفها أبدا" }],
    },
    {
      text: "وصف مدير المستشفى محمد السعدي بأنه «طبيب لا يمكن وصفه أبدا».",
      said: [{ by: "محمد السعدي", says: "طبيب لا يمكن وصفه أبدا" }],
    },
  ],
  "whoever works for somebody": [
    { text: "قال مستشار ترامب إن الموعد ثابت.", said: [{ by: null, says: "الموعد ثابت" }] },
    { text: "قالت شقيقة كيم جونغ أون إن الموعد ثابت.", said: [{ by: null, says: "الموعد ثابت" }] },
    {
      text: "قال مستشار زيلينسكي ميخايلو بودولياك إن الموعد ثابت.",
      said: [{ by: "Mykhailo Podolyak", says: "الموعد ثابت" }],
    },
    { text: "قال محامي ترامب سامي القاسم إن الموعد ثابت.", said: [{ by: "سامي القاسم", says: "الموعد ثابت" }] },
    { text: "قال المستشار شولتس إن الموعد ثابت.", said: [{ by: "Olaf Scholz", says: "الموعد ثابت" }] },
    { text: "قال وزير الخارجية لافروف إن الموعد ثابت.", said: [{ by: "Sergei Lavrov", says: "الموعد ثابت" }] },
  ],
  "relatives of the known": [
    { text: "قال إريك ترامب إن الموعد ثابت.", said: [{ by: "إريك ترامب", says: "الموعد ثابت" }] },
    { text: "قالت السيدة الأولى ميلانيا ترامب إن الموعد ثابت.", said: [{ by: "ميلانيا ترامب", says: "الموعد ثابت" }] },
    { text: "قال زيتوني ترامب إن الموعد ثابت.", said: [{ by: null, says: "الموعد ثابت" }] },
    { text: "قال الرئيس ترامب إن الموعد ثابت.", said: [{ by: "Donald Trump", says: "الموعد ثابت" }] },
    { text: "قال جوزيف بايدن إن الموعد ثابت.", said: [{ by: "Joe Biden", says: "الموعد ثابت" }] },
  ],
  "bodies in brackets, branches, and names behind what they cite": [
    {
      text: "وكانت وزارة الصحة السودانية (في الخرطوم) قالت، الأحد، إن الموعد ثابت.",
      said: [{ by: "Sudanese Health Ministry", says: "الموعد ثابت" }],
    },
    // The bracket closes no name.
    { text: "أخبار (عن الطقس) قالت إن الموعد ثابت.", said: [] },
    {
      text: "ذكر فرع الهلال الأحمر الليبي، عبر منصة محلية، أن الموعد ثابت.",
      said: [{ by: "Libyan Red Crescent", says: "الموعد ثابت" }],
    },
    // A branch of nobody.
    { text: "ذكر فرع محلي أن الموعد ثابت.", said: [{ by: null, says: "الموعد ثابت" }] },
    {
      text: "ونقلت رويترز عن ناج سوداني يدعى سامي الحبيشي قوله إن الموعد ثابت.",
      said: [{ by: "سامي الحبيشي", says: "الموعد ثابت", via: "Reuters" }],
    },
    {
      text: "وقال ناشط يستخدم الاسم المستعار سامي الحبيشي إن الموعد ثابت.",
      said: [{ by: "سامي الحبيشي", says: "الموعد ثابت" }],
    },
    // Who published what she describes does not speak.
    {
      text: "نفت وزارة الصحة السودانية الخبر، ووصفت ما نشرته رويترز عن الموعد بأنه «خيال صحافي لا أساس له».",
      said: [{ by: "Sudanese Health Ministry", says: "خيال صحافي لا أساس له", direct: true }],
    },
    {
      text: "وأظهر تقرير صدر أمس عن «مركز النخيل للأمن البحري»، ومقره ريغا، أن الموعد ثابت.",
      said: [{ by: "مركز النخيل للأمن البحري", says: "الموعد ثابت" }],
    },
  ],
  "a woman who was only met": [
    {
      text: "التقى مارك روته ماريا زاخاروفا. وقالت إن الموعد ثابت.",
      said: [{ by: "Maria Zakharova", says: "الموعد ثابت" }],
    },
    { text: "التقى مارك روته ماريا زاخاروفا وجورجا ميلوني. وقالت إن الموعد ثابت.", said: [] },
    {
      text: "التقى مارك روته ماريا زاخاروفا. وقال إن الموعد ثابت.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت" }],
    },
    {
      text: "استقبل مارك روته ماريا زاخاروفا في مقر المفوضية الأوروبية. وقالت إن الموعد ثابت.",
      said: [{ by: "Maria Zakharova", says: "الموعد ثابت" }],
    },
  ],
  "statements and whoever issued them": [
    {
      text: "وبحسب البيان الصادر عن الجيش اللبناني، فإن الموعد ثابت.",
      said: [{ by: "Lebanese army", says: "الموعد ثابت" }],
    },
    {
      text: "وبحسب البيان الذي أصدره الجيش اللبناني، فإن الموعد ثابت.",
      said: [{ by: "Lebanese army", says: "الموعد ثابت" }],
    },
    { text: "وبحسب البيان القصير عن الجيش اللبناني، فإن الموعد ثابت.", said: [{ by: null, says: "الموعد ثابت" }] },
    {
      text: "وجاء في البيان الذي أصدره الجيش اللبناني أن الموعد ثابت.",
      said: [{ by: "Lebanese army", says: "الموعد ثابت" }],
    },
    { text: "وأكد البيان الذي أثار جدلا في الجيش اللبناني أن الموعد ثابت.", said: [{ by: null, says: "الموعد ثابت" }] },
  ],
  "titles and mottoes between marks, which nobody says": [
    {
      text: "قال مارك روته إن الموعد ثابت. ويعرض فيلم «حكاية بيت من طين قديم».",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت" }],
    },
    {
      text: "أمر النائب العام المصري حمادة الصاوي بحبس 23 متهما في واقعة انهيار جسر أسفر عن سقوط قتلى.",
      said: [],
    },
    { text: "أوقفت الشرطة التونسية متهمين جدد في حريق مستودع بالعاصمة منذ أيام.", said: [] },
    {
      text: "قال مارك روته إن الموعد ثابت منذ مايو 2019 مؤكدا أن الموقف ثابت.",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت منذ مايو 2019" },
        { by: "Mark Rutte", says: "الموقف ثابت" },
      ],
    },
    { text: "نقشت على الحجر، الذي تحمل واجهته زخارف وتحمل عبارة «ولدت فقيرا ومت واقفا»، صورة.", said: [] },
    {
      text: "وقال مارك روته في رسالة «ولدت فقيرا ومت واقفا».",
      said: [{ by: "Mark Rutte", says: "ولدت فقيرا ومت واقفا", direct: true }],
    },
  ],
  "marks that are written twice or open on the line": [
    {
      text: "قال مارك روته: ((موعد الاجتماع تغير إلى الأحد)).",
      said: [{ by: "Mark Rutte", says: "موعد الاجتماع تغير إلى الأحد", direct: true }],
    },
    {
      text: "قال مارك روته: ''موعد الاجتماع تغير إلى الأحد''.",
      said: [{ by: "Mark Rutte", says: "موعد الاجتماع تغير إلى الأحد", direct: true }],
    },
    {
      text: "قال مارك روته: <<موعد الاجتماع تغير إلى الأحد>>.",
      said: [{ by: "Mark Rutte", says: "موعد الاجتماع تغير إلى الأحد", direct: true }],
    },
    {
      text: "قال مارك روته: „موعد الاجتماع تغير إلى الأحد“.",
      said: [{ by: "Mark Rutte", says: "موعد الاجتماع تغير إلى الأحد", direct: true }],
    },
    // One bracket is no mark, and a mark inside another one nests.
    { text: "قال مارك روته (في الاجتماع إن الموعد تغير).", said: [] },
    {
      text: "قال مارك روته: “موعد “الاجتماع” تغير إلى الأحد”.",
      said: [{ by: "Mark Rutte", says: "موعد “الاجتماع” تغير إلى الأحد", direct: true }],
    },
  ],
  "whom an agency quotes, by a pronoun, a preposition or without a name": [
    {
      text: "قال مارك روته إن الموعد ثابت. ونقلت عنه رويترز قوله إن القاعة تغيرت.",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت" },
        { by: "Mark Rutte", says: "القاعة تغيرت", via: "Reuters" },
      ],
    },
    { text: "ونُقل عنها قولها إن القاعة تغيرت.", said: [{ by: null, says: "القاعة تغيرت" }] },
    {
      text: "قال مارك روته إن الموعد ثابت. ونقلت الشاحنة إليه مقاعد القاعة.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت" }],
    },
    {
      text: "ونسبت صحيفة هآرتس إلى مارك روته قوله: «موعد الاجتماع تغير إلى الأحد».",
      said: [{ by: "Mark Rutte", says: "موعد الاجتماع تغير إلى الأحد", via: "Haaretz" }],
    },
    { text: "نُسب إلى مارك روته أن القاعة تغيرت.", said: [{ by: "Mark Rutte", says: "القاعة تغيرت" }] },
    { text: "ارتفعت نسبة المشاركة إلى ثلاثة أضعاف.", said: [] },
    { text: "نسبت الوكالة الحريق إلى خلل في الأسلاك.", said: [] },
    {
      text: "وذكرت رويترز نقلاً عن مسؤولين أميركيين أن القاعة تغيرت.",
      said: [{ by: null, says: "القاعة تغيرت", via: "Reuters" }],
    },
  ],
  "a verb that says something only close by": [
    {
      text: "قال مارك روته إن الموعد ثابت. وزاد أن القاعة تغيرت.",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت" },
        { by: "Mark Rutte", says: "القاعة تغيرت", cue: "add" },
      ],
    },
    {
      text: "قال مارك روته إن الموعد ثابت. وزاد عدد المقاعد في القاعة بعد أن تغيرت.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت" }],
    },
    // A report that the text has not told of.
    { text: "وخلص التقرير إلى أن الموعد ثابت.", said: [{ by: null, says: "الموعد ثابت" }] },
  ],
  "where and in whose name something is said": [
    { text: "صرح المتحدث باسم الجهة أن الموعد ثابت.", said: [{ by: null, says: "الموعد ثابت" }] },
    { text: "أفاد مارك روته بتصريح صحفي أن الموعد ثابت.", said: [{ by: "Mark Rutte", says: "الموعد ثابت" }] },
    {
      text: "وأفادت وزارة الدفاع الروسية بتغير موعد المؤتمر الصحفي.",
      said: [{ by: "Russian Defence Ministry", says: "بتغير موعد المؤتمر الصحفي" }],
    },
  ],
  "what was told before is no content": [
    {
      text: "قال مارك روته إن الموعد ثابت. وأعلن ذلك عبر منصة إكس.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت" }],
    },
    {
      text: "قال مارك روته إن الموعد تغير، معتبرا ذلك في غاية الخطورة.",
      said: [
        { by: "Mark Rutte", says: "الموعد تغير" },
        { by: "Mark Rutte", says: "ذلك في غاية الخطورة" },
      ],
    },
  ],
  "somebody without a name who says something inside what is told": [
    {
      text: "قالت وزارة الدفاع الروسية إن أحد الجنود زعم أن الموعد ثابت.",
      said: [
        { by: "Russian Defence Ministry", says: "أحد الجنود زعم أن الموعد ثابت" },
        { by: null, says: "الموعد ثابت" },
      ],
    },
    {
      // What is joined to it is told by itself.
      text: "وسأل القاضي الشاهدة عما رأته تلك الليلة فأجابت: «رأيت سيارة بيضاء تقف هنا».",
      said: [
        { by: null, says: "عما رأته تلك الليلة" },
        { by: null, says: "رأيت سيارة بيضاء تقف هنا", direct: true },
      ],
    },
    {
      // Who is named says it himself.
      text: "قالت وزارة الدفاع الروسية إن مارك روته أكد أن الموعد ثابت.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت" }],
    },
  ],
  "what is condemned begins between marks": [
    {
      text: "استنكر مارك روته «الهجوم الضخم» الذي شُن صباح الأربعاء على منشآت الطاقة.",
      said: [{ by: "Mark Rutte", says: "«الهجوم الضخم» الذي شُن صباح الأربعاء على منشآت الطاقة" }],
    },
    // What somebody is called.
    { text: "أكد أبو عبيدة «الناطق باسم القسام» استمرار القتال.", said: [] },
    {
      // Another name of a body.
      text: "أعلنت حركة أنصار الله «الحوثي» تغيير الموعد في صنعاء.",
      said: [{ by: "Houthis", says: "تغيير الموعد في صنعاء" }],
    },
    // Another name of his.
    { text: "قال مارك روته «الهولندي» إن الموعد ثابت.", said: [{ by: "Mark Rutte", says: "الموعد ثابت" }] },
  ],
  "somebody else right behind the verb": [
    {
      text: "وبعد لقائه أيمن الصفدي قال مارك روته إن الموعد ثابت.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت" }],
    },
    // Whom he tells it.
    { text: "أيمن الصفدي أبلغ مارك روته أن الموعد ثابت.", said: [{ by: "Ayman Safadi", says: "الموعد ثابت" }] },
  ],
  "who goes on behind a credit": [
    {
      text: "قُتل 20 جنديا، كما قال متحدث باسم الجيش الأوكراني. وأضاف أن الموعد ثابت.",
      said: [{ by: "Ukrainian army", says: "الموعد ثابت" }],
    },
  ],
  "nobody in the passive": [
    {
      text: "قال مارك روته إن الموعد ثابت.\nويُزعم أن القاعة تغيرت.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت" }],
    },
    {
      text: "قال مارك روته إن الموعد ثابت. ويزعم أن القاعة تغيرت.",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت" },
        { by: "Mark Rutte", says: "القاعة تغيرت" },
      ],
    },
    {
      text: "قال مارك روته إن الموعد ثابت.\nويُعتقد أن القاعة تغيرت.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت" }],
    },
    {
      text: "قال مارك روته إن الموعد ثابت.\nويعتقد أن القاعة تغيرت.",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت" },
        { by: "Mark Rutte", says: "القاعة تغيرت" },
      ],
    },
  ],
  "one of those who are counted speaks": [
    {
      text: "قال مارك روته إن الموعد ثابت.\nويتحدث جندي إلى مسؤول، ويقول إن القاعة تغيرت.",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت" },
        { by: null, says: "القاعة تغيرت" },
      ],
    },
    {
      text: "قال مارك روته إن الموعد ثابت.\nويتحدث عن الموعد كثيرا، ويقول إن القاعة تغيرت.",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت" },
        { by: "Mark Rutte", says: "القاعة تغيرت" },
      ],
    },
  ],
  "who passes it on, told in an aside": [
    {
      text: "وقال مارك روته، وفق ما نقلت وكالة تاس، إن الموعد ثابت.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت", via: "TASS" }],
    },
    {
      text: "وقال مارك روته كما نقلت عنه رويترز: «موعد الاجتماع تغير إلى الأحد».",
      said: [{ by: "Mark Rutte", says: "موعد الاجتماع تغير إلى الأحد", via: "Reuters" }],
    },
    {
      text: "قال مارك روته في تصريح نقلته قناة الجزيرة إن الموعد ثابت.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت", via: "Al Jazeera" }],
    },
    {
      text: "قال مارك روته إن الموعد ثابت، بحسب ما ذكرت وكالة تاس.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت", via: "TASS" }],
    },
    // A verb that nothing leads to is said by the agency itself; a ministry passes nothing on.
    {
      text: "قال مارك روته إن الموعد ثابت، وذكرت وكالة تاس أن القاعة تغيرت.",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت", via: null },
        { by: "TASS", says: "القاعة تغيرت" },
      ],
    },
    {
      text: "قال مارك روته، كما ذكرت وزارة الدفاع الأميركية، إن الموعد ثابت.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت", via: null }],
    },
  ],
  "nobody who was named last": [
    // Behind a credit what is said begins, and no name in it is credited.
    {
      text: "وبحسب ميرليفا فإن «بولندا لن تغير موعد هذا الاجتماع».",
      said: [{ by: null, says: "بولندا لن تغير موعد هذا الاجتماع" }],
    },
    // A document that nobody is told to have issued.
    {
      text: "اجتمع مارك روته مع لويد أوستن. وجاء في الرسالة «موعد الاجتماع تغير إلى الأحد».",
      said: [{ by: null, says: "موعد الاجتماع تغير إلى الأحد" }],
    },
    {
      text: "قال مارك روته إن الموعد ثابت. وجاء في البيان أن القاعة تغيرت.",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت" },
        { by: "Mark Rutte", says: "القاعة تغيرت" },
      ],
    },
    // A participle that does not agree.
    {
      text: "علقت مصادر الحركة على زعيمها مقتدى الصدر قائلة إن القرار نهائي.",
      said: [{ by: null, says: "القرار نهائي" }],
    },
    {
      text: "علق زعيم الحركة مقتدى الصدر على الأنباء قائلا إن القرار نهائي.",
      said: [{ by: "Muqtada al-Sadr", says: "القرار نهائي" }],
    },
    // Several without a name go on.
    {
      text: "قال مسعفون إن الطريق مقطوع. وأضافوا أن الجسر سليم.",
      said: [
        { by: null, says: "الطريق مقطوع" },
        { by: null, says: "الجسر سليم" },
      ],
    },
  ],
  "a body on its own country": [
    {
      text: "قالت وزارة الخارجية العراقية إن بغداد تدعو دمشق إلى الحوار.",
      said: [{ by: "Iraqi Foreign Ministry", says: "بغداد تدعو دمشق إلى الحوار" }],
    },
  ],
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
  "a statement a clause": [
    {
      text: "قال مارك روته إن الموعد لم يتغير بعد، وأن المكان تغير قبل أيام، فيما غادر الوفد الفرنسي المدينة.",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد" },
        { by: "Mark Rutte", says: "المكان تغير قبل أيام" },
      ],
    },
    // Even if: no second statement.
    {
      text: "قال مارك روته إن الموعد لم يتغير بعد وإن كان المكان تغير قبل أيام.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد وإن كان المكان تغير قبل أيام" }],
    },
  ],
  "what somebody thinks of what was told": [
    {
      text: "تحدثت صحيفة محلية عن خطة، وهو ما وصفته وزارة الدفاع الألمانية بأنه «عار تماما عن الصحة».",
      said: [{ by: "German Defence Ministry", says: "عار تماما عن الصحة", direct: true }],
    },
    // Nothing is quoted: the words before are not the ministry's.
    { text: "انتشر الجنود في المدينة، وهو ما أدانته وزارة الدفاع الألمانية في الحال.", said: [] },
  ],
  "who goes on, by a pronoun or by what was told last": [
    {
      text: "قالت أنالينا بيربوك إن الموعد لم يتغير بعد. واستبعدت الرياض الحرب. فهي تجزم بأن المكان لم يتغير أيضا.",
      said: [
        { by: "Annalena Baerbock", says: "الموعد لم يتغير بعد" },
        { by: "Annalena Baerbock", says: "المكان لم يتغير أيضا" },
      ],
    },
    {
      text: "تحدثت الإذاعة مع السيدة سلوى الراوي، حيث قالت: «ليس الخوف وحده ما يدفع الناس».",
      said: [{ by: "سلوى الراوي", says: "ليس الخوف وحده ما يدفع الناس", direct: true }],
    },
    {
      text: "التقى مارك روته أنالينا بيربوك، وقال: «ليس الخوف وحده ما يدفع الناس».",
      said: [{ by: "Mark Rutte", says: "ليس الخوف وحده ما يدفع الناس", direct: true }],
    },
    {
      text: "قال مارك روته إن الموعد لم يتغير بعد. وكان المتحدث باسم الجيش، العميد سامر مرعي، أعلن أن المكان تغير قبل أيام.",
      said: [
        { by: "Mark Rutte", says: "الموعد لم يتغير بعد" },
        { by: "سامر مرعي", says: "المكان تغير قبل أيام" },
      ],
    },
    {
      text: "اجتمع مارك روته بالوزراء، ثم عاد ليقول إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
    },
    // To reach: no saying.
    { text: "وصل مارك روته إلى برلين، ليبلغ مجموع الوفود عشرين وفدا.", said: [] },
  ],
  "who somebody is, between him and what he says": [
    {
      text: "توقع مارك روته، وهو سياسي هولندي، استمرار التعاون بين الدول.",
      said: [{ by: "Mark Rutte", says: "استمرار التعاون بين الدول" }],
    },
    {
      text: "وتوقع الحسين يوعابد، مسؤول التواصل بالمديرية، استمرار الأمطار حتى الأربعاء.",
      said: [{ by: "الحسين يوعابد", says: "استمرار الأمطار حتى الأربعاء" }],
    },
  ],
  "a place and a colon": [
    { text: "دمشق: سقط 42 قتيلا في غارة استهدفت فجر الجمعة مواقع عدة.", said: [] },
    {
      text: "كييف: سقط 42 قتيلا في غارة فجر الجمعة\nغادر الوفد المدينة.",
      said: [{ by: "Kyiv", says: "سقط 42 قتيلا في غارة فجر الجمعة" }],
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
  "who carries a statement": [
    {
      text: "قال مارك روته إن الموعد ثابت حتى الآن. وأضاف في تصريح نشرته قناة العربية أن المكان ثابت أيضاً.",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت حتى الآن" },
        { by: "Mark Rutte", says: "المكان ثابت أيضاً" },
      ],
    },
    {
      text: "قال مارك روته إن الموعد ثابت حتى الآن. وقالت عنه قناة العربية إن المكان ثابت أيضاً.",
      said: [
        { by: "Mark Rutte", says: "الموعد ثابت حتى الآن" },
        { by: "Al Arabiya", says: "المكان ثابت أيضاً" },
      ],
    },
    {
      text: "قال مارك روته في تسجيل مصور نشر صباح الثلاثاء، «الموعد لم يتغير حتى الآن».",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير حتى الآن", direct: true, cue: "say" }],
    },
    {
      text: "ونشر مارك روته على حسابه «الموعد لم يتغير حتى الآن».",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير حتى الآن", direct: true, cue: "write" }],
    },
    {
      text: "ذكرت قناة العربية عن وزارة الصحة السودانية أن الموعد لم يتغير بعد.",
      said: [{ by: "Sudanese Health Ministry", via: "Al Arabiya", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "ذكرت قناة العربية عن مارك روته أنه لم يتغير بعد.",
      said: [{ by: "Al Arabiya", says: "لم يتغير بعد" }],
    },
  ],
  "a statement in which its issuer says it": [
    {
      text: "وأصدر مارك روته بياناً قال فيه إن الموعد لم يتغير بعد.",
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "ونشر المتحدث باسم الجيش السوداني نبيل عبد الله بياناً على حسابه (تويتر سابقاً) ذكر فيه أن الموعد لم يتغير بعد.",
      said: [{ by: "Nabil Abdallah", says: "الموعد لم يتغير بعد" }],
    },
    // Somebody else is named behind the verb.
    {
      text: "وأصدر مارك روته بياناً قال فيه فولوديمير زيلينسكي إن الموعد لم يتغير بعد.",
      said: [{ by: "Volodymyr Zelensky", says: "الموعد لم يتغير بعد" }],
    },
  ],
  "in what terms": [
    {
      text: "قالت وزارة الصحة السودانية إن الموعد ثابت الآن. وأدانت بأشد العبارات «استمرار القصف على المدينة ليلاً».",
      said: [
        { by: "Sudanese Health Ministry", says: "الموعد ثابت الآن" },
        { by: "Sudanese Health Ministry", says: "استمرار القصف على المدينة ليلاً", direct: true },
      ],
    },
    {
      text: "قالت وزارة الصحة السودانية إن الموعد ثابت الآن. وأدان ناجون «استمرار القصف على المدينة ليلاً».",
      said: [
        { by: "Sudanese Health Ministry", says: "الموعد ثابت الآن" },
        { by: null, says: "استمرار القصف على المدينة ليلاً", direct: true },
      ],
    },
  ],
  "whoever keeps his name back": [
    {
      text: "وقال مصدر عسكري لفرانس برس طالباً عدم ذكر هويته إن الموعد لم يتغير بعد.",
      said: [{ by: null, says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "وقال مسؤول لرويترز رفض نشر اسمه إن الموعد لم يتغير بعد.",
      said: [{ by: null, says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "وقال متحدث لقناة الجزيرة شريطة عدم الكشف عن هويته إن الموعد لم يتغير بعد.",
      said: [{ by: null, says: "الموعد لم يتغير بعد" }],
    },
    {
      text: "ورفضت وزارة الصحة السودانية نشر الوثائق السرية كلها.",
      said: [{ by: "Sudanese Health Ministry", says: "نشر الوثائق السرية كلها", cue: "decline" }],
    },
  ],
  "the official who has no name": [
    {
      text: "وقال وزير الصحة السوداني سليم الراوي إن الموعد ثابت ولم يتغير. وقال مسؤول في القطاع إن الموعد لم يتغير بعد. وأضاف المسؤول أن المكان لم يتغير أيضا.",
      said: [
        { by: "سليم الراوي", says: "الموعد ثابت ولم يتغير" },
        { by: null, says: "الموعد لم يتغير بعد" },
        { by: null, says: "المكان لم يتغير أيضا" },
      ],
    },
    {
      text: "وقال وزير الصحة السوداني سليم الراوي إن الموعد ثابت ولم يتغير. وأضاف المسؤول أن المكان لم يتغير أيضا.",
      said: [
        { by: "سليم الراوي", says: "الموعد ثابت ولم يتغير" },
        { by: "سليم الراوي", says: "المكان لم يتغير أيضا" },
      ],
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
      said: [{ by: "Mark Rutte", says: "الموعد لم يتغير بعد", via: "Reuters" }],
    },
    {
      text: "قال بيان لرويترز إن الموعد لم يتغير بعد.",
      said: [{ by: "Reuters", says: "الموعد لم يتغير بعد", via: null }],
    },
    {
      text: "قالت رويترز نقلا عن مصدر عسكري إن الموعد لم يتغير بعد.",
      said: [{ by: null, says: "الموعد لم يتغير بعد", via: "Reuters" }],
    },
    {
      text: "قالت رويترز إن الموعد لم يتغير بعد، نقلا عن ثلاثة مصادر مطلعة.",
      said: [{ by: null, says: "الموعد لم يتغير بعد", via: "Reuters" }],
    },
    {
      text: "ذكرت رويترز عن مصدر عسكري أن الموعد لم يتغير بعد.",
      said: [{ by: null, says: "الموعد لم يتغير بعد", via: "Reuters" }],
    },
    {
      text: "قالت رويترز نقلا عن سجل قديم إن الموعد لم يتغير بعد.",
      said: [{ by: "Reuters", says: "الموعد لم يتغير بعد", via: null }],
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
    },
  ],
  "these words": [
    {
      text: "«كان موعد الاجتماع صعباً علينا»، بهذه الكلمات افتتح مارك روته اللقاء.",
      said: [{ by: "Mark Rutte", says: "كان موعد الاجتماع صعباً علينا" }],
    },
    {
      text: "«كان موعد الاجتماع صعباً علينا»، في هذه القاعة افتتح مارك روته اللقاء.",
      said: [{ by: null, says: "كان موعد الاجتماع صعباً علينا" }],
    },
  ],
  "names alone": [
    { text: "وصل العشرة إلى «حلب، اللاذقية، حماة، طرطوس» أمس.", said: [] },
    {
      text: "قال مارك روته: «حلب، اللاذقية، حماة، طرطوس كلها آمنة».",
      said: [{ by: "Mark Rutte", says: "حلب، اللاذقية، حماة، طرطوس كلها آمنة", direct: true }],
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
  "what a body is, and what describes a source without a name": [
    {
      text: "أعلنت نقابة المعلمين، الذراع المهنية للحركة، إطلاق حملة جديدة للتبرع بالكتب.",
      said: [{ by: "نقابة المعلمين", says: "إطلاق حملة جديدة للتبرع بالكتب" }],
    },
    {
      text: "ونفى مصدر عسكري سوري رفيع صحة الأنباء عن الموعد الجديد.",
      said: [{ by: null, says: "صحة الأنباء عن الموعد الجديد" }],
    },
    // What became of people is what is said.
    {
      text: "أعلنت وزارة الصحة السودانية، مقتل خمسة عمال في المنجم.",
      said: [{ by: "Sudanese Health Ministry", says: "مقتل خمسة عمال في المنجم" }],
    },
  ],
  "what is counted, and what describes it": [
    {
      text: "أعلنت وزارة الصحة السودانية تسجيل 17 إصابة مؤكدة بالحمى النزفية.",
      said: [{ by: "Sudanese Health Ministry", says: "تسجيل 17 إصابة مؤكدة بالحمى النزفية" }],
    },
    { text: "قال مارك روته إن الموعد ثابت. وعارضه 13 نائبا.", said: [{ by: "Mark Rutte", says: "الموعد ثابت" }] },
    { text: "قال السير كير ستارمر إن الموعد ثابت.", said: [{ by: "Keir Starmer", says: "الموعد ثابت" }] },
  ],
  "single marks": [
    {
      text: "وقال مارك روته ‘نحن بحاجة إلى مساعدة عاجلة من الجميع’.",
      said: [{ by: "Mark Rutte", says: "نحن بحاجة إلى مساعدة عاجلة من الجميع", direct: true }],
    },
    {
      text: "قال مارك روته: 'لن نترك أوكرانيا وحدها في هذه الحرب.'",
      said: [{ by: "Mark Rutte", says: "لن نترك أوكرانيا وحدها في هذه الحرب.", direct: true }],
    },
    // A name between them, and letters that an apostrophe parts.
    {
      text: "قال مارك روته لقناة 'الجزيرة' إن الموعد ثابت.",
      said: [{ by: "Mark Rutte", says: "الموعد ثابت", direct: false }],
    },
    {
      text: "قال مارك روته إن أو'كونور قال ذلك قبل أن يزور أو'كونور المدينة.",
      said: [{ by: "Mark Rutte", says: "أو'كونور قال ذلك قبل أن يزور أو'كونور المدينة" }],
    },
  ],
};
