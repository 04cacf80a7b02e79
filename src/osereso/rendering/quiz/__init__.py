"""The quiz in every format that it leaves in, one file a format."""
