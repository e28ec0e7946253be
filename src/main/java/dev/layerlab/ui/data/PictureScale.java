package dev.layerlab.ui.data;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.data.Insights;
import dev.layerlab.data.StoredRows;
import java.util.List;

/**
 * What black and white are in a data set's pictures, and whether these are turned.
 *
 * @param range from black to white; null where rows hold words
 */
public record PictureScale(StoredRows.Range range, boolean turned) {
    /** @param values null where rows hold words */
    PictureScale(Insights.Values values, boolean turned) {
        this(values == null ? null : new StoredRows.Range(values.least(), values.largest()), turned);
    }

    /** Bytes are shades as they are, other values are spread over their range. */
    public Pictures pictures(Columns.Part part, List<Integer> shape) {
        boolean bytes = part.x() instanceof Column.Bytes;
        return new Pictures(part.x(), shape, bytes ? 0 : range.least(), bytes ? 255 : range.largest(), turned);
    }
}
