package dev.layerlab.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** Curves of means over the epochs, each in a band from the lowest to the highest value. */
@Tag("band-chart")
@JsModule("context://layerlab/band-chart.js")
public final class BandChart extends Component {
    /** An epoch with the mean, the lowest and the highest value of several runs. */
    public record Point(int x, double mean, double low, double high) {}

    public record Band(String name, List<Point> points) {}

    /** @param percent whether the values are shares, 0 to 1, to be shown as 0 % to 100 % */
    public void show(boolean percent, List<Band> bands) {
        getElement().callJsFunction("show", percent, bands);
    }
}
