"""What Word and OpenDocument files share: their packages, the marks of their lists, their paragraphs."""
