package dev.layerlab.ui.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * A value with the values it had before and those that were undone.
 *
 * @param past oldest first, at most {@value #LIMIT}
 * @param future the next to redo last
 * @param editing what the latest step edited, null where the next edit starts a step of its own
 */
record History<T>(T now, List<T> past, List<T> future, Object editing) {
    private static final int LIMIT = 100;

    History {
        past = List.copyOf(past.subList(Math.max(0, past.size() - LIMIT), past.size()));
        future = List.copyOf(future);
    }

    static <T> History<T> of(T now) {
        return new History<>(now, List.of(), List.of(), null);
    }

    History<T> then(T next) {
        return next.equals(now) ? this : new History<>(next, plus(past, now), List.of(), null);
    }

    /** Like {@link #then}, but edits of the same thing in a row (a number being typed) make one step. */
    History<T> edit(Object what, T next) {
        if (next.equals(now)) {
            return this;
        }
        List<T> before = what.equals(editing) ? past : plus(past, now);
        return new History<>(next, before, List.of(), what);
    }

    boolean undoable() {
        return !past.isEmpty();
    }

    boolean redoable() {
        return !future.isEmpty();
    }

    History<T> undo() {
        return undoable() ? new History<>(past.getLast(), without(past), plus(future, now), null) : this;
    }

    History<T> redo() {
        return redoable() ? new History<>(future.getLast(), plus(past, now), without(future), null) : this;
    }

    private static <T> List<T> plus(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    private static <T> List<T> without(List<T> list) {
        return list.subList(0, list.size() - 1);
    }
}
