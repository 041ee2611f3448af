"""How the application looks: colours, type, icons and the style sheet made of them."""
