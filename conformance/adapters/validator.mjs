// A validator behind the transport pipe: a JSON object a line.
// The verdict is that of `tur validate`; another implementation puts its own into judge().
//
//   tur conform run --role validator --env TUR -- node conformance/adapters/validator.mjs
import { spawnSync } from "node:child_process";
import { createInterface } from "node:readline";

const hello = {
    v: 1, impl: { name: "validator.mjs", version: "1" }, roles: ["validator"], spec: ["1.0"],
    profiles: ["core", "cost", "commit", "seal"], grade: "R3",
};

// Whether the files conform as one export, and what they violate: requirement, file, record, member.
function judge(files) {
    const options = ["validate", "--quiet", "--from", "tur", "--max-findings", "0", "--output", "json"];
    const done = spawnSync(process.env.TUR ?? "tur", [...options, ...files], { encoding: "utf8", maxBuffer: 1 << 28 });
    if (done.status === null || done.status > 1) throw new Error(done.stderr || String(done.error));
    const found = done.stdout.split("\n").filter(Boolean).map((line) => {
        const finding = JSON.parse(line);
        const violation = { req: finding.requirement, file: files.indexOf(finding.file) + 1 };
        if (finding.record) violation.record = finding.record;
        if (finding.pointer) violation.at = finding.pointer;
        return violation;
    });
    return { status: done.status === 0 ? "accepted" : "rejected", violations: found };
}

function answer(request) {
    if (request.do !== "validate") return { status: "unsupported", feature: request.do };
    try {
        return judge(request.in);
    } catch (problem) {
        return { status: "error", message: String(problem) }; // not a verdict: the suite has to know
    }
}

for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    if (request.op === "bye") break;
    const reply = request.op === "hello" ? hello : { id: request.id, ...answer(request) };
    process.stdout.write(JSON.stringify(reply) + "\n");
}
