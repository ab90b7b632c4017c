// The rest of a program: what its first picture or first answer does not wait for (script/finish.mjs takes it out).

/** To be called when the rest has come, or cannot be had: src/later.rs waits for it. */
export let came;
const coming = new Promise((resolve) => (came = resolve));
globalThis.punnusLaterComes = () => coming;

/**
 * Fetches it, once `when` is kept: what the first answer needs goes before. `first` is what the program's first part
 * exports. Done when the rest has come, or cannot be had this way; `lost` is called when it cannot be had at all.
 */
export async function fetchRest(address, first, lost, when) {
  const imports = { first };
  let here = false;
  // Called by the program: returns when the rest is there. One cannot wait for anything but text.
  globalThis.punnusLater = () => {
    if (here) return;
    try {
      const request = new XMLHttpRequest();
      request.open("GET", address, false);
      request.overrideMimeType("text/plain; charset=x-user-defined");
      request.send();
      const bytes = Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0) & 0xff);
      new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
      here = true;
    } catch (error) {
      lost();
      throw error;
    }
  };
  await when;
  if (here) return;
  try {
    await WebAssembly.instantiateStreaming(fetch(address), imports);
    here = true;
  } catch {
    // Not all servers say what it is.
    await fetchWhole().catch(() => undefined);
  }

  async function fetchWhole() {
    await WebAssembly.instantiate(await (await fetch(address)).arrayBuffer(), imports);
    here = true;
  }
}
