package dev.layerlab.data.hdf5;

import java.util.Arrays;

/** The parts of an HDF5 file, each with the classes of jHDF that read it: whichever failed says what is damaged. */
enum Part {
    OPAQUE("The tag of its opaque bytes", "OpaqueDataType"),
    TYPE("The description of its type", ".datatype.", "DataTypeMessage"),
    SHAPE("The description of its shape", "DataSpace"),
    LAYOUT("The description of where its values lie", "DataLayoutMessage"),
    FILTERS("The list of its filters", "FilterPipeline"),
    FILL_VALUE("Its fill value", "FillValue"),
    ATTRIBUTE("An attribute of it", "Attribute"),
    CHUNKS("The index of its chunks", ".chunked.", "BTreeV1Data", "DatasetChunk"),
    STRINGS("The store of its strings", "GlobalHeap"),
    NAMES(
            "The list of the names in it",
            "LinkMessage",
            "LinkInfo",
            "LinkName",
            "LocalHeap",
            "FractalHeap",
            "SymbolTable",
            "BTree"),
    BEGINNING("The beginning of the file", "Superblock", "HdfFile"),
    HEADER("Its description in the file", "");

    private final String words;
    private final String[] readers;

    Part(String words, String... readers) {
        this.words = words;
        this.readers = readers;
    }

    /** What it is called at the beginning of a sentence. */
    String words() {
        return words;
    }

    /** The innermost part that was being read when something went wrong. */
    static Part of(Throwable root) {
        return Arrays.stream(root.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(reader -> reader.startsWith("io.jhdf."))
                .map(Part::readBy)
                .filter(part -> part != HEADER)
                .findFirst()
                .orElse(HEADER);
    }

    private static Part readBy(String reader) {
        return Arrays.stream(values())
                .filter(part -> Arrays.stream(part.readers).anyMatch(reader::contains))
                .findFirst()
                .orElseThrow();
    }
}
