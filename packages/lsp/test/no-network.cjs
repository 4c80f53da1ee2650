// Loaded before a program (node --require): every way onto a network ends it with a word on standard error.
const refuse = (name) => () => {
  require("node:fs").writeSync(2, `NETWORK CALL: ${name}\n`);
  process.exit(86);
};
const ways = {
  net: ["connect", "createConnection", "createServer"],
  tls: ["connect"],
  http: ["request", "get", "createServer"],
  https: ["request", "get"],
  http2: ["connect"],
  dgram: ["createSocket"],
  dns: ["lookup", "resolve", "resolve4"],
};
for (const [name, functions] of Object.entries(ways))
  for (const each of functions) require(`node:${name}`)[each] = refuse(`${name}.${each}`);
require("node:net").Socket.prototype.connect = refuse("Socket.connect");
for (const name of ["fetch", "WebSocket", "XMLHttpRequest", "EventSource"]) globalThis[name] = refuse(name);
