"""Theming: a template folder and those it extends make a theme."""

from osereso.theming.folders import template_chain, template_clients, template_names
from osereso.theming.starter import starter
from osereso.theming.theme import ROLES, is_template, load_theme

__all__ = [
    "ROLES",
    "is_template",
    "load_theme",
    "starter",
    "template_chain",
    "template_clients",
    "template_names",
]
