package dev.layerlab.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;

/** Bars for how numbers are spread over equally wide bins. */
@Tag("value-histogram")
@JsModule("context://layerlab/value-histogram.js") // built from frontend/value-histogram.ts
public final class ValueHistogram extends Component {
    public ValueHistogram(String heading) {
        getElement().setProperty("heading", heading);
    }

    public void show(double least, double greatest, int[] counts) {
        getElement()
                .callJsFunction(
                        "show", least, greatest, Arrays.stream(counts).boxed().toList());
    }
}
