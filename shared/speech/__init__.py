"""The words and the sound of an announcement; no Qt, no database, no speech program."""
