/** Names what is told by its content; the same content again gets another name. */
export type ContentNames = (...content: readonly string[]) => string;

/** Content fingerprints for one draft: of what a finding says and where it stands, and of how many said so before it. */
export function createContentNames(): ContentNames {
  const counts = new Map<string, number>();
  return (...content) => {
    const whole = content.join("\u0000");
    const nth = counts.get(whole) ?? 0;
    counts.set(whole, nth + 1);
    return hash(`${whole}\u0000${nth}`);
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
