import type { BuildResult } from "esbuild";

/** Bundles the command into a folder, which is emptied first. */
export function bundle(outdir: string): Promise<BuildResult & { metafile: NonNullable<BuildResult["metafile"]> }>;
