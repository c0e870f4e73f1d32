"""The project file: what survives a kill."""
