"""Stories written elsewhere (Twine, H5P, ink) made into scenarios that still want their marks."""
