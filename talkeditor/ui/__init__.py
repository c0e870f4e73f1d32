"""The window: the only package that imports PySide6.

What knows no Qt is imported first: PySide6 reads the source of every module that is imported behind it.
"""

import talkeditor.core.operations
import talkeditor.core.search
import talkeditor.settings
import talkeditor.workflow.detecting
import talkeditor.workflow.keeping
import talkeditor.workflow.opening  # noqa: F401
