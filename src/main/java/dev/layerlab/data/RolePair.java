package dev.layerlab.data;

import dev.layerlab.data.column.StoredArray;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two arrays that could be rows and their labels, told by their shapes alone, where no name helps. */
record RolePair(StoredArray x, StoredArray y) {
    /** The pair with the most rows that agrees with the roles that are given already. */
    static Optional<RolePair> of(List<StoredArray> arrays, Roles roles) {
        return arrays.stream()
                .filter(y -> roles.trainY() == null ? isColumn(y) : y.name().equals(roles.trainY()))
                .flatMap(y -> arrays.stream()
                        .filter(x ->
                                roles.trainX() == null ? isTable(x) : x.name().equals(roles.trainX()))
                        .map(x -> new RolePair(x, y)))
                .filter(RolePair::fits)
                .max(Comparator.comparingLong(pair -> pair.y().elements()));
    }

    private static boolean isColumn(StoredArray array) {
        return array.elements() > 1 && array.shape().stream().anyMatch(length -> length == array.elements());
    }

    private static boolean isTable(StoredArray array) {
        return !array.holdsText() && array.shape().size() > 1;
    }

    private boolean fits() {
        return !x.equals(y)
                && !x.shape().isEmpty()
                && (x.shape().getFirst() == y.elements() || x.shape().getLast() == y.elements());
    }
}
