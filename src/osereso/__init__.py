"""Turn the interview of a professional into a training module: a deck, a handout and a quiz."""

__version__ = "0.1.0"
