"""Where the frozen program starts: the same as `python -m talkeditor`."""

import multiprocessing
import sys
import warnings

from talkeditor.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    # Pillow stays out: no picture is put into a PDF.
    warnings.filterwarnings("ignore", "Pillow could not be imported")
    sys.exit(main())
