package dev.layerlab.data.column;

/**
 * Something in an uploaded file that was not read, and why.
 *
 * @param name its path inside the user's file (text of the user's)
 * @param code a stable word for programs, for example {@code link} or {@code filter}
 * @param cure what to do about it, null where nothing needs doing
 */
public record Unread(String name, String code, String reason, String cure) {
    /** The code of what could not be stored, and has nothing to do with the file. */
    public static final String DISK_FULL = "disk-full";
}
