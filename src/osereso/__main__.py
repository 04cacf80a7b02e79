"""Run the command with ``python -m osereso``."""

from osereso.cli.app import main

if __name__ == "__main__":
    main()
