package dev.layerlab.ui.predict;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;

/** A place to ask a run's model, and its answer, which may change with each epoch. */
public abstract sealed class PredictPanel extends Div permits WordPanel, PicturePanel {
    /** What is asked, in words. */
    abstract String question();

    /** Asks the model as things stand, on any thread; what comes back shows the answer, on the page's own. */
    public abstract Runnable ask();

    /** Takes over what an address names; false where it names nothing. */
    public abstract boolean open(QueryParameters address);
}
