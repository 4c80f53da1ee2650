import * as vscode from "vscode";

/** More than this many drafts in one folder are not a bid. */
const MOST_DRAFTS = 2000;
/** Larger than any answer or config, in bytes. */
const MOST_BYTES = 20_000_000;

export interface VirtualFiles {
  /** A file's text, or null where there is none. */
  read(uri: string): Promise<string | null>;
  /** URIs of the Markdown files under a folder, in order. */
  findDrafts(folder: string): Promise<string[]>;
}

/** Lends the server the files that it cannot reach itself: virtual workspaces, and everything when it runs in a browser. */
export function createVirtualFiles(): VirtualFiles {
  return {
    async read(given) {
      const uri = vscode.Uri.parse(given);
      // The server asks for drafts and configs; nothing else is lent.
      if (!/\.(?:md|markdown)$|\/tenderlint\.json$/i.test(uri.path)) return null;
      try {
        const { size } = await vscode.workspace.fs.stat(uri);
        if (size > MOST_BYTES) return null;
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      } catch (error) {
        // A scheme that nobody serves, such as that of an unsaved draft, has no files.
        if (error instanceof vscode.FileSystemError && error.code !== "NoPermissions") return null;
        throw error;
      }
    },
    async findDrafts(folder) {
      const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), "**/*.{md,markdown}");
      const found = await vscode.workspace.findFiles(pattern, "**/node_modules/**", MOST_DRAFTS);
      return found.map((uri) => uri.toString()).sort();
    },
  };
}
