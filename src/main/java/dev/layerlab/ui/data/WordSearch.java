package dev.layerlab.ui.data;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.layerlab.data.DataException;
import dev.layerlab.data.StoredRows;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Training rows in words: three to begin with, another three at each press, or those that hold the words one looks for. */
final class WordSearch extends Section {
    private static final int SHOWN = 3;
    private static final int FOUND = 20;

    private final transient Supplier<StoredRows> rows;
    private final transient RandomGenerator random;
    private final Paragraph answer = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    /**
     * @param first the rows to begin with
     * @param rows opened anew for each question, so that a page that lies open holds nothing
     */
    WordSearch(List<String> first, Supplier<StoredRows> rows, RandomGenerator random) {
        this.rows = rows;
        this.random = random;
        addClassNames("examples", "panel");
        var another = new Button("Another three", press -> drawThree());
        another.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new H2("Rows"), search(), another);
        head.addClassName("row");
        answer.addClassName("quiet");
        list.getElement().setAttribute("aria-live", "polite");
        add(head, answer, list);
        show("", first);
    }

    private TextField search() {
        var search = new TextField();
        search.setPlaceholder("words, in their order");
        search.setAriaLabel("Search rows");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.getElement().getThemeList().add("small");
        search.addValueChangeListener(typed -> search(typed.getValue().strip()));
        return search;
    }

    private void search(String words) {
        if (words.isEmpty()) {
            drawThree();
            return;
        }
        try {
            StoredRows.Found found = rows.get().search(List.of(words.split("\\s+")), FOUND);
            show(
                    "%,d training rows hold “%s”".formatted(found.count(), words)
                            + (found.count() > FOUND ? ", the first %d:".formatted(FOUND) : "."),
                    found.rows());
        } catch (DataException unknown) {
            show(unknown.getMessage(), List.of());
        }
    }

    private void drawThree() {
        StoredRows all = rows.get();
        show("", random.ints(SHOWN, 0, all.count()).mapToObj(all::words).toList());
    }

    private void show(String sentence, List<String> shown) {
        answer.setText(sentence);
        list.removeAll();
        shown.forEach(row -> list.add(new ListItem(row)));
    }
}
