"""Quick fixes, one module for each kind of problem; ``fixing.py`` knows which to ask."""
