### Every word that a reader sees in English. The same keys as in ar.ftl.

## Numbers

# $scale: one (in digits), thousand, million; $count: how many of them; $alone: no noun follows
number = { $scale ->
    [million] { $times } million
   *[one] { $full }
}
counted = { $number } { $noun }
noun-troops = { $count ->
    [one] soldier
   *[other] soldiers
}
noun-people = { $count ->
    [one] person
   *[other] people
}
noun-killed = { $count ->
    [one] killed
   *[other] killed
}
noun-wounded = { $count ->
    [one] wounded
   *[other] wounded
}
noun-casualties = { $count ->
    [one] casualty
   *[other] casualties
}
noun-captured = { $count ->
    [one] captive
   *[other] captives
}
# Words of a report, in folded letters, that call somebody a captive.
captive-beginnings = captiv, prisoner, pow, hostage, abduct
noun-held = { $count ->
    [one] held
   *[other] held
}
noun-missing = { $count ->
    [one] missing
   *[other] missing
}
noun-displaced = { $count ->
    [one] displaced person
   *[other] displaced people
}
hedge-about = about { $figure }
hedge-at-least = at least { $figure }
hedge-more-than = more than { $figure }
hedge-up-to = up to { $figure }
hedge-less-than = fewer than { $figure }
hedge-between = between { $low } and { $high }
also-hedged = (also { $hedges })
hedge-word = { $hedge ->
    [about] "about"
    [at_least] "at least"
    [more_than] "more than"
    [up_to] "up to"
    [less_than] "fewer than"
    [between] a range
   *[exact] the bare figure
}
unit-km2 = { $number } sq km
unit-tonne = { $count ->
    [one] one tonne
   *[other] { $number } tonnes
}
unit-money = { $code ->
    [EUR] €{ $number }
    [USD] ${ $number }
    [GBP] £{ $number }
    [JPY] ¥{ $number }
    [dinar] { $number } { $currency }
    [lira] { $number } { $currency }
    [pound] { $number } { $currency }
    [riyal] { $number } { $currency }
    [dirham] { $number } { $currency }
    [rupee] { $number } { $currency }
    [crown] { $number } { $currency }
    [franc] { $number } { $currency }
    [peso] { $number } { $currency }
    [shilling] { $number } { $currency }
   *[other] { $currency } { $number }
}
money-million = { $number }m
money-billion = { $number }bn
currency = { $code ->
    [dinar] dinars
    [lira] lira
    [pound] pounds
    [riyal] riyals
    [dirham] dirhams
    [rupee] rupees
    [crown] crowns
    [franc] francs
    [peso] pesos
    [shilling] shillings
   *[other] { $name }
}

## Days

month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
month-dual = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# $dates: gb for 29 Oct, us for Oct 29
day-month = { $dates ->
    [us] { $month } { $day }
   *[gb] { $day } { $month }
}
weekday-day = { $dates ->
    [us] { $weekday }, { $day }
   *[gb] { $weekday } { $day }
}
with-year = { $dates ->
    [us] { $day }, { $year }
   *[gb] { $day } { $year }
}
# A day inside a sentence, and the words that may stand before it already
day-inside = on { $day }
day-joints = on, since, by, until, from, before, after, of, late, early
undated = undated
comma = ,
pause = ,
semicolon = ;
and = { $first } and { $last }

## Names and sources

name-role = { $name }, { $role }
outlet-unnamed = unnamed
more-outlets = {" "}and { $count } more
repeated-on = ; repeated { $day }
via = citing { $via }
country-adjective-feminine = { $adjective }
country-adjective-definite = { $adjective }
population = { $adjective } troops
population-definite = { $adjective } troops
population-unknown = troops
population-unknown-definite = the troops

## Figures

status-at = { $status ->
    [planned] planned for { $place }
    [training] in { $place } for training
    [deployed] in { $place }
    [moving] moved to { $place }
    [fighting] fighting in { $place }
    [withdrawn] withdrawn from { $place }
    [displaced] displaced in { $place }
   *[other] in { $place }
}
beside-combat-zone = near the combat zone
beside-front = near the front
beside-border = near the border
status-only = { $status ->
    [planned] planned
    [training] in training
    [deployed] deployed
    [moving] on the move
    [fighting] fighting
    [withdrawn] withdrawn
   *[other] {""}
}
status-heading = { $status ->
    [planned] Planned or expected
    [training] Training
    [deployed] Deployed
    [moving] Moved or on the way
    [fighting] Fighting
    [killed] Killed
    [wounded] Wounded
    [captured] Captured
    [missing] Missing
    [withdrawn] Withdrawn
    [displaced] Displaced
   *[other] Not described
}
figure-who = { $who }{ $day }:
figure-new-source = , new source
change-up = ↑ from { $from } ({ $day })
change-down = ↓ from { $from } ({ $day })
change-same = = since { $day }
change-new = new
figure-expects = ; { $gender ->
    [plural] expect
   *[other] expects
} { $figure }
figure-compare = . Compare { $who } ({ $day }): { $figure }{ $status }
figure-denied = ; { $who } { $gender ->
    [plural] deny
   *[other] denies
} it
figure-denied-row = denied by { $who }

## Headline

headline-move = { $who } { $gender ->
    [plural] put
   *[other] puts
} { $population }{ $where } at { $figure }, { $direction ->
    [down] down
   *[up] up
} from { $from } on { $day }
headline-figure = { $who } ({ $day }): { $figure }{ $where }{ $expects }
headline-figure-alone = { $figure }{ $where }{ $expects }
headline-move-alone = { $figure }{ $where }, { $direction ->
    [down] down
   *[up] up
} from { $from } on { $day }
headline-place = {" "}in { $place }
headline-joint = { $first }; { $second }

## Events

event-call = { $count ->
    [one] { $who } held a phone call{ $day }{ $about }
   *[other] { $who } spoke by phone{ $day }{ $about }
}
event-call-agreed = { $who } agreed by phone{ $day }{ $about }
event-meeting = { $count ->
    [one] { $who } held a meeting{ $day }{ $about }
   *[other] { $who } met{ $day }{ $about }
}
event-visit = Visit of { $who }{ $pause }{ $where }{ $day }
event-visit-departed = { $who }{ $pause } left{ $where }{ $day }
event-visit-arrived = { $who }{ $pause } arrived{ $where }{ $day }
expected-where = {" "}in { $place }
event-where-to = {" "}{ $aspect ->
    [departed] for
    [arrived] in
   *[other] to
} { $place }
event-summons = { $who }{ $pause } summoned { $whom }{ $day }
event-treaty = { $who }{ $day }: { $treaty }
event-treaty-signed = { $who } signed { $treaty }{ $with }{ $day }
event-treaty-ratified = { $who } ratified { $treaty }{ $with }{ $day }
# What is ratified was known before.
treaty-unknown = { $aspect ->
    [ratified] the treaty
   *[other] an agreement
}
treaty-with = {" "}with { $whom }
event-deployment-asserted = { $who }{ $day }: { $population }{ $where }
event-deployment-claimed = { $who }{ $day }{ $pause } { $gender ->
    [plural] allege
   *[other] alleges
} the presence of { $population }{ $where }
event-deployment-forecast = { $who }{ $day }{ $pause } { $gender ->
    [plural] expect
   *[other] expects
} { $population } to be deployed{ $where }
event-deployment-declined = { $who }{ $day }{ $pause } declined to confirm the presence of { $population }{ $where }
event-deployment-denied = { $who }{ $day }{ $pause } { $gender ->
    [plural] deny
   *[other] denies
} the presence of { $population }{ $where }
event-deployment-not-denied = { $who }{ $day }{ $pause } { $gender ->
    [plural] have not denied
   *[other] has not denied
} the presence of { $population }{ $where }
deployment-where = {" "}in { $place }
deployment-deployed = {" "}are deployed in { $place }
event-declined-too = { $who }{ $day }{ $pause } declined to confirm it
event-aid = { $who }{ $day }: { $aspect ->
    [new] new aid
   *[other] aid
}{ $to }{ $amount }{ $part }
aid-part = , { $amount } of it for { $purpose }
purpose-defence-industry = the defence industry
purpose-air-defence = air defence
purpose-ammunition = ammunition
purpose-energy = energy
purpose-reconstruction = reconstruction
purpose-food = food
purpose-health = health
purpose-shelter = shelter
purpose-refugees = refugees and displaced people
aid-to = {" "}to { $whom }
aid-amount = {" "}worth { $amount }
aid-weight = {" "}of { $amount }
event-award = { $who }{ $day }: honour{ $whom }
award-to = {" "}for { $whom }
award-by = {" "}from { $whom }
event-other = { $who }{ $day }: { $what }
happened-strike = attack{ $where }{ $other }
happened-strike-other = {" "}attributed to { $whom }
did-strike = { $who } carried out an attack{ $where }{ $day }
happened-explosion = explosion{ $where }
happened-exchange = exchange of prisoners{ $other }
happened-exchange-other = {" "}with { $whom }
happened-release = release of prisoners or detainees
happened-arrest = arrests{ $where }{ $other }
happened-arrest-other = {" "}over links to { $whom }
happened-sinking = sinking of a vessel{ $where }
happened-protest = protest{ $where }
happened-evacuation = evacuation of people{ $where }
happened-return = return of people{ $where }
happened-sanctions = sanctions{ $other }
happened-sanctions-other = {" "}on { $whom }
happened-resolution = adoption of a resolution
happened-election = { $known ->
    [yes] election{ $other }
   *[no] election victory
}
happened-election-other = {" "}of { $whom }
# $kind: a country's army goes on; anybody else tells that somebody does
event-advance = { $kind ->
    [place] { $who } advanced { $amount }{ $where }{ $since }{ $day }
   *[other] { $who }{ $day }: advance of { $amount }{ $where }{ $since }
}
# $within: the month is that of the event
advance-since = { $within ->
    [yes] {" "}during { $day }
   *[no] {" "}since { $day }
}
stance-confirmed = { $who }{ $pause } { $gender ->
    [plural] confirm
   *[other] confirms
}{ $day } { $id ->
    [combat] that { $population } are in combat
    [troop-deployment] that troops have been deployed
    [troop-sending] that troops have been sent
   *[other] { $topic }
}
stance-said = { $who }{ $pause } said{ $day } that { $population } are in combat
stance-reported = { $who }{ $pause } reported{ $day } that { $population } are in combat
stance-announced = { $who }{ $pause } announced{ $day } that { $population } are in combat
stance-admitted = { $who }{ $pause } admitted{ $day } that { $population } are in combat
stance-claimed = { $who }{ $pause } { $gender ->
    [plural] allege
   *[other] alleges
}{ $day } that { $population } are in combat
stance-declined = { $who }{ $pause } declined{ $day } to confirm { $topic }
declined-comment = { $who }{ $pause } declined{ $day } to comment{ $known ->
    [yes] {" "}on { $topic }
   *[no] {""}
}
declined-answer = { $who }{ $pause } declined{ $day } to answer{ $known ->
    [yes] {" "}a question on { $topic }
   *[no] {""}
}
declined-details = { $who }{ $pause } declined{ $day } to give details{ $known ->
    [yes] {" "}of { $topic }
   *[no] {""}
}
stance-denied = { $who }{ $pause } { $gender ->
    [plural] deny
   *[other] denies
}{ $day } { $topic }
stance-not-denied = { $who }{ $pause } { $gender ->
    [plural] have not denied
   *[other] has not denied
}{ $day } { $topic }
stance-condemned = { $who }{ $pause } condemned{ $day } { $topic }
stance-expects = { $who }{ $pause } { $gender ->
    [plural] expect
   *[other] expects
}{ $day } { $id ->
    [combat] { $population } to enter combat
    [troop-deployment] troops to be deployed
    [troop-sending] troops to be sent
   *[other] { $topic }
}
words-said = { $who }{ $pause }{ $verb }{ $day }{ $about }{ $language }{ $joint }{ $words }
cue-verb = { $cue ->
    [think] { $gender ->
        [plural] think
       *[other] thinks
    }
    [expect] { $gender ->
        [plural] expect
       *[other] expects
    }
    [estimate] { $gender ->
        [plural] estimate
       *[other] estimates
    }
    [warn] warned
    [claim] alleged
    [admit] admitted
    [deny] { $gender ->
        [plural] deny
       *[other] denies
    }
    [not-deny] { $gender ->
        [plural] have not denied
       *[other] has not denied
    }
    [condemn] condemned
    [decline] declined
    [promise] promised
    [demand] demanded
    [threaten] threatened
    [praise] praised
    [welcome] welcomed
    [criticise] criticised
    [accuse] accused
    [describe] called
   *[other] {""}
}
cue-verb-that = { $cue ->
    [say] said
   *[other] { $verb }
}
cue-that = {" that "}
cue-joint = { $cue ->
    [say] {": "}
    [describe] {": "}
   *[other] {" "}
}
# Prepositions with which quoted words may begin: none stands before them here.
joints-apart = {""}
joints-joined = {""}
about-topic = {" "}on { $topic }
call-about-topic = {" "}about { $topic }
agreed-on-topic = {" "}on { $topic }
in-other-language = , in Arabic
quoted = { $script ->
    [latin] “{ $words }”
   *[arabic] «{ $words }»
}
cut-before = … { $words }
cut-after = { $words } …

## Topics known in both languages (digests/topics.yaml)

topic-weapons-limits = the use of weapons
topic-arms-and-troops = sending arms and troops
topic-combat = { $population } in combat
topic-withdrawal = the withdrawal of troops
topic-troops-presence = the presence of { $population }
topic-defence-treaty = the mutual defence treaty
topic-partnership-treaty = the partnership treaty
topic-contacts-and-intelligence = closer contacts and intelligence sharing
topic-intelligence-sharing = intelligence sharing
topic-closer-contacts = closer contacts
topic-joint-response = a joint response
topic-treaty = the treaty
topic-ceasefire = a ceasefire
topic-prisoner-exchange = a prisoner exchange
topic-sanctions = sanctions
topic-nuclear-weapons = nuclear weapons
topic-troop-sending = the sending of troops
topic-troop-deployment = the deployment of troops
topic-military-cooperation = military cooperation
topic-cooperation = cooperation

## The digest

digest-title = Mujaz · { $story }
digest-since = { $day } · new since the { $previous } edition
digest-first = { $day }
digest-more = { $day } · what the digest had no room for
digest-no-more = Nothing: the digest of this day tells everything.
digest-week = { $day } · the week since { $previous }
digest-days = { $first } to { $day }
section-figures = Figures that changed
section-developments = Developments
section-quotes = In their words
section-expected = Expected
section-repeated = Repeated or undated
expected-on = { $day }: { $event }{ $before }
expected-open = No date: { $event }
expected-overdue = Was expected ({ $day }): { $event }; no report of it
expected-before = . { $steps }
step-departed = left on { $day }
step-arrived = { $known ->
    [yes] reached{ $where }
   *[no] arrived{ $where }
} on { $day }
steps = { $who ->
    [f] She { $list }
    [m] He { $list }
   *[any] Already { $list }
}
step-where = {" "}{ $place }
figures-joint = { $first }, and { $last }
step-joint = { $first } and { $second }
event-meeting-expected = a meeting of { $who }{ $day }
event-visit-expected = { $who }{ $pause }{ $where }
event-visit-expected-from = a visit from { $who }{ $where }
event-visit-expected-alone = a visit of { $who }{ $day }
repeated-line = Repeated: { $who } ({ $day }), { $figures }
undated-line = Undated: { $event }
sources-line = Sources: { $sources }
sources-reports = { $count ->
    [one] 1 report
   *[other] { $number } reports
}
sources-new = { $reports }, { $day } ({ $outlets })
sources-old = { $outlet }, { $day }
outlet-unnamed-long = an unnamed outlet
section-corrections = Corrections
correction-drop = Withdrawn, since we misread it: { $who }{ $day }, { $what }. { $reason }
correction-value = { $who }{ $day }: { $now }, not { $what }. { $reason }
correction-source = We credited { $what }{ $day } to { $who }; the source is { $now }. { $reason }
mark-drop = [Withdrawn { $on }: { $what } was misread]
mark-value = [Corrected { $on }: { $now }, not { $what }]
mark-source = [Corrected { $on }: it is from { $now }, not from { $who }]
mark-confirm = [Confirmed { $on }]
mark-short = [Corrected]
correction-confirm = { $who }{ $day }: { $what }, held back before, now confirmed. { $reason }
held-back = Held back until a second outlet or the operator confirms it: { $who }{ $day }, { $figure }; more than ten times off every other source
coverage-read = { $count } of { $of } sources read
coverage-contributed = { $count } of { $of } sources had reports
quiet-unread = No source could be read, so nothing is known of this day.
quiet-title = Mujaz · { $day }
quiet-since = No new reports since { $day }.
quiet-empty = No reports yet.
quiet-figure = Last figure: { $who }, { $figure }{ $status } ({ $day }).
quiet-awaited = Was expected: { $event } ({ $day }); no report of it.
quiet-ahead = Expected: { $event } ({ $day }).
nothing-told = New reports came ({ $number }), with nothing new on this story.
button-rest = More ({ $number })
button-figures = All figures
button-other-language = العربية
button-digest = Digest now
button-chart = Chart
button-no-chart = Without chart
button-previous-day = The day before
button-older = Older
button-newer = Newer

## Answers

figures-as-of = as of { $day }
figures-said-by = Said by { $day }
figures-of = figures of { $who }
figures-none = No figures here yet.
figures-none-fighting = No figure. { $event }
figures-none-by = No figures of { $who } here.
figures-spread = Spread, planned ones apart: { $low } ({ $lowWho }, { $lowDay }) to { $high } ({ $highWho }, { $highDay }){ $apart }
figures-apart = ; { $count ->
    [one] 1 day apart
   *[other] { $number } days apart
}
figures-disagreement = Disagreement, { $days }: { $figures }
figures-days = { $first }–{ $last }
figures-one = { $who } { $figure }
published-later = († { $day })
figures-later-note = † published after that day
who-since = { $role } since { $day }
who-counts = { $quotes } in { $reports }
quotes-count = { $count ->
    [one] 1 quote
   *[other] { $number } quotes
}
reports-count = { $count ->
    [one] 1 report
   *[other] { $number } reports
}
who-page = { $first }–{ $last } of { $total }
who-foreign-quotes = in Arabic, as printed
who-nothing = Named in the reports, but not quoted word for word.
who-figures = { $gender ->
    [f] Her figures
    [m] His figures
    [body] Its figures
   *[unknown] Their figures
} ({ $day }): { $figures }
quote-line = { $day }{ $via }: { $quote }
# $state: media of the state; $known: whose media they are is known
media-via = , { $known ->
    [yes] { $adjective }{" "}
   *[no] {""}
}{ $state ->
    [yes] state media say
   *[no] media say
}
quote-via = , relayed by { $via }
unknown-person = Nobody named { $asked } in { $reports }. Who is quoted: /people
near-person = No { $asked } found. Did you mean:
shared-name = More than one is named { $asked }. Which one?
people-title = Who is quoted
people-none = Nobody is quoted yet.
people-line-undated = { $name }{ $role } · { $quotes } · { $day }
people-line = { $name }{ $role } · { $quotes } · last { $day }
timeline-title = Timeline
timeline-none = No dated events yet.
timeline-day = { $day } · { $events }
timeline-was-expected = was expected: { $event }; no report of it
timeline-expected = expected: { $event }
timeline-undated = Undated: { $events }
timeline-dot = {" "}·
why-title-figure = Why: { $figure }, { $who }
why-title-quote = Why: { $quote }, { $who }
why-title-event = Why: { $event }
why-unknown = Nothing is known behind this line.
why-where = { $outlet }, { $day }
why-source = Source: { $who }{ $speaker } · hedge: { $hedge } · status: { $status }
why-speaker = , said by { $speaker }
why-no-speaker = , no named speaker
why-no-hedge = none
why-day = Day: { $day }
why-day-from = , from { $words }{ $outlet }
why-day-outlet = {" "}in { $outlet }
why-day-repeated = ; reports of { $days }
why-naming = { $naming ->
    [subject] , the sentence's subject
    [behind] , named behind the words
    [credit] , named as the source
    [heading] , named in a heading
   *[carried] , named earlier in the text
}
why-event = What: { $type }
why-hedge-other = ; in { $outlet } also { $hedge }
why-quote = Speaker: { $who } · { $verb }{ $kind }
why-verb = verb: { $verb } ·{" "}
why-direct = direct quote
why-indirect = reported speech
why-event-type = { $type ->
    [call] Call
    [meeting] Meeting
    [visit] Visit
    [summons] Summons
    [treaty] Treaty
    [deployment] Deployment
    [aid] Aid
    [advance] Advance
    [denial] Denial
    [statement] Statement
    [award] Award
   *[other] Event
}
why-before = Before: { $figure }, { $day }{ $whose }
why-before-compared = ; given for comparison, without saying whose: read as { $who }'s
why-contradicted = Contradicted by: { $figures }
unknown-who = unknown
search-title = Search: { $query }
search-none = Nothing on { $query }. Try a shorter word, for example: /search Kursk
search-hit = { $outlet }, { $day }: { $snippet }

## Help and errors

start-hello = Hello, I am { $name }. I follow "{ $story }" and send what changed each day: who said what and when, the original sentence one tap away.
start-commands = /digest · /troops figures · /who rutte quotes · /help all commands
bot-name = Mujaz
help-title = Commands of { $name }
help-line = { $command } { $arabic }{ $summary }
help-arabic = or { $word }:{" "}
help-example = for example: { $example }
command-digest = what is new on a day, in a week, or since the last edition
command-view = each source's latest figure, and what changed
command-who = what a person or body said, word for word
command-people = who is quoted
command-timeline = events by date
command-search = search the reports
command-sources = where the reports come from
command-export = claims behind an answer, as CSV or JSON
command-why = the sentence behind a line
command-story = the stories followed
command-language = Arabic or English
command-start = who I am
command-help = this list
sources-title = Sources
sources-outlet = { $outlet } · { $reports } · last { $day }
error-unknown-command = I do not know "{ $given }". All commands: /help
error-mistyped-command = I do not know "{ $given }". Did you mean { $suggestion }?
error-bad-day = "{ $given }" is not a day I know. Write for example: { $example }
error-name-missing = Whom do you ask about? Write for example: { $example }
error-words-missing = What do you look for? Write for example: { $example }
error-no-such-line = There is no line "{ $given }": the last answer has lines { $first } to { $last }. Write for example: { $example }
error-nothing-to-explain = There are no numbered lines before this. Ask first for example: { $example }
error-failed = Something went wrong here, not with you. Try again in a minute; your settings are as they were.
error-line-gone = That line is no longer told: it was corrected, or read anew. Ask for example: { $example }
error-bad-language = I do not know the language "{ $given }". Write for example: { $example }
error-unknown-story = I follow no story named "{ $given }". Write for example: { $example }
error-argument = I did not understand "{ $given }". Write for example: { $example }

## The terminal

notice-samples = No articles are stored yet. These are demonstration articles of our own writing, from invented outlets; they are not kept or sent. Add yours: npx mujaz ingest FOLDER
notice-prompt = Ask something, for example: /troops, /who rutte, /help. A line's number alone shows its sentence.

## Charts

# $measure: what is counted, as in config/measures.yaml
chart-counted = { $measure ->
    [troops] Soldiers
    [killed] Killed
    [wounded] Wounded
    [casualties] Killed and wounded
    [captured] Captured
    [missing] Missing
    [displaced] Displaced
   *[other] People
}
chart-by-day = { $counted }, by the day each figure was given
# $mark: what a mark means
chart-key = { $mark ->
    [there] there already
    [planned] planned or expected
    [denied] denied
    [up] this many or more
    [down] this many or fewer
    [about] about
   *[between] range
}
chart-others = { $count ->
    [one] 1 other source
   *[other] { $number } other sources
}
chart-undated = { $count ->
    [one] 1 figure without an exact day is not shown.
   *[other] { $number } figures without an exact day are not shown.
}
chart-held = { $count ->
    [one] 1 figure, more than ten times off every other, is held back until it is confirmed.
   *[other] { $number } figures, more than ten times off every other, are held back until they are confirmed.
}
chart-log = Logarithmic scale: each line is a multiple of the one below.
chart-alt-chart = Chart: { $title }. Each source's last figure: { $figures }.
chart-alt-figure = { $who } { $figure } ({ $day })
chart-alt-table = Table: { $title }. Each source's latest figure: { $figures }.
chart-latest = Each source's latest figure
chart-from = from { $from } ({ $day })
chart-new-since = Bar at the edge: new since { $day }
chart-more = { $count ->
    [one] and 1 more figure
   *[other] and { $number } more figures
}

## Why a line is there

explain-new = first reported { $day }
explain-known = known since { $day }
explain-outlets = { $count ->
    [one] 1 outlet
   *[other] { $number } outlets
}
explain-lead = in an article's lead
explain-weight = about { $weight ->
    [fighting] fighting
    [deployment] deployment
    [policy] policy
    [deal] deals and calls
    [aid] aid
    [front] the front
   *[other] other matters
}
explain-points = { $points } points: { $reasons }
explain-term = { $name } { $points }
rank-move = size of the move
rank-new-source = new source
rank-denied = given only to be denied
rank-office = speaker's office
rank-deed = a deed, not words
rank-matter = its own matter
rank-topic = topic is known
rank-stance = takes a stance
rank-story = names the story
rank-whole = fits whole
rank-named = a named person
rank-outlets = outlets
rank-lead = in the lead
rank-heard = heard in another line
rank-undated = no day
rank-unnamed = no name
rank-fragment = a fragment
rank-leaning = leans on another sentence

## Export

export-done = { $name }: { $claims } claims, { $sentences } sentences behind them
error-nothing-to-export = Nothing can be exported from { $given }. For example: { $example }

## Alerts

alert-moved = A figure moved
alert-new-source = A new source
button-sentence = Sentence

## Alerts, as a setting

alerts-on = Alerts are on.
alerts-changed = Changed.
alerts-off = Alerts are off.
alerts-was-off = Alerts were off already.
alerts-none = Alerts are off.
alerts-what = With alerts on, you hear at once when a figure moves or a new source speaks, and not only in the digest.
alerts-title = Alerts
alerts-moves = When a source's figure moves by { $share } % or more
alerts-new-sources = When a source gives its first figure
alerts-per-day = { $n ->
    [one] At most one a day
   *[other] At most { $count } a day
}
alerts-zone = { $zone } time
alerts-hint = To change, for example: { $example } · /alerts at most 5 a day · /alerts quiet 22:00-07:00
button-alerts-on = Alerts on
button-alerts-off = Alerts off
button-share = From { $share } %
command-alerts = hear at once when a figure moves
error-bad-alerts = I did not understand "{ $given }". Write for example: { $example } · /alerts share 10% (1 to 1000) · /alerts at most 5 a day (1 to 50)

## Deliveries, for operators

delivery-title = Deliveries
delivery-none = Nothing was to be sent yet.
delivery-state = { $state ->
    [due] due
    [sending] being sent
    [waiting] waiting
    [sent] sent
    [uncertain] uncertain
    [suspended] suspended
    [failed] failed
    [missed] missed
   *[skipped] nothing new
}
delivery-count = { delivery-state } { $count }
delivery-cases = To look at
delivery-more = { $n ->
    [one] And one more: npx mujaz delivery
   *[other] And { $count } more: npx mujaz delivery
}
delivery-zone = Times in { $zone }
delivery-would-resend = { $n ->
    [0] Nothing failed, and nothing is uncertain.
    [one] One delivery failed or is uncertain. An uncertain one may arrive twice. Send it again?
   *[other] { $count } deliveries failed or are uncertain. Uncertain ones may arrive twice. Send them again?
}
delivery-resent = { $n ->
    [0] There was nothing to send again.
    [one] One delivery is sent again.
   *[other] { $count } deliveries are sent again.
}
button-resend = Send again
button-resend-yes = Yes, send again
command-delivery = what was sent, failed or is uncertain
error-delivery-words = I did not understand "{ $given }". Write /delivery, or for example: { $example }

## Subscriptions

every-day = every day
tomorrow = tomorrow
today = today
subscription-added = Done: you will get this digest.
subscription-changed = Changed.
subscription-removed = { $n ->
    [one] The subscription was removed.
   *[other] { $count } subscriptions were removed.
}
subscription-paused = { $n ->
    [0] There is nothing to pause.
   *[other] Paused: nothing is sent until you resume.
}
subscription-resumed = { $n ->
    [0] There is nothing to resume.
   *[other] Resumed.
}
subscription-again = { $n ->
    [0] Nothing is missing.
    [one] The digest is sent again.
   *[other] { $count } digests are sent again.
}
subscriptions-title = Your digests
subscriptions-none = No subscriptions yet. For example: { $example }
subscriptions-hint = To change one, for example: { $example }
subscription-when = { $days } at { $time }, { $zone } time
subscription-window = { $window ->
    [week] the week before
   *[day] the day so far
}
subscription-languages = { $languages ->
    [ar] Arabic
    [en] English
   *[both] both languages
}
subscription-only-if-changed = only when there is news
subscription-silent = without sound
subscription-quiet = quiet from { $from } to { $to }
subscription-is-paused = Paused.
subscription-suspended = Suspended: { $reason }
chat-suspended = Nothing more is sent to { $place } for now: { $reason }. It goes on by itself once that is mended.
subscription-next = Next: { $when }
day-at-time = { $day } at { $time }
subscribe-when = When do you want the digest? An hour, and if you like days and a city.
subscribe-examples = For example: /subscribe 08:30 Cairo · /subscribe every friday 9pm · /subscribe weekly sunday 10:00 silent
privacy-kept = Kept of this chat ({ $chat }): subscriptions { $subscriptions }, records of digests sent { $deliveries }, what it chose (language, digits, city) and which lines it was shown last. Nothing else, and no message that you write.
privacy-not = It is shown to nobody and deleted with /forgetme.
forget-sure = This deletes your subscriptions and the records of what was sent to you. Sure?
forget-done = Deleted: subscriptions { $subscriptions }, records of digests { $deliveries }. Nothing of this chat is left.
uncertain-note = { $n ->
    [one] One digest may not have reached you.
   *[other] { $count } digests may not have reached you.
}
button-pause = Pause
button-resume = Resume
button-silent = Without sound
button-sound = With sound
button-only-news = Only news
button-always = Always
button-both-languages = Both languages
button-one-language = English only
button-unsubscribe = Unsubscribe
button-unsubscribe-all = Unsubscribe all
button-forget = Delete everything
button-forget-yes = Yes, delete
button-again = Send again
command-subscribe = a digest at your hour
command-unsubscribe = no more of it
command-pause = stop digests for a while
command-settings = your digests, and how to change them
command-privacy = what is kept of you
command-forgetme = delete it
error-bad-schedule = I did not understand "{ $given }". Write for example: { $example }
error-quiet-hours = Quiet hours need a beginning and an end. Write for example: { $example }
error-no-subscriptions = You have no subscriptions. For example: { $example }
error-which-subscription = "{ $given }" is none of your subscriptions: they are numbered 1 to { $last }. Write for example: { $example }
error-too-many-subscriptions = A chat has at most { $most } subscriptions. Remove one, for example: { $example }
error-no-chat = Subscriptions belong to a chat. Start one with: { $example }

## Chats and platforms

error-not-admin = Only this group's admins can change what it gets. Ask one, or subscribe alone.
error-too-fast = That was a lot at once. I answer again shortly ({ $seconds } s).
error-too-long = That is longer than I read ({ $most } letters). Write for example: { $example }
error-old-button = This button is too old. Ask again, for example: { $example }
error-free-words = I know no command and nobody called "{ $given }". Shall I search the reports for it?
error-channel-private = A channel is set up from a private chat with me: { $example }
error-channel-unknown = I cannot see a channel "{ $given }". Add me to it first, then: { $example }
error-channel-not-admin = Only admins of { $title } can set it up.
error-channel-lost = You are no longer an admin of { $title }, so nothing was changed. Settings here are those of this chat again.
error-channel-no-post = I may not post in { $title }. Make me an admin there who can post, then try again.
error-correct = Say which fact, what is right and why, for example: { $example }
error-no-operations = This is answered where the bot runs. Here: { $example }
channel-none = From here I set up this chat. To set up a channel of yours: { $example }
channel-managed = From now on, settings in this chat are those of { $title }.
channel-of = { $title }
zone-set = Your time zone: { $zone }, where it is { $time } now.
zone-set-digests = Your time zone: { $zone }, where it is { $time } now. Your digests follow it.
notice-empty-store = No article has been read yet, so there is nothing to tell. Whoever runs me adds some with: npx mujaz ingest FOLDER
button-private-chat = Private chat
button-subscribe = Subscribe
button-settings = Settings
button-channel-off = Back to my own chat
command-channel = set up a channel of yours from here
command-status = what runs, is stored and was sent
command-correct = set a fact right
command-reload = read config and digests anew
gone-blocked = the bot was blocked
gone-removed = the bot was removed
gone-no-permission = the bot may not write there
gone-closed = the topic is closed
gone-deleted = the chat is no more
option-day = a day: 2024-10-29, yesterday
option-by = whose figures: a person or body
option-name = a person or body
option-page = page
option-words = words to look for
option-of = what to export
option-format = CSV or JSON
option-line = number of the line
option-time = hour: 08:30, 9pm
option-days = days: every friday, daily
option-zone = city or time zone
option-more = silent, only if changed, both languages
option-change = what to change: 1 21:00 silent
option-to = which one
language-ar = Arabic
language-en = English
profile-description = I read Arabic and English news on { $story } and send what changed each day: who said what and when, with the exact sentence one tap away. Ask /troops for the latest figures, /who rutte for what someone said, /subscribe for a daily digest at your hour. Free; I keep no message that you write.
profile-about = What changed in the news each day: who said what, when, with the sentence behind it. Arabic and English.
card-figure = { $who }: { $figure }
card-quote = { $who }: { $words }
status-title = Status
status-running = Version { $version } · minutes up: { $minutes }
status-platform = { $name }: { $state ->
    [up] connected
    [starting] connecting
   *[down] not connected
}{ $detail }
status-articles = Articles { $articles }, facts { $facts }
status-published = Last published: { $day }
status-sources = Sources configured: { $sources }
status-tick = Minutes since the last look at the clock: { $minutes }
status-no-tick = The clock has not been looked at yet
status-subscriptions = Subscriptions: { $subscriptions }
status-deliveries = Deliveries of the latest slots: { $states }
status-none = none
reload-done = Config and digests were read anew. Articles whose facts are being derived again: { $stale }
reload-refused = Nothing was changed; the old config stays. What is wrong:
correct-done = Done:
correct-refused = Not done:

## Settings by buttons

button-hour = Hour
button-days = Days
button-zone = City
button-sections = Sections
button-quiet = Quiet hours
button-window = What it covers
button-digits = Digits
button-months = Months
button-pictures = Charts
button-dates = Dates
button-back = ‹ Back
button-before = ‹ Before
button-more = More ›
choose-hour = At what hour?
choose-hour-hint = For another minute, write: /settings { $number } 08:30
choose-days = On which days?
choose-zone = In which city's time?
choose-zone-hint = Another one? Write it: /settings { $number } Riga. Or send me your location.
choose-sections = What should the digest tell?
choose-quiet = When should nothing arrive?
choose-quiet-hint = Other hours? Write: /settings { $number } quiet 21:30-06:30
choose-window = What should a digest cover?
choose-languages = In which language?
choose-digits = How should numbers be printed?
choose-months = How should months be named in a digest's date?
choose-dates = How should days be written in English?
choose-pictures = Should figures come with their chart?
quiet-none = No quiet hours
window-name = { $window ->
    [since] What is new since the last one
    [week] The week before
   *[day] The day so far
}
section-name-figures = Figures
section-name-developments = Developments
section-name-quotes = In their words
section-name-expected = Expected
section-name-repeated = Repeated or undated
section-name-sources = Sources
digits-latin = 1,500
digits-arabic = ١٬٥٠٠
months-dual = Both names, in Arabic
months-single = One name
dates-gb = 29 Oct
dates-us = Oct 29
pictures-on = With a chart
pictures-off = Only when I ask

# --- Discord ---
discord-menu-why = Why? The sentence behind a line
discord-menu-choose = Choose
discord-page-back = ◂ Back
discord-page-more = More ▸
discord-option-channel = The channel, thread or forum post; this one if left out
discord-option-mention = A role that is called when the digest arrives
error-cannot-post = I may not write there yet. Let an admin give me: { $permissions }. Then once more: { $example }
error-not-here = I am not a member of this server, so I cannot write here. Add me: { $link }
error-no-messages-here = Nobody can write there directly. Choose a text channel, a thread or a post of the forum, then once more: { $example }
stories-followed = { $count ->
    [one] I follow one story:
   *[other] Which story do you want to follow?
}

# Names of places with the article inside a sentence.
the = the{" "}
# Nouns that end like those with an owner and have none.
roles-not-owned = {""}
the-names = Netherlands, Philippines, Maldives, Bahamas, Comoros, Gambia, Vatican, Sahel, Levant, Maghreb, Caucasus, Balkans, Urals, Donbas, Mediterranean, Caribbean, Arctic, Atlantic, Pacific, Hague
the-beginnings = Strait of, Straits of, Gulf of, Sea of, Bay of, Horn of, Isle of, Republic of, Democratic Republic of, Republic of the, Federated States of, Far
the-endings = Sea, Ocean, Gulf, Strait, Channel, Canal, Strip, Bank, Heights, Peninsula, Islands, Republic, Emirates, States, Kingdom, Federation, Mountains, Desert, River, Delta, Basin, Congo Republic
a = { $vowel ->
    [yes] {"an "}
   *[no] {"a "}
}
# Bodies inside a sentence: "the Pentagon", "the Syrian army", "an Israeli delegation".
the-bodies = Pentagon, White House, Kremlin, UN, EU, AU, IMF, ICRC, IAEA, WHO, IOM, ICC, ICJ, CIA, FBI, OECD, SDF, RSF, Taliban, Houthis, Duma
the-body-endings = Department, Ministry, ministry, Council, council, Army, army, Navy, navy, Government, government, Parliament, parliament, Assembly, Duma, Committee, committee, Commission, commission, Agency, Court, court, Office, office, Embassy, embassy, Union, House, Staff, Headquarters, Forces, forces, Force, police, Police, Authority, authorities, Administration, administration, Organisation, Organization, Cross, Crescent, Fund, Coalition, coalition, Observatory, Guard, Guards, guard, Directorate, Service, Presidency, presidency, Cabinet, cabinet, Command, command, Network, Nations, Treasury, League, Front, Movement
a-endings = delegation, team, mission
an-beginnings = A, E, I, O
an-not-beginnings = Euro, Eura, One

## Posts of people whom no list knows

# Translated where each part of the words is known: the post, and the body or place behind it. The first of a list is
# what is printed; -alone is printed without a body, and where it is empty nothing is.
post-spokesperson-m = spokesman, spokesperson
post-spokesperson-f = spokeswoman
post-spokesperson-alone-m = spokesman
post-spokesperson-alone-f = spokeswoman
post-spokesperson-of = for
post-mayor-m = mayor
post-mayor-f = mayor
post-mayor-alone-m = mayor
post-mayor-alone-f = mayor
post-mayor-of = of
post-governor-m = governor
post-governor-f = governor
post-governor-alone-m = governor
post-governor-alone-f = governor
post-governor-of = of
post-director-m = director
post-director-f = director
post-director-alone-m = director
post-director-alone-f = director
post-director-of = of
post-chair-m = head, chairman, chair
post-chair-f = head, chairwoman, chair
post-chair-alone-m = {""}
post-chair-alone-f = {""}
post-chair-of = of
post-representative-m = representative
post-representative-f = representative
post-representative-alone-m = {""}
post-representative-alone-f = {""}
post-representative-of = of
post-coordinator-m = coordinator
post-coordinator-f = coordinator
post-coordinator-alone-m = {""}
post-coordinator-alone-f = {""}
post-coordinator-of = of
post-member-m = member
post-member-f = member
post-member-alone-m = {""}
post-member-alone-f = {""}
post-member-of = of
post-commander-m = commander
post-commander-f = commander
post-commander-alone-m = {""}
post-commander-alone-f = {""}
post-commander-of = of
post-adviser-m = adviser, advisor
post-adviser-f = adviser, advisor
post-adviser-alone-m = {""}
post-adviser-alone-f = {""}
post-adviser-of = to
post-researcher-m = researcher
post-researcher-f = researcher
post-researcher-alone-m = researcher
post-researcher-alone-f = researcher
post-researcher-of = at
post-analyst-m = analyst
post-analyst-f = analyst
post-analyst-alone-m = analyst
post-analyst-alone-f = analyst
post-analyst-of = at
post-lawmaker-m = lawmaker, member of parliament, MP
post-lawmaker-f = lawmaker, member of parliament, MP
post-lawmaker-alone-m = lawmaker
post-lawmaker-alone-f = lawmaker
post-lawmaker-of = in
post-lawyer-m = lawyer, attorney
post-lawyer-f = lawyer, attorney
post-lawyer-alone-m = lawyer
post-lawyer-alone-f = lawyer
post-lawyer-of = for
post-activist-m = activist, rights activist
post-activist-f = activist, rights activist
post-activist-alone-m = activist
post-activist-alone-f = activist
post-activist-of = in
post-physician-m = doctor, physician
post-physician-f = doctor, physician
post-physician-alone-m = doctor
post-physician-alone-f = doctor
post-physician-of = at
post-nurse-m = nurse
post-nurse-f = nurse
post-nurse-alone-m = nurse
post-nurse-alone-f = nurse
post-nurse-of = at
post-engineer-m = engineer
post-engineer-f = engineer
post-engineer-alone-m = engineer
post-engineer-alone-f = engineer
post-engineer-of = at
post-journalist-m = journalist, reporter
post-journalist-f = journalist, reporter
post-journalist-alone-m = journalist
post-journalist-alone-f = journalist
post-journalist-of = at
post-photographer-m = photographer
post-photographer-f = photographer
post-photographer-alone-m = photographer
post-photographer-alone-f = photographer
post-photographer-of = at
post-teacher-m = teacher
post-teacher-f = teacher
post-teacher-alone-m = teacher
post-teacher-alone-f = teacher
post-teacher-of = at
post-student-m = student
post-student-f = student
post-student-alone-m = student
post-student-alone-f = student
post-student-of = at
post-driver-m = driver
post-driver-f = driver
post-driver-alone-m = driver
post-driver-alone-f = driver
post-driver-of = at
post-farmer-m = farmer
post-farmer-f = farmer
post-farmer-alone-m = farmer
post-farmer-alone-f = farmer
post-farmer-of = in
post-fisherman-m = fisherman
post-fisherman-f = fisherman
post-fisherman-alone-m = fisherman
post-fisherman-alone-f = fisherman
post-fisherman-of = in
post-shopkeeper-m = shopkeeper, shop owner
post-shopkeeper-f = shopkeeper, shop owner
post-shopkeeper-alone-m = shopkeeper
post-shopkeeper-alone-f = shopkeeper
post-shopkeeper-of = in
post-displaced-m = displaced man
post-displaced-f = displaced woman
post-displaced-alone-m = displaced man
post-displaced-alone-f = displaced woman
post-displaced-of = in
post-resident-m = resident, local resident
post-resident-f = resident, local resident
post-resident-alone-m = resident
post-resident-alone-f = resident
post-resident-of = of
post-mediator-m = mediator
post-mediator-f = mediator
post-mediator-alone-m = mediator
post-mediator-alone-f = mediator
post-mediator-of = in
post-negotiator-m = negotiator, government negotiator
post-negotiator-f = negotiator, government negotiator
post-negotiator-alone-m = negotiator
post-negotiator-alone-f = negotiator
post-negotiator-of = in
post-relief-worker-m = aid worker, relief worker
post-relief-worker-f = aid worker, relief worker
post-relief-worker-alone-m = aid worker
post-relief-worker-alone-f = aid worker
post-relief-worker-of = in
post-paramedic-m = paramedic
post-paramedic-f = paramedic
post-paramedic-alone-m = paramedic
post-paramedic-alone-f = paramedic
post-paramedic-of = in
post-candidate-m = candidate
post-candidate-f = candidate
post-candidate-alone-m = candidate
post-candidate-alone-f = candidate
post-candidate-of = for
grade-general = General, Gen.
grade-major-general = Major General, Maj. Gen.
grade-brigadier = Brigadier General, Brig. Gen., Brigadier
grade-colonel = Colonel, Col.
grade-lieutenant-colonel = Lieutenant Colonel, Lt. Col.
grade-major = Major, Maj.
grade-captain = Captain, Capt.
grade-lieutenant = Lieutenant, Lt.
grade-sergeant = Sergeant, Sgt.
grade-doctor = Dr., Dr, Doctor
grade-professor = Professor, Prof.
grade-sheikh = Sheikh
grade-judge = Judge
grade-senator = Senator, Sen.
post-body-organisation = the organisation, the organization
post-body-company = the company
post-body-police = the police
post-body-delegation = the delegation
post-body-army = the army
post-body-government = the government
post-body-commission = the commission
post-body-committee = the committee
post-body-agency = the agency
post-body-alliance = the alliance
post-body-union = the union
post-body-civil-defence = civil defence, civil defense
post-body-hospital = the hospital
post-body-municipality = the municipality
post-body-coast-guard = the coast guard
post-body-ambulance = the ambulance service
# Words before the name of a body that are left out
# Posts that one can have of a place.
post-of-places = mayor, governor, resident, farmer, fisherman, activist, journalist, commander, coordinator
# The article that a post before the name begins with.
post-definite = {""}
post-body-kinds = the, city of, town of, group
grade-name = { $grade } { $name }
