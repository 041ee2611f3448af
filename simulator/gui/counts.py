"""Texts that hold a count: each language has its own forms of one, two and many.

English has no translation to choose its forms, so one of a thing is a text of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """Says how many; lupdate finds a count only where a Qt object translates."""

    def minutes(self, count: int) -> str:
        """About how long a meeting takes."""
        return self.tr("about 1 minute") if count == 1 else self.tr("about %n minutes", "", count)

    def times_met(self, count: int) -> str:
        """How often a client has been met, to the end."""
        if count <= 2:
            return self.tr("Met once") if count == 1 else self.tr("Met twice")
        return self.tr("Met %n times", "", count)

    def errors(self, count: int) -> str:
        """How many errors a scenario file has."""
        return self.tr("1 error") if count == 1 else self.tr("%n errors", "", count)

    def more_errors(self, count: int) -> str:
        """That there are more errors than are shown."""
        return self.tr("… and %n more. “safe-space check” lists them all.", "", count)

    def same_turns(self, count: int) -> str:
        """How many turns two attempts have in common."""
        if count == 1:
            return self.tr("The first turn is the same.")
        return self.tr("The first %n turns are the same.", "", count)

    def warnings(self, count: int) -> str:
        """How many warnings a scenario's text has."""
        return self.tr("1 warning") if count == 1 else self.tr("%n warnings", "", count)

    def hints(self, count: int) -> str:
        """How many hints there are about a scenario's text."""
        return self.tr("1 hint") if count == 1 else self.tr("%n hints", "", count)

    def more_problems(self, count: int) -> str:
        """That there are more problems than are listed."""
        return self.tr("… and %n more. Mend these first.", "", count)

    def added(self, count: int) -> str:
        """How many scenarios have come into the person's own library, more than one."""
        return self.tr("%n scenarios are in your library now:", "", count)

    def there_already(self, count: int) -> str:
        """How many of those that were to be added stood there already, more than one."""
        return self.tr("%n scenarios were in your library already:", "", count)

    def more_refused(self, count: int) -> str:
        """How many more files could not be added than were named."""
        return self.tr("… and %n more could not be added.", "", count)

    def left_out(self, count: int) -> str:
        """How many files of a folder are not shown."""
        return self.tr("Your library folder holds %n files more than can be shown.", "", count)

    def moments(self, count: int) -> str:
        """How many moments there are."""
        return self.tr("1 moment") if count == 1 else self.tr("%n moments", "", count)

    def replies(self, count: int) -> str:
        """How many replies there are."""
        return self.tr("1 reply") if count == 1 else self.tr("%n replies", "", count)

    def endings(self, count: int) -> str:
        """How many endings there are."""
        return self.tr("1 ending") if count == 1 else self.tr("%n endings", "", count)

    def more_notes(self, count: int) -> str:
        """That there are more notes than are shown yet."""
        return self.tr("Show 1 more") if count == 1 else self.tr("Show %n more", "", count)
