/** A text up to a mark; all of it where it has none. One string is made, rather than a list of all parts. */
export function upTo(mark: string, text: string): string {
  const end = text.indexOf(mark);
  return end < 0 ? text : text.slice(0, end);
}

export const firstWordOf = (name: string): string => upTo(" ", name);
