package dev.layerlab.data.hdf5;

import dev.layerlab.data.column.Unread;
import io.jhdf.exceptions.HdfChecksumMismatchException;
import io.jhdf.exceptions.UnsupportedHdfException;
import java.io.IOException;

/** Says in one sentence why something could not be read, whatever kind of failure came out of it. */
final class Reasons {
    private static final String SAVE_AGAIN = "Save it again as a plain array of numbers, with h5py for example.";
    private static final String COPY_AGAIN = "Download or copy the file again; if that changes nothing, save it again.";
    private static final String SAVE_OLDER =
            "Save it again in the format that most programs read: with h5py, without libver='latest'.";

    private Reasons() {}

    static Unread unread(String name, Throwable failure) {
        return switch (failure) {
            case RefusedException refused ->
                new Unread(name, refused.code(), sentence(refused.getMessage()), refused.cure());
            case IOException full ->
                new Unread(
                        name,
                        Unread.DISK_FULL,
                        "The studio could not store it: %s.".formatted(failure.getMessage()),
                        "Ask whoever runs the studio to make room, then upload it again.");
            case OutOfMemoryError memory ->
                unreadable(name, "Reading it takes more memory than is allowed.", SAVE_AGAIN);
            case StackOverflowError endless -> unreadable(name, "The file's index leads back into itself.", COPY_AGAIN);
            default -> ofReader(name, failure);
        };
    }

    /** What jHDF says is for programmers, and only tells kinds apart here: people read what it means for their file. */
    private static Unread ofReader(String name, Throwable failure) {
        Throwable root = root(failure);
        String said = String.valueOf(root.getMessage());
        if (said.contains("Virtual storage")) {
            return unreadable(
                    name,
                    "It is a virtual data set, a view of other arrays or files, and these are not followed.",
                    SAVE_AGAIN);
        }
        if (said.contains("External Data Files")) {
            return unreadable(
                    name,
                    "Its data is said to lie in another file (external storage), and no other file is ever opened.",
                    SAVE_AGAIN);
        }
        if (said.contains("Region references")) {
            return unreadable(name, "It holds region references, not numbers.", SAVE_AGAIN);
        }
        Part part = Part.of(root);
        if (part == Part.OPAQUE) {
            return unreadable(name, "It holds opaque bytes without a meaning.", SAVE_AGAIN);
        }
        if (said.contains("layout message version") || root instanceof UnsupportedHdfException) {
            return unreadable(
                    name,
                    "%s is written in a way that is not read here: by a newer HDF5, as a rule, or it is damaged."
                            .formatted(part.words()),
                    SAVE_OLDER);
        }
        if (root instanceof HdfChecksumMismatchException) {
            return unreadable(name, "%s does not fit its checksum: it is damaged.".formatted(part.words()), COPY_AGAIN);
        }
        return unreadable(name, "%s is damaged, or of a kind unknown here.".formatted(part.words()), COPY_AGAIN);
    }

    private static Unread unreadable(String name, String reason, String cure) {
        return new Unread(name, "unreadable", reason, cure);
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String sentence(String text) {
        String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
