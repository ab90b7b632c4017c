// Starts the app: the content security policy allows no inline script, so the page names what to load in the
// attributes of this one.
const script = document.querySelector("script[data-app]");
const { default: start } = await import(new URL(script.dataset.app, document.baseURI).href);
await start({ module_or_path: new URL(script.dataset.wasm, document.baseURI).href });
