package dev.layerlab.ui.predict;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.predict.DataPart;
import dev.layerlab.predict.PicturePixels;
import dev.layerlab.ui.data.PictureScale;
import java.util.List;
import java.util.Map;

/**
 * What pictures a model can be asked about, and how they are written and shown.
 *
 * @param parts whose pictures can be chosen
 * @param counts how many pictures each of them has
 * @param bytes whether the data set has bytes for pixels
 */
record PictureSubject(
        List<DataPart> parts, Map<DataPart, Integer> counts, List<Integer> shape, boolean bytes, PictureScale scale) {
    int rows(DataPart part) {
        return counts.getOrDefault(part, 0);
    }

    PicturePixels pixels() {
        return new PicturePixels(
                shape, bytes, scale.range().least(), scale.range().largest(), scale.turned());
    }

    /** The address of a picture of one row, for an img element. */
    String address(Column pixels) {
        return scale.pictures(new Columns.Part(pixels, new int[] {0}), shape).address(0);
    }
}
