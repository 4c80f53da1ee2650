// Why each dependency that ships is there. A dependency without a reason fails `node scripts/dependencies.mjs --check`.

/** By package of this repository, then by dependency. */
export const reasons = {
  core: {
    compromise: "Tells verbs in the past from other words, for the words that the word lists do not know.",
    "decode-named-character-reference": "Reads `&amp;` and its like as Markdown does, so that ranges stay true.",
    "fastest-levenshtein": "“Did you mean …?” for rule names and settings.",
    ignore: "Follows `.gitignore` and `.tenderlintignore` as git does.",
    "jsonc-parser": "Reads `tenderlint.json` with comments, with the place of each mistake.",
    "lru-cache": "Memories with a limit: what was read of a draft is not read again, and memory stays flat.",
    "mdast-util-from-markdown": "Reads Markdown.",
    "mdast-util-gfm-footnote": "Footnotes of GitHub’s Markdown.",
    "mdast-util-gfm-strikethrough": "Struck-out text of GitHub’s Markdown.",
    "mdast-util-gfm-table": "Tables of GitHub’s Markdown.",
    "mdast-util-gfm-task-list-item": "Task lists of GitHub’s Markdown.",
    "micromark-extension-gfm-footnote": "Footnotes: their syntax.",
    "micromark-extension-gfm-strikethrough": "Struck-out text: its syntax.",
    "micromark-extension-gfm-table": "Tables: their syntax.",
    "micromark-extension-gfm-task-list-item": "Task lists: their syntax.",
    picocolors: "Colours in a terminal, only where it has them.",
    picomatch: "Matches `overrides.files` in a browser too.",
    "string-width": "How wide a character is in a terminal, so that carets stand under their words.",
    tinyglobby: "Finds the drafts that a pattern means.",
    unified: "The type of the plugin for remark.",
    vfile: "The file that the plugin for remark reports on.",
    "vfile-message": "The messages that the plugin for remark gives.",
    yaml: "Reads front matter: data only, nothing in it runs.",
    zod: "Checks settings and rule options, and writes their JSON schema.",
  },
  cli: {
    tinypool:
      "Lints many drafts on all processors. The one dependency that is not bundled: it finds its worker beside itself.",
    commander: "Options and help of the command. Bundled.",
    saxes: "Reads the XML of a Word document, strictly, without entities. Bundled.",
    yauzl: "Opens a Word document, which is a zip file, without unpacking what is not asked for. Bundled.",
  },
  lsp: {
    "vscode-languageserver": "The Language Server Protocol. Bundled.",
    "vscode-uri": "Reads the URIs that editors send. Bundled.",
  },
  "vscode-extension": {
    "vscode-languageclient": "Starts the language server beside the editor and speaks with it. Bundled.",
  },
  word: {
    saxes: "Reads the XML of a Word document, strictly, without entities.",
    yauzl: "Opens a Word document, which is a zip file, without unpacking what is not asked for.",
  },
};
