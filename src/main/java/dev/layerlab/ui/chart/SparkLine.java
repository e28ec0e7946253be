package dev.layerlab.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A curve without axes, as high as a line of text. */
@Tag("spark-line")
@JsModule("context://layerlab/spark-line.js")
public final class SparkLine extends Component {
    public SparkLine(List<Double> values) {
        getElement().setPropertyList("points", values);
    }
}
