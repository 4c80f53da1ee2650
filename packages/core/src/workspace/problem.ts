/** Something that could not be read, as one sentence that names the place. */
export interface ReadProblem {
  /** The path as it should be shown, with ":line:column" where there is one. */
  readonly place: string;
  /** What is wrong, as a sentence without the place: "is not UTF-8 text …". Begins with a verb where the place is its subject. */
  readonly message: string;
}

/** The sentence for a person: the place, then what is wrong. */
export const sentence = ({ place, message }: ReadProblem): string => `${place} ${message}`;

/** Why the file system would not give something, in plain words. */
export function failureWords(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return (
    {
      ENOENT: "does not exist.",
      ENOTDIR: "does not exist.",
      EACCES: "cannot be read: you have no permission to open it.",
      EPERM: "cannot be read: you have no permission to open it.",
      ELOOP: "cannot be read: it is a link that leads back to itself.",
      ENAMETOOLONG: "cannot be read: its path is too long.",
      EISDIR: "is a folder, not a draft.",
      EMFILE: "cannot be read: too many files are open.",
      ERR_INVALID_ARG_VALUE: "is not a name that a file can have.",
    }[code] ?? `cannot be read${code ? ` (${code})` : ""}.`
  );
}
