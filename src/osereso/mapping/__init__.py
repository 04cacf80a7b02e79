"""Mapping: which section of the taxonomy each exchange serves, how sure that is, and why."""

from osereso.mapping.doubts import doubts
from osereso.mapping.nearest import Placement, place
from osereso.mapping.sections import module_sections
from osereso.mapping.taxonomyfile import load_taxonomy

__all__ = ["Placement", "doubts", "load_taxonomy", "module_sections", "place"]
