package dev.layerlab.data.column;

import java.util.List;

/** What was found in an uploaded file: the arrays now stored as our own columns, and what could not be read. */
public record Contents(List<StoredArray> arrays, List<Unread> unread) {}
