"""Distilling: from an answer to what deserves to stand on a slide, each with its source."""

from osereso.distilling.distil import Distillate, distil

__all__ = ["Distillate", "distil"]
