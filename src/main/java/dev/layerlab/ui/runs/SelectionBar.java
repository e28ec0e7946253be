package dev.layerlab.ui.runs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.run.RunEntry;
import java.util.List;

/** How many runs are selected and what can be done with them. Always as high, so that the list stays where it is. */
final class SelectionBar extends Div {
    /** What the page does with the selected runs. */
    interface Actions {
        void compare();

        void archive();

        void restore();

        void delete();

        void clear();
    }

    private final Span count = new Span();
    private final Button compare;
    private final Button archive;
    private final Button restore;
    private final Button delete;
    private final Button clear;

    SelectionBar(Actions actions) {
        addClassNames("row", "selection-bar");
        count.getElement().setAttribute("role", "status");
        compare = new Button("Compare", click -> actions.compare());
        archive = new Button("Archive", click -> actions.archive());
        restore = new Button("Take back from the archive", click -> actions.restore());
        delete = new Button("Delete", click -> actions.delete());
        clear = new Button("Clear", click -> actions.clear());
        compare.addThemeName("primary");
        add(count, compare, archive, restore, delete, clear);
        getChildren().filter(Button.class::isInstance).forEach(button -> ((Button) button).addThemeName("small"));
        show(List.of());
    }

    void show(List<RunEntry> selected) {
        boolean some = !selected.isEmpty();
        count.setText(some ? selected.size() + " selected" : "Select runs to compare or archive them.");
        count.setClassName("quiet", !some);
        compare.setVisible(some);
        archive.setVisible(selected.stream().anyMatch(entry -> !entry.notes().archived()));
        restore.setVisible(selected.stream().anyMatch(entry -> entry.notes().archived()));
        delete.setVisible(some);
        clear.setVisible(some);
    }
}
