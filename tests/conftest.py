"""What all tests share: the same examples at every run of CI, and a machine that speaks no language."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

# The command follows the locale; tests that want French say so.
for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "OSERESO_LANG"):
    os.environ.pop(name, None)
os.environ["LANG"] = "C.UTF-8"
