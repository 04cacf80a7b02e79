"""Word files filled safely: a trainer's or a client's tagged ``.docx`` and plain values make a document."""

from osereso.rendering.word.filling import fill
from osereso.rendering.word.front import Front, front
from osereso.rendering.word.pictures import Picture
from osereso.rendering.word.properties import Dress

__all__ = ["Dress", "Front", "Picture", "fill", "front"]
