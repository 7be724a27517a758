#!/usr/bin/env python3
"""Measures a program on a pseudo-terminal: first paint, key to paint, idle processor time, memory.

Usage: terminal-speed.py [--fzf] PROGRAM [ARGUMENT...]
Paint means: bytes came and then none for 30 ms. Wall times, so on a busy machine they are worth little; the processor times
beside them hold. Needs Linux: /proc tells what a process used.
"""
import fcntl, os, pty, select, signal, statistics, struct, sys, termios, time

COLUMNS, ROWS, QUIET = 120, 40, 0.03


def used(pid):
    """Processor seconds and resident megabytes."""
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    pages = int(open(f"/proc/{pid}/statm").read().split()[1])
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), pages * 4096 / 1e6


def drain(terminal, wait, least=1):
    """Reads until the program is quiet; when the last bytes came, and how many. The first may take as long as wait."""
    last, total, deadline = None, 0, time.monotonic() + wait
    while time.monotonic() < deadline:
        ready, _, _ = select.select([terminal], [], [], QUIET if total >= least else deadline - time.monotonic())
        if not ready:
            if total >= least: break
            continue
        try: chunk = os.read(terminal, 1 << 16)
        except OSError: break
        if b"\x1b[c" in chunk: os.write(terminal, b"\x1b[?62;4c")  # Who asks what terminal this is waits for an answer.
        if b"\x1b[6n" in chunk: os.write(terminal, b"\x1b[1;1R")
        if not chunk.replace(b"\x1b[?25h", b""):  # That the caret shows is said again and again, and is no paint.
            if last and total >= least and time.monotonic() - last > QUIET: break
            continue
        last, total = time.monotonic(), total + len(chunk)
    return last, total


def keys(terminal, presses):
    times = []
    for press in presses:
        # What still comes belongs to the key before: an answer, a spinner.
        until = time.monotonic() + 2
        while time.monotonic() < until and select.select([terminal], [], [], QUIET)[0]: os.read(terminal, 1 << 16)
        start = time.monotonic()
        os.write(terminal, press.encode())
        ready, _, _ = select.select([terminal], [], [], 5)
        if ready: times.append((time.monotonic() - start) * 1000)
        drain(terminal, 2)
        time.sleep(0.05)
    return times


def told(name, times):
    if times:
        ordered = sorted(times)
        p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        print(f"{name}: median {statistics.median(times):.1f} ms, p95 {p95:.1f} ms, {len(times)} keys")


command = sys.argv[1:]
is_fzf = command[:1] == ["--fzf"]
command = command[is_fzf:]
if not command: sys.exit(__doc__)
start = time.monotonic()
pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", COLUMNS=str(COLUMNS), LINES=str(ROWS))
    os.execvp(command[0], command)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
try:
    last, _ = drain(terminal, 60, least=1500)
    if last is None: sys.exit("it never painted")
    cpu, _ = used(pid)
    print(f"first paint: {(last - start) * 1000:.0f} ms, processor {cpu * 1000:.0f} ms")
    drain(terminal, 3, least=1 << 30)
    for word in ("banjir", "presiden"):  # Once to warm up: the first keys are compiled as they are pressed.
        times = keys(terminal, word)
        keys(terminal, "\x15" if word == "banjir" else "")
    told("key to paint, typing", times)
    if not is_fzf: keys(terminal, ["\r"])
    told("key to paint, moving", keys(terminal, ["\x1b[A" if is_fzf else "j"] * 40))
    time.sleep(3)
    drain(terminal, 1)
    before, _ = used(pid)
    drain(terminal, 20, least=1 << 30)
    after, memory = used(pid)
    print(f"idle: {(after - before) / 20 * 100:.2f} % of a processor\nmemory: {memory:.0f} MB")
finally:
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
