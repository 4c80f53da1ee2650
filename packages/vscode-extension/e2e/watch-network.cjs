// Loaded into every Node process of an end-to-end run (NODE_OPTIONS): writes down who starts and whom it calls.
const { appendFileSync } = require("node:fs");
const net = require("node:net");
const dns = require("node:dns");
const dgram = require("node:dgram");

const file = process.env.TENDERLINT_NETWORK_LOG;
if (file) {
  const write = (kind, what) => {
    try {
      appendFileSync(file, `${JSON.stringify({ kind, what, process: process.argv.slice(1, 4).join(" ") })}\n`);
    } catch {}
  };
  write("start", "");
  const local = (host) => /^(?:127\.|::1$|::ffff:127\.|localhost$|0\.0\.0\.0$)/.test(host);
  const { connect } = net.Socket.prototype;
  net.Socket.prototype.connect = function (...given) {
    const options = Array.isArray(given[0]) ? given[0][0] : given[0];
    const host =
      typeof options === "object" ? (options.path ? null : (options.host ?? "localhost")) : (given[1] ?? "localhost");
    if (typeof host === "string" && !local(host)) write("connect", host);
    return connect.apply(this, given);
  };
  for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
    const ask = dns[name];
    dns[name] = (host, ...rest) => {
      if (typeof host === "string" && !local(host)) write("look up", host);
      return ask.call(dns, host, ...rest);
    };
  }
  const { send } = dgram.Socket.prototype;
  dgram.Socket.prototype.send = function (...given) {
    write("send", "datagram");
    return send.apply(this, given);
  };
}
