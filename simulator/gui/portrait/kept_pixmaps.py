"""Pixmaps kept for painting again, within a limit of memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPixmap

_BYTES_A_PIXEL = 4
_MEBIBYTE = 1024 * 1024


class KeptPixmaps:
    """Keeps what was used last; what was used longest ago goes first.

    Args:
        limit_mib: how much memory to use. A picture for every feeling takes 15 at the usual size
            and more than a hundred on a very large screen, where some are painted again instead.
    """

    def __init__(self, limit_mib: int = 64) -> None:
        self._limit = limit_mib * _MEBIBYTE
        self._pixmaps: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._size = 0

    def get(self, key: Hashable) -> QPixmap | None:
        """The pixmap kept as ``key``, or nothing."""
        pixmap = self._pixmaps.get(key)
        if pixmap is not None:
            self._pixmaps.move_to_end(key)
        return pixmap

    def holds(self, key: Hashable) -> bool:
        """Whether a pixmap is kept as ``key``."""
        return key in self._pixmaps

    def has_room_for(self, size: QSizeF) -> bool:
        """Whether a pixmap of ``size`` device pixels fits without another having to go."""
        return self._size + size.width() * size.height() * _BYTES_A_PIXEL <= self._limit

    def keep(self, key: Hashable, pixmap: QPixmap) -> None:
        """Keep ``pixmap``; lets older ones go when there is too much. The newest always stays."""
        before = self._pixmaps.pop(key, None)
        if before is not None:
            self._size -= _bytes(before)
        self._pixmaps[key] = pixmap
        self._size += _bytes(pixmap)
        while self._size > self._limit and len(self._pixmaps) > 1:
            _, oldest = self._pixmaps.popitem(last=False)
            self._size -= _bytes(oldest)

    def clear(self) -> None:
        """Let everything go."""
        self._pixmaps.clear()
        self._size = 0


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * _BYTES_A_PIXEL
