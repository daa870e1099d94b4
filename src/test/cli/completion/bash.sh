# shellcheck shell=sh
# What a real bash offers. It cuts words at "=", unless it is told not to.
"$TUR" completion bash >tur.bash
echo >file.jsonl
echo >'file two'
cat >try <<'END'
. ./tur.bash
complete -p tur
try() {
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    _tur
    echo "$*:$(printf ' [%s]' "${COMPREPLY[@]}")"
}
try tur va
try tur --v
try tur validate --le
try tur validate --level ''
try tur validate --level = L
try tur validate --profile core,co
try tur validate --profile = core,co
try tur validate --only mete
try tur validate --only meters,char
try tur validate --only TUR-0203,TUR-0904
try tur validate --severity mete
try tur validate --severity meters = wa
try tur validate --severity meters=warning,char
try tur validate --report ht
try tur validate --report = ht
try tur validate --report html = fi
try tur validate --jobs ''
try tur validate fi
try tur validate --level L1 fi
try tur validate -q fi
try tur validate -- --le
try tur convert -o fi
try tur convert --from litellm-s
try tur convert --to tur-j
try tur explain TUR-0203 TUR-0101
try tur rules --area priv
try tur schema rec
try tur help comp
try tur completion ''
try tur nonsense ''
COMP_WORDBREAKS=' '
try tur validate --level=L
try tur validate --profile=core,co
try tur validate --report html=fi
END
bash try
