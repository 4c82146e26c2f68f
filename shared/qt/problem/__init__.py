"""A window that says why a program cannot start."""
