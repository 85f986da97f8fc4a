/** Word forms that are remembered; beyond this the memory starts anew, so that no input can grow it without end. */
const REMEMBERED_FORMS = 50_000;

/**
 * Remembers a function of a word form, or of another text.
 *
 * @param most texts that are remembered
 */
export function remember<T>(compute: (norm: string) => T, most = REMEMBERED_FORMS): (norm: string) => T {
  const known = new Map<string, T>();
  return (norm) => {
    const found = known.get(norm);
    if (found !== undefined || known.has(norm)) return found as T;
    const value = compute(norm);
    if (known.size >= most) known.clear();
    known.set(norm, value);
    return value;
  };
}
