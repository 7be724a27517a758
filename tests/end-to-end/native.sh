#!/bin/bash
# Asks the native program and the ordinary one the same things, and wants the same answers.
# Usage: native.sh NATIVE PROGRAM [ARGUMENT...]
set -uo pipefail
native=$1
shift
ordinary=("$@")
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
asked=0

times() { sed -E 's/[0-9]+([.,][0-9]+)* (ms|s)\b/T/g; s/"(took_ms|seconds)":[0-9.E-]+/"\1":T/g; s|'"$work"'/[no]/|INDEX/|g'; }
# same ARGUMENT...: both end alike and say alike.
same() {
    "$native" --index "$work/n/index" "$@" > "$work/n.out" 2> "$work/n.err" < "${input:-/dev/null}"
    local code=$?
    "${ordinary[@]}" --index "$work/o/index" "$@" > "$work/o.out" 2> "$work/o.err" < "${input:-/dev/null}"
    if [ $? -ne $code ] || ! diff <(times < "$work/o.out") <(times < "$work/n.out") > "$work/diff" \
        || ! diff <(times < "$work/o.err") <(times < "$work/n.err") >> "$work/diff"; then
        echo "native.sh: FAILED: $* (native ends with $code)"
        head -20 "$work/diff" "$work/n.err" | cut -c1-300
        exit 1
    fi
    asked=$((asked + 1))
}

mkdir "$work/n" "$work/o"
same index index-data/sample --threads 1
same index index-data/sample
same stats --json
for query in gempa 'gempa palu' '"gempa bumi" -tsunami' 'ajar*' 'tempat:Aceh' 'gmepa' tidakada 'date:1990..2000' '/g[ae]mpa/' 'kata~1' '(('; do
    same search "$query" --lang id --facet person --facet place --facet date
    same search "$query" --json --all
done
for format in jsonl csv tsv bibtex ris csl markdown ids; do same search gempa --format $format; done
for facet in person place organization source category date mentions; do same facets $facet; done
same facets date --histogram decade
same kwic gempa --sort right
same kwic gempa --group 1R --json
same trend gempa tsunami --unit decade
same collocates gempa
same keyness gempa --against banjir
same similar CK-1990-011
same suggest jak
same explain 'gempa bumi' --doc kbn-19940216-003
same show CK-1990-011 --entities
same entity show BMKG
same analyze 'Pemerintah mengajarkan'
for format in jsonl csv markdown bibtex ris csl tei; do same export gempa --format $format; done
for file in index-data/sample/*; do [ ! -f "$file" ] || same extract "$file"; done
input=index-data/sample/gema-timur.csv same extract -
same index index-data/sample --dry-run --json
same delete gempa
same check
same rebuild
same compact
same check
same count ''
same spec
for shell in bash zsh fish powershell; do same completions $shell; done
echo "native.sh: the same answers to $asked questions"
