import type { Nodes, Paragraph, Root, RootContent, Text } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

const read = new Map<string, Root>();

/** Reads a fixture with the public parser, once: the tests' own eyes, not the linter's. */
export function readMarkdown(source: string): Root {
  const root = read.get(source) ?? (processor.parse(source) as Root);
  read.set(source, root);
  return root;
}

export interface Extent {
  readonly start: number;
  readonly end: number;
}

export function extentOf(node: Nodes): Extent {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) throw new Error(`A ${node.type} without a place`);
  return { start: start.offset, end: end.offset };
}

/** Nodes below a node that satisfy a test, with their parents from the outermost to the nearest. */
export function* within<N extends Nodes>(
  root: Nodes,
  is: (node: Nodes) => node is N,
  parents: readonly Nodes[] = [],
): Generator<{ readonly node: N; readonly parents: readonly Nodes[] }> {
  if (is(root)) yield { node: root, parents };
  if ("children" in root) for (const child of root.children) yield* within(child, is, [...parents, root]);
}

export const isText = (node: Nodes): node is Text => node.type === "text";
export const isParagraph = (node: Nodes): node is Paragraph => node.type === "paragraph";

/** Extents of running text: no code, no addresses, no front matter. */
export const textExtents = (source: string): Extent[] =>
  [...within(readMarkdown(source), isText)].map(({ node }) => extentOf(node));

/** A paragraph that is only strong text heads the blocks under it. */
export const isHeadingLike = ({ children }: Paragraph): boolean => children.every(({ type }) => type === "strong");

/** Paragraphs that stand in no list, quote or footnote, each with its neighbours. */
export function freeParagraphs(
  source: string,
): { readonly node: Paragraph; readonly before: RootContent | undefined; readonly after: RootContent | undefined }[] {
  const { children } = readMarkdown(source);
  return children.flatMap((node, n) =>
    node.type === "paragraph" && !isHeadingLike(node)
      ? [{ node, before: children[n - 1], after: children[n + 1] }]
      : [],
  );
}
