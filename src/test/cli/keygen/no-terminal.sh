# Nothing waits for a terminal that is not there, and standard input is not taken for one.
echo 'open sesame' | setsid "$TUR" keygen --ask-passphrase --out k.pem
