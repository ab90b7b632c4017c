// Starts the worker's program. A worker does not obey the page's policy, and has none of its own to tighten: once all
// is loaded, whatever could ask for anything is taken away from it. (A server can bind it: docs/server.md.)
import { came, fetchRest } from "./rest.js";
import start from "./worker.js";

const address = new URL("./worker_later.wasm", import.meta.url);
await fetchRest(address, await start(), () => postMessage("incomplete"));
// Now or never: there is no asking afterwards.
globalThis.punnusLater();
const ASKS = [
  "BroadcastChannel",
  "caches",
  "EventSource",
  "fetch",
  "importScripts",
  "indexedDB",
  "RTCPeerConnection",
  "SharedWorker",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "Worker",
  "XMLHttpRequest",
];
for (let place = globalThis; place; place = Object.getPrototypeOf(place)) {
  for (const name of ASKS) delete place[name];
}
came();
