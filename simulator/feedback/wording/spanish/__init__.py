"""The feedback in Spanish: “tú”, in words that suit Spain and the Americas."""
