package dev.layerlab.ui.predict;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.data.Insights;
import dev.layerlab.predict.DataPart;
import dev.layerlab.predict.PicturePixels;
import dev.layerlab.ui.data.PictureScale;
import java.util.List;

/**
 * What pictures a model can be asked about, and how they are written and shown.
 *
 * @param parts whose pictures can be chosen
 * @param bytes whether the data set has bytes for pixels
 */
record PictureSubject(
        List<DataPart> parts, List<Insights.Part> counts, List<Integer> shape, boolean bytes, PictureScale scale) {
    int rows(DataPart part) {
        return counts.stream()
                .filter(there -> there.name().equals(part.word()))
                .mapToInt(Insights.Part::rows)
                .findFirst()
                .orElse(0);
    }

    PicturePixels pixels() {
        return new PicturePixels(
                shape, bytes, scale.values().least(), scale.values().largest(), scale.turned());
    }

    /** The address of a picture of one row, for an img element. */
    String address(Column pixels) {
        return scale.pictures(new Columns.Part(pixels, new int[] {0}), shape).address(0);
    }
}
