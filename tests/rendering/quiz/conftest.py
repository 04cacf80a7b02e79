"""Other people's programs that read what we write: parsers in Node, players in a real browser."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from tests.nodejs import node_modules, run_node
from tests.tools import STRICT

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_PARSE = (
    "const gift = require('gift-pegjs'), chunks = [];"
    "process.stdin.on('data', chunk => chunks.push(chunk)).on('end', () =>"
    " process.stdout.write(JSON.stringify(gift.parse(Buffer.concat(chunks).toString('utf8')))))"
)


@pytest.fixture(scope="session")
def parse_gift() -> Callable[[bytes], list[dict[str, object]]]:
    """A function that gives what gift-pegjs reads in a file; the test is skipped where it cannot run."""
    node_modules()
    return lambda content: json.loads(run_node(_PARSE, content))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium; the test is skipped where it is not installed."""
    chromium = shutil.which("chromium")
    if chromium is None:
        if STRICT:
            pytest.fail("chromium is not installed")
        pytest.skip("chromium is not installed")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where a browser is

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page of a French reader that reaches no network; what it says amiss fails the test."""
    context = browser.new_context(locale="fr-FR", offline=True)
    page = context.new_page()
    page.set_default_timeout(10_000)
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    assert said == []
