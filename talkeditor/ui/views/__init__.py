"""What shows one thing each; no view holds document logic or knows another view."""
