import type { Claim } from "../../claims/index.ts";
import { exportMessage } from "../../message/index.ts";
import { splitWords } from "../arguments.ts";
import { claimRecord } from "../claim-records.ts";
import type { Answer, AnswerFile, Command, CommandContext } from "../command.ts";
import { csvOf } from "../csv.ts";
import { InputProblem, quoted } from "../problem.ts";
import { messageContext } from "../reading.ts";
import { isOneOf } from "../vocabulary.ts";

type Format = "csv" | "json";

/** `export troops`, `export who rutte json`: the claims behind another command's answer, with their sentences. */
export async function answerExport(
  context: CommandContext,
  input: string,
  called: (word: string) => Command | null,
): Promise<Answer> {
  const { format, words } = parseExport(context, input);
  const [word, ...rest] = words;
  const command = called(word ?? "digest");
  const example = "/export troops csv";
  if (command === null) throw new InputProblem("error-argument", { given: quoted(word ?? ""), example });
  const answer = await command.run(context, rest.join(" "));
  // A name that was not found is answered as it would be without the export.
  if (answer.claims === undefined && answer.content !== null && isMiss(answer)) return answer;
  if (answer.claims === undefined) {
    throw new InputProblem("error-nothing-to-export", { given: quoted(command.name), example });
  }
  const claims = answer.claims();
  const name = [command.name, ...rest].join("-").replace(/[^\p{L}\p{M}\p{N}-]+/gu, "-");
  const file = fileOf(`mujaz-${name}`, claims, format);
  const told = { name: file.name, claims: claims.length, sentences: sentencesIn(claims) };
  return { message: exportMessage(told, messageContext(context)), content: claims.map(claimRecord), file };
}

const isMiss = ({ content }: Answer): boolean =>
  typeof content === "object" && content !== null && "found" in content && content.found === null;

function parseExport({ vocabulary }: CommandContext, input: string): { format: Format; words: readonly string[] } {
  const words = splitWords(input);
  const last = words.at(-1) ?? "";
  const format = (["csv", "json"] as const).find((each) => isOneOf(vocabulary.formats[each], last));
  return { format: format ?? "csv", words: format === undefined ? words : words.slice(0, -1) };
}

function sentencesIn(claims: readonly Claim[]): number {
  const places = claims.flatMap(({ facts }) =>
    facts.map(({ evidence }) => `${evidence.articleId}@${evidence.revision}@${evidence.start}`),
  );
  return new Set(places).size;
}

/** JSON has an object a claim with its evidence in a list; CSV has a line a fact, the claim's columns repeated. */
function fileOf(name: string, claims: readonly Claim[], format: Format): AnswerFile {
  const records = claims.map(claimRecord);
  if (format === "json") {
    return { name: `${name}.json`, mediaType: "application/json", text: `${JSON.stringify(records, null, 2)}\n` };
  }
  const rows = records.flatMap(({ evidence, ...claim }) => evidence.map((each) => ({ ...claim, ...each })));
  const columns = [...claimColumns, ...evidenceColumns];
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return { name: `${name}.csv`, mediaType: "text/csv", text: csvOf(columns, cells) };
}

type Row = Omit<ReturnType<typeof claimRecord>, "evidence"> & ReturnType<typeof claimRecord>["evidence"][number];

const claimColumns: readonly (keyof Row)[] = [
  "claim",
  "kind",
  "source",
  "speaker",
  "day",
  "measure",
  "of",
  "min",
  "max",
  "hedge",
  "status",
  "place",
  "deniedBy",
  "type",
  "aspect",
  "counterpart",
  "amount",
  "unit",
  "direct",
  "content",
  "via",
  "role",
];
const evidenceColumns: readonly (keyof Row)[] = [
  "fact",
  "outlet",
  "published",
  "url",
  "article",
  "revision",
  "start",
  "end",
  "sentence",
];
