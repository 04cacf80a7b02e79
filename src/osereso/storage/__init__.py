"""Storage: the only writer of files. Whole or not at all, and never over somebody's work unasked."""

from osereso.storage.files import append_line, write_file, write_files
from osereso.storage.kits import kit_folder, write_kit
from osereso.storage.manifest import MANIFEST, FileRecord, Manifest, as_made, manifest_bytes, read_manifest

__all__ = [
    "MANIFEST",
    "FileRecord",
    "Manifest",
    "append_line",
    "as_made",
    "kit_folder",
    "manifest_bytes",
    "read_manifest",
    "write_file",
    "write_files",
    "write_kit",
]
