package dev.layerlab.ui.predict;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.predict.DataPart;
import dev.layerlab.predict.PicturePixels;
import dev.layerlab.ui.data.PictureScale;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What pictures a model can be asked about, and how they are written and shown.
 *
 * @param parts whose pictures can be chosen
 * @param counts how many pictures each of them has
 * @param bytes whether the data set has bytes for pixels
 * @param scales gives the scale of the pictures, perhaps after looking at all of them: not for the page's thread
 */
record PictureSubject(
        List<DataPart> parts,
        Map<DataPart, Integer> counts,
        List<Integer> shape,
        boolean bytes,
        Supplier<PictureScale> scales) {
    int rows(DataPart part) {
        return counts.getOrDefault(part, 0);
    }

    PicturePixels pixels() {
        PictureScale scale = scales.get();
        return new PicturePixels(
                shape, bytes, scale.range().least(), scale.range().largest(), scale.turned());
    }

    /** The address of a picture of one row, for an img element. */
    String address(Column pixels) {
        return scales.get()
                .pictures(new Columns.Part(pixels, new int[] {0}), shape)
                .address(0);
    }
}
