import type { Metafile } from "esbuild";

/** esbuild's account of a bundle, and the folder that its paths start at. */
export interface Bundled {
  readonly metafile: Metafile;
  readonly from: string;
}

/** Bundles the command into a folder, which is emptied first: the command, and compromise in a file of its own. */
export function bundle(outdir: string): Promise<readonly [command: Bundled, compromise: Bundled]>;
