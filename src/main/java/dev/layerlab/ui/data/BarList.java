package dev.layerlab.ui.data;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.layerlab.data.Insights;
import dev.layerlab.data.Insights.Counted;
import java.util.List;
import java.util.stream.IntStream;

/** How often each of some things occurs, as bars. */
final class BarList extends Section {
    private static final int SHOWN = 20;

    BarList(String title, List<Counted> counts) {
        addClassName("panel");
        int most = counts.stream().mapToInt(Counted::count).max().orElse(1);
        var bars = new UnorderedList();
        bars.addClassName("bars");
        counts.stream().limit(SHOWN).forEach(counted -> bars.add(bar(counted, most)));
        add(new H2(title), bars);
        if (counts.size() > SHOWN) {
            add(new Span("and %,d more".formatted(counts.size() - SHOWN)));
        }
    }

    static BarList ofClasses(Insights.Part part, List<String> names) {
        List<Counted> counts = IntStream.range(0, names.size())
                .mapToObj(label ->
                        new Counted(names.get(label), part.classCounts().get(label)))
                .toList();
        return new BarList("Classes, %s".formatted(part.name()), counts);
    }

    private static ListItem bar(Counted counted, int most) {
        var name = new Span(counted.text());
        name.addClassName("name");
        var bar = new Div();
        bar.addClassName("bar-fill");
        bar.setWidth(100f * counted.count() / most, Unit.PERCENTAGE);
        var track = new Div(bar);
        track.addClassName("track");
        return new ListItem(name, track, new Span("%,d".formatted(counted.count())));
    }
}
