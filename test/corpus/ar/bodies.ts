/** Bodies that no gazetteer lists, by the English name that their words make; `none`: texts that name no body. */
export interface BodyExample {
  readonly en: string;
  readonly as: readonly string[];
}

export const arabicBodies: Readonly<Record<string, readonly BodyExample[]>> = {
  "what it is about, and its rank": [
    { en: "National Flood Management Authority", as: ["وقالت الهيئة الوطنية لإدارة الفيضانات إن عشرة غادروا."] },
    { en: "Emergency Management Agency", as: ["وقالت وكالة إدارة الطوارئ إن عشرة غادروا."] },
    { en: "General Directorate of Ports", as: ["أضافت المديرية العامة للموانئ أن عشرة غادروا."] },
    { en: "National Council for Human Rights", as: ["زار الوفد المجلس القومي لحقوق الإنسان أمس."] },
    { en: "High Committee for Relief", as: ["وقالت اللجنة العليا للإغاثة إن عشرة غادروا."] },
    {
      en: "National Council for Disaster Risk Reduction and Management",
      as: ["وقال المجلس الوطني للحد من مخاطر الكوارث وإدارتها إن عشرة غادروا."],
    },
    { en: "Refugee Affairs Coordination Centre", as: ["وقال مركز تنسيق شؤون اللاجئين إن عشرة غادروا."] },
    { en: "committee for defence and national security", as: ["وقالت لجنة الدفاع والأمن القومي إن عشرة غادروا."] },
    { en: "directorate of labour and housing", as: ["وقالت مديرية العمل والإسكان إن عشرة غادروا."] },
    { en: "Central Emergency Room", as: ["وكشفت غرفة الطوارئ المركزية عن أضرار كبيرة في القرى القريبة."] },
    { en: "Veterinarians Union", as: ["وقالت نقابة الأطباء البيطريين إن عشرة غادروا."] },
    { en: "Securities Authority", as: ["وقالت هيئة الأوراق المالية إن عشرة غادروا."] },
    { en: "municipal council", as: ["وقال المجلس البلدي إن عشرة غادروا."] },
    { en: "operating company", as: ["وقالت الشركة المشغلة إن عشرة غادروا."] },
    { en: "local authorities", as: ["وقالت السلطات المحلية إن عشرة غادروا."] },
  ],
  "whose or where it is": [
    { en: "Houthi health authorities", as: ["وقالت السلطات الصحية التابعة للحوثيين إن عشرة أصيبوا."] },
    {
      en: "Donetsk Regional Military Administration",
      as: [
        "وأعلنت الإدارة العسكرية لمقاطعة دونيتسك أن عشرة غادروا.",
        "وأعلنت الإدارة العسكرية في إقليم دونيتسك أن عشرة غادروا.",
        "وأعلنت الإدارة العسكرية في منطقة «دونيتسك» أن عشرة غادروا.",
      ],
    },
    { en: "al-Dalhor Hospital", as: ["وزار الوفد مستشفى الدلهور أمس.", "ونقلوا إلى مستشفى الدلهور بمدينة غزة."] },
    { en: "Mosul Teaching Hospital", as: ["ونقلوا إلى مستشفى الموصل التعليمي أمس."] },
    { en: "Fez local authorities", as: ["أفادت السلطات المحلية لعمالة فاس بأن عشرة غادروا."] },
    { en: "Basra Police", as: ["أعلنت القيادة العامة لشرطة البصرة أن عشرة غادروا."] },
    { en: "Najaf Criminal Court", as: ["وأصدرت محكمة جنايات النجف حكماً في القضية."] },
    { en: "Malbon University", as: ["درس في جامعة ملبون الأسترالية."] },
    { en: "Kadugli Emergency Room", as: ["وقالت غرفة طوارئ كادوقلي إن عشرة غادروا."] },
    { en: "Erbil Civil Defence Directorate", as: ["وأعلنت مديرية الدفاع المدني في أربيل أن عشرة غادروا."] },
    {
      en: "Iraqi High Commission for Human Rights",
      as: ["أصدرت المفوضية العليا لحقوق الإنسان في العراق تقريراً طويلاً."],
    },
    { en: "Sudanese Engineers Union", as: ["وقالت نقابة مهندسي السودان إن عشرة غادروا."] },
    { en: "Niger State Emergency Management Agency", as: ["وقالت وكالة إدارة الطوارئ بولاية النيجر إن عشرة غادروا."] },
    { en: "South Kordofan Health Ministry", as: ["وقالت وزارة الصحة بولاية جنوب كردفان إن عشرة غادروا."] },
    { en: "Islamabad Institute for Regional Studies", as: ["وقال معهد إسلام آباد للدراسات الإقليمية إن عشرة غادروا."] },
    {
      en: "Preparatory Committee of the Sudanese Doctors Union",
      as: ["وقالت اللجنة التمهيدية لنقابة أطباء السودان إن عشرة غادروا."],
    },
  ],
  "one that a list has under the name composed; another country's is another": [
    {
      en: "National Intelligence Service (South Korea)",
      as: ["وكشف جهاز الاستخبارات الوطني في كوريا الجنوبية أن عشرة غادروا."],
    },
    { en: "Ethiopian National Intelligence Service", as: ["وقال جهاز الاستخبارات الوطني في إثيوبيا إن عشرة غادروا."] },
  ],
};

/** A body's words that are none: an indefinite one, soldiers of a country, a noun that only points back. */
export const noArabicBodies: readonly string[] = [
  "شكلوا لجنة تحقيق في الحادث.",
  "تشكل شبكة لنقل النفط الإيراني.",
  "انسحبت القوات الروسية من القرية.",
  "وصلت فرقة من الجنود.",
  "عقدت اجتماعاً في مركز كبير.",
  "اجتمع المجلس في القاعة.",
  "نقلوا إلى مستشفى ميداني ومستشفى قريب ومستشفى البلدة.",
  "درس في جامعة خاصة وجامعة عريقة.",
  "تعطلت حركة المرور وشلت حركة النقل.",
  "انقطع تيار الكهرباء عن القرية.",
  "احتشدوا أمام مقر الشرطة العام.",
];
