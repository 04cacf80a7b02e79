"""The command: a thin face of the package, and the only room that knows Click."""
