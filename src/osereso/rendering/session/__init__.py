"""The papers of a session: satisfaction form, attendance sheet, certificates."""
