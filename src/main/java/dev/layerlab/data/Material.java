package dev.layerlab.data;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.column.NumberColumn;
import dev.layerlab.data.column.StoredArray;
import dev.layerlab.data.column.TextColumn;
import java.nio.file.Path;
import java.util.List;

/** The converted arrays of one data set and the folder they lie in. */
record Material(Path folder, Contents contents) {
    /** The array of that name, or null for no name. */
    StoredArray array(String name) {
        return name == null
                ? null
                : contents.arrays().stream()
                        .filter(array -> array.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new DataException(
                                "There is no array '%s'. There are: %s.".formatted(ArrayName.shown(name), names())));
    }

    NumberColumn numbers(StoredArray array) {
        return NumberColumn.open(folder.resolve(array.file()), array.type());
    }

    List<String> texts(StoredArray array) {
        return TextColumn.read(folder.resolve(array.file()));
    }

    List<ArrayInfo> infos() {
        return contents.arrays().stream()
                .map(array ->
                        new ArrayInfo(array.name(), array.shape(), array.type().label()))
                .toList();
    }

    private List<String> names() {
        return contents.arrays().stream()
                .map(StoredArray::name)
                .map(ArrayName::shown)
                .toList();
    }
}
