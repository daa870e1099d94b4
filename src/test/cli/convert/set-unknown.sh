# shellcheck shell=sh
"$TUR" convert --from litellm-spendlogs --set parties.vendor.id=x no-such-file
echo "exit $?"
"$TUR" convert --from litellm-spendlogs --set kind=nonsense no-such-file
echo "exit $?"
"$TUR" convert --from litellm-spendlogs --set record_id=x no-such-file
echo "exit $?"
