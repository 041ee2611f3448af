"""What can be taken along from a meeting: a web page, a text, and the content a PDF is made of."""
