package dev.layerlab.ui.mistakes;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.layerlab.ui.Figures;
import java.util.List;

/** The weights of the first layer, a picture for each unit. */
final class FirstLayer extends Section {
    FirstLayer(List<UnitPicture> units) {
        var legend = new Paragraph(
                "White is the weight farthest above 0, black the one farthest below, middle grey is 0: a unit"
                        + " rises with pixels that are bright where its picture is bright, and falls with those that are bright"
                        + " where it is dark; in colour, channel by channel. Each unit's own scale stands below it.");
        legend.addClassName("quiet");
        var list = new UnorderedList();
        list.addClassName("units");
        units.forEach(unit -> list.add(picture(unit)));
        addClassName("panel");
        add(new H2("First layer's weights"), legend, list);
    }

    private static ListItem picture(UnitPicture unit) {
        var scale = new Span("±" + Figures.number(unit.largest()));
        scale.addClassName("quiet");
        return new ListItem(new Image(unit.picture(), "weights of unit " + unit.unit()), scale);
    }
}
