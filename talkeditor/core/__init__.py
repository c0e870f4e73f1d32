"""Values and pure functions; nothing but the standard library."""
