"""What a new template starts with is a template already."""

from __future__ import annotations

import pytest

from osereso.theming import starter
from osereso.theming.settings import load_settings


@pytest.mark.parametrize("client", ["", "Acme", 'L’"Atelier" \\ Cie\n[colours]', "Café \x7f"])
def test_the_settings_of_a_new_template_read_back_without_a_problem(tmp_path, client):
    for name, content in starter("acme", "default", client=client).items():
        (tmp_path / name).write_bytes(content)
    settings, problems = load_settings(tmp_path / "template.toml")
    assert settings.extends == "default"
    assert settings.client == (client or None)
    assert problems == ()
