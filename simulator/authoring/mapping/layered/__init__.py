"""Layered drawing of any directed graph: cycles, layers, order, coordinates, routes."""
