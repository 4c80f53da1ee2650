/** For esbuild: zod's messages in fifty languages are left out. What a writer reads of a config is worded by the core, in English. */
export const englishOnly = {
  name: "english-only",
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
      loader: "js",
    }));
  },
};
