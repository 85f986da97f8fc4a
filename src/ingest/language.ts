import { z } from "zod";

const profileSchema = z.strictObject({
  letters: z.string().min(1),
  words: z.array(z.string().min(1)).min(1),
});

/** The shape of `config/languages.yaml`: code to profile, per script. */
export const languageProfilesSchema = z.strictObject({
  arabic_script: z.record(z.string(), profileSchema),
  latin_script: z.record(z.string(), profileSchema),
});
export type LanguageProfiles = z.infer<typeof languageProfilesSchema>;

const scripts = {
  arabic: /\p{Script=Arabic}/u,
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  hebrew: /\p{Script=Hebrew}/u,
} as const;
type ScriptName = keyof typeof scripts | "other";

const clearShare = 0.65;
const hintShare = 0.3;
const sampleLength = 20_000;
const fewestWordsShare = 0.12;

/**
 * ISO 639 code of the language that most of the text is in. `hint` decides only where the scripts are mixed and its own script has a
 * real share. `und` when nothing can be told.
 */
export async function detectLanguage(text: string, profiles: LanguageProfiles, hint: string | null): Promise<string> {
  const sample = text.slice(0, sampleLength);
  const shares = scriptShares(sample);
  const [main, share] = [...shares].reduce((best, next) => (next[1] > best[1] ? next : best), ["other", 0] as const);
  if (share === 0) return "und";
  if (share >= clearShare) return languageOf(main, onlyScript(sample, main), profiles);
  const hinted: ScriptName | null = hint === "ar" ? "arabic" : hint === "en" ? "latin" : null;
  const chosen = hinted && (shares.get(hinted) ?? 0) >= hintShare ? hinted : main;
  return languageOf(chosen, onlyScript(sample, chosen), profiles);
}

function scriptShares(text: string): Map<ScriptName, number> {
  const counts = new Map<ScriptName, number>();
  let letters = 0;
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    const script = scriptOf(letter);
    counts.set(script, (counts.get(script) ?? 0) + 1);
    letters += 1;
  }
  return new Map([...counts].map(([script, count]) => [script, count / letters]));
}

function scriptOf(letter: string): ScriptName {
  for (const [name, script] of Object.entries(scripts)) if (script.test(letter)) return name as ScriptName;
  return "other";
}

function onlyScript(text: string, script: ScriptName): string {
  return script === "other"
    ? text
    : (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => scripts[script].test(word)).join(" ");
}

async function languageOf(script: ScriptName, text: string, profiles: LanguageProfiles): Promise<string> {
  if (script === "hebrew") return "he";
  if (script === "arabic") return bestProfile(text, profiles.arabic_script)?.code ?? "und";
  if (script === "latin") {
    const listed = bestProfile(text, profiles.latin_script);
    if (listed && listed.wordShare >= fewestWordsShare && listed.letterShare > 0) return listed.code;
  }
  // The detector's tables take long to load, and Arabic text never needs them.
  const { eld } = await import("eld/extrasmall");
  return eld.detect(text).language || "und";
}

interface ProfileScore {
  readonly code: string;
  readonly wordShare: number;
  readonly letterShare: number;
}

/** The profile whose small words and own letters are the largest share of the text's words and letters. */
function bestProfile(text: string, profiles: LanguageProfiles["arabic_script"]): ProfileScore | null {
  const plain = text
    .normalize("NFC")
    .replace(/[\u064B-\u0652\u0670\u0640]/gu, "")
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{M}\u200c]+|۽|۾/gu) ?? [];
  const letters = [...words.join("")];
  if (letters.length === 0) return null;
  const scores = Object.entries(profiles).map(([code, profile]) => {
    const [ownWords, ownLetters] = [new Set(profile.words), new Set(profile.letters)];
    return {
      code,
      wordShare: words.filter((word) => ownWords.has(word)).length / words.length,
      letterShare: letters.filter((letter) => ownLetters.has(letter)).length / letters.length,
    };
  });
  const total = (score: ProfileScore) => score.wordShare + score.letterShare;
  return scores.reduce((best, score) => (total(score) > total(best) ? score : best));
}
