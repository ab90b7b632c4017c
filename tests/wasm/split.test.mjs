// Parts small programs with script/split, runs both parts, and compares with the whole.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "punnus-split-"));
});
after(() => rmSync(folder, { recursive: true }));

/** A program of two modules: "near", whose functions are called from outside, and "far", which may come later. */
const PROGRAM = `(module
  (import "js" "__wbg_ask_0123" (func $ask))
  (import "js" "told" (func $told (param i32)))
  (memory $memory (export "memory") 1)
  (global $count (mut i32) (i32.const 0))
  (table $places 3 3 funcref)
  (elem (i32.const 1) $near::twice $far::closure)
  (type $one (func (param i32) (result i32)))

  ;; Needed on both sides: stays.
  (func $near::twice (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2)))
  ;; Reached from what is far only: goes along, though its name says nothing.
  (func $helper (param i32) (result i32) (i32.add (call $near::twice (local.get 0)) (i32.const 1)))
  (func $far::sum (param i32 i64 f64) (result f64)
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    (call $told (call $helper (local.get 0)))
    (i32.store (i32.const 8) (local.get 0))
    (f64.add (local.get 2) (f64.add (f64.convert_i64_s (local.get 1)) (f64.convert_i32_s (call $helper (local.get 0))))))
  (func $far::closure (param i32) (result i32)
    (call_indirect (type $one) (call $helper (local.get 0)) (i32.const 1)))
  ;; A type's own doing for a trait is anybody's.
  (func $<far::Thing_as_Clone>::clone (result i32) (i32.const 7))

  (func $near::sum (export "sum") (param i32 i64 f64) (result f64)
    (call $far::sum (local.get 0) (local.get 1) (local.get 2)))
  (func $near::by_place (export "by_place") (param i32 i32) (result i32)
    (call_indirect (type $one) (local.get 1) (local.get 0)))
  (func $near::clone (export "clone") (result i32) (call $<far::Thing_as_Clone>::clone))
  (func $near::count (export "count") (result i32) (global.get $count))
)`;

function assemble(text, name) {
  const [source, program] = [join(folder, `${name}.wat`), join(folder, `${name}.wasm`)];
  writeFileSync(source, text);
  execFileSync(join(ROOT, "node_modules/.bin/wasm-as"), ["-g", "--enable-reference-types", source, "-o", program]);
  return program;
}

function split(program, ...options) {
  const [first, later] = [`${program}.first`, `${program}.later`];
  const tool = ["run", "--quiet", "--locked", "--package", "punnus-split", "--"];
  const told = execFileSync("cargo", [...tool, program, first, later, "--ask=__wbg_ask", ...options], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: "pipe",
  });
  return { told, first: new WebAssembly.Module(readFileSync(first)), later: new WebAssembly.Module(readFileSync(later)) };
}

/** Starts a program, with its rest at hand for when it asks. */
function start(first, later) {
  const run = { told: [], asked: 0 };
  const js = {
    __wbg_ask_0123: () => {
      run.asked += 1;
      if (later) new WebAssembly.Instance(later, { first: run.exports });
    },
    told: (number) => run.told.push(number),
  };
  run.exports = new WebAssembly.Instance(first, { js }).exports;
  return run;
}

test("both parts together do what the whole did, and ask once", () => {
  const program = assemble(PROGRAM, "whole");
  const whole = start(new WebAssembly.Module(readFileSync(program)));
  const { told, first, later } = split(program, "--later=far");
  assert.match(told, /3 of 9 functions come later/);
  const parted = start(first, later);
  for (const run of [whole, parted]) {
    run.found = [run.exports.clone(), run.exports.by_place(1, 21)];
    assert.equal(run.asked, 0, "nothing far was needed yet");
    run.found.push(run.exports.sum(5, 1n << 40n, 0.5), run.exports.by_place(2, 4), run.exports.sum(-3, -9n, 1e300));
    run.found.push(run.exports.count(), new Int32Array(run.exports.memory.buffer)[2]);
  }
  assert.deepEqual(parted.found, whole.found);
  assert.deepEqual(parted.told, whole.told);
  assert.deepEqual([whole.asked, parted.asked], [0, 1]);
  for (const name of Object.keys(whole.exports)) assert.ok(name in parted.exports, name);
});

test("a function called by its place in the table asks as well", () => {
  const { first, later } = split(assemble(PROGRAM, "place"), "--later=far");
  const run = start(first, later);
  assert.equal(run.exports.by_place(2, 4), 18);
  assert.equal(run.asked, 1);
});

test("a rest that has come by itself is not asked for", () => {
  const { first, later } = split(assemble(PROGRAM, "early"), "--later=far");
  const run = start(first, later);
  new WebAssembly.Instance(later, { first: run.exports });
  assert.equal(run.exports.sum(1, 2n, 3), 8);
  assert.equal(run.asked, 0);
});

test("what is named as needed now stays, the longer name winning", () => {
  const { told, first } = split(assemble(PROGRAM, "now"), "--later=far", "--now=far::sum");
  assert.match(told, /1 of 9 functions come later/);
  assert.equal(start(first).exports.sum(1, 2n, 3), 8);
});

test("parts of different programs do not go together", () => {
  const { first } = split(assemble(PROGRAM, "one"), "--later=far");
  const { later } = split(assemble(PROGRAM.replace("i32.const 7", "i32.const 8"), "other"), "--later=far");
  assert.throws(() => new WebAssembly.Instance(later, { first: start(first).exports }), WebAssembly.LinkError);
});

test("what cannot be parted is refused, with the reason", () => {
  const program = assemble(PROGRAM, "refused");
  assert.throws(() => split(program, "--later=farther"), /no function is of “farther”/);
  assert.throws(() => split(program, "--later=far", "--ask=nobody"), /import to ask with is not there/);
  assert.throws(() => split(program, "--later=far", "--ask=told"), /take nothing and give nothing/);
  writeFileSync(join(folder, "text.wasm"), "no program");
  assert.throws(() => split(join(folder, "text.wasm"), "--later=far"), /text\.wasm/);
  assert.throws(() => split(join(folder, "none.wasm"), "--later=far"), /none\.wasm/);
});
