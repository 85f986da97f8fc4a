import type { ReaderData } from "../commands/set-up.ts";
import type { Language } from "../domain/article.ts";
import type { Clock } from "../domain/clock.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { Log } from "../domain/log.ts";
import type { OpenMemory } from "../domain/memory.ts";
import type { Store } from "../domain/ports.ts";
import type { Story } from "../domain/story.ts";
import type { ZoneNames } from "../domain/zone.ts";
import type { Operations } from "../commands/command.ts";

/** What `config/` and `digests/` say. */
export interface DeskData extends ReaderData {
  readonly gazetteer: Gazetteer;
  /** At least one. */
  readonly stories: readonly Story[];
  readonly zones: ZoneNames;
}

export interface DeskParts {
  readonly store: Store;
  readonly memory: OpenMemory;
  /** What counts at the moment. */
  readonly data: () => DeskData;
  readonly clock: Clock;
  /** Another one at each call: 16 of `[0-9a-z]`. */
  readonly newId: () => string;
  readonly defaults: { readonly language: Language; readonly zone: string };
  /** `<platform>:<id>` */
  readonly operators: ReadonlySet<string>;
  /** What operators may look at and do. */
  readonly operations: Operations;
  /** The zone of a place on earth; degrees. */
  readonly zoneAt: (latitude: number, longitude: number) => string;
  /** By which the desk knows its own buttons again; the same after a restart. */
  readonly secret: string;
  readonly log: Log;
}
