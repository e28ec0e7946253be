package dev.layerlab.ui.data;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.data.Insights;
import java.util.List;

/** What black and white are in a data set's pictures, and whether these are turned. */
public record PictureScale(Insights.Values values, boolean turned) {
    /** Bytes are shades as they are, other values are spread over their range. */
    public Pictures pictures(Columns.Part part, List<Integer> shape) {
        boolean bytes = part.x() instanceof Column.Bytes;
        return new Pictures(part.x(), shape, bytes ? 0 : values.least(), bytes ? 255 : values.largest(), turned);
    }
}
