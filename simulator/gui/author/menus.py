"""The desk's menus: every command by name, with its keys beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from simulator.gui.author.commands import Command, menu_button
from simulator.gui.translating import translate

if TYPE_CHECKING:
    from simulator.gui.author.page import AuthorPage


def menus_of(page: AuthorPage) -> Iterator[QPushButton]:
    """The buttons of the menus, in the order they stand in."""
    yield menu_button(
        translate("Author", "File"),
        translate("Author", "File: open, save, import"),
        _file_commands(page),
        page,
    )
    yield menu_button(
        translate("Author", "Edit"),
        translate("Author", "Edit: undo, find, rename, mend"),
        (*_text_commands(page), None, *_problem_commands(page), None, *_word_commands(page)),
        page,
    )
    yield menu_button(
        translate("Author", "Add"),
        translate("Author", "Add: a moment, a reply, an ending, a portrait"),
        _form_commands(page),
        page,
    )
    yield menu_button(
        translate("Author", "View"),
        translate("Author", "View: preview, map, statistics"),
        _view_commands(page),
        page,
    )
    yield menu_button(
        translate("Author", "Share"),
        translate("Author", "Share: compare versions, export for review"),
        _share_commands(page),
        page,
    )


def _view_commands(page: AuthorPage) -> tuple[Command | None, ...]:
    return (
        Command(translate("Author", "Play from here"), "F5", page.play_from_here),
        None,
        Command(translate("Author", "Preview"), "Ctrl+1", page.show_preview),
        Command(translate("Author", "Map"), "Ctrl+2", page.show_map),
        Command(translate("Author", "Statistics"), "Ctrl+3", page.show_statistics),
        None,
        Command(translate("Author", "Only the text"), "Ctrl+4", page.toggle_side),
        Command(translate("Author", "To the next part of the desk"), "F6", page.next_part),
    )


def _share_commands(page: AuthorPage) -> tuple[Command | None, ...]:
    sharing = page.sharing
    comparing = sharing.comparing
    return (
        Command(
            translate("Author", "Compare with what is saved"),
            "Ctrl+D",
            comparing.compare_with_saved,
        ),
        Command(
            translate("Author", "Compare with another version…"),
            "Ctrl+Shift+D",
            comparing.compare_with_another,
        ),
        None,
        Command(translate("Author", "For review as a PDF…"), "Ctrl+P", sharing.export_paper),
        Command(translate("Author", "For review as a web page…"), "", sharing.export_page),
        None,
        Command(translate("Author", "Map as SVG…"), "", sharing.export_map),
        Command(translate("Author", "Map as PNG…"), "", sharing.export_map_pixels),
    )


def _form_commands(page: AuthorPage) -> tuple[Command | None, ...]:
    adding = page.adding
    return (
        Command(translate("Author", "Moment…"), "Ctrl+Shift+M", adding.add_moment),
        Command(translate("Author", "Reply…"), "Ctrl+Shift+R", adding.add_reply),
        Command(translate("Author", "Ending…"), "Ctrl+Shift+E", adding.add_ending),
        None,
        Command(translate("Author", "Portrait…"), "Ctrl+Shift+P", adding.choose_portrait),
    )


def _file_commands(page: AuthorPage) -> tuple[Command | None, ...]:
    return (
        Command(translate("Author", "New scenario…"), "Ctrl+N", page.adding.begin_scenario),
        Command(translate("Author", "Open…"), "Ctrl+O", page.filing.open_another),
        Command(translate("Author", "Save"), "Ctrl+S", page.filing.save),
        Command(translate("Author", "Save as…"), "Ctrl+Shift+S", page.filing.save_as),
        None,
        Command(
            translate("Author", "Import a story…"),
            "Ctrl+Shift+I",
            page.sharing.importing.import_story,
        ),
        None,
        Command(translate("Author", "Back to the library"), "Ctrl+W", page.library_requested.emit),
    )


def _text_commands(page: AuthorPage) -> tuple[Command | None, ...]:
    editor, find = page.workbench.editor, page.workbench.find_bar
    return (
        Command(translate("Author", "Undo"), "", editor.undo, told=QKeySequence.StandardKey.Undo),
        Command(translate("Author", "Redo"), "", editor.redo, told=QKeySequence.StandardKey.Redo),
        None,
        Command(translate("Author", "Find and replace"), "Ctrl+F Ctrl+H", find.begin),
        Command(translate("Author", "Find next"), "F3", find.find_next),
        Command(translate("Author", "Find previous"), "Shift+F3", find.find_previous),
    )


def _problem_commands(page: AuthorPage) -> tuple[Command | None, ...]:
    bench = page.workbench
    return (
        Command(translate("Author", "Next problem"), "F8", bench.next_problem),
        Command(translate("Author", "Previous problem"), "Shift+F8", bench.previous_problem),
        Command(translate("Author", "Mend this problem…"), "Ctrl+.", bench.want_fix),
    )


def _word_commands(page: AuthorPage) -> tuple[Command | None, ...]:
    bench = page.workbench
    return (
        Command(translate("Author", "What can be typed here"), "Ctrl+Space", bench.offers.ask),
        Command(translate("Author", "What is this?"), "F1", bench.card.ask_at_caret),
        Command(translate("Author", "Go to where it is defined"), "F12", bench.follow),
        Command(translate("Author", "Where it is used…"), "Shift+F12", bench.show_uses),
        Command(translate("Author", "Rename it everywhere…"), "F2", bench.rename_bar.begin),
    )
