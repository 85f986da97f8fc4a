import type { EditionSection, SourceItem } from "../digest/index.ts";
import type { Inline } from "../domain/message.ts";
import { longOutletName } from "./names.ts";
import type { Writer } from "./writer.ts";

/** "Sources: 2 reports, 29 Oct (Independent Arabia; unnamed outlet); Anadolu, 7 Nov". */
export function sourcesLine(section: EditionSection, writer: Writer): readonly Inline[] {
  const items = section.items.filter((each) => each.kind === "source");
  const days = [...new Set(items.filter((each) => each.isNew).map((each) => each.published))];
  const fresh = days.map((day) =>
    newReports(
      items.filter((each) => each.isNew && each.published === day),
      day,
      writer,
    ),
  );
  const old = items
    .filter((each) => !each.isNew)
    .map((each) => writer.say("sources-old", { outlet: longName(each, writer), day: writer.day(each.published) }));
  return writer.say("sources-line", { sources: separated([...fresh, ...old], writer) });
}

function newReports(items: readonly SourceItem[], day: string, writer: Writer): readonly Inline[] {
  const count = items.reduce((sum, each) => sum + each.count, 0);
  return writer.say("sources-new", {
    reports: writer.say("sources-reports", { number: writer.number(count) }, { count }),
    day: writer.day(day),
    outlets: separated(
      items.map((each) => longName(each, writer)),
      writer,
    ),
  });
}

function longName({ outlet, url }: SourceItem, writer: Writer): readonly Inline[] {
  const name = longOutletName(outlet, writer);
  return url === null ? name : name.map((run) => ({ ...run, url }));
}

function separated(items: readonly (readonly Inline[])[], writer: Writer): readonly Inline[] {
  return items.flatMap((each, i) => (i === 0 ? each : [...writer.say("semicolon"), { text: " " }, ...each]));
}
