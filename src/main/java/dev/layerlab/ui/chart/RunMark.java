package dev.layerlab.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A piece of the line that a run has in an overlay, to stand beside its name. */
@Tag("run-mark")
@JsModule("context://layerlab/run-mark.js")
public final class RunMark extends Component {
    /** @param run its place among the runs that are compared */
    public RunMark(int run) {
        getElement().setAttribute("run", String.valueOf(run));
    }
}
