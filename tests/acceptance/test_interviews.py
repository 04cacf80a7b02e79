"""The figures of reading, mapping and distilling on the shared interviews."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys

import pytest

from tests.tools import SHARED, needs_shared, shared_tool


@needs_shared("interviews/seed")
def test_the_first_real_interview_is_read_mapped_and_distilled() -> None:
    command = f"{shlex.quote(sys.executable)} -m osereso map {{file}} --json"
    done = subprocess.run(
        [sys.executable, shared_tool("score_interviews.py"), "--json", "--command", command,
         SHARED / "interviews" / "seed"],
        capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    scores = json.loads(done.stdout)
    assert scores["failures"] == []
    assert scores["reading"] == pytest.approx(1.0)
    assert scores["metadata"] == pytest.approx(1.0)
    assert scores["mapping_accepted"] >= 0.9
    assert scores["faithful"] >= 0.97
    assert scores["short"] == pytest.approx(1.0)
