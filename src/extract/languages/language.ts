import type { Language } from "../../domain/article.ts";
import type { Gazetteer, Gender } from "../../domain/entity.ts";
import type { Lexicon, Measures } from "../lexicon.ts";
import type { Meaning } from "../phrases.ts";
import type { PhraseTable } from "../phraseTable.ts";
import type { Spellings } from "../text/spellings.ts";
import type { Token } from "../text/tokens.ts";
import type { UnnamedWords } from "../unnamed/words.ts";
import type { CountingWords } from "./countingWords.ts";
import type { ActingWords } from "./actingWords.ts";
import type { WordPairs, WordsBeforePeople } from "./particles.ts";
import type { PlaceWords } from "./places.ts";
import type { Syntax } from "./syntax.ts";
import type { Word } from "./word.ts";
import type { WordShapes } from "./wordShapes.ts";

/** What the engines must know of a language; everything else is in its lexicon. One folder a language. */
export interface LanguageRules {
  readonly id: Language;
  /** Folded words after which a full stop goes on. */
  readonly abbreviations: ReadonlySet<string>;
  readonly phrases: PhraseTable;
  readonly grammar: Grammar;
  /** Nouns for places, and the names that need one. */
  readonly places: PlaceWords;
  /** What is known of a word as written. */
  readonly words: Spellings<Word>;
  /** Whoever speaks without a name. */
  readonly unnamed: UnnamedWords;
}

/** What the folder of a language makes; its words are known once numbers and dates are there too. */
export type LanguageTables = Omit<LanguageRules, "words" | "places" | "unnamed">;

export type VerbShape = "past-feminine" | "past-masculine" | "present";

export interface Grammar extends ActingWords, CountingWords, WordsBeforePeople, WordShapes {
  /** The subject of a reporting verb stands behind it (قال روته) or before it (Rutte said). */
  readonly subjectFirst: boolean;
  /** Folded prepositions that lead from an agency's verb to whom it quotes (نقلت رويترز عن). */
  readonly relays: ReadonlySet<string>;
  /** Folded words between whoever said something and what it is about (ما أعلنته كييف بشأن). */
  readonly topical: ReadonlySet<string>;
  /** Folded words that stand for what the sentence before told (أعلن ذلك، صرح بذلك). */
  readonly that: ReadonlySet<string>;
  /** Folded words between a number or a noun and what it is a part of (300 من جنوده). */
  readonly partitives: ReadonlySet<string>;
  /** Folded prepositions and clitics that put people in a place (في، إلى، ب). */
  readonly placePrepositions: ReadonlySet<string>;
  /** Of these, the ones that only mean "there", neither "from" nor "to", and nouns before a place's name (مدينة). */
  readonly inside: ReadonlySet<string>;
  /** Folded words from one end of a change to the other (من ثلاثة إلى عشرة). */
  readonly changes: ReadonlySet<string>;
  /** Folded words between "of" and the whole of a share (ثلاثة من كل أربعة). */
  readonly shares: ReadonlySet<string>;
  /** Folded words before a number that counts nobody: أي واحد منهم. */
  readonly any: ReadonlySet<string>;
  /** Folded words that make a singular noun a count of one. */
  readonly ones: ReadonlySet<string>;
  /** Folded words for where a body sits, in an aside about it (ومقرها لندن). */
  readonly seats: ReadonlySet<string>;
  /** Folded words for whoever holds a post no more (سابق). */
  readonly former: ReadonlySet<string>;
  /** Folded words in front of a number that only tells something apart (الطريق رقم 3105). */
  readonly labels: ReadonlySet<string>;
  /** Folded verbs between a document and whoever made it, and its adjectives (دراسة أعدها المعهد، البيان الصادر عن الوزارة). */
  readonly made: ReadonlySet<string>;
  readonly issued: ReadonlySet<string>;
  /** Nouns for a part of a body that speaks for it. */
  readonly branches: ReadonlySet<string>;
  /** Folded words behind a noun in the dual that stress that there are two. */
  readonly twos: ReadonlySet<string>;
  readonly isDefinite: (form: string) => boolean;
  /** True when an adjective can belong to a noun of that gender. */
  readonly agrees: (form: string, gender: Gender) => boolean;
  /** True for a definite noun whose ending makes it the subject of its verb (المنظمون). */
  readonly isPluralSubject: (form: string) => boolean;
  /** True of a definite plural with the ending that plurals of people have (المسجلين). */
  readonly isPluralOfPeople: (form: string) => boolean;
  /** True for a folded plural that can only be a subject (مسلحون), and for a nationality that can be none (مصريين). */
  readonly isNominative: (form: string) => boolean;
  readonly isAccusative: (form: string) => boolean;
  /** A folded noun with the ending that no noun has in front of its owner: هجوما. */
  readonly isOwnerless: (form: string) => boolean;
  /** True for a noun with a possessive ending (خسائرها). */
  readonly isPossessed: (form: string) => boolean;
  /** A folded noun without that ending: إدارتها → إدارة. */
  readonly withoutOwner: (form: string) => string;
  /** True for the shape of a noun behind a number (أجنبيا، نساء). */
  readonly isCountedForm: (form: string) => boolean;
  /** True when a sentence that begins here goes on with the event before it (جاء ذلك). */
  readonly isSameEvent: (tokens: readonly Token[], first: number) => boolean;
  /** True for a verb that is future by its shape, without a word of its own (سيبلغ). */
  readonly isFutureVerb: (form: string) => boolean;
  /** The same by what is written onto its front (س). */
  readonly isFutureClitic: (clitics: string) => boolean;
  /** Folded words that make a date the start of a period (منذ). */
  readonly since: ReadonlySet<string>;
  /** Folded phrases of two words for times that no day is told of (السنوات الماضية). */
  readonly bygone: WordPairs;
  /** Folded phrases of two words that put what follows into the future (قبل أن). */
  readonly ahead: WordPairs;
  /** Folded words for "of them" that are said of people alone (منهم); for a part of those just counted (معظمهم). */
  readonly ofPeople: ReadonlySet<string>;
  readonly partsOfPeople: ReadonlySet<string>;
  /** Folded pronouns between a subject and what it is (هو المقدم فلان). */
  readonly copulas: ReadonlySet<string>;
  /** Folded adjectives of a title behind which stands what somebody is charged with (المكلف بالإعلام); nouns of what he knows about (شؤون). */
  readonly charges: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** Folded verbs between which and a second verb the subject stands (كان فلان، أعلن). */
  readonly were: ReadonlySet<string>;
  /** Folded words with which a verb goes on about whoever was named last (التقى فلانة، حيث قالت). */
  readonly where: ReadonlySet<string>;
  /** Folded words behind a negated verb that make it say so after all (لا تتحدث سوى عن). */
  readonly exceptives: ReadonlySet<string>;
  /** Verbs right before "that" with which the reporter goes on (يذكر أن); at the head of a sentence alone; where nobody spoke. */
  readonly impersonal: ReadonlySet<string>;
  readonly expected: ReadonlySet<string>;
  readonly supposed: ReadonlySet<string>;
  /** Folded verbs that are a passive where its vowel is written (يُزعم). */
  readonly passives: ReadonlySet<string>;
  /** Before a number with "to" written onto it (إضافة لثمانية); between two things of which one is meant (أو). */
  readonly added: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
  /** Folded words for anybody who does what is told behind (لمن سقطوا); verbs of those who vote and do not fight (فاز). */
  readonly whoever: ReadonlySet<string>;
  readonly civic: ReadonlySet<string>;
  /** What an indirect question begins with: كيف. */
  readonly questions: ReadonlySet<string>;
  /** Relatives of whoever stands behind: والد فلان; alone, whoever was cited before: المصدر. */
  readonly kin: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Folded nouns between "of" and a whole that others were a part of (ثلاثة من أصل 19). */
  readonly wholes: ReadonlySet<string>;
  /** Folded verbs in front of who did something before (سبق للوزارة أن أعلنت). */
  readonly earlier: ReadonlySet<string>;
  /** Folded words behind a comma with which the reporter goes on beside what somebody said (فيما). */
  readonly meanwhile: ReadonlySet<string>;
  /** Folded nouns for two people, in front of their names (الشقيقان خالد ويوسف). */
  readonly pairs: ReadonlySet<string>;
  /** Folded nouns of what has a title or a motto, which stands between quotation marks (فيلم «...»). */
  readonly works: ReadonlySet<string>;
  readonly worksOfTwo: WordPairs;
  /** Folded pairs of words at the head of a sentence that tells who said what stands before it (بهذه الكلمات). */
  readonly theseWords: ReadonlySet<string>;
  /** Folded words behind a noun that say that it is the one just spoken of (المنظمة ذاتها). */
  readonly reflexives: ReadonlySet<string>;
  /** What is written onto the front of a word (و، ال، لل), "" included. Folded. */
  readonly prefixes: ReadonlySet<string>;
  /** Folded words before two sides joined by "and" (بين، between). */
  readonly between: ReadonlySet<string>;
  /** Folded words before a preposition that governs nothing: each of (كل من). */
  readonly each: ReadonlySet<string>;
  /** What they are each of, where each of the counted is told of (كل منهم، كل واحد). */
  readonly eachOf: ReadonlySet<string>;
  /** Folded nouns of time, as they stand behind a number (أيام). */
  readonly timeNouns: ReadonlySet<string>;
  /** Folded pronouns behind which those just counted are counted again, one by one (تسعة قتلى هم خمسة جنود). */
  readonly appositions: ReadonlySet<string>;
  /** Folded nouns of bodies, and adjectives that only describe the one that the text named before. */
  readonly describable: ReadonlySet<string>;
  readonly describing: ReadonlySet<string>;
  /** Folded words right in front of a verb that tells what would be (لو أرسلت فرنسا قوات). */
  readonly conditionals: ReadonlySet<string>;
  /** Folded prepositions that begin a clause where a verb follows their noun (after Beijing imposed curbs). */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Folded prepositions in front of a noun that tells when (خلال الزيارة). */
  readonly when: ReadonlySet<string>;
  /** Folded nouns for the states of a body (دول). */
  readonly members: ReadonlySet<string>;
  /** Folded nouns of units of soldiers, and of people who are soldiers where they fill one. */
  readonly units: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  /** Folded verbs that make the noun of action behind them a passive (تم توقيع). */
  readonly passive: ReadonlySet<string>;
  /** Clitics that put what follows under a preposition: not a subject. */
  readonly governs: (clitics: string) => boolean;
  /** The clitic that makes what follows a part of the noun before it (ل). */
  readonly belongs: (clitics: string) => boolean;
  /** A folded form without the conjunction that is written onto it: وهو → هو. */
  readonly withoutAnd: (form: string) => string;
  /** The shape of a verb in the plural, which tells of people alone: قتلوا، يصلون. */
  readonly isPluralVerb: (form: string) => boolean;
  /** The shape of a verb in the present: يبلغ، تناهز. */
  readonly isPresentVerb: (form: string) => boolean;
  /** The form of a word that can only be a verb by its shape, whatever verb it is; null for any other word. */
  readonly verbShape: (form: string, written: string) => VerbShape | null;
  /** The same of a verb of two: قتلا. */
  readonly isDualVerb: (form: string) => boolean;
  /** A folded noun without its article: الشركة → شركة. */
  readonly withoutArticle: (form: string) => string;
  /** A word as written without its clitics: للسلطات → السلطات. */
  readonly withoutClitics: (written: string, clitics: string) => string;
  /** Folded particles between a subject and its verb (قد). */
  readonly perfect: ReadonlySet<string>;
  /** Folded relative pronouns (التي). */
  readonly relatives: ReadonlySet<string>;
  /** Clitics with which a verb takes up the topic in front of it (أما روته فاعتبر). */
  readonly resumes: (clitics: string) => boolean;
  /** True for a joining word with its subject in it (إنه). */
  readonly endsInPronoun: (form: string) => boolean;
  /** The gender of the owner that a pronoun on the end of a word means; null without one. */
  readonly ownerOf: (form: string) => Gender | null;
  /** Clitics that join a second name to the first ("and"). */
  readonly joins: (clitics: string) => boolean;
  /** Folded words that turn a verb into a credit for what stands before it (حسبما ذكرت رويترز). */
  readonly creditsBehind: ReadonlySet<string>;
  /** Folded prepositions that follow verbs rather than names. */
  readonly afterVerbs: ReadonlySet<string>;
  /** True where a phrase as spelled ("US", not "us") can have the meaning before that token; null without capitals. */
  readonly isSpelled: ((meaning: Meaning, written: string, next: Token | undefined) => boolean) | null;
  /** Null where endings and clitics, not small words and their order, mark who does what. */
  readonly syntax: Syntax | null;
}

export interface LanguageInput {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly measures: Measures;
}
