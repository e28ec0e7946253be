package dev.layerlab.ui.predict;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.predict.Classification;
import dev.layerlab.predict.Classification.ClassFigure;
import dev.layerlab.predict.Measure;
import dev.layerlab.ui.Figures;
import java.util.Locale;

/** A bar for each class, the largest figure first. */
final class ClassBars extends Div {
    private static final int MOST = 10;

    private final OrderedList list = new OrderedList();
    private final Paragraph explained = new Paragraph();

    ClassBars() {
        addClassName("class-bars");
        explained.addClassName("quiet");
        explained.setVisible(false);
        add(list, explained);
    }

    void show(Classification said) {
        list.removeAll();
        said.foremost().stream().limit(MOST).forEach(figure -> list.add(bar(figure, said.measure())));
        explained.setText("The loss makes no probabilities, so these are the network's scores.");
        explained.setVisible(said.measure() == Measure.SCORE);
    }

    private static ListItem bar(ClassFigure figure, Measure measure) {
        var name = new Span(figure.name());
        name.addClassName("name");
        var fill = new Span();
        fill.addClassName("fill");
        fill.getStyle().setWidth(String.format(Locale.ROOT, "%.2f%%", 100 * figure.bar()));
        var track = new Span(fill);
        track.addClassName("track");
        var share = new Span(
                measure == Measure.PROBABILITY
                        ? Figures.share(figure.figure())
                        : "score " + Figures.number(figure.figure()));
        share.addClassName("share");
        return new ListItem(name, track, share);
    }
}
