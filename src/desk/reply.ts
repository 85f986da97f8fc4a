import type { AnswerFile } from "../commands/command.ts";
import type { Message } from "../domain/message.ts";
import type { Picture, PictureLook } from "../domain/picture.ts";

/** What is said to one `Incoming`. */
export interface Reply {
  readonly message: Message;
  /** Pictures of the answer, composed when they are wanted; null for answers that are never drawn. */
  readonly pictures: ((look: PictureLook) => readonly Picture[]) | null;
  /** Whether they are sent with it; null leaves it to the platform's manner. */
  readonly showsPictures: boolean | null;
  /** A file that goes with it. */
  readonly file: AnswerFile | null;
  /** Settings and errors: for the asker alone, where the platform can do that. */
  readonly isPrivate: boolean;
  /** It takes the place of the message whose button was pressed; else it is a message of its own. */
  readonly isEdit: boolean;
}

/** A word to the asker alone. */
export function plainReply(message: Message): Reply {
  return { message, pictures: null, showsPictures: null, file: null, isPrivate: true, isEdit: false };
}
