"""Where the frozen program starts: the same as `python -m talkeditor`."""

import multiprocessing
import sys

from talkeditor.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
