// Starts the app: the content security policy allows no inline script, so the page names what to load in the
// attributes of this one. (It is no module: a frame without an origin of its own could not load one, and is to be
// told.) The worker, which has the model, loads first: nothing is shown without its answer. Until the app begins, the
// page says what it is for; if the app cannot start, or stops, a plain page that needs none of it offers what was
// kept, and a new start.
{
  const script = document.querySelector("script[data-app]");
  const at = (path) => new URL(path, document.baseURI).href;
  // Held, as the page may be replaced before they are needed.
  const pages = [...document.querySelectorAll("template[data-lang]")];
  /** What keys of kept comparisons begin with, whatever the way of keeping. */
  const KEPT = "punnus.scenario.";
  /** Read by src/store.rs. */
  const FRESH = "punnus.start-fresh";
  let recovering = false;

  /** Whether the app has taken over the page. */
  const begun = () => document.querySelector("[data-shell]") === null;

  /** Every kept comparison, by its name if it has one. Where the browser denies its storage, none was kept. */
  function kept() {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(KEPT));
      return keys.sort().map((key) => ({ name: nameOf(localStorage[key]) ?? key, text: localStorage[key] }));
    } catch {
      return [];
    }
  }

  /** What was chosen in this browser: src/language.rs, src/theme.rs. */
  function preferred(key) {
    try {
      return localStorage[key] ?? "";
    } catch {
      return "";
    }
  }

  function nameOf(text) {
    try {
      const name = JSON.parse(text).scenario?.name;
      return typeof name === "string" && name.trim() !== "" ? name.trim() : undefined;
    } catch {
      return undefined;
    }
  }

  /** The plain texts in the language shown, or else in the first of the person's that there is; also told the browser. */
  function texts() {
    const wanted = begun() ? [document.documentElement.lang] : [preferred("punnus.language"), ...navigator.languages];
    const codes = wanted.map((tag) => tag.split("-")[0].toLowerCase().replace(/^n[on]$/, "nb"));
    const lang = codes.find((code) => pages.some((page) => page.dataset.lang === code)) ?? "en";
    document.documentElement.lang = lang;
    return pages.find((page) => page.dataset.lang === lang).content.cloneNode(true);
  }

  /** Replaces the page: `when` is "stopped", "not-started" or "framed". */
  function recover(when) {
    if (recovering) return;
    recovering = true;
    globalThis.punnusWorker?.terminate();
    const page = texts();
    for (const other of page.querySelectorAll(`[data-when]:not([data-when~="${when}"])`)) other.remove();
    if (when === "framed") {
      const own = page.querySelector("[data-own]");
      own.href = location.href;
      own.textContent = location.href.split("#")[0];
    } else {
      offer(page);
    }
    // Another body, as the app listens on its own. What listens further up must not hear of this page either.
    const body = document.createElement("body");
    body.append(page);
    document.body = body;
    for (const name of ["data-drawing", "data-view"]) document.documentElement.removeAttribute(name);
    addEventListener("keydown", (event) => event.stopImmediatePropagation(), { capture: true });
    body.querySelector("h1").focus();
  }

  /** Puts onto the plain page what was kept, as files, and the ways to start again. */
  function offer(page) {
    const list = page.querySelector("ul");
    for (const { name, text } of kept()) {
      const link = document.createElement("a");
      link.download = `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-")}.punnus.json`;
      link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      link.textContent = link.download;
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    for (const without of list.hasChildNodes() ? ["[data-none]"] : ["[data-some]", "ul"]) page.querySelector(without).remove();
    page.querySelector("[data-again]").addEventListener("click", () => location.reload());
    page.querySelector("[data-fresh]").addEventListener("click", () => {
      try {
        sessionStorage.setItem(FRESH, "1");
      } catch {
        // Denied, like all storage: nothing is kept then that a start could bring back.
      }
      location.reload();
    });
  }

  /** Until the first picture stands, so that the app, which is large, does not hold it up. A hidden page draws none. */
  function firstPicture() {
    if (document.hidden) return undefined;
    return new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, 300);
    });
  }

  /** Whether an error has ended the app: what panics, and what runs out of stack, leaves it unusable. */
  const ends = (error) =>
    error instanceof RangeError || (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError);
  const onError = (error) => {
    if (ends(error)) recover(begun() ? "stopped" : "not-started");
  };

  async function begin() {
    const theme = preferred("punnus.theme");
    if (theme && !matchMedia("(forced-colors: active)").matches) document.documentElement.dataset.theme = theme;
    const starting = texts().querySelector('[data-when="starting"]');
    if (starting) document.querySelector("[data-shell]").replaceChildren(starting);
    // Sandboxed in a frame without an origin of its own, a page may start no worker and keep nothing.
    if (origin === "null" && top !== self) {
      recover("framed");
      return;
    }
    addEventListener("error", (event) => onError(event.error));
    addEventListener("unhandledrejection", (event) => onError(event.reason));
    const worker = new Worker(at("worker_loader.js"), { type: "module" });
    globalThis.punnusWorker = worker;
    // Once the app has begun, it tells by itself that nothing is computed any more; a worker that fails again does not
    // even keep what is typed.
    let failed = false;
    worker.addEventListener("error", () => {
      if (!begun()) recover("not-started");
      else if (failed) recover("stopped");
      failed = true;
    });
    worker.addEventListener("message", ({ data }) => {
      if (data === "incomplete") recover("not-started");
    });
    const listens = new Promise((resolve) => worker.addEventListener("message", resolve, { once: true }));
    await firstPicture();
    const [{ default: start }, rest] = await Promise.all([import(at(script.dataset.app)), import(at("rest.js"))]);
    const first = await start({ module_or_path: at(script.dataset.wasm) });
    const address = at(script.dataset.wasm.replace("_bg.wasm", "_later.wasm"));
    await rest.fetchRest(address, first, () => recover("not-started"), listens);
    rest.came();
  }

  begin().catch(() => recover("not-started"));
}
