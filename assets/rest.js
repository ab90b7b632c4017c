// The rest of a program: what its first picture or first answer does not wait for (script/finish.mjs takes it out).

/**
 * Fetches it. `first` is what the program's first part exports. The promise is kept when it has come, or cannot be had
 * this way; `lost` is called when it cannot be had at all.
 */
export function fetchRest(address, first, lost) {
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
    } catch (error) {
      lost();
      throw error;
    }
    here = true;
  };
  return WebAssembly.instantiateStreaming(fetch(address), imports).then(
    () => {
      here = true;
    },
    () => undefined,
  );
}
