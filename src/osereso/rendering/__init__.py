"""From a tailored course to the files of a kit."""
