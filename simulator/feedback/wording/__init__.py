"""What feedback says, in every language it speaks: templates, and no rule when to say which."""
