/** Content to be named, with its first name, its second and so on, as far as they were asked for. */
export interface Content {
  readonly whole: string;
  readonly names: string[];
}

export const contentOf = (...content: readonly string[]): Content => ({ whole: content.join("\u0000"), names: [] });

/** Names what is told by its content; the same content again gets another name. */
export function createContentNames(): (...content: readonly string[]) => string {
  const name = createNamer();
  return (...content) => name(contentOf(...content));
}

/** The same for content that is kept, with the names it got, from one keystroke to the next. */
export function createNamer(): (content: Content) => string {
  const counts = new Map<string, number>();
  return ({ whole, names }) => {
    const nth = counts.get(whole) ?? 0;
    counts.set(whole, nth + 1);
    names[nth] ??= hash(`${whole}\u0000${nth}`);
    return names[nth];
  };
}

/** 64 bits of FNV-1a in two halves, as hexadecimal: a name for content, not a secret. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193) >>> 0;
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b) >>> 0;
  }
  return a.toString(16).padStart(8, "0") + b.toString(16).padStart(8, "0");
}
