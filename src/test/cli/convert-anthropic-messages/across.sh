# shellcheck shell=sh
# A response in two files is one; a stream does not go on in the next file.
samples=$ROOT/src/test/convert/samples
printf '%s\n' '{"type":"message_start","message":{"id":"msg_x","model":"m","usage":{"input_tokens":3,"output_tokens":1}}}' >cut.jsonl
printf '%s\n' '{"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":9}}' >rest.jsonl
"$TUR" convert -q --no-check --from anthropic-messages "$samples/anthropic-messages.jsonl" "$samples/anthropic-messages.jsonl" cut.jsonl rest.jsonl >out.jsonl 2>err
echo $?
wc -l <out.jsonl
tail -n 1 out.jsonl
grep -c TUR-1305 err
grep -c TUR-1309 err
