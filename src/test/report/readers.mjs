// Reads NAME.sarif, NAME.xml and NAME.html with programs of others; run by peers.sh beside its node_modules.
import fs from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'junit2json';
import { HtmlValidate } from 'html-validate';

let passed = 0;
let failed = 0;
function verdict(name, problems) {
    if (!problems.length) return void passed++;
    failed++;
    console.log(`FAILED ${name}`);
    for (const p of problems.slice(0, 5)) console.log('    ' + p);
}

const folder = 'node_modules/@microsoft/jest-sarif/lib/schemas/';
const schema = JSON.parse(fs.readFileSync(folder + fs.readdirSync(folder).find((f) => /^sarif-2\.1\.0.*\.json$/.test(f))));
const ajv = new Ajv({ schemaId: 'id', allErrors: true, meta: false });
ajv.addMetaSchema(JSON.parse(fs.readFileSync('node_modules/ajv/lib/refs/json-schema-draft-04.json')));
const conforms = ajv.compile(schema);
const html = new HtmlValidate({ extends: ['html-validate:recommended'] });
const sum = (list, of) => list.reduce((total, item) => total + Number(of(item) ?? 0), 0);

for (const name of process.argv.slice(2)) {
    const sarif = JSON.parse(fs.readFileSync(name + '.sarif'));
    verdict(`${name} sarif: schema`, conforms(sarif) ? [] : conforms.errors.map((e) => `${e.dataPath} ${e.message}`));

    const junit = await parse(fs.readFileSync(name + '.xml', 'utf8'));
    const problems = [];
    const cases = junit.testsuite.flatMap((s) => s.testcase);
    if (junit.tests !== cases.length) problems.push(`${junit.tests} tests, ${cases.length} cases`);
    if (junit.failures !== cases.filter((c) => c.failure).length) problems.push(`${junit.failures} failures`);
    if (sum(junit.testsuite, (s) => s.skipped) !== cases.filter((c) => c.skipped).length) problems.push('skipped');
    const failing = new Set(sarif.runs[0].results.filter((r) => r.level === 'error').map((r) => r.ruleId));
    const failures = cases.filter((c) => c.failure).map((c) => c.failure[0].type);
    if (failures.some((id) => !failing.has(id)) || failures.length !== failing.size) problems.push('failures are not the errors of SARIF');
    verdict(`${name} junit: totals as read`, problems);

    const page = await html.validateFile(name + '.html');
    verdict(`${name} html: markup`, page.results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`)));
}

// A schema that admits all would show nothing.
const broken = JSON.parse(fs.readFileSync(process.argv[2] + '.sarif'));
broken.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
verdict('sarif: the schema refuses line 0', conforms(broken) ? ['it does not'] : []);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
