package dev.layerlab.predict;

import dev.layerlab.data.Column;
import java.util.Comparator;
import java.util.List;

/**
 * What a run's network says about a picture.
 *
 * @param classes in their order
 * @param said the place of the class that the network takes the picture for
 * @param truth the place of its own class, null where nobody knows
 * @param epoch which epoch's weights were asked
 * @param pixels the one row as the data set writes it, before it is scaled for the network
 */
public record Classification(
        Measure measure, List<ClassFigure> classes, int said, Integer truth, int epoch, Column pixels) {
    /** @param bar how full its bar is, 0 to 1 */
    public record ClassFigure(String name, double figure, double bar) {}

    /** The classes of the largest figures first. */
    public List<ClassFigure> foremost() {
        return classes.stream()
                .sorted(Comparator.comparingDouble(ClassFigure::figure).reversed())
                .toList();
    }
}
