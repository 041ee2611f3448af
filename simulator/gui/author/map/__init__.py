"""The map beside the text: moments and replies as a picture, to look at and to go by."""
