#!/bin/bash
# Drives the real program in a real terminal, tmux: search, facet, exclude, a range of dates, read, concordance, tag, export, undo
# and quit by keys alone, the same by mouse alone, and then every way to be ended.
# Usage: terminal.sh PROGRAM [ARGUMENT...]      for example: terminal.sh dotnet NewsSearch.Cli.dll
# TERMINAL_ROUNDS=20 does what is done by keys and by mouse twenty times.
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

# The room opens in a folder of its own, so that what it exports lands there.
program=
for word in "$@"; do
    [ -f "$word" ] && word=$(realpath "$word")
    program+=$(printf '%q ' "$word")
done
repository=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
tmux="tmux -L newssearch-$$ -f /dev/null"
# What is ended with its terminal may still write down where the reader was.
trap '$tmux kill-server 2> /dev/null; rm -rf "$work" 2> /dev/null || { sleep 1; rm -rf "$work"; }' EXIT

# A session that is always there: with the last one the server goes, and the next finds it half gone.
$tmux new-session -d -s keep "exec sleep 3600" || exit 1

screen() { $tmux capture-pane -p -t room 2> /dev/null; }
keys() { $tmux send-keys -t room "$@"; }
type_text() { $tmux send-keys -t room -l "$1"; }

fail() {
    { echo "terminal.sh: FAILED: $1"; screen; } >&2
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
    rm -f "$work/pid"
    $tmux new-session -d -s room -c "$work" -x 120 -y 40 "env -u NO_COLOR -u COLORTERM LC_ALL=C.UTF-8 TERM=tmux-256color XDG_STATE_HOME=$work/state XDG_CONFIG_HOME=$work/config \
        PAGER=$work/pager \
        sh -c 'echo \$\$ > $work/pid; exec $program --index $work/index --lang id tui $*'; echo EXIT=\$?; exec sleep 600"
    $tmux set -t room status off
    $tmux resize-window -t room -x 120 -y 40
}

# at TEXT COLUMN: the column and row of the terminal where a text stands first, COLUMN further right. Waits for it: a screen
# can be caught when only its upper half is painted.
at() {
    local found row line before
    for _ in $(seq 400); do
        found=$(screen | grep -nF -m1 -- "$1") && break
        sleep 0.05
    done
    [ -n "$found" ] || fail "'$1' is not there to be clicked"
    row=${found%%:*}
    line=${found#*:}
    before=${line%%"$1"*}
    echo "$((${#before} + 1 + ${2:-0})) $row"
}

# mouse BUTTON X Y [EVENT]: what terminals report of it (SGR): M for a press or a move, m for letting go.
mouse() { type_text "$(printf '\033[<%d;%d;%d%s' "$1" "$2" "$3" "${4:-M}")"; }

# click TEXT [COLUMN [BUTTON]]: presses and lets go where a text stands, COLUMN further right; 0 is the left button, 2 the right one.
click() {
    local place
    place=$(at "$1" "${2:-0}") || exit 1
    mouse "${3:-0}" $place
    mouse "${3:-0}" $place m
}

# drag TEXT DOWN RIGHT: from DOWN rows below a text, RIGHT columns.
drag() {
    local place x y
    place=$(at "$1") || exit 1
    read -r x y <<< "$place"
    y=$((y + $2))
    mouse 0 "$x" "$y"
    mouse 32 $((x + $3 / 2)) "$y"
    mouse 32 $((x + $3)) "$y"
    mouse 0 $((x + $3)) "$y" m
}

# command_by_mouse TEXT: gives a command from the list of all, by mouse alone.
command_by_mouse() {
    local place x y
    click "^P perintah"
    until_screen "┏━ Perintah"
    place=$(at "┏━ Perintah") || exit 1
    read -r x y <<< "$place"
    for _ in $(seq 200); do
        screen | grep -qF -- "$1" && break
        mouse 65 $((x + 4)) $((y + 4))
        sleep 0.03
    done
    click "$1"
    while_screen "┏━ Perintah"
}

restored() {
    for _ in $(seq 100); do
        [ "$($tmux display -p -t room '#{alternate_on}#{mouse_any_flag}#{cursor_flag}')" = 001 ] && return
        sleep 0.05
    done
    fail "the terminal was not put back: $1"
}

# A pager that says what it was given, and goes when Enter is pressed.
printf '#!/bin/sh\nlines=$(wc -l)\necho "PAGER HAS $lines LINES"\nread -r line < /dev/tty\n' > "$work/pager"
chmod +x "$work/pager"

step() { echo "terminal.sh: $1"; }

"$@" --index "$work/index" --quiet index "$repository/index-data/sample" > /dev/null || { echo "terminal.sh: FAILED: no index"; exit 1; }

by_keys() {
    rm -rf "$work/state"
    start
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
    until_screen "┏━ 1 Saringan"
    keys j Space
    until_screen "✓"
    until_screen "u batal"
    keys x
    until_screen "✗"
    step "includes a facet value, and excludes it"
    keys u
    until_screen "✓"
    keys u
    while_screen "✓"
    until_screen "$total"
    step "undoes both"

    keys 2
    until_screen "┏━ 2 Tanggal"
    keys Home Space Right Right Enter
    until_screen " ×"
    keys u
    while_screen " ×"
    step "takes a range of bars as a filter"

    keys 3 Enter
    until_screen "┏━ 4 Baca"
    until_screen " sorotan ━"
    keys n
    until_screen "sorotan 1/"
    $tmux capture-pane -e -p -t room | grep -qF '48;2;255;157;60' || fail "the hit jumped to is not marked"
    step "reads an article and jumps to a hit"
    keys '|'
    until_screen "PAGER HAS"
    keys Enter
    until_screen "┏━ 4 Baca"
    until_screen "$total"
    step "hands the article to a pager, and comes back"
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
    $tmux resize-window -t room -x 120 -y 40
    until_screen "2 Tanggal"
    step "follows the size of the terminal, and Esc goes back"

    keys 3
    until_screen "┏━ 3 Hasil"
    keys F3
    until_screen "Konkordansi"
    keys Escape
    while_screen "Konkordansi"
    step "shows the hits in context, and goes back"

    keys '#'
    until_screen "Beri atau lepas label"
    type_text "penting$round"
    until_screen "Label baru: penting$round"
    keys Enter
    until_screen "Label penting$round diberikan"
    step "tags an article"

    keys e
    until_screen "Tulis semua hasil"
    type_text "jsonl"
    keys Enter
    until_screen "━ Berkas"
    keys C-u
    type_text "by-keys-$round.jsonl"
    until_screen "❯ by-keys-$round.jsonl"
    keys Enter
    until_screen "ditulis ke"
    exported "by-keys-$round.jsonl"
    step "writes the results to a file"

    # So that the next who opens it finds everything.
    keys /
    until_screen "Cari ❯ banjir"
    keys C-u
    until_screen "$everything"
    keys C-q
    until_screen "EXIT=0"
    restored "after quitting"
    step "quits and puts the terminal back"
}

# The same by mouse alone: what can be pressed is found by its text.
by_mouse() {
    start
    until_screen "$everything"
    until_screen "3 Hasil 1/"
    command_by_mouse "Kueri sebelumnya"
    until_screen "┏━ Kueri sebelumnya"
    click "banjir"
    until_screen "Cari ❯ banjir"
    until_screen "$total"
    step "by mouse: asks what was asked before"

    click "· Indonesia" 3
    until_screen "✓"
    until_screen " ×"
    click "✓ Indonesia" 3 2
    until_screen "✗"
    step "by mouse: includes a facet value, and excludes it"
    click "u batal"
    until_screen "✓"
    click "u batal"
    while_screen "✓"
    until_screen "$total"
    step "by mouse: undoes both"
    click "· Surabaya" 3 2
    until_screen "✗"
    click " ×" 1
    while_screen "✗"
    until_screen "$total"

    drag "2 Tanggal" 4 12
    until_screen " ×"
    click " ×" 1
    while_screen " ×"
    until_screen "$total"
    step "by mouse: takes a range of bars as a filter"

    click "3 Hasil" 2
    until_screen "┏━ 3 Hasil"
    mouse 65 $(at "3 Hasil" 3) # The wheel, over the results.
    click "4 Baca" 2
    until_screen "┏━ 4 Baca"
    click "n sorotan"
    until_screen "sorotan 1/"
    step "by mouse: reads an article and jumps to a hit"

    click "3 Hasil" 2
    until_screen "┏━ 3 Hasil"
    command_by_mouse "Baris dalam konteks"
    until_screen "Konkordansi"
    click "Esc kembali"
    while_screen "Konkordansi"
    step "by mouse: shows the hits in context, and goes back"

    command_by_mouse "Beri atau lepas label"
    until_screen "━ Beri atau lepas label"
    click "penting$round"
    until_screen "Label penting$round"
    step "by mouse: tags an article"

    command_by_mouse "Tulis semua hasil ke berkas"
    until_screen "━ Tulis semua hasil"
    click "jsonl"
    until_screen "━ Berkas"
    rm -f "$work/newssearch.jsonl"
    click "Enter terima"
    until_screen "ditulis ke"
    exported newssearch.jsonl
    step "by mouse: writes the results to a file"

    click "^Q keluar"
    until_screen "EXIT=0"
    restored "after quitting by mouse"
    step "by mouse: quits and puts the terminal back"
}

# exported FILE: whether it holds all results on the screen.
exported() {
    [ "$(grep -c '"title"' "$work/$1")" = "$(screen | head -1 | grep -o '[0-9.]* artikel' | tr -dc 0-9)" ] || fail "the export is not all of the results"
}

for round in $(seq "${TERMINAL_ROUNDS:-1}"); do
    by_keys
    by_mouse
done

rm -rf "$work/state"
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
