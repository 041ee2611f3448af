"""The debrief on paper: text set in lines, lines put on pages, pages written as a PDF."""
