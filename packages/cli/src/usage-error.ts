/** The command was used wrongly: the message is one sentence for the person who typed it. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
