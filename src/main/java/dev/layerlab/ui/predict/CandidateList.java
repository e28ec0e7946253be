package dev.layerlab.ui.predict;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import dev.layerlab.predict.Prediction;
import dev.layerlab.predict.Prediction.Candidate;
import dev.layerlab.ui.Figures;
import dev.layerlab.ui.HotKeys;
import java.util.ArrayList;
import java.util.List;

/** The likeliest next words in order, and what is left for all others. */
final class CandidateList extends Div {
    private static final String KEYS = "1234567890";

    private final List<CandidateRow> rows = new ArrayList<>();
    private final Paragraph rest = new Paragraph();
    private final int vocabulary;

    CandidateList(int vocabulary, SerializableConsumer<String> chosen) {
        this.vocabulary = vocabulary;
        addClassName("candidates");
        var list = new OrderedList();
        for (char key : KEYS.toCharArray()) {
            var row = new CandidateRow(String.valueOf(key), chosen);
            rows.add(row);
            list.add(row);
        }
        rest.addClassName("quiet");
        add(list, rest, new HotKeys(KEYS, key -> {
            CandidateRow row = rows.get(KEYS.indexOf(key));
            if (isVisible() && row.isVisible()) {
                chosen.accept(row.word());
            }
        }));
    }

    void show(Prediction prediction) {
        List<Candidate> candidates = prediction.candidates();
        for (int i = 0; i < rows.size(); i++) {
            if (i < candidates.size()) {
                rows.get(i).show(candidates.get(i));
            } else {
                rows.get(i).setVisible(false);
            }
        }
        double told = candidates.stream().mapToDouble(Candidate::probability).sum();
        rest.setText(
                "rest of %d words %s".formatted(vocabulary - candidates.size(), Figures.share(Math.max(0, 1 - told))));
        setVisible(true);
    }

    void focusFirst() {
        rows.getFirst().focus();
    }
}
