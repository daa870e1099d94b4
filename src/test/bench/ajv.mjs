// ajv.mjs SCHEMA FILE: MB/s of JSON.parse and a compiled JSON Schema over each line.
import { createRequire } from 'node:module';
import { readFileSync, openSync, readSync, fstatSync } from 'node:fs';
const require = createRequire(import.meta.url);
const Ajv2020 = require('ajv/dist/2020.js');
const [schema, file] = process.argv.slice(2);
const ajv = new (Ajv2020.default ?? Ajv2020)({ strict: false, allErrors: false });
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
const fd = openSync(file, 'r');
const block = Buffer.alloc(1 << 20);
let rest = '', records = 0, bad = 0, bytes = 0, n;
const decoder = new TextDecoder();
const start = process.hrtime.bigint();
while ((n = readSync(fd, block, 0, block.length, null)) > 0) {
  bytes += n;
  const lines = (rest + decoder.decode(block.subarray(0, n), { stream: true })).split('\n');
  rest = lines.pop();
  for (const line of lines) { records++; if (!validate(JSON.parse(line))) bad++; }
}
const us = Number((process.hrtime.bigint() - start) / 1000n);
console.log(`${records} ${bad} ${bytes} ${us}`);
