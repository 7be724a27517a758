#!/usr/bin/env python3
"""Measures a program on a pseudo-terminal: first paint, key to paint, query to results, idle processor time, memory.

Usage: terminal-speed.py [--beside-fzf LINES] PROGRAM [ARGUMENT...]
       terminal-speed.py --fzf PROGRAM [ARGUMENT...]      a program that takes keys as fzf does

Key to paint, typing: from a key to the letter on the screen, a key every 120 ms, so that the search for the letters before runs.
Key to paint, moving: from a key to the first bytes, when all was quiet before.
Query to results: from the last key of a query to the last bytes before a second of quiet; counts, facets, dates and the article
beside the results are in it. --beside-fzf measures fzf over the lines of a file in the same way, in the same minute.
Wall times, so on a busy machine they are worth little; the processor times beside them hold. Needs Linux: /proc tells what a
process used. Memory is told twice: what is resident counts pages of the index and of the program that other processes share and
that can be dropped at any time; private is what only this process has.
"""
import fcntl, os, pty, re, select, signal, statistics, struct, sys, tempfile, termios, time

COLUMNS, ROWS = 120, 40
QUIET, SETTLED, TYPING = 0.03, 1.0, 0.12
ONE_WORD = "presiden indonesia banjir jakarta polisi gempa pemilu harga kesehatan vaksin pemerintah sekolah ekonomi menteri".split()
TWO_WORDS = ["harga beras", "banjir jakarta", "gempa bumi", "presiden jokowi", "korupsi kpk", "vaksin covid", "sepak bola",
             "kebakaran hutan", "rumah sakit", "bank indonesia", "jalan tol", "dana desa", "timnas indonesia", "gunung merapi"]
PART = re.compile(rb"\x1b\[([?>=!]?)([0-9;]*)[ -/]*([@-~])|\x1b[\]P][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[()][0-9A-B]|\x1b[=>78cDEHMNZ]|[\r\n\b]|[^\x00-\x1f\x7f]+")


class Terminal:
    """A program, the keys that go to it and the screen that comes back."""

    def __init__(self, command):
        self.rows = [[" "] * COLUMNS for _ in range(ROWS)]
        self.y = self.x = 0
        self.rest = b""
        self.home = tempfile.TemporaryDirectory()  # It would open where its user left it, with the keys of its user.
        self.start = time.monotonic()
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", COLUMNS=str(COLUMNS), LINES=str(ROWS),
                              XDG_STATE_HOME=self.home.name, XDG_CONFIG_HOME=self.home.name)
            os.execvp(command[0], command)
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def press(self, key):
        os.write(self.file, key.encode())
        return time.monotonic()

    def read(self, wait):
        """Takes what comes within a time; when it came, or None. That the caret shows is said again and again, and is no paint."""
        if not select.select([self.file], [], [], max(0, wait))[0]: return None
        try: chunk = os.read(self.file, 1 << 16)
        except OSError: sys.exit("it ended")
        came = time.monotonic()
        if b"\x1b[c" in chunk: os.write(self.file, b"\x1b[?62;4c")  # Who asks what terminal this is waits for an answer.
        if b"\x1b[6n" in chunk: os.write(self.file, b"\x1b[1;1R")
        self.draw(chunk)
        return came if chunk.replace(b"\x1b[?25h", b"") else None

    def settle(self, quiet, most=60.0, painted=None):
        """Reads until nothing was painted for a while; when the last paint was."""
        since = time.monotonic()
        until = since + most
        while (now := time.monotonic()) < min(until, max(since, painted or 0) + quiet):
            painted = self.read(min(until, max(since, painted or 0) + quiet) - now) or painted
        return painted

    def shows(self, text): return any(text in "".join(row) for row in self.rows)

    def draw(self, chunk):
        data, self.rest = self.rest + chunk, b""
        cut = max(data.rfind(b"\x1b"), len(data) - 3)
        if cut >= 0 and cut > len(data) - 40 and not PART.fullmatch(data, cut): data, self.rest = data[:cut], data[cut:]
        for part in PART.finditer(data):
            kind, arguments, text = part[3], part[2], part[0]
            numbers = [int(number or 0) for number in arguments.split(b";")] if arguments else [0]
            step = max(1, numbers[0])
            if kind is None:
                if text == b"\r": self.x = 0
                elif text == b"\n": self.y = min(ROWS - 1, self.y + 1)
                elif text == b"\b": self.x = max(0, self.x - 1)
                elif text[0] != 27:
                    for letter in text.decode("utf-8", "replace"):
                        if self.x < COLUMNS: self.rows[self.y][self.x] = letter
                        self.x += 1
            elif part[1]: pass
            elif kind in b"Hf": self.y, self.x = min(ROWS, step) - 1, min(COLUMNS, max(1, numbers[-1] if len(numbers) > 1 else 1)) - 1
            elif kind == b"A": self.y = max(0, self.y - step)
            elif kind == b"B": self.y = min(ROWS - 1, self.y + step)
            elif kind == b"C": self.x = min(COLUMNS - 1, self.x + step)
            elif kind == b"D": self.x = max(0, self.x - step)
            elif kind == b"G": self.x = min(COLUMNS, step) - 1
            elif kind == b"d": self.y = min(ROWS, step) - 1
            elif kind == b"K" and numbers[0] == 0: self.rows[self.y][self.x:] = [" "] * (COLUMNS - self.x)
            elif kind == b"J" and numbers[0] == 2: self.rows = [[" "] * COLUMNS for _ in range(ROWS)]

    def processor(self):
        fields = open(f"/proc/{self.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        """Resident and private megabytes."""
        told = dict(line.split(":", 1) for line in open(f"/proc/{self.pid}/status") if ":" in line)
        return [int(told[name].split()[0]) * 1024 / 1e6 for name in ("VmRSS", "RssAnon")]

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        self.home.cleanup()


def told(name, times, unit, more=""):
    if not times: return print(f"{name}: nothing was painted")
    p95 = sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]
    print(f"{name}: median {statistics.median(times) * 1000:.1f} ms, p95 {p95 * 1000:.1f} ms, {len(times)} {unit}{more}", flush=True)


def ask(terminal, query, prompt):
    """Types a query; for each key the time to the letter on the screen, and for all of it the time to its results."""
    echoes, pressed, painted = [], 0, None
    for at, letter in enumerate(query):
        # Blanks at the end of a line cannot be told from no blanks.
        wanted = prompt + query[:at + 1]
        pressed, seen = terminal.press(letter), None
        until = pressed + TYPING
        while time.monotonic() < (until if seen or letter == " " else pressed + 5):
            came = terminal.read(0.005)
            painted = came or painted
            if came and not seen and terminal.shows(wanted): seen = came
        if seen and letter != " ": echoes.append(seen - pressed)
    return echoes, max(pressed, terminal.settle(SETTLED, painted=painted)) - pressed


def measure(command, is_fzf):
    terminal = Terminal(command)
    prompt, up = ("> ", "\x1b[A") if is_fzf else ("❯ ", "j")
    try:
        while (painted := terminal.read(60)) and not terminal.shows(prompt): pass
        if painted is None: sys.exit("it never painted")
        painted = terminal.settle(0.1, 10, painted)
        print(f"first paint: {(painted - terminal.start) * 1000:.0f} ms, processor {terminal.processor() * 1000:.0f} ms", flush=True)
        terminal.settle(3)
        for query in ("banjir", "presiden"):  # Once to warm up: the first keys are compiled as they are pressed.
            ask(terminal, query, prompt)
            terminal.press("\x15")
            terminal.settle(SETTLED)

        echoes, results, before = [], {}, terminal.processor()
        for query in ONE_WORD + TWO_WORDS:
            letters, results[query] = ask(terminal, query, prompt)
            echoes += letters
            terminal.press("\x15")
            terminal.settle(SETTLED)
        used = (terminal.processor() - before) / len(results)
        told("key to paint, typing while queries run", echoes, "keys")
        told("query to results, one word", [results[query] for query in ONE_WORD], "queries")
        told("query to results, two words", [results[query] for query in TWO_WORDS], "queries")
        told("query to results", list(results.values()), "queries", f", processor {used * 1000:.0f} ms a query with all its keys")

        ask(terminal, "presiden", prompt)
        if not is_fzf: terminal.press("\r")
        terminal.settle(SETTLED)
        moves = []
        for _ in range(40):
            pressed = terminal.press(up)
            painted = terminal.read(5)
            if painted: moves.append(painted - pressed)
            terminal.settle(QUIET + 0.05)
        told("key to paint, moving", moves, "keys")

        terminal.settle(3, 5)
        before = terminal.processor()
        terminal.settle(20, 20)
        print(f"idle: {(terminal.processor() - before) / 20 * 100:.2f} % of a processor")
        resident, private = terminal.memory()
        print(f"memory: {private:.0f} MB private, {resident:.0f} MB resident", flush=True)
    finally:
        terminal.end()


command = sys.argv[1:]
lines = command[1] if command[:1] == ["--beside-fzf"] and len(command) > 2 else None
is_fzf = command[:1] == ["--fzf"]
command = command[2 if lines else 1 if is_fzf else 0:]
if not command or command[0].startswith("-"): sys.exit(__doc__)
measure(command, is_fzf)
if lines:
    print(f"\nfzf, over the {sum(1 for _ in open(lines, 'rb'))} lines of {os.path.basename(lines)}:")
    measure(["sh", "-c", 'exec fzf < "$0"', lines], True)
