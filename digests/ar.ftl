### كل كلمة يراها القارئ بالعربية. المفاتيح نفسها في en.ftl.

## الأعداد

# $scale: one (الرقم كما هو)، thousand (آلاف)، million (ملايين)؛ $count عدد الآلاف أو الملايين؛ $alone: بلا معدود بعده
number = { $scale ->
    [thousand] { $count ->
        [one] ألف
        [two] { $case ->
            [oblique] { $alone ->
                [yes] ألفين
               *[no] ألفي
            }
           *[nominative] { $alone ->
                [yes] ألفان
               *[no] ألفا
            }
        }
        [few] { $times } آلاف
        [many] { $alone ->
            [yes] { $times } ألفاً
           *[no] { $times } ألف
        }
       *[other] { $times } ألف
    }
    [million] { $count ->
        [one] مليون
        [two] { $case ->
            [oblique] { $alone ->
                [yes] مليونين
               *[no] مليوني
            }
           *[nominative] { $alone ->
                [yes] مليونان
               *[no] مليونا
            }
        }
        [few] { $times } ملايين
        [many] { $alone ->
            [yes] { $times } مليوناً
           *[no] { $times } مليون
        }
       *[other] { $times } مليون
    }
   *[one] { $full }
}
counted = { $count ->
    [one] { $noun } واحد
    [two] { $noun }
   *[other] { $number } { $noun }
}
noun-troops = { $count ->
    [zero] جندي
    [one] جندي
    [two] { $case ->
        [oblique] جنديين
       *[nominative] جنديان
    }
    [few] جنود
    [many] جندياً
   *[other] جندي
}
noun-people = { $count ->
    [zero] شخص
    [one] شخص
    [two] { $case ->
        [oblique] شخصين
       *[nominative] شخصان
    }
    [few] أشخاص
    [many] شخصاً
   *[other] شخص
}
noun-killed = { $count ->
    [zero] قتيل
    [one] قتيل
    [two] { $case ->
        [oblique] قتيلين
       *[nominative] قتيلان
    }
    [few] قتلى
    [many] قتيلاً
   *[other] قتيل
}
noun-wounded = { $count ->
    [zero] جريح
    [one] جريح
    [two] { $case ->
        [oblique] جريحين
       *[nominative] جريحان
    }
    [few] جرحى
    [many] جريحاً
   *[other] جريح
}
noun-casualties = { $count ->
    [zero] قتيل وجريح
    [one] قتيل أو جريح
    [two] { $case ->
        [oblique] قتيلين أو جريحين
       *[nominative] قتيلان أو جريحان
    }
    [few] قتلى وجرحى
    [many] قتيلاً وجريحاً
   *[other] قتيل وجريح
}
noun-captured = { $count ->
    [zero] أسير
    [one] أسير
    [two] { $case ->
        [oblique] أسيرين
       *[nominative] أسيران
    }
    [few] أسرى
    [many] أسيراً
   *[other] أسير
}
# بدايات كلمات تسمّي الأسير أسيراً، بحروف موحّدة
captive-beginnings = اسير, اسيرا, اسري, الاسري, الاسير, واسري, رهين, رهاين, الرهاين, مختطف
noun-held = { $count ->
    [zero] محتجز
    [one] محتجز
    [two] { $case ->
        [oblique] محتجزين
       *[nominative] محتجزان
    }
    [few] محتجزين
    [many] محتجزاً
   *[other] محتجز
}
noun-missing = { $count ->
    [zero] مفقود
    [one] مفقود
    [two] { $case ->
        [oblique] مفقودين
       *[nominative] مفقودان
    }
    [few] مفقودين
    [many] مفقوداً
   *[other] مفقود
}
noun-displaced = { $count ->
    [zero] نازح
    [one] نازح
    [two] { $case ->
        [oblique] نازحين
       *[nominative] نازحان
    }
    [few] نازحين
    [many] نازحاً
   *[other] نازح
}
hedge-about = نحو { $figure }
hedge-at-least = لا يقل عن { $figure }
hedge-more-than = أكثر من { $figure }
hedge-up-to = ما يصل إلى { $figure }
hedge-less-than = أقل من { $figure }
hedge-between = بين { $low } و{ $high }
also-hedged = (وأيضاً { $hedges })
hedge-word = { $hedge ->
    [about] «نحو»
    [at_least] «لا يقل عن»
    [more_than] «أكثر من»
    [up_to] «ما يصل إلى»
    [less_than] «أقل من»
    [between] مدى
   *[exact] رقم بلا تحفظ
}
unit-km2 = { $count ->
    [one] كيلومتر مربع واحد
    [two] { $case ->
        [oblique] كيلومترين مربعين
       *[nominative] كيلومتران مربعان
    }
    [few] { $number } كيلومترات مربعة
    [many] { $number } كيلومتراً مربعاً
   *[other] { $number } كيلومتر مربع
}
unit-tonne = { $count ->
    [one] طن واحد
    [two] { $case ->
        [oblique] طنين
       *[nominative] طنان
    }
    [few] { $number } أطنان
    [many] { $number } طناً
   *[other] { $number } طن
}
unit-money = { $number } { $currency }
money-million = { $count ->
    [one] مليون
    [two] { $case ->
        [oblique] مليوني
       *[nominative] مليونا
    }
    [few] { $number } ملايين
   *[other] { $number } مليون
}
money-billion = { $count ->
    [one] مليار
    [two] { $case ->
        [oblique] ملياري
       *[nominative] مليارا
    }
    [few] { $number } مليارات
   *[other] { $number } مليار
}
currency = { $code ->
    [EUR] يورو
    [USD] دولار
    [GBP] جنيه إسترليني
    [RUB] روبل
    [UAH] هريفنيا
    [KRW] وون
    [SEK] كرونة سويدية
    [NOK] كرونة نرويجية
    [DKK] كرونة دنماركية
    [CNY] يوان
    [JPY] ين
    [CHF] فرنك سويسري
    [CAD] دولار كندي
    [AED] درهم إماراتي
    [SAR] ريال سعودي
    [TRY] ليرة تركية
    [AUD] دولار أسترالي
    [MAD] درهم مغربي
    [EGP] جنيه مصري
    [SDG] جنيه سوداني
    [IQD] دينار عراقي
    [JOD] دينار أردني
    [KWD] دينار كويتي
    [DZD] دينار جزائري
    [TND] دينار تونسي
    [LYD] دينار ليبي
    [QAR] ريال قطري
    [YER] ريال يمني
    [SYP] ليرة سورية
    [LBP] ليرة لبنانية
    [BDT] تاكا
    [PKR] روبية باكستانية
    [INR] روبية هندية
    [ILS] شيكل
    [dinar] دينار
    [lira] ليرة
    [pound] جنيه
    [riyal] ريال
    [dirham] درهم
    [rupee] روبية
    [crown] كرونة
    [franc] فرنك
    [peso] بيزو
    [shilling] شلن
   *[other] { $name }
}

## الأيام

month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
month-dual = { $month ->
    [1] يناير/كانون الثاني
    [2] فبراير/شباط
    [3] مارس/آذار
    [4] أبريل/نيسان
    [5] مايو/أيار
    [6] يونيو/حزيران
    [7] يوليو/تموز
    [8] أغسطس/آب
    [9] سبتمبر/أيلول
    [10] أكتوبر/تشرين الأول
    [11] نوفمبر/تشرين الثاني
   *[12] ديسمبر/كانون الأول
}
weekday = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
day-month = { $day } { $month }
weekday-day = { $weekday } { $day }
with-year = { $day } { $year }
# يوم داخل الجملة، وما قد يسبقه
day-inside = في { $day }
day-joints = في, يوم, منذ, قبل, بعد, حتى, من, مساء, صباح, ليل, فجر, ظهر
undated = بلا تاريخ
comma = ،
pause = ،
semicolon = ؛
and = { $first } و{ $last }

## الأسماء والمصادر

name-role = { $name }، { $role }
outlet-unnamed = غير مسمّى
more-outlets = {" "}و{ $count } غيرها
repeated-on = ؛ مكرّر { $day }
via = نقلاً عن { $via }
country-adjective-feminine = { $adjective }ة
country-adjective-definite = ال{ $adjective }ة
population = قوات { $adjective }
population-definite = القوات { $adjective }
population-unknown = قوات
population-unknown-definite = القوات

## الأرقام

status-at = { $status ->
    [planned] مقرّر إرسالهم إلى { $place }
    [training] في { $place } للتدريب
    [deployed] في { $place }
    [moving] نُقلوا إلى { $place }
    [fighting] يقاتلون في { $place }
    [withdrawn] انسحبوا من { $place }
    [displaced] نزحوا في { $place }
   *[other] في { $place }
}
beside-combat-zone = قرب منطقة القتال
beside-front = قرب الجبهة
beside-border = قرب الحدود
status-only = { $status ->
    [planned] مقرّر إرسالهم
    [training] في التدريب
    [deployed] منتشرون
    [moving] نُقلوا
    [fighting] يقاتلون
    [withdrawn] انسحبوا
   *[other] {""}
}
status-heading = { $status ->
    [planned] مقرّر أو متوقّع
    [training] في التدريب
    [deployed] منتشرون
    [moving] نُقلوا أو في الطريق
    [fighting] في القتال
    [killed] قتلى
    [wounded] جرحى
    [captured] أسرى
    [missing] مفقودون
    [withdrawn] منسحبون
    [displaced] نازحون
   *[other] بلا وصف
}
figure-who = { $who }{ $day }:
figure-new-source = ، مصدر جديد
change-up = ↑ من { $from } ({ $day })
change-down = ↓ من { $from } ({ $day })
change-same = = منذ { $day }
change-new = جديد
figure-expects = ، { $gender ->
    [f] وتتوقع
   *[m] ويتوقع
} { $figure }
figure-compare = . للمقارنة، { $who } ({ $day }): { $figure }{ $status }
figure-denied = ، { $gender ->
    [f] وتنفيه
   *[m] وينفيه
} { $who }
figure-denied-row = { $gender ->
    [f] تنفيه
   *[m] ينفيه
} { $who }

## عنوان العدد

headline-move = { $who } { $gender ->
    [f] تقدّر
   *[m] يقدّر
} { $population }{ $where } بـ{ $figure }، بعد { $from } في { $day }
headline-figure = { $who } ({ $day }): { $figure }{ $where }{ $expects }
headline-figure-alone = { $figure }{ $where }{ $expects }
headline-move-alone = { $figure }{ $where }، بعد { $from } في { $day }
headline-place = {" "}في { $place }
headline-joint = { $first }؛ و{ $second }

## الأحداث

event-call = { $count ->
    [one] مكالمة هاتفية أجراها { $who }{ $day }{ $about }
   *[other] مكالمة { $who }{ $day }{ $about }
}
event-call-agreed = { $group ->
    [m] اتفق { $who } هاتفياً
    [f] اتفقت { $who } هاتفياً
    [two-f] { $who } اتفقتا هاتفياً
    [many] { $who } اتفقوا هاتفياً
   *[two] { $who } اتفقا هاتفياً
}{ $day }{ $about }
event-meeting = { $count ->
    [one] اجتماع عقده { $who }{ $day }{ $about }
   *[other] لقاء { $who }{ $day }{ $about }
}
event-visit = زيارة { $who }{ $pause }{ $where }{ $day }
event-visit-departed = { $who }{ $pause } { $gender ->
    [f] غادرت
   *[m] غادر
}{ $where }{ $day }
event-visit-arrived = { $who }{ $pause } { $gender ->
    [f] وصلت
   *[m] وصل
}{ $where }{ $day }
expected-where = {" "}في { $place }
event-where-to = {" "}إلى { $place }
event-summons = { $who }{ $pause } { $gender ->
    [f] استدعت
   *[m] استدعى
} { $whom }{ $day }
event-treaty = { $who }{ $day }: { $treaty }
event-treaty-signed = { $who } { $group ->
    [f] وقّعت
    [two] وقّعا
    [two-f] وقّعتا
    [many] وقّعوا
   *[m] وقّع
} { $treaty }{ $with }{ $day }
event-treaty-ratified = { $who } { $group ->
    [f] صادقت
    [two] صادقا
    [two-f] صادقتا
    [many] صادقوا
   *[m] صادق
} على { $treaty }{ $with }{ $day }
# ما وُقّع منصوب، وما يُصادق عليه عُرف قبل ذلك
treaty-unknown = { $aspect ->
    [signed] اتفاقاً
    [ratified] المعاهدة
   *[other] اتفاق
}
treaty-with = {" "}مع { $whom }
event-deployment-asserted = { $who }{ $day }: { $population }{ $where }
event-deployment-claimed = { $who }{ $pause } { $group ->
    [f] تزعم
    [two] يزعمان
    [two-f] تزعمان
    [many] يزعمون
   *[m] يزعم
}{ $day } وجود { $population }{ $where }
event-deployment-forecast = { $who }{ $pause } { $group ->
    [f] تتوقع
    [two] يتوقعان
    [two-f] تتوقعان
    [many] يتوقعون
   *[m] يتوقع
}{ $day } نشر { $population }{ $where }
event-deployment-declined = { $gender ->
    [f] امتنعت
   *[m] امتنع
} { $who }{ $day }{ $pause } عن تأكيد وجود { $population }{ $where }
event-deployment-denied = { $who }{ $pause } { $group ->
    [f] تنفي
    [two] ينفيان
    [two-f] تنفيان
    [many] ينفون
   *[m] ينفي
}{ $day } وجود { $population }{ $where }
event-deployment-not-denied = { $gender ->
    [f] لم تنفِ
   *[m] لم ينفِ
} { $who }{ $day }{ $pause } وجود { $population }{ $where }
deployment-where = {" "}في { $place }
deployment-deployed = {" "}منتشرة في { $place }
event-declined-too = { $gender ->
    [f] امتنعت
   *[m] امتنع
} { $who }{ $day }{ $pause } عن التأكيد
event-aid = { $who }{ $day }: { $aspect ->
    [new] مساعدات جديدة
   *[other] مساعدات
}{ $to }{ $amount }{ $part }
aid-part = ، منها { $amount } { $purpose }
purpose-defence-industry = للصناعات الدفاعية
purpose-air-defence = للدفاع الجوي
purpose-ammunition = للذخائر
purpose-energy = للطاقة
purpose-reconstruction = لإعادة الإعمار
purpose-food = للغذاء
purpose-health = للصحة
purpose-shelter = للإيواء
purpose-refugees = للاجئين والنازحين
aid-to = {" "}إلى { $whom }
aid-amount = {" "}بقيمة { $amount }
aid-weight = {" "}قدرها { $amount }
event-award = { $who }{ $day }: تكريم{ $whom }
award-to = {" "}{ $whom }
award-by = {" "}من { $whom }
event-other = { $who }{ $day }: { $what }
happened-strike = هجوم{ $where }{ $other }
happened-strike-other = {" "}منسوب إلى { $whom }
did-strike = { $who } { $gender ->
    [f] شنّت
   *[m] شنّ
} هجوماً{ $where }{ $day }
happened-explosion = انفجار{ $where }
happened-exchange = تبادل أسرى{ $other }
happened-exchange-other = {" "}مع { $whom }
happened-release = إفراج عن أسرى أو محتجزين
happened-arrest = اعتقالات{ $where }{ $other }
happened-arrest-other = {" "}لصلات بـ{ $whom }
happened-sinking = غرق مركب{ $where }
happened-protest = احتجاج{ $where }
happened-evacuation = إجلاء أشخاص{ $where }
happened-return = إعادة أشخاص{ $where }
happened-sanctions = فرض عقوبات{ $other }
happened-sanctions-other = {" "}على { $whom }
happened-resolution = اعتماد قرار
happened-election = { $known ->
    [yes] انتخاب{ $other }
   *[no] فوز في الانتخابات
}
happened-election-other = {" "}{ $whom }
# $kind: جيش الدولة يتقدم، وغيرها يروي تقدماً
event-advance = { $kind ->
    [place] { $who } { $gender ->
        [f] تقدّمت
       *[m] تقدّم
    } { $amount }{ $where }{ $since }{ $day }
   *[other] { $who }{ $day }: تقدّم بمقدار { $amount }{ $where }{ $since }
}
# $within: الشهر هو شهر الخبر
advance-since = { $within ->
    [yes] {" "}خلال { $day }
   *[no] {" "}منذ { $day }
}
stance-confirmed = { $who }{ $pause } { $group ->
    [f] تؤكد
    [two] يؤكدان
    [two-f] تؤكدان
    [many] يؤكدون
   *[m] يؤكد
}{ $day } { $id ->
    [combat] مشاركة { $population } في القتال
   *[other] { $topic }
}
stance-said = { $who }{ $pause } { $group ->
    [f] تحدثت
    [two] تحدثا
    [two-f] تحدثتا
    [many] تحدثوا
   *[m] تحدث
}{ $day } عن مشاركة { $population } في القتال
stance-reported = { $who }{ $pause } { $group ->
    [f] أفادت
    [two] أفادا
    [two-f] أفادتا
    [many] أفادوا
   *[m] أفاد
}{ $day } بمشاركة { $population } في القتال
stance-announced = { $who }{ $pause } { $group ->
    [f] أعلنت
    [two] أعلنا
    [two-f] أعلنتا
    [many] أعلنوا
   *[m] أعلن
}{ $day } مشاركة { $population } في القتال
stance-admitted = { $who }{ $pause } { $group ->
    [f] أقرّت
    [two] أقرّا
    [two-f] أقرّتا
    [many] أقرّوا
   *[m] أقرّ
}{ $day } بمشاركة { $population } في القتال
stance-claimed = { $who }{ $pause } { $group ->
    [f] تزعم
    [two] يزعمان
    [two-f] تزعمان
    [many] يزعمون
   *[m] يزعم
}{ $day } مشاركة { $population } في القتال
stance-declined = { $gender ->
    [f] امتنعت
   *[m] امتنع
} { $who }{ $day }{ $pause } عن تأكيد { $topic }
declined-comment = { $gender ->
    [f] امتنعت
   *[m] امتنع
} { $who }{ $day }{ $pause } عن التعليق{ $known ->
    [yes] {" "}على { $topic }
   *[no] {""}
}
declined-answer = { $gender ->
    [f] امتنعت
   *[m] امتنع
} { $who }{ $day }{ $pause } عن الإجابة{ $known ->
    [yes] {" "}عن سؤال عن { $topic }
   *[no] {""}
}
declined-details = { $gender ->
    [f] امتنعت
   *[m] امتنع
} { $who }{ $day }{ $pause } عن كشف التفاصيل{ $known ->
    [yes] {" "}عن { $topic }
   *[no] {""}
}
stance-denied = { $who }{ $pause } { $group ->
    [f] تنفي
    [two] ينفيان
    [two-f] تنفيان
    [many] ينفون
   *[m] ينفي
}{ $day } { $topic }
stance-not-denied = { $gender ->
    [f] لم تنفِ
   *[m] لم ينفِ
} { $who }{ $day }{ $pause } { $topic }
stance-condemned = { $who }{ $pause } { $group ->
    [f] أدانت
    [two] أدانا
    [two-f] أدانتا
    [many] أدانوا
   *[m] أدان
}{ $day } { $topic }
stance-expects = { $who }{ $pause } { $group ->
    [f] تتوقع
    [two] يتوقعان
    [two-f] تتوقعان
    [many] يتوقعون
   *[m] يتوقع
}{ $day } { $id ->
    [combat] مشاركة { $population } في القتال
   *[other] { $topic }
}
words-said = { $who }{ $pause }{ $verb }{ $day }{ $about }{ $language }{ $joint }{ $words }
cue-verb = { $cue ->
    [think] { $gender ->
        [f] رأت
       *[m] رأى
    }
    [expect] { $gender ->
        [f] توقعت
       *[m] توقع
    }
    [estimate] { $gender ->
        [f] قدّرت
       *[m] قدّر
    }
    [warn] { $gender ->
        [f] حذّرت
       *[m] حذّر
    }
    [claim] { $gender ->
        [f] زعمت
       *[m] زعم
    }
    [admit] { $gender ->
        [f] أقرّت
       *[m] أقرّ
    }
    [deny] { $gender ->
        [f] نفت
       *[m] نفى
    }
    [not-deny] { $gender ->
        [f] لم تنفِ
       *[m] لم ينفِ
    }
    [condemn] { $gender ->
        [f] أدانت
       *[m] أدان
    }
    [decline] { $gender ->
        [f] امتنعت
       *[m] امتنع
    }
    [express] { $gender ->
        [f] أعربت
       *[m] أعرب
    }
    [promise] { $gender ->
        [f] تعهّدت
       *[m] تعهّد
    }
    [demand] { $gender ->
        [f] طالبت
       *[m] طالب
    }
    [threaten] { $gender ->
        [f] هدّدت
       *[m] هدّد
    }
    [praise] { $gender ->
        [f] أشادت
       *[m] أشاد
    }
    [welcome] { $gender ->
        [f] رحّبت
       *[m] رحّب
    }
    [criticise] { $gender ->
        [f] انتقدت
       *[m] انتقد
    }
    [accuse] { $gender ->
        [f] اتهمت
       *[m] اتهم
    }
    [describe] { $gender ->
        [f] وصفت
       *[m] وصف
    }
   *[other] {""}
}
# بعد «أن» في المصدر تأتي «أن» هنا أيضاً: جملة الخبر منصوبة الاسم
cue-verb-that = { $cue ->
    [say] { $gender ->
        [f] قالت
       *[m] قال
    }
   *[other] { $verb }
}
cue-that = { $cue ->
    [say] {" إن "}
    [warn] {" من أن "}
   *[other] {" أن "}
}
cue-joint = { $cue ->
    [expect] {" "}
    [estimate] {" "}
    [deny] {" "}
    [decline] {" عن "}
    [express] {" عن "}
    [promise] {" بـ"}
    [demand] {" بـ"}
    [threaten] {" بـ"}
    [praise] {" بـ"}
    [welcome] {" بـ"}
    [criticise] {" "}
    [condemn] {" "}
    [accuse] {" "}
    [describe] {" "}
   *[other] {": "}
}
# حروف جرّ قد يبدأ بها الكلام المنقول، فلا يسبقها حرف آخر: القائمة بذاتها، ثم المتصلة بما بعدها
joints-apart = إلى على عن من
joints-joined = بال بأن بـ
about-topic = {" "}عن { $topic }
call-about-topic = {" "}عن { $topic }
agreed-on-topic = {" "}على { $topic }
in-other-language = ، بالإنجليزية
quoted = «{ $words }»
cut-before = … { $words }
cut-after = { $words } …

## موضوعات معروفة بلغتين (digests/topics.yaml)

topic-weapons-limits = استخدام الأسلحة
topic-arms-and-troops = إرسال أسلحة وقوات
topic-combat = مشاركة { $population } في القتال
topic-withdrawal = سحب القوات
topic-troops-presence = وجود { $population }
topic-defence-treaty = معاهدة الدفاع المشترك
topic-partnership-treaty = معاهدة الشراكة
topic-contacts-and-intelligence = تكثيف الاتصالات وتبادل المعلومات الاستخباراتية
topic-intelligence-sharing = تبادل المعلومات الاستخباراتية
topic-closer-contacts = تكثيف الاتصالات
topic-joint-response = رد مشترك
topic-treaty = المعاهدة
topic-ceasefire = وقف إطلاق النار
topic-prisoner-exchange = تبادل الأسرى
topic-sanctions = العقوبات
topic-nuclear-weapons = الملف النووي
topic-troop-sending = إرسال القوات
topic-troop-deployment = نشر القوات
topic-military-cooperation = التعاون العسكري
topic-cooperation = التعاون

## الموجز

digest-title = موجز · { $story }
digest-since = { $day } · الجديد منذ عدد { $previous }
digest-first = { $day }
digest-more = { $day } · ما لم يتسع له الموجز
digest-no-more = لا شيء: موجز هذا اليوم يحوي كل ما فيه.
digest-week = { $day } · أسبوع منذ { $previous }
digest-days = من { $first } إلى { $day }
section-figures = أرقام تغيّرت
section-developments = التطورات
section-quotes = بكلماتهم
section-expected = منتظَر
section-repeated = مكرّر أو بلا تاريخ
expected-on = { $day }: { $event }{ $before }
expected-open = بلا موعد: { $event }
expected-overdue = كان منتظراً ({ $day }): { $event }؛ لا تقرير عنه
expected-before = . { $steps }
step-departed = { $gender ->
    [f] غادرت
   *[m] غادر
} في { $day }
step-arrived = { $gender ->
    [f] وصلت
   *[m] وصل
}{ $where } في { $day }
steps = { $who ->
   *[any] { $list }
}
step-where = {" "}إلى { $place }
figures-joint = { $first }، و{ $last }
step-joint = { $first } و{ $second }
event-meeting-expected = لقاء { $who }{ $day }
event-visit-expected = { $who }{ $pause }{ $where }
event-visit-expected-from = زيارة من { $who }{ $where }
event-visit-expected-alone = زيارة { $who }{ $day }
repeated-line = مكرّر: { $who } ({ $day })، { $figures }
undated-line = بلا تاريخ: { $event }
sources-line = المصادر: { $sources }
sources-reports = { $count ->
    [zero] لا تقارير
    [one] تقرير واحد
    [two] تقريران
    [few] { $number } تقارير
    [many] { $number } تقريراً
   *[other] { $number } تقرير
}
sources-new = { $reports }، { $day } ({ $outlets })
sources-old = { $outlet }، { $day }
outlet-unnamed-long = وسيلة غير مسمّاة
section-corrections = تصحيح
correction-drop = سحبنا ما أخطأنا في قراءته: { $who }{ $day }، { $what }. { $reason }
correction-value = { $who }{ $day }: { $now }، لا { $what }. { $reason }
correction-source = نسبنا { $what }{ $day } إلى { $who }، والمصدر { $now }. { $reason }
mark-drop = [سُحب في { $on }: أخطأنا في قراءة { $what }]
mark-value = [صُحّح في { $on }: { $now }، لا { $what }]
mark-source = [صُحّح في { $on }: المصدر { $now }، لا { $who }]
mark-confirm = [ثبت في { $on }]
mark-short = [صُحّح]
correction-confirm = { $who }{ $day }: { $what }، كان موقوفاً وثبت. { $reason }
held-back = موقوف إلى أن تنقله وسيلة ثانية أو يثبته المشغّل: { $who }{ $day }، { $figure }؛ بعيد عن كل مصدر آخر أكثر من عشرة أضعاف
coverage-read = المصادر المقروءة: { $count } من { $of }
coverage-contributed = مصادر لها تقارير: { $count } من { $of }
quiet-unread = لم يُقرأ أي مصدر، فلا يُعرف جديد هذا اليوم.
quiet-title = موجز · { $day }
quiet-since = لا تقارير جديدة منذ { $day }.
quiet-empty = لا تقارير بعد.
quiet-figure = آخر رقم: { $who }، { $figure }{ $status } ({ $day }).
quiet-awaited = كان منتظراً: { $event } ({ $day })؛ لا تقرير عنه.
quiet-ahead = منتظَر: { $event } ({ $day }).
nothing-told = وصلت تقارير ({ $number }) ولا جديد فيها عن هذه القصة.
button-rest = المزيد ({ $number })
button-figures = كل الأرقام
button-other-language = English
button-digest = الموجز الآن
button-chart = رسم
button-no-chart = بلا رسم
button-previous-day = يوم سابق
button-older = الأقدم
button-newer = الأحدث

## الإجابات

figures-as-of = حتى { $day }
figures-said-by = ما قيل حتى { $day }
figures-of = أرقام { $who }
figures-none = لا أرقام هنا بعد.
figures-none-fighting = لا رقم. { $event }
figures-none-by = لا أرقام لـ{ $who } هنا.
figures-spread = المدى، من دون المقرّر: من { $low } ({ $lowWho }، { $lowDay }) إلى { $high } ({ $highWho }، { $highDay }){ $apart }
figures-apart = ؛ بينهما { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $number } أيام
    [many] { $number } يوماً
   *[other] { $number } يوم
}
figures-disagreement = اختلاف، { $days }: { $figures }
figures-days = { $first }–{ $last }
figures-one = { $who } { $figure }
published-later = († { $day })
figures-later-note = † نُشر بعد ذلك اليوم
who-since = { $role } منذ { $day }
who-counts = { $quotes } في { $reports }
quotes-count = { $count ->
    [zero] لا اقتباسات
    [one] اقتباس واحد
    [two] اقتباسان
    [few] { $number } اقتباسات
    [many] { $number } اقتباساً
   *[other] { $number } اقتباس
}
reports-count = { $count ->
    [zero] لا تقارير
    [one] تقرير واحد
    [two] تقريرين
    [few] { $number } تقارير
    [many] { $number } تقريراً
   *[other] { $number } تقرير
}
who-page = { $first }–{ $last } من { $total }
who-foreign-quotes = بالإنجليزية كما نُشرت
who-nothing = ذُكر في التقارير، ولم يُنقل كلامه بين علامتي اقتباس.
who-figures = { $gender ->
    [f] أرقامها
   *[m] أرقامه
} ({ $day }): { $figures }
quote-line = { $day }{ $via }: { $quote }
media-via = ، بحسب { $known ->
    [yes] إعلام { $adjective }
   *[no] وسائل إعلام
}{ $state ->
    [yes] { $known ->
        [yes] {" "}رسمي
       *[no] {" "}رسمية
    }
   *[no] {""}
}
quote-via = ، { $gender ->
    [f] نقلته
   *[m] نقله
} { $via }
unknown-person = لا أحد باسم { $asked } في { $reports }. من نُقل كلامهم: /people
near-person = لم أجد { $asked }. هل تقصد:
shared-name = أكثر من واحد باسم { $asked }. أيهم تقصد؟
people-title = من نُقل كلامهم
people-none = لم يُنقل كلام أحد بعد.
people-line-undated = { $name }{ $role } · { $quotes } · { $day }
people-line = { $name }{ $role } · { $quotes } · آخرها { $day }
timeline-title = تسلسل الأحداث
timeline-none = لا أحداث مؤرخة بعد.
timeline-day = { $day } · { $events }
timeline-was-expected = كان منتظراً: { $event }؛ لا تقرير عنه
timeline-expected = منتظَر: { $event }
timeline-undated = بلا تاريخ: { $events }
timeline-dot = {" "}·
why-title-figure = لماذا: { $figure }، { $who }
why-title-quote = لماذا: { $quote }، { $who }
why-title-event = لماذا: { $event }
why-unknown = لا أجد ما وراء هذا السطر.
why-where = { $outlet }، { $day }
why-source = المصدر: { $who }{ $speaker } · التحفظ: { $hedge } · الحال: { $status }
why-speaker = ، قاله { $speaker }
why-no-speaker = ، بلا متحدث مسمّى
why-no-hedge = لا شيء
why-day = اليوم: { $day }
why-day-from = ، من { $words }{ $outlet }
why-day-outlet = {" "}في { $outlet }
why-day-repeated = ؛ تقارير { $days }
why-naming = { $naming ->
    [subject] ، فاعل الجملة
    [behind] ، مذكور بعد الكلام
    [credit] ، مذكور مصدراً
    [heading] ، مذكور في عنوان فرعي
   *[carried] ، مذكور قبل ذلك في النص
}
why-event = الخبر: { $type }
why-hedge-other = ؛ وفي { $outlet } أيضاً { $hedge }
why-quote = القائل: { $who } · { $verb }{ $kind }
why-verb = الفعل: { $verb } ·{" "}
why-direct = اقتباس مباشر
why-indirect = كلام منقول
why-event-type = { $type ->
    [call] مكالمة
    [meeting] اجتماع
    [visit] زيارة
    [summons] استدعاء
    [treaty] معاهدة
    [deployment] نشر قوات
    [aid] مساعدات
    [advance] تقدّم
    [denial] نفي
    [statement] تصريح
    [award] تكريم
   *[other] حدث
}
why-before = قبله: { $figure }، { $day }{ $whose }
why-before-compared = ؛ ورد للمقارنة بلا ذكر صاحبه، فعُدّ من أرقام { $who }
why-contradicted = يخالفه: { $figures }
unknown-who = غير معروف
search-title = بحث: { $query }
search-none = لا شيء عن { $query }. جرّب كلمة أقصر، مثل: /search كورسك
search-hit = { $outlet }، { $day }: { $snippet }

## المساعدة والأخطاء

start-hello = أهلاً، أنا { $name }. أتابع «{ $story }» وأرسل كل يوم ما تغيّر: من قال ماذا ومتى، والجملة الأصلية بضغطة.
start-commands = /digest الموجز · /troops الأرقام · /who rutte الأقوال · /help كل الأوامر
bot-name = موجز
help-title = أوامر { $name }
help-line = { $command } { $arabic }{ $summary }
help-arabic = أو { $word }:{" "}
help-example = مثل: { $example }
command-digest = الجديد في يوم أو أسبوع، أو منذ العدد السابق
command-view = آخر رقم لكل مصدر، وما تغيّر
command-who = ما قاله شخص أو جهة، بنصّه
command-people = من نُقل كلامهم
command-timeline = الأحداث بتواريخها
command-search = بحث في التقارير
command-sources = من أين جاءت التقارير
command-export = ما وراء الجواب، ملف CSV أو JSON
command-why = الجملة التي وراء السطر
command-story = القصص المتابَعة
command-language = العربية أو الإنجليزية
command-start = من أنا
command-help = هذه القائمة
sources-title = المصادر
sources-outlet = { $outlet } · { $reports } · آخرها { $day }
error-unknown-command = لا أعرف «{ $given }». كل الأوامر: /help
error-mistyped-command = لا أعرف «{ $given }». هل تقصد { $suggestion }؟
error-bad-day = «{ $given }» ليس يوماً أعرفه. اكتب مثلاً: { $example }
error-name-missing = عمّن تسأل؟ اكتب مثلاً: { $example }
error-words-missing = عمّ تبحث؟ اكتب مثلاً: { $example }
error-no-such-line = لا سطر «{ $given }»: في آخر إجابة السطور من { $first } إلى { $last }. اكتب مثلاً: { $example }
error-nothing-to-explain = لا سطور مرقّمة قبل هذا. اطلب أولاً مثلاً: { $example }
error-failed = حدث خلل من جهتنا. حاول بعد دقيقة؛ إعداداتك كما كانت.
error-line-gone = لم يعد هذا السطر قائماً: صُحّح أو قُرئ من جديد. اسأل مثلاً: { $example }
error-bad-language = لا أعرف اللغة «{ $given }». اكتب مثلاً: { $example }
error-unknown-story = لا أتابع قصة باسم «{ $given }». اكتب مثلاً: { $example }
error-argument = لم أفهم «{ $given }». اكتب مثلاً: { $example }

## الطرفية

notice-samples = لا مقالات محفوظة بعد. هذه مقالات للعرض كتبناها بأنفسنا، ووسائلها مخترعة، ولا تُحفظ ولا تُرسل. أضف مقالاتك: npx mujaz ingest FOLDER
notice-prompt = اكتب سؤالاً، مثل: قوات، من روته، /help. رقم السطر وحده يُظهر جملته.

## الرسوم

# $measure: ما يُعدّ، كما في config/measures.yaml
chart-counted = { $measure ->
    [troops] عدد الجنود
    [killed] القتلى
    [wounded] الجرحى
    [casualties] القتلى والجرحى
    [captured] الأسرى
    [missing] المفقودون
    [displaced] النازحون
   *[other] عدد الأشخاص
}
chart-by-day = { $counted } بحسب يوم التصريح
# $mark: معنى العلامة
chart-key = { $mark ->
    [there] موجودون
    [planned] مقرّر أو متوقّع
    [denied] رقم نُفي
    [up] هذا العدد أو أكثر
    [down] هذا العدد أو أقل
    [about] تقريباً
   *[between] مدى
}
chart-others = { $count ->
    [one] مصدر آخر
    [two] مصدران آخران
    [few] { $number } مصادر أخرى
    [many] { $number } مصدراً آخر
   *[other] { $number } مصدر آخر
}
chart-undated = { $count ->
    [one] رقم واحد لا يُعرف يومه ليس في الرسم.
    [two] رقمان لا يُعرف يومهما ليسا في الرسم.
    [few] { $number } أرقام لا يُعرف يومها ليست في الرسم.
    [many] { $number } رقماً لا يُعرف يومها ليست في الرسم.
   *[other] { $number } رقم لا يُعرف يومها ليست في الرسم.
}
chart-held = { $count ->
    [one] رقم واحد يبعد عن سائر الأرقام أكثر من عشرة أضعاف؛ موقوف إلى أن يثبت.
    [two] رقمان يبعدان عن سائر الأرقام أكثر من عشرة أضعاف؛ موقوفان إلى أن يثبتا.
    [few] { $number } أرقام تبعد عن سائر الأرقام أكثر من عشرة أضعاف؛ موقوفة إلى أن تثبت.
    [many] { $number } رقماً تبعد عن سائر الأرقام أكثر من عشرة أضعاف؛ موقوفة إلى أن تثبت.
   *[other] { $number } رقم تبعد عن سائر الأرقام أكثر من عشرة أضعاف؛ موقوفة إلى أن تثبت.
}
chart-log = مقياس لوغاريتمي: كل خط أضعاف الذي تحته.
chart-alt-chart = رسم: { $title }. آخر رقم لكل مصدر: { $figures }.
chart-alt-figure = { $who } { $figure } ({ $day })
chart-alt-table = جدول: { $title }. آخر رقم لكل مصدر: { $figures }.
chart-latest = آخر رقم لكل مصدر
chart-from = من { $from } ({ $day })
chart-new-since = الشريط عند الحافة: جديد بعد { $day }
chart-more = { $count ->
    [one] ورقم آخر
    [two] ورقمان آخران
    [few] و{ $number } أرقام أخرى
    [many] و{ $number } رقماً آخر
   *[other] و{ $number } رقم آخر
}

## لماذا هذا السطر

explain-new = نُشر أولاً في { $day }
explain-known = معروف منذ { $day }
explain-outlets = { $count ->
    [zero] بلا وسائل
    [one] وسيلة واحدة
    [two] وسيلتان
    [few] { $number } وسائل
    [many] { $number } وسيلة
   *[other] { $number } وسيلة
}
explain-lead = في مطلع تقرير
explain-weight = { $weight ->
    [fighting] قتال
    [deployment] انتشار
    [policy] سياسة
    [deal] اتفاق أو مكالمة
    [aid] مساعدات
    [front] الجبهة
   *[other] شأن آخر
}
explain-points = المجموع { $points }: { $reasons }
explain-term = { $name } { $points }
rank-move = حجم التغيّر
rank-new-source = مصدر جديد
rank-denied = ذُكر لينفى
rank-office = منصب القائل
rank-deed = فعل لا قول
rank-matter = من صلب شأنه
rank-topic = موضوع معروف
rank-stance = موقف
rank-story = يسمّي القصة
rank-whole = يُطبع كاملاً
rank-named = شخص مسمّى
rank-outlets = الوسائل
rank-lead = في المطلع
rank-heard = مذكور في سطر آخر
rank-undated = بلا تاريخ
rank-unnamed = بلا اسم
rank-fragment = مقطع من جملة
rank-leaning = يتكئ على جملة أخرى

## التصدير

export-done = { $name } · أخبار: { $claims } · جمل وراءها: { $sentences }
error-nothing-to-export = لا شيء يُصدَّر من { $given }. مثلاً: { $example }

## التنبيهات

alert-moved = رقم تغيّر
alert-new-source = مصدر جديد
button-sentence = الجملة

## التنبيهات إعداداً

alerts-on = شُغّلت التنبيهات.
alerts-changed = تمّ التغيير.
alerts-off = أُوقفت التنبيهات.
alerts-was-off = التنبيهات متوقفة أصلاً.
alerts-none = التنبيهات متوقفة.
alerts-what = حين تشغّل التنبيهات يصلك الخبر فور تغيّر رقم أو حديث مصدر جديد، لا في الموجز وحده.
alerts-title = التنبيهات
alerts-moves = حين يتغيّر رقم مصدر بنسبة { $share } % أو أكثر
alerts-new-sources = حين يعطي مصدر أول أرقامه
alerts-per-day = { $n ->
    [one] تنبيه واحد في اليوم على الأكثر
    [two] تنبيهان في اليوم على الأكثر
    [few] { $count } تنبيهات في اليوم على الأكثر
    [many] { $count } تنبيهاً في اليوم على الأكثر
   *[other] { $count } تنبيه في اليوم على الأكثر
}
alerts-zone = بتوقيت { $zone }
alerts-hint = للتغيير، مثلاً: { $example } · /alerts حتى 5 يوميا · /alerts هدوء 22:00-07:00
button-alerts-on = تشغيل التنبيهات
button-alerts-off = إيقاف التنبيهات
button-share = من { $share } %
command-alerts = خبر فوري حين يتغيّر رقم
error-bad-alerts = لم أفهم «{ $given }». اكتب مثلاً: { $example } · /alerts بنسبة 10% (من 1 إلى 1000) · /alerts حتى 5 يوميا (من 1 إلى 50)

## التسليم، للمشغّلين

delivery-title = التسليم
delivery-none = لم يحن موعد أي إرسال بعد.
delivery-state = { $state ->
    [due] مستحق
    [sending] قيد الإرسال
    [waiting] في الانتظار
    [sent] أُرسل
    [uncertain] غير مؤكد
    [suspended] معلّق
    [failed] فشل
    [missed] فات
   *[skipped] لا جديد
}
delivery-count = { delivery-state } { $count }
delivery-cases = يحتاج نظراً
delivery-more = { $n ->
    [one] وحالة أخرى: npx mujaz delivery
    [two] وحالتان أخريان: npx mujaz delivery
    [few] و{ $count } حالات أخرى: npx mujaz delivery
    [many] و{ $count } حالة أخرى: npx mujaz delivery
   *[other] و{ $count } حالة أخرى: npx mujaz delivery
}
delivery-zone = الأوقات بتوقيت { $zone }
delivery-would-resend = { $n ->
    [zero] لم يفشل شيء، ولا شيء غير مؤكد.
    [one] إرسال واحد فشل أو لم يتأكد. ما لم يتأكد قد يصل مرتين. هل يُعاد؟
    [two] إرسالان فشلا أو لم يتأكدا. ما لم يتأكد قد يصل مرتين. هل يُعادان؟
    [few] { $count } إرسالات فشلت أو لم تتأكد. ما لم يتأكد قد يصل مرتين. هل تُعاد؟
    [many] { $count } إرسالاً فشل أو لم يتأكد. ما لم يتأكد قد يصل مرتين. هل يُعاد؟
   *[other] { $count } إرسال فشل أو لم يتأكد. ما لم يتأكد قد يصل مرتين. هل يُعاد؟
}
delivery-resent = { $n ->
    [zero] لم يكن هناك ما يُعاد.
    [one] يُعاد إرسال واحد.
    [two] يُعاد إرسالان.
    [few] تُعاد { $count } إرسالات.
    [many] يُعاد { $count } إرسالاً.
   *[other] يُعاد { $count } إرسال.
}
button-resend = أعد الإرسال
button-resend-yes = نعم، أعد الإرسال
command-delivery = ما أُرسل وما فشل وما لم يتأكد
error-delivery-words = لم أفهم «{ $given }». اكتب /delivery، أو مثلاً: { $example }

## الاشتراكات

every-day = كل يوم
tomorrow = غداً
today = اليوم
subscription-added = تمّ: سيصلك هذا الموجز.
subscription-changed = تمّ التغيير.
subscription-removed = { $n ->
    [zero] لم يُلغَ أي اشتراك.
    [one] أُلغي الاشتراك.
    [two] أُلغي الاشتراكان.
    [few] أُلغيت { $count } اشتراكات.
    [many] أُلغي { $count } اشتراكاً.
   *[other] أُلغي { $count } اشتراك.
}
subscription-paused = { $n ->
    [zero] لا شيء لإيقافه.
   *[other] أُوقف مؤقتاً: لن يصلك شيء حتى تستأنف.
}
subscription-resumed = { $n ->
    [zero] لا شيء لاستئنافه.
   *[other] استؤنف الإرسال.
}
subscription-again = { $n ->
    [zero] لا شيء ناقص.
    [one] يُعاد إرسال الموجز.
    [two] يُعاد إرسال موجزين.
    [few] يُعاد إرسال { $count } موجزات.
    [many] يُعاد إرسال { $count } موجزاً.
   *[other] يُعاد إرسال { $count } موجز.
}
subscriptions-title = موجزاتك
subscriptions-none = لا اشتراكات بعد. مثلاً: { $example }
subscriptions-hint = للتغيير، مثلاً: { $example }
subscription-when = { $days } الساعة { $time } بتوقيت { $zone }
subscription-window = { $window ->
    [week] عن الأسبوع السابق
   *[day] عن اليوم حتى ساعته
}
subscription-languages = { $languages ->
    [ar] بالعربية
    [en] بالإنجليزية
   *[both] باللغتين
}
subscription-only-if-changed = عند الجديد فقط
subscription-silent = بلا صوت
subscription-quiet = هدوء من { $from } إلى { $to }
subscription-is-paused = موقوف مؤقتاً.
subscription-suspended = معلّق: { $reason }
chat-suspended = توقف الإرسال إلى { $place } مؤقتاً: { $reason }. ويعود من تلقاء نفسه متى زال السبب.
subscription-next = التالي: { $when }
day-at-time = { $day } الساعة { $time }
subscribe-when = متى تريد الموجز؟ اكتب الساعة، وإن شئت الأيام والمدينة.
subscribe-examples = مثلاً: /subscribe 08:30 القاهرة · /subscribe كل جمعة 9 مساء · /subscribe أسبوعي الأحد 10:00 بصمت
privacy-kept = يُحفظ عن هذه المحادثة ({ $chat }): الاشتراكات { $subscriptions }، وسجلات الموجزات المرسلة { $deliveries }، وما اختارته (اللغة والأرقام والمدينة)، وأي سطور عُرضت عليها آخراً. لا شيء غير ذلك، ولا رسالة مما تكتب.
privacy-not = لا يُعرض على أحد، ويُحذف بالأمر /forgetme.
forget-sure = يحذف هذا اشتراكاتك وسجلات ما أُرسل إليك. هل أنت متأكد؟
forget-done = حُذف: الاشتراكات { $subscriptions }، سجلات الموجزات { $deliveries }. لم يبقَ شيء من هذه المحادثة.
uncertain-note = { $n ->
    [zero] وصلتك كل الموجزات.
    [one] موجز واحد ربما لم يصلك.
    [two] موجزان ربما لم يصلاك.
    [few] { $count } موجزات ربما لم تصلك.
    [many] { $count } موجزاً ربما لم تصلك.
   *[other] { $count } موجز ربما لم تصلك.
}
button-pause = إيقاف مؤقت
button-resume = استئناف
button-silent = بلا صوت
button-sound = بصوت
button-only-news = الجديد فقط
button-always = دائماً
button-both-languages = باللغتين
button-one-language = العربية فقط
button-unsubscribe = إلغاء الاشتراك
button-unsubscribe-all = إلغاء الكل
button-forget = حذف كل شيء
button-forget-yes = نعم، احذف
button-again = أعد الإرسال
command-subscribe = موجز في ساعتك
command-unsubscribe = إلغاء الاشتراك
command-pause = إيقاف الموجزات مؤقتاً
command-settings = موجزاتك وتغييرها
command-privacy = ما يُحفظ عنك
command-forgetme = حذفه
error-bad-schedule = لم أفهم «{ $given }». اكتب مثلاً: { $example }
error-quiet-hours = ساعات الهدوء لها بداية ونهاية. اكتب مثلاً: { $example }
error-no-subscriptions = ليست لديك اشتراكات. مثلاً: { $example }
error-which-subscription = «{ $given }» ليس من اشتراكاتك: أرقامها من 1 إلى { $last }. اكتب مثلاً: { $example }
error-too-many-subscriptions = للمحادثة { $most } اشتراكاً على الأكثر. ألغِ واحداً، مثلاً: { $example }
error-no-chat = الاشتراكات لمحادثة. ابدأ واحدة بالأمر: { $example }

## المحادثات والمنصات

error-not-admin = ما يصل إلى هذه المجموعة يغيّره مشرفوها فقط. اطلب ذلك من مشرف، أو اشترك وحدك.
error-too-fast = طلبات كثيرة دفعة واحدة. أجيبك من جديد بعد قليل ({ $seconds } ث).
error-too-long = هذا أطول مما أقرأ ({ $most } حرف). اكتب مثلاً: { $example }
error-old-button = هذا الزر قديم. اسأل من جديد، مثلاً: { $example }
error-free-words = لا أعرف أمراً ولا أحداً باسم «{ $given }». هل أبحث عنه في التقارير؟
error-channel-private = تُضبط القناة من محادثة خاصة معي: { $example }
error-channel-unknown = لا أرى قناة باسم «{ $given }». أضفني إليها أولاً، ثم: { $example }
error-channel-not-admin = لا يضبط { $title } إلا مشرفوها.
error-channel-lost = لم تعد مشرفاً في { $title }، فلم يتغير شيء. الإعدادات هنا صارت إعدادات هذه المحادثة.
error-channel-no-post = لا يُسمح لي بالنشر في { $title }. اجعلني مشرفاً يستطيع النشر، ثم حاول من جديد.
error-correct = اذكر المعلومة والصواب والسبب، مثلاً: { $example }
error-no-operations = يجاب عن هذا حيث يعمل البوت. هنا: { $example }
channel-none = من هنا تُضبط هذه المحادثة. لضبط قناة لك: { $example }
channel-managed = من الآن، الإعدادات في هذه المحادثة هي إعدادات { $title }.
channel-of = { $title }
zone-set = توقيتك: { $zone }، والساعة هناك الآن { $time }.
zone-set-digests = توقيتك: { $zone }، والساعة هناك الآن { $time }. وعليه تصلك موجزاتك.
notice-empty-store = لم يُقرأ أي مقال بعد، فلا شيء يُروى. يضيف مشغّل البوت المقالات بالأمر: npx mujaz ingest FOLDER
button-private-chat = محادثة خاصة
button-subscribe = اشترك
button-settings = الإعدادات
button-channel-off = العودة إلى محادثتي
command-channel = ضبط قناة لك من هنا
command-status = ما يعمل وما خُزّن وما أُرسل
command-correct = تصحيح معلومة
command-reload = قراءة الإعدادات والنصوص من جديد
gone-blocked = حُظر البوت
gone-removed = أُخرج البوت
gone-no-permission = لا يُسمح للبوت بالكتابة هناك
gone-closed = أُغلق الموضوع
gone-deleted = حُذفت المحادثة
option-day = يوم: 2024-10-29 أو أمس
option-by = أرقام من: شخص أو جهة
option-name = شخص أو جهة
option-page = الصفحة
option-words = كلمات البحث
option-of = ما يُصدَّر
option-format = CSV أو JSON
option-line = رقم السطر
option-time = الساعة: 08:30 أو 9 مساء
option-days = الأيام: كل جمعة، يومياً
option-zone = مدينة أو منطقة زمنية
option-more = صامت، عند الجديد فقط، باللغتين
option-change = ما يتغير: 1 21:00 بصمت
option-to = أيّها
language-ar = العربية
language-en = الإنجليزية
profile-description = أقرأ الأخبار بالعربية والإنجليزية عن { $story }، وأرسل كل يوم ما تغيّر: من قال ماذا ومتى، والجملة الأصلية بضغطة. اسأل عن آخر الأرقام بكلمة «قوات»، وعن أقوال شخص بـ«من روته»، واشترك بموجز يومي في ساعتك. مجاناً، ولا أحفظ ما تكتبه.
profile-about = ما تغيّر في الأخبار كل يوم: من قال ماذا ومتى، والجملة وراءه. بالعربية والإنجليزية.
card-figure = { $who }: { $figure }
card-quote = { $who }: { $words }
status-title = الحالة
status-running = الإصدار { $version } · مدة العمل بالدقائق: { $minutes }
status-platform = { $name }: { $state ->
    [up] متصل
    [starting] يتصل
   *[down] غير متصل
}{ $detail }
status-articles = المقالات { $articles }، المعلومات { $facts }
status-published = آخر نشر: { $day }
status-sources = المصادر المضبوطة: { $sources }
status-tick = الدقائق منذ آخر متابعة للمواعيد: { $minutes }
status-no-tick = لم تبدأ متابعة المواعيد بعد
status-subscriptions = الاشتراكات: { $subscriptions }
status-deliveries = الموجزات في آخر المواعيد: { $states }
status-none = لا شيء
reload-done = قُرئت الإعدادات والنصوص من جديد. مقالات تُستخرج معلوماتها من جديد: { $stale }
reload-refused = لم يتغير شيء، وبقيت الإعدادات السابقة. الخلل:
correct-done = تم:
correct-refused = لم يتم:

## الإعدادات بالأزرار

button-hour = الساعة
button-days = الأيام
button-zone = المدينة
button-sections = الأقسام
button-quiet = ساعات الهدوء
button-window = ما يغطيه
button-digits = الأرقام
button-months = الشهور
button-pictures = الرسوم
button-dates = التواريخ
button-back = ‹ رجوع
button-before = ‹ السابق
button-more = المزيد ›
choose-hour = في أي ساعة؟
choose-hour-hint = لدقيقة أخرى اكتب: /settings { $number } 08:30
choose-days = في أي أيام؟
choose-zone = بتوقيت أي مدينة؟
choose-zone-hint = مدينة أخرى؟ اكتبها: إعدادات { $number } الرباط. أو أرسل موقعك.
choose-sections = ماذا يروي الموجز؟
choose-quiet = متى لا يصلك شيء؟
choose-quiet-hint = ساعات أخرى؟ اكتب: /settings { $number } quiet 21:30-06:30
choose-window = ماذا يغطي الموجز؟
choose-languages = بأي لغة؟
choose-digits = كيف تُكتب الأرقام؟
choose-months = كيف تُسمّى الشهور في تاريخ الموجز؟
choose-dates = كيف تُكتب الأيام بالإنجليزية؟
choose-pictures = هل تأتي الأرقام مع رسمها؟
quiet-none = بلا ساعات هدوء
window-name = { $window ->
    [since] الجديد منذ العدد السابق
    [week] الأسبوع السابق
   *[day] اليوم حتى الآن
}
section-name-figures = الأرقام
section-name-developments = التطورات
section-name-quotes = بكلماتهم
section-name-expected = المنتظَر
section-name-repeated = المكرّر وما بلا تاريخ
section-name-sources = المصادر
digits-latin = 1,500
digits-arabic = ١٬٥٠٠
months-dual = الاسمان: أكتوبر/تشرين الأول
months-single = اسم واحد: أكتوبر
dates-gb = 29 Oct
dates-us = Oct 29
pictures-on = مع الرسم
pictures-off = عند الطلب فقط

# --- Discord ---
discord-menu-why = لماذا؟ الجملة وراء السطر
discord-menu-choose = اختر
discord-page-back = السابق
discord-page-more = المزيد
discord-option-channel = القناة أو السلسلة أو المنشور؛ هذه القناة إن لم تُذكر
discord-option-mention = دور يُنبَّه أعضاؤه عند وصول الموجز
error-cannot-post = لا يُسمح لي بالكتابة هناك بعد. ليمنحني أحد المشرفين: { $permissions }. ثم أعد: { $example }
error-not-here = لست عضواً في هذا الخادم، فلا أستطيع الكتابة هنا. أضفني: { $link }
error-no-messages-here = لا يُكتب هناك مباشرة. اختر قناة نصية أو سلسلة أو منشوراً في المنتدى، ثم أعد: { $example }
stories-followed = { $count ->
    [one] أتابع قصة واحدة:
   *[other] أي قصة تريد أن تتابع؟
}

# Arabic names bring their article with them.
the = {""}
# أسماء تنتهي بهاء من أصلها، لا بضمير يدل على صاحبها
roles-not-owned = فقيه, الفقيه, وجيه, الوجيه, نبيه
the-names = {""}
the-beginnings = {""}
the-endings = {""}
a = { $vowel ->
   *[no] {""}
}
the-bodies = {""}
the-body-endings = {""}
a-endings = {""}
an-beginnings = {""}
an-not-beginnings = {""}

## مناصب من لا تعرفهم القوائم

# تُترجم حين تُعرف كل كلمة منها: المنصب، وما بعده من جهة أو مكان. أول كل قائمة هو ما يُطبع؛ -alone ما يُطبع بلا جهة، وفراغه لا يُطبع.
post-spokesperson-m = المتحدث, الناطق, متحدث, ناطق, المتحدث الرسمي, الناطق الرسمي, المتحدث العسكري, الناطق العسكري, المتحدث الإعلامي, الناطق الإعلامي
post-spokesperson-f = المتحدثة, الناطقة, متحدثة, ناطقة, المتحدثة الرسمية, الناطقة الرسمية
post-spokesperson-alone-m = متحدث
post-spokesperson-alone-f = متحدثة
post-spokesperson-of = باسم
post-mayor-m = رئيس بلدية, عمدة, رئيس البلدية, العمدة
post-mayor-f = رئيسة بلدية, عمدة, رئيسة البلدية
post-mayor-alone-m = رئيس بلدية
post-mayor-alone-f = رئيسة بلدية
post-mayor-of = {""}
post-governor-m = حاكم, محافظ, والي, المحافظ, الحاكم, الوالي
post-governor-f = حاكمة, محافظة, والية
post-governor-alone-m = حاكم
post-governor-alone-f = حاكمة
post-governor-of = {""}
post-director-m = مدير, المدير العام, مدير عام
post-director-f = مديرة, المديرة العامة, مديرة عامة
post-director-alone-m = مدير
post-director-alone-f = مديرة
post-director-of = {""}
post-chair-m = رئيس
post-chair-f = رئيسة
post-chair-alone-m = {""}
post-chair-alone-f = {""}
post-chair-of = {""}
post-representative-m = ممثل, الممثل الخاص
post-representative-f = ممثلة, الممثلة الخاصة
post-representative-alone-m = {""}
post-representative-alone-f = {""}
post-representative-of = {""}
post-coordinator-m = منسق
post-coordinator-f = منسقة
post-coordinator-alone-m = {""}
post-coordinator-alone-f = {""}
post-coordinator-of = {""}
post-member-m = عضو
post-member-f = عضوة, عضو
post-member-alone-m = {""}
post-member-alone-f = {""}
post-member-of = {""}
post-commander-m = قائد
post-commander-f = قائدة
post-commander-alone-m = {""}
post-commander-alone-f = {""}
post-commander-of = {""}
post-adviser-m = مستشار
post-adviser-f = مستشارة
post-adviser-alone-m = {""}
post-adviser-alone-f = {""}
post-adviser-of = {""}
post-researcher-m = باحث, الباحث
post-researcher-f = باحثة, الباحثة
post-researcher-alone-m = باحث
post-researcher-alone-f = باحثة
post-researcher-of = في
post-analyst-m = محلل, المحلل, المحلل السياسي, محلل سياسي
post-analyst-f = محللة, المحللة
post-analyst-alone-m = محلل
post-analyst-alone-f = محللة
post-analyst-of = في
post-lawmaker-m = نائب, النائب, البرلماني, النائب البرلماني
post-lawmaker-f = نائبة, النائبة, البرلمانية
post-lawmaker-alone-m = نائب
post-lawmaker-alone-f = نائبة
post-lawmaker-of = في
post-lawyer-m = محام, محامي, المحامي
post-lawyer-f = محامية, المحامية
post-lawyer-alone-m = محام
post-lawyer-alone-f = محامية
post-lawyer-of = {""}
post-activist-m = ناشط, الناشط, الناشط المدني, الناشط الإعلامي, الناشط الحقوقي, ناشط حقوقي
post-activist-f = ناشطة, الناشطة, الناشطة الحقوقية
post-activist-alone-m = ناشط
post-activist-alone-f = ناشطة
post-activist-of = في
post-physician-m = طبيب, الطبيب
post-physician-f = طبيبة, الطبيبة
post-physician-alone-m = طبيب
post-physician-alone-f = طبيبة
post-physician-of = في
post-nurse-m = ممرض, الممرض
post-nurse-f = ممرضة, الممرضة
post-nurse-alone-m = ممرض
post-nurse-alone-f = ممرضة
post-nurse-of = في
post-engineer-m = مهندس, المهندس
post-engineer-f = مهندسة, المهندسة
post-engineer-alone-m = مهندس
post-engineer-alone-f = مهندسة
post-engineer-of = في
post-journalist-m = صحافي, صحفي, الصحافي, الصحفي
post-journalist-f = صحافية, صحفية, الصحافية, الصحفية
post-journalist-alone-m = صحافي
post-journalist-alone-f = صحافية
post-journalist-of = في
post-photographer-m = مصور, المصور
post-photographer-f = مصورة, المصورة
post-photographer-alone-m = مصور
post-photographer-alone-f = مصورة
post-photographer-of = في
post-teacher-m = معلم, مدرس, المعلم, المدرس
post-teacher-f = معلمة, مدرسة
post-teacher-alone-m = معلم
post-teacher-alone-f = معلمة
post-teacher-of = في
post-student-m = طالب, الطالب
post-student-f = طالبة, الطالبة
post-student-alone-m = طالب
post-student-alone-f = طالبة
post-student-of = في
post-driver-m = سائق, السائق
post-driver-f = سائقة
post-driver-alone-m = سائق
post-driver-alone-f = سائقة
post-driver-of = في
post-farmer-m = مزارع, المزارع, فلاح
post-farmer-f = مزارعة, المزارعة
post-farmer-alone-m = مزارع
post-farmer-alone-f = مزارعة
post-farmer-of = في
post-fisherman-m = صياد, الصياد
post-fisherman-f = صياد, الصياد
post-fisherman-alone-m = صياد
post-fisherman-alone-f = صياد
post-fisherman-of = في
post-shopkeeper-m = صاحب متجر, صاحب محل
post-shopkeeper-f = صاحبة متجر, صاحبة محل
post-shopkeeper-alone-m = صاحب متجر
post-shopkeeper-alone-f = صاحبة متجر
post-shopkeeper-of = في
post-displaced-m = نازح, النازح
post-displaced-f = نازحة, النازحة
post-displaced-alone-m = نازح
post-displaced-alone-f = نازحة
post-displaced-of = في
post-resident-m = من السكان, أحد السكان, أحد سكان
post-resident-f = من السكان, إحدى السكان, إحدى سكان
post-resident-alone-m = من السكان
post-resident-alone-f = من السكان
post-resident-of = {""}
post-mediator-m = وسيط, الوسيط
post-mediator-f = وسيطة, الوسيطة
post-mediator-alone-m = وسيط
post-mediator-alone-f = وسيطة
post-mediator-of = في
post-negotiator-m = مفاوض, المفاوض, المفاوض الحكومي
post-negotiator-f = مفاوضة, المفاوضة
post-negotiator-alone-m = مفاوض
post-negotiator-alone-f = مفاوضة
post-negotiator-of = في
post-relief-worker-m = عامل إغاثة, عامل الإغاثة
post-relief-worker-f = عاملة إغاثة, عاملة الإغاثة
post-relief-worker-alone-m = عامل إغاثة
post-relief-worker-alone-f = عاملة إغاثة
post-relief-worker-of = في
post-paramedic-m = مسعف, المسعف
post-paramedic-f = مسعفة, المسعفة
post-paramedic-alone-m = مسعف
post-paramedic-alone-f = مسعفة
post-paramedic-of = في
post-candidate-m = مرشح, المرشح
post-candidate-f = مرشحة, المرشحة
post-candidate-alone-m = مرشح
post-candidate-alone-f = مرشحة
post-candidate-of = {""}
grade-general = الجنرال, الفريق, الفريق أول
grade-major-general = اللواء
grade-brigadier = العميد
grade-colonel = العقيد, الكولونيل
grade-lieutenant-colonel = المقدم
grade-major = الرائد
grade-captain = النقيب
grade-lieutenant = الملازم, الملازم أول
grade-sergeant = الرقيب
grade-doctor = الدكتور, الدكتورة
grade-professor = البروفيسور, البروفسور, الأستاذ
grade-sheikh = الشيخ
grade-judge = القاضي, القاضية
grade-senator = السيناتور
post-body-organisation = المنظمة
post-body-company = الشركة
post-body-police = الشرطة
post-body-delegation = الوفد
post-body-army = الجيش
post-body-government = الحكومة
post-body-commission = المفوضية
post-body-committee = اللجنة
post-body-agency = الوكالة
post-body-alliance = الحلف
post-body-union = الاتحاد, النقابة
post-body-civil-defence = الدفاع المدني
post-body-hospital = المستشفى
post-body-municipality = البلدية
post-body-coast-guard = خفر السواحل
post-body-ambulance = الإسعاف, خدمة الإسعاف
# كلمات قبل اسم الجهة تُترك
# مناصب تكون لمكان
post-of-places = mayor, governor, resident, farmer, fisherman, activist, journalist, commander, coordinator
# ما يبدأ به منصب من كلمة واحدة يسبق الاسم: النائب فلان
post-definite = ال
post-body-kinds = قوة, قوات, منظمة, جماعة, حركة, شركة, مجموعة, وكالة, حزب, مدينة, بلدة, ولاية, محافظة, إقليم
grade-name = { $grade } { $name }
