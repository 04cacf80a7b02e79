"""Tests of the Word room."""
