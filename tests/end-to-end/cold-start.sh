#!/bin/bash
# From a process that is not there to ten answers with their snippets: CPU time of the program beside the command line of sqlite3 with
# FTS5 over the same titles and texts, each question in a process of its own, in turn, round after round.
# Usage: cold-start.sh WORK NEWS ROUNDS PROGRAM [PROGRAM...]
# WORK keeps the index and the database from run to run; NEWS is an archive; each PROGRAM is one command line.
# Prints, as make bench does, one name and value a line.
set -euo pipefail
work=$1 news=$2 rounds=$3
shift 3
command -v sqlite3 > /dev/null || { echo "cold-start.sh: skipped: sqlite3 is not installed (apt-get install sqlite3)"; exit 0; }
mkdir -p "$work"
index=$work/index database=$work/fts5.db

[ -d "$index" ] || { $1 --index "$index" index "$news" --quiet; $1 --index "$index" compact > /dev/null; }
if [ ! -f "$database" ]; then
    $1 --index "$index" export '*' --format jsonl > "$work/articles.jsonl"
    rm -f "$database.new"
    sqlite3 "$database.new" > /dev/null <<SQL
CREATE TABLE line (text);
.mode ascii
.separator "\037" "\n"
.import $work/articles.jsonl line
CREATE TABLE article (title, body);
INSERT INTO article SELECT json_extract(text, '\$.title'), json_extract(text, '\$.body') FROM line;
DROP TABLE line;
CREATE VIRTUAL TABLE found USING fts5(title, body, content='article', tokenize='unicode61');
INSERT INTO found(found) VALUES ('rebuild');
INSERT INTO found(found) VALUES ('optimize');
VACUUM;
SQL
    mv "$database.new" "$database"
    rm "$work/articles.jsonl"
fi

# Frequent, middling and rare words, several words, phrases: what both understand alike.
queries=(indonesia presiden jakarta polisi gempa inflasi 'gubernur jakarta' 'korupsi pejabat daerah' 'harga beras' '"rumah sakit"' '"gempa bumi"' 'vaksin')

TIMEFORMAT='%3U %3S'
# milliseconds COMMAND...: CPU time of five runs, by five.
milliseconds() {
    { time for _ in 1 2 3 4 5; do "$@" > /dev/null; done; } 2>&1 | awk '{ print ($1 + $2) * 200 }'
}
median() { sort -n | awk '{ at[NR] = $1 } END { print (at[int((NR + 1) / 2)] + at[int(NR / 2) + 1]) / 2 }'; }

times=$(mktemp -d)
trap 'rm -rf "$times"' EXIT
for ((round = 0; round < rounds; round++)); do
    for query in "${queries[@]}"; do
        name=${query//[^a-z]/_}
        milliseconds sqlite3 "$database" \
            "SELECT title, snippet(found, 1, '[', ']', '...', 32) FROM found WHERE found MATCH '$query' ORDER BY rank LIMIT 10" >> "$times/sqlite.$name"
        number=0
        for program in "$@"; do
            milliseconds $program --index "$index" search "$query" >> "$times/program$number.$name"
            number=$((number + 1))
        done
    done
done

total() { for file in "$times/$1".*; do median < "$file"; done | awk '{ sum += $1 } END { print sum }'; }
peer=$(total sqlite)
echo "cold_start.queries ${#queries[@]}"
echo "cold_start.sqlite.cpu_ms $(awk "BEGIN { print $peer / ${#queries[@]} }")"
number=0
for program in "$@"; do
    ours=$(total "program$number")
    echo "cold_start.$program.cpu_ms $(awk "BEGIN { print $ours / ${#queries[@]} }")"
    echo "cold_start.$program.ours_to_sqlite.cpu_ratio $(awk "BEGIN { print $ours / $peer }")"
    number=$((number + 1))
done
for file in "$times"/sqlite.*; do
    name=${file##*.}
    echo "cold_start.$name.first_to_sqlite.cpu_ratio $(awk "BEGIN { print $(median < "$times/program0.$name") / $(median < "$file") }")"
done
