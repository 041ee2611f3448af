"""The client as a drawing: face, setting, and the room's light."""
