#!/bin/bash
# Takes the packages as a stranger would: builds and runs the samples against them, and installs the tool.
# Usage: packages.sh DOTNET         after make pack
set -uo pipefail
dotnet=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n 's|.*<Version>\(.*\)</Version>.*|\1|p' Version.props)

fail() { echo "packages.sh: FAILED: $1"; [ $# -lt 2 ] || cat "$2"; exit 1; }
# expect EXIT TEXT COMMAND...: the command ends so, and says that, on either output.
expect() {
    local code=$1 text=$2
    shift 2
    "$@" > "$work/out" 2> "$work/err"
    [ $? -eq "$code" ] || fail "$* did not end with $code" "$work/err"
    cat "$work/err" >> "$work/out"
    grep -qF -- "$text" "$work/out" || fail "$* did not say '$text'" "$work/out"
}

for name in NewsSearch.Language NewsSearch NewsSearch.Archives; do
    for file in "artifacts/package/$name.$version.nupkg" "artifacts/package/$name.$version.snupkg"; do
        [ -f "$file" ] || fail "no $file"
    done
    for part in README.md "lib/net10.0/$name.dll" "lib/net10.0/$name.xml"; do
        # Names stand in a zip archive as they are.
        grep -aqF "$part" "artifacts/package/$name.$version.nupkg" || fail "no $part in the package $name"
    done
done

# Yesterday's packages of the same version are not today's.
rm -rf artifacts/samples/packages/newssearch* artifacts/samples/obj artifacts/samples/bin
for sample in Search Watch Extract; do
    "$dotnet" build "samples/$sample" -c Release --nologo -v quiet > "$work/build" 2>&1 || fail "samples/$sample does not build" "$work/build"
done
run() { "$dotnet" "artifacts/samples/bin/$1.dll" "${@:2}"; }

# A program that takes NewsSearch pulls Lucene.Net, what that pulls, and nothing else.
pulled=$(sed -n '/"libraries": {/,/^  },/s|^    "\([^/"]*\)/.*|\1|p' artifacts/samples/obj/Search/project.assets.json | sort | tr '\n' ' ')
[ "$pulled" = "J2N Lucene.Net Microsoft.Extensions.Configuration.Abstractions Microsoft.Extensions.Primitives NewsSearch NewsSearch.Language " ] \
    || fail "NewsSearch pulls: $pulled"
pulled=$(sed -n '/"libraries": {/,/^  },/s|^    "\([^/"]*\)/.*|\1|p' artifacts/samples/obj/Extract/project.assets.json | tr '\n' ' ')
[ "$pulled" = "NewsSearch.Language " ] || fail "NewsSearch.Language pulls: $pulled"

mkdir "$work/archive"
cp index-data/sample/*.jsonl index-data/sample/*.json "$work/archive" 2> /dev/null
echo '{"title": "half an article' > "$work/archive/broken.jsonl"
expect 5 "broken.jsonl:1:" run Watch "$work/index" "$work/archive"
expect 0 "lines match" run Search "$work/index" gempa
expect 1 "0 articles" run Search "$work/index" tidakadakatabegini
expect 2 "no index in" run Search "$work/nowhere" gempa
expect 0 "place: Indonesia > Jawa Barat > Garut" run Extract <<'TEXT'
Bupati Garut Rahmat Hidayat tinjau banjir
GARUT - Bupati Garut Rahmat Hidayat meninjau banjir di Garut, Jawa Barat, Senin (14/11/2022). "Air mulai surut," kata Rahmat.
TEXT

"$dotnet" tool install NewsSearch.Cli --version "$version" --add-source artifacts/package --tool-path "$work/tool" > "$work/tool.log" 2>&1 \
    || fail "the tool cannot be installed" "$work/tool.log"
expect 0 "$version" "$work/tool/newssearch" --version
expect 0 "Gempa" "$work/tool/newssearch" --index "$work/index" search gempa --lang id
echo "packages.sh: the samples run on the packages, and the tool installs"
