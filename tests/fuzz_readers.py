"""Fuzzing of all readers: `python -m tests.fuzz_readers [--minutes N] [READER …]`.

One minute in all if not said otherwise. Every row of `READERS` is fed with what atheris makes of the
fixtures. Found is any exception but `ReadError`, any input over two seconds of the processor or over 500 MB.
Each reader runs in a process of its own, so that one that hangs stops no other. Without atheris nothing is
run, and that is said.
"""

import argparse
import importlib.util
import resource
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
_TAIL = 4000


class TooMuchError(Exception):
    """An input took too long or too much memory."""


def fuzz(name: str, seconds: int, found: str) -> None:
    """Fuzz one reader for so long, then end the process: with another code than 0 if something was found.

    What is fuzzed is imported here, so that atheris sees which of its branches an input takes.
    """
    import atheris

    with atheris.instrument_imports(include=["talkeditor"]):
        from talkeditor.formats import READERS, ReadError, read_bytes
    reader = next(reader for reader in READERS if reader.name == name)

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
        if used > SECONDS or megabytes > MEGABYTES:
            raise TooMuchError(f"{used:.1f} s and {megabytes} MB")

    with tempfile.TemporaryDirectory() as folder:
        paths = [path for path in FIXTURES.glob("*/*/*") if path.suffix != ".lines" and path.is_file()]
        for number, path in enumerate(sorted(paths)):
            (Path(folder) / f"{number:04}").write_bytes(path.read_bytes()[:LARGEST])
        options = [f"-max_total_time={seconds}", f"-max_len={LARGEST}", "-timeout=20", "-verbosity=0"]
        atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={found}/", folder], try_input)
        atheris.Fuzz()


def main() -> int:
    """Fuzz the readers named, or all, one after the other. Gives the number of those with findings."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("readers", nargs="*")
    parser.add_argument("--minutes", type=float, default=1.0, help="for all readers together")
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
    seconds = max(1, round(options.minutes * 60 / len(names)))
    return sum([not _is_clean(name, seconds) for name in names])


def _is_clean(name: str, seconds: int) -> bool:
    found = tempfile.mkdtemp(prefix=f"found-{name.replace(' ', '-')}-")
    command = [sys.executable, "-m", "tests.fuzz_readers", "--one", name, str(seconds), found]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)
    clean = done.returncode == 0
    if clean:
        Path(found).rmdir()
    else:
        print((done.stdout + done.stderr)[-_TAIL:])
    print(f"{name}: {seconds} s, {'nothing found' if clean else f'FOUND, kept in {found}'}", flush=True)
    return clean


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    sys.exit(main())
