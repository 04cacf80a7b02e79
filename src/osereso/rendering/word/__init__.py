"""Word files filled safely: a trainer's or a client's tagged ``.docx`` and plain values make a document."""

from osereso.rendering.word.filling import Dress, fill
from osereso.rendering.word.front import Front, front
from osereso.rendering.word.pictures import Picture

__all__ = ["Dress", "Front", "Picture", "fill", "front"]
