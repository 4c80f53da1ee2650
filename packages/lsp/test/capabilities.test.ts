import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { InitializeParams } from "vscode-languageserver";
import { chooseEncoding, readClient, serverCapabilities } from "../src/capabilities.js";
import { startServer, type TestClient } from "./client.js";

const paramsOf = (name: string): InitializeParams =>
  JSON.parse(readFileSync(new URL(`./initialize/${name}.json`, import.meta.url), "utf8")).params;

/** What each client must get. */
const choices = {
  vscode: {
    encoding: "utf-16",
    pull: true,
    refresh: true,
    edits: "versioned",
    snippets: "standard",
    markdown: true,
    completion: "snippets",
    watch: true,
  },
  "neovim-0.7": {
    encoding: "utf-16",
    pull: false,
    refresh: false,
    edits: "plain",
    snippets: null,
    markdown: true,
    completion: "plain",
    watch: false,
  },
  "neovim-0.11": {
    encoding: "utf-8",
    pull: true,
    refresh: false,
    edits: "versioned",
    snippets: null,
    markdown: true,
    completion: "snippets",
    watch: false,
  },
  helix: {
    encoding: "utf-8",
    pull: false,
    refresh: false,
    edits: "versioned",
    snippets: null,
    markdown: true,
    completion: "snippets",
    watch: true,
  },
  zed: {
    encoding: "utf-16",
    pull: true,
    refresh: true,
    edits: "versioned",
    snippets: "standard",
    markdown: true,
    completion: "snippets",
    watch: true,
  },
  intellij: {
    encoding: "utf-16",
    pull: false,
    refresh: false,
    edits: "versioned",
    snippets: null,
    markdown: true,
    completion: "snippets",
    watch: true,
  },
  "eglot-1.9": {
    encoding: "utf-16",
    pull: false,
    refresh: false,
    edits: "versioned",
    snippets: null,
    markdown: false,
    completion: "plain",
    watch: true,
  },
} as const;

describe("what each client gets", () => {
  it.each(Object.entries(choices))("%s", (name, expected) => {
    const client = readClient(paramsOf(name));
    const server = serverCapabilities(client);
    expect({
      encoding: server.positionEncoding,
      pull: server.diagnosticProvider !== undefined,
      refresh: client.refreshDiagnostics,
      edits: client.documentChanges ? "versioned" : "plain",
      snippets: client.snippetEdits,
      markdown: client.hoverMarkdown,
      completion: client.completionSnippets ? "snippets" : "plain",
      watch: client.registerWatchers,
    }).toEqual(expected);
    expect(client.codeActions).toBe(true);
    expect(client.folders).toEqual(["file:///bids"]);
  });
  it.each(Object.keys(choices))("%s is served over a real connection, one way and not both", async (name) => {
    const client: TestClient = startServer();
    try {
      const params = paramsOf(name);
      const { capabilities, serverInfo } = await client.request("initialize", params);
      expect(serverInfo.name).toBe("tenderlint");
      client.notify("initialized", {});
      client.answer("workspace/configuration", ({ items }) => items.map(() => null));
      const uri = "file:///bids/Ü%20answer.md";
      const text = "Ü🎉 — x\r\n\r\nFamilies are at the centre of everything our team does.\r\n";
      client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
      const items = capabilities.diagnosticProvider
        ? (await client.request("textDocument/diagnostic", { textDocument: { uri } })).items
        : (await client.wait("textDocument/publishDiagnostics")).diagnostics;
      expect(items).toMatchObject([
        { code: "tokenistic-claim", range: { start: { line: 2, character: 0 }, end: { line: 2, character: 54 } } },
      ]);
      const { range } = items[0];
      const actions = await client.request("textDocument/codeAction", {
        textDocument: { uri },
        range,
        context: { diagnostics: items },
      });
      expect(actions.length).toBeGreaterThan(3);
      const published = client.received.filter(({ method }) => method === "textDocument/publishDiagnostics");
      expect(published).toHaveLength(capabilities.diagnosticProvider ? 0 : 1);
    } finally {
      expect(await client.stop()).toBe(0);
    }
  });
});

describe("what is not there", () => {
  it("counts in UTF-16 unless the client offers something it knows, the client's first choice first", () => {
    expect(chooseEncoding(undefined)).toBe("utf-16");
    expect(chooseEncoding([])).toBe("utf-16");
    expect(chooseEncoding(["utf-7"])).toBe("utf-16");
    expect(chooseEncoding(["utf-7", "utf-32", "utf-8"])).toBe("utf-32");
  });
  it("is no reason to fail", () => {
    const bare = readClient({ processId: null, rootUri: null, capabilities: {} });
    expect(bare).toMatchObject({ pull: false, pushes: true, codeActions: false, folders: [] });
    const rootOnly = { processId: null, rootUri: "file:///r", capabilities: {}, initializationOptions: "x" };
    expect(readClient(rootOnly).folders).toEqual(["file:///r"]);
    // biome-ignore lint/suspicious/noExplicitAny: a client that sends nothing at all
    expect(readClient({} as any).pull).toBe(false);
  });
  it("takes options of the wrong kind for none", () => {
    const initializationOptions = {
      diagnostics: "both",
      workspaceDiagnostics: "yes",
      settings: [],
      rulePages: 7,
      virtualFiles: 1,
    };
    expect(readClient({ processId: null, rootUri: null, capabilities: {}, initializationOptions }).options).toEqual({});
  });
});
