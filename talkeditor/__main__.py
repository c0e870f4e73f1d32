"""`python -m talkeditor`."""

import sys

from talkeditor.cli import main

sys.exit(main())
