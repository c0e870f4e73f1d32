"""The command table: COMMANDS gathers the rows of all files here."""
