package dev.layerlab.data;

/**
 * Something the check of a data set has to say.
 *
 * @param code a stable word for programs, for example {@code id-outside-vocabulary}
 * @param array the array's name, null where the finding concerns the whole file
 * @param row the first row concerned, counted from 0; null where none is
 * @param cure what to do about it, null where nothing needs doing
 * @param remedy the cure as roles and choices that can be applied at once, null where there is none
 */
public record Finding(Level level, String code, String array, Long row, String message, String cure, Remedy remedy) {
    public enum Level {
        ERROR,
        WARNING,
        NOTE
    }
}
