package dev.layerlab.data.hdf5;

import dev.layerlab.data.column.Unread;
import java.io.IOException;

/** Says in one sentence why something could not be read, whatever kind of failure came out of it. */
final class Reasons {
    private static final String SAVE_AGAIN = "Save it again as a plain array of numbers, with h5py for example.";

    private Reasons() {}

    static Unread unread(String name, Throwable failure) {
        if (failure instanceof RefusedException refused) {
            return new Unread(name, refused.code(), sentence(refused.getMessage()), refused.cure());
        }
        if (failure instanceof IOException) {
            return new Unread(
                    name,
                    Unread.DISK_FULL,
                    "The studio could not store it: %s.".formatted(failure.getMessage()),
                    "Ask whoever runs the studio to make room, then upload it again.");
        }
        return new Unread(name, "unreadable", sentence(reason(failure)), SAVE_AGAIN);
    }

    private static String reason(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "reading it takes more memory than is allowed";
        }
        if (failure instanceof StackOverflowError) {
            return "the file's index leads back into itself";
        }
        String text = root(failure).getMessage();
        String said = text == null ? root(failure).getClass().getSimpleName() : text;
        if (said.contains("Virtual storage")) {
            return "it is a virtual data set, a view of other arrays or files, and these are not followed";
        }
        if (said.contains("External Data Files")) {
            return "its data is said to lie in another file (external storage), and no other file is ever opened";
        }
        if (said.contains("Region references")) {
            return "it holds region references, not numbers";
        }
        return "its description in the file is damaged or of an unknown kind (" + said + ")";
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
