"""The rights of the person whose data it is, and the duties of the house (UU 27/2022)."""
