#!/bin/bash
# Drives the real program in a real terminal, tmux: search, facet, read, undo, quit, and every way to be ended.
# Usage: terminal.sh PROGRAM [ARGUMENT...]      for example: terminal.sh dotnet NewsSearch.Cli.dll
# Waits for what must appear, and never just waits. Exit 0 when all went well, or when there is no tmux.
set -u
export LC_ALL=C.UTF-8

if ! command -v tmux > /dev/null; then
    echo "terminal.sh: skipped: tmux is not installed"
    exit 0
fi
if [ $# -eq 0 ]; then
    echo "usage: terminal.sh PROGRAM [ARGUMENT...]" >&2
    exit 2
fi

program=$(printf '%q ' "$@")
repository=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
tmux="tmux -L newssearch-$$ -f /dev/null"
trap '$tmux kill-server 2> /dev/null; rm -rf "$work"' EXIT

# A session that is always there: with the last one the server goes, and the next finds it half gone.
$tmux new-session -d -s keep "exec sleep 3600" || exit 1

screen() { $tmux capture-pane -p -t room 2> /dev/null; }
keys() { $tmux send-keys -t room "$@"; }
type_text() { $tmux send-keys -t room -l "$1"; }

fail() {
    echo "terminal.sh: FAILED: $1"
    screen
    exit 1
}

# until_screen TEXT, while_screen TEXT: wait until a text is there, or is gone; at most 20 seconds.
until_screen() {
    for _ in $(seq 400); do
        screen | grep -qF -- "$1" && return
        sleep 0.05
    done
    fail "'$1' did not appear"
}

while_screen() {
    for _ in $(seq 400); do
        screen | grep -qF -- "$1" || return
        sleep 0.05
    done
    fail "'$1' did not go away"
}

# start [ARGUMENT...]: opens the reading room in a terminal of its own, and notes the number of its process.
start() {
    $tmux kill-session -t room 2> /dev/null
    rm -rf "$work/pid" "$work/state"
    $tmux new-session -d -s room -x 120 -y 40 "env -u NO_COLOR -u COLORTERM LC_ALL=C.UTF-8 TERM=tmux-256color XDG_STATE_HOME=$work/state XDG_CONFIG_HOME=$work/config \
        sh -c 'echo \$\$ > $work/pid; exec $program --index $work/index --lang id tui $*'; echo EXIT=\$?; exec sleep 600"
    $tmux set -t room status off
    $tmux resize-window -t room -x 120 -y 40
}

# press KEY...: keys one by one; after Escape a moment, or the terminal takes it for the start of something else.
press() {
    for key in "$@"; do
        keys "$key"
        sleep 0.15
    done
}

# at TEXT COLUMN: the column and row of the terminal where a text stands first, COLUMN further right.
at() {
    local row line before
    row=$(screen | grep -nF -- "$1" | head -1 | cut -d: -f1)
    [ -n "$row" ] || fail "'$1' is not there to be clicked"
    line=$(screen | sed -n "${row}p")
    before=${line%%"$1"*}
    echo "$((${#before} + 1 + ${2:-0})) $row"
}

# mouse BUTTON TEXT COLUMN: presses it and lets it go, as terminals report it (SGR).
mouse() {
    local x y
    read -r x y <<< "$(at "$2" "${3:-0}")"
    $tmux send-keys -t room -l "$(printf '\033[<%d;%d;%dM\033[<%d;%d;%dm' "$1" "$x" "$y" "$1" "$x" "$y")"
    sleep 0.2
}

click() { if [ "${3:-left}" = right ]; then mouse 2 "$1" "$2"; else mouse 0 "$1" "$2"; fi; }
wheel() { mouse 65 "$1" "$2"; }

restored() {
    for _ in $(seq 100); do
        [ "$($tmux display -p -t room '#{alternate_on}#{mouse_any_flag}#{cursor_flag}')" = 001 ] && return
        sleep 0.05
    done
    fail "the terminal was not put back: $1"
}

step() { echo "terminal.sh: $1"; }

"$@" --index "$work/index" --quiet index "$repository/index-data/sample" > /dev/null || { echo "terminal.sh: FAILED: no index"; exit 1; }

start
until_screen "Saringan"
until_screen "3 Hasil 1/"
everything=$(screen | head -1 | grep -o '[0-9.]* artikel')
step "opens on everything"

type_text "banjir"
until_screen "Cari ❯ banjir"
while_screen "$everything"
total=$(screen | head -1 | grep -o '[0-9.]* artikel')
$tmux capture-pane -e -p -t room | grep -qF '48;2;255;209;102' || fail "no hit is marked"
step "searches while typing: $total"

keys Tab
keys j
keys Space
until_screen "✓"
until_screen "u batal"
step "includes a facet value"
keys x
until_screen "✗"
step "excludes it"
keys u
until_screen "✓"
keys u
while_screen "✓"
until_screen "$total"
step "undoes both"

keys 3
keys Enter
until_screen "┏━ 4 Baca"
until_screen " sorotan ━"
keys n
until_screen "sorotan 1/"
$tmux capture-pane -e -p -t room | grep -qF '48;2;255;157;60' || fail "the hit jumped to is not marked"
step "reads an article and jumps to a hit"
keys '?'
until_screen "Bantuan · Baca"
keys Escape
while_screen "Bantuan · Baca"
keys C-p
until_screen "┏━ Perintah"
type_text "saringan"
until_screen "Ke saringan"
keys Escape
while_screen "┏━ Perintah"
step "shows help and palette"

$tmux resize-window -t room -x 80 -y 24
while_screen "1 Saringan"
keys Escape
until_screen "1 Saringan"
step "follows the size of the terminal, and Esc goes back"
# The mouse, as the terminal reports it: a press and a release of the left button on the fourth row.
$tmux send-keys -t room -H 1b 5b 3c 30 3b 35 3b 35 4d 1b 5b 3c 30 3b 35 3b 35 6d
until_screen "✓"
step "answers to the mouse"
$tmux resize-window -t room -x 120 -y 40
until_screen "2 Tanggal"
press c 2 Home Space Right Right Enter
until_screen " ×"
step "takes a range of bars as a filter"
press u
while_screen " ×"
press 3 F3
until_screen "Konkordansi"
press Escape
while_screen "Konkordansi"
step "shows the hits in context, and goes back"
press '#'
until_screen "Beri atau lepas label"
type_text "penting"
press Enter
until_screen "#penting"
step "tags an article"
press e
until_screen "Tulis semua hasil"
type_text "jsonl"
press Enter
until_screen "Berkas"
press C-u
type_text "$work/export.jsonl"
press Enter
until_screen "ditulis ke"
[ "$(grep -c '"title"' "$work/export.jsonl")" = "$(screen | head -1 | grep -o '[0-9.]* artikel' | tr -dc 0-9)" ] || fail "the export is not all of the results"
step "writes the results to a file"

# The same by mouse alone: what can be pressed is found by its text.
press 1 c
while_screen " ×"
click "· Indonesia" 3
until_screen " ×"
click " ×" 1
while_screen " ×"
until_screen "$total"
click "· Surabaya" 3 right
until_screen "✗"
click " ×" 1
while_screen "✗"
step "includes, excludes and clears by mouse"
click "banjir" 0
click "3 Hasil" 2
wheel "3 Hasil" 3
click "perintah" 1
until_screen "┏━ Perintah"
click "Cari ❯" 0
while_screen "┏━ Perintah"
step "moves, scrolls and opens commands by mouse"
keys C-q
until_screen "EXIT=0"
restored "after quitting"
step "quits and puts the terminal back"

for signal in TERM:143 INT:130 HUP:129; do
    start banjir
    until_screen "3 Hasil 1/"
    kill -s "${signal%:*}" "$(cat "$work/pid")"
    until_screen "EXIT=${signal#*:}"
    restored "after SIG${signal%:*}"
    step "ends on SIG${signal%:*} and puts the terminal back"
done

mv "$work/index" "$work/elsewhere"
start
until_screen "Belum ada indeks"
keys Enter
until_screen "EXIT=3"
start
until_screen "Belum ada indeks"
keys s Enter
until_screen "Hasil 1/"
keys C-q
until_screen "EXIT=0"
restored "after an index was made"
rm -rf "$work/index"
step "offers to make an index where there is none"
mv "$work/elsewhere" "$work/index"

# Without a terminal the program must say so, and not wait for one.
timeout 30 setsid "$@" --index "$work/index" tui < /dev/null > "$work/out" 2>&1
[ $? -eq 124 ] && { echo "terminal.sh: FAILED: hangs without a terminal"; exit 1; }
step "does not hang without a terminal"

echo "terminal.sh: passed"
