/** Word forms that are remembered; beyond this the memory starts anew, so that no input can grow it without end. */
const REMEMBERED_FORMS = 50_000;

/** Remembers a function of a word form. */
export function remember<T>(compute: (norm: string) => T): (norm: string) => T {
  const known = new Map<string, T>();
  return (norm) => {
    const found = known.get(norm);
    if (found !== undefined || known.has(norm)) return found as T;
    const value = compute(norm);
    if (known.size >= REMEMBERED_FORMS) known.clear();
    known.set(norm, value);
    return value;
  };
}
