"""Fuzzing of all readers: `python -m tests.fuzz_readers [--minutes N | --each N] [--log FILE] [READER …]`.

One minute in all if not said otherwise; `--each 10` gives every reader ten minutes, one after the other, and
`--log` gets a line as soon as one is done. Every row of `READERS` is fed with what atheris makes of the
fixtures. Found is any exception but `ReadError`, any input over two seconds of the processor or over 500 MB:
on a busy machine, or niced, no time on the wall says anything. Each reader runs in a process of its own, so
that one that dies stops no other. Without atheris nothing is run, and that is said.
"""

import argparse
import importlib.util
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FIXTURES = Path(__file__).parent / "formats"
SECONDS = 2.0
MEGABYTES = 500
LARGEST = 1 << 15
HANGS = 1800
"""Seconds on the wall until libFuzzer takes an input for one that never ends."""

MOST_MEMORY = 4096
"""MB in all, with what the fuzzer itself keeps, until it takes that for a leak."""

FIGURES = "figures"
_TAIL = 4000


class TooMuchError(Exception):
    """An input took too long or too much memory."""


class Figures:
    """How many inputs there were, the slowest and the largest, kept in a file: the process just ends."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.inputs, self.slowest, self.largest = 0, 0.0, 0
        self.written = 0.0

    def add(self, seconds: float, megabytes: int) -> None:
        self.inputs += 1
        self.slowest, self.largest = max(self.slowest, seconds), max(self.largest, megabytes)
        if time.monotonic() - self.written > 1:
            self.written = time.monotonic()
            told = f"{self.inputs:,} inputs, slowest {self.slowest:.2f} s, largest {self.largest} MB"
            self.path.write_text(told, encoding="utf-8")


def fuzz(name: str, seconds: int, found: str) -> None:
    """Fuzz one reader for so long, then end the process: with another code than 0 if something was found.

    What is fuzzed is imported here, so that atheris sees which of its branches an input takes.
    """
    import atheris

    with atheris.instrument_imports(include=["talkeditor"]):
        from talkeditor.formats import READERS, ReadError, read_bytes
    reader = next(reader for reader in READERS if reader.name == name)
    figures = Figures(Path(found) / FIGURES)

    def try_input(data: bytes) -> None:
        before, started = _megabytes(), time.process_time()
        try:
            text = data.decode("utf-8", "replace").replace("\r", "\n")
            reader.sniff(text)
            for cue in reader.parse(text).cues:
                cue.text.split()
        except ReadError:
            pass
        try:
            result = read_bytes(data, "fuzz")
            assert all(problem.line is None or problem.line < len(result.cues) for problem in result.problems)
        except ReadError:
            pass
        used, megabytes = time.process_time() - started, _megabytes() - before
        figures.add(used, megabytes)
        if used > SECONDS or megabytes > MEGABYTES:
            raise TooMuchError(f"{used:.1f} s and {megabytes} MB")

    with tempfile.TemporaryDirectory() as folder:
        paths = [path for path in FIXTURES.glob("*/*/*") if path.suffix != ".lines" and path.is_file()]
        for number, path in enumerate(sorted(paths)):
            (Path(folder) / f"{number:04}").write_bytes(path.read_bytes()[:LARGEST])
        options = [f"-max_total_time={seconds}", f"-max_len={LARGEST}", f"-timeout={HANGS}"]
        options += [f"-rss_limit_mb={MOST_MEMORY}", "-verbosity=0"]
        atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={found}/", folder], try_input)
        atheris.Fuzz()


def main() -> int:
    """Fuzz the readers named, or all, one after the other. Gives the number of those with findings."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("readers", nargs="*")
    parser.add_argument("--minutes", type=float, default=1.0, help="for all readers together")
    parser.add_argument("--each", type=float, help="minutes for every reader instead")
    parser.add_argument("--log", type=Path, help="a file that gets one line a reader")
    parser.add_argument("--one", nargs=3, metavar=("READER", "SECONDS", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        fuzz(options.one[0], int(options.one[1]), options.one[2])
        return 0
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed here: nothing was fuzzed.")
        return 0
    from talkeditor.formats import READERS

    names = options.readers or [reader.name for reader in READERS]
    seconds = max(1, round((options.each or options.minutes / len(names)) * 60))
    return sum([not _is_clean(name, seconds, options.log) for name in names])


def _is_clean(name: str, seconds: int, log: Path | None) -> bool:
    found = tempfile.mkdtemp(prefix=f"found-{name.replace(' ', '-')}-")
    command = [sys.executable, "-m", "tests.fuzz_readers", "--one", name, str(seconds), found]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)
    figures = Path(found) / FIGURES
    clean = done.returncode == 0 and figures.exists()
    counted = figures.read_text(encoding="utf-8") if figures.exists() else "no input at all"
    if clean:
        shutil.rmtree(found)
    else:
        print((done.stdout + done.stderr)[-_TAIL:])
    told = f"{name}: {seconds} s, {counted}: {'nothing found' if clean else f'FOUND, kept in {found}'}"
    print(told, flush=True)
    if log:
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{time.strftime('%Y-%m-%d %H:%M')} {told}\n")
    return clean


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    sys.exit(main())
