"""The nouns of the house: plain frozen values that every stage knows and none changes."""
