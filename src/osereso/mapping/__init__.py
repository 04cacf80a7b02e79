"""Mapping: which section of the taxonomy each exchange serves, how sure that is, and why."""

from osereso.mapping.content import Order
from osereso.mapping.doubts import doubts
from osereso.mapping.placement import Placement
from osereso.mapping.placing import place
from osereso.mapping.sections import module_sections
from osereso.mapping.stretches import place_stretches
from osereso.mapping.taxonomyfile import load_taxonomy

__all__ = ["Order", "Placement", "doubts", "load_taxonomy", "module_sections", "place", "place_stretches"]
