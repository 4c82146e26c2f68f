"""Personal data at the desk: what persons ask about their data, answered in 3 x 24 hours."""
