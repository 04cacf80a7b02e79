"""The module file: a training module as YAML that its trainer reads, corrects and comments.

``loads(dumps(module), path)`` gives the module back, whatever its texts hold. ``update`` maps again onto
a file without touching what was edited in it.
"""

from __future__ import annotations

from osereso.modulefile.loading import loads
from osereso.modulefile.merging import update
from osereso.modulefile.writing import dumps

__all__ = ["dumps", "loads", "update"]
