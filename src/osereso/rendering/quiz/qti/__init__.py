"""IMS QTI: each question a file, a test that holds them in order, a manifest that names them all.

Items are written once, as QTI 2.1 says; version 3.0 gives the same elements and attributes other names.
"""
