// Starts the app: the content security policy allows no inline script, so the page names what to load in the
// attributes of this one. The worker, which has the model, loads at the same time.
const script = document.querySelector("script[data-app]");
const at = (path) => new URL(path, document.baseURI).href;
try {
  globalThis.punnusWorker = new Worker(at("worker_loader.js"), { type: "module" });
} catch {
  // The page says that it cannot answer.
}
const { default: start } = await import(at(script.dataset.app));
await start({ module_or_path: at(script.dataset.wasm) });
