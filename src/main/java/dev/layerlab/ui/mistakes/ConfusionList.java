package dev.layerlab.ui.mistakes;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.predict.Confusion;
import dev.layerlab.predict.Confusion.Counted;

/** The confusions that are made most often, where there are too many classes for a table. */
final class ConfusionList extends Section {
    private static final int MOST = 30;

    ConfusionList(Confusion confusion) {
        var explained = new Paragraph("The true class → what the network said.");
        explained.addClassName("quiet");
        var list = new OrderedList();
        list.addClassName("confusions");
        for (Counted counted : confusion.frequent(MOST)) {
            list.add(item(confusion, counted));
        }
        addClassName("panel");
        add(new H2("Most frequent confusions"), explained, list);
    }

    private static ListItem item(Confusion confusion, Counted counted) {
        var pair = new Span("%s → %s"
                .formatted(
                        confusion.classes().get(counted.pair().truth()),
                        confusion.classes().get(counted.pair().said())));
        pair.addClassName("name");
        return new ListItem(pair, new Span(counted.times() == 1 ? "once" : "%,d times".formatted(counted.times())));
    }
}
