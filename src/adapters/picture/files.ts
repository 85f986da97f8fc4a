import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Picture, PictureLook, PictureTheme } from "../../domain/picture.ts";
import { PictureError } from "./canvas.ts";
import { createPictureMaker } from "./index.ts";

/**
 * Draws an answer's pictures into a file: one picture into the file itself, several into files beside it that carry
 * their ids (`losses-killed.png`). Returns the names written.
 * Throws `PictureError` when there is nothing to draw, the file cannot be written, or something is not installed.
 */
export async function writePictures(
  make: (look: PictureLook) => readonly Picture[],
  file: string,
  theme: PictureTheme,
): Promise<readonly string[]> {
  if (extname(file).toLowerCase() !== ".png") {
    throw new PictureError(`${file}: charts are PNG; give a name that ends in .png`);
  }
  const { measure, draw } = await createPictureMaker();
  const pictures = make({ theme, measure });
  if (pictures.length === 0) throw new PictureError("nothing to draw: no figure has a day yet");
  const written: string[] = [];
  for (const { id, spec } of pictures) {
    const name = pictures.length === 1 ? file : `${file.slice(0, -extname(file).length)}-${id}${extname(file)}`;
    await write(name, await draw(spec));
    written.push(name);
  }
  return written;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "no permission to write there",
  EPERM: "no permission to write there",
  EROFS: "the disk can only be read",
  EISDIR: "that is a folder",
  ENOENT: "no such folder",
  ENOTDIR: "a part of the path is no folder",
  ENOSPC: "the disk is full",
};

async function write(name: string, png: Uint8Array): Promise<void> {
  try {
    await writeFile(name, png);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new PictureError(`${name}: ${reasons[code] ?? message}`, { cause: error });
  }
}
