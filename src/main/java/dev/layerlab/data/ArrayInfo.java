package dev.layerlab.data;

import java.util.List;

/** One array of an uploaded file: its path inside the file (text of the user's), shape and stored type, for example int32. */
public record ArrayInfo(String name, List<Integer> shape, String type) {}
