package dev.layerlab.ui.predict;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import dev.layerlab.predict.Predictor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Three words in, the ten likeliest fourth words out. */
final class WordPanel extends PredictPanel {
    private final Predictor predictor;
    private final String runId;
    private final int vocabulary;
    private final SerializableConsumer<String> moved;
    private final List<WordField> fields = new ArrayList<>();
    private final Span epoch = new Span();
    private final Div nearest = new Div();
    private final Paragraph notYet = new Paragraph();
    private final CandidateList candidates;
    private volatile List<String> words;

    /** @param moved called with the address's query whenever the words have changed */
    WordPanel(Predictor predictor, String runId, Examples examples, SerializableConsumer<String> moved) {
        this.predictor = predictor;
        this.runId = runId;
        this.moved = moved;
        this.words = Collections.nCopies(examples.width(), "");
        vocabulary = examples.vocabulary().size();
        candidates = new CandidateList(vocabulary, this::append);
        addClassName("predict");
        epoch.addClassName("quiet");
        nearest.addClassNames("row", "nearest");
        add(fieldRow(examples), tries(examples), nearest, notYet, candidates);
        show(answer());
    }

    @Override
    String question() {
        return "What comes next?";
    }

    @Override
    public Runnable ask() {
        Answer answer = answer();
        return () -> show(answer);
    }

    @Override
    public boolean open(QueryParameters address) {
        List<String> given = WordAddress.words(address);
        setWords(given);
        return !given.isEmpty();
    }

    private Answer answer() {
        return Answer.to(words, runId, vocabulary, predictor);
    }

    /** Fewer or more words than the network reads are ignored. */
    private void setWords(List<String> given) {
        if (given.size() == words.size()) {
            for (int place = 0; place < given.size(); place++) {
                fields.get(place).setValue(given.get(place).isEmpty() ? null : given.get(place));
            }
            changed(given);
        }
    }

    private void show(Answer answer) {
        fields.forEach(WordField::accept);
        nearest.removeAll();
        nearest.setVisible(false);
        notYet.setVisible(false);
        candidates.setVisible(false);
        switch (answer) {
            case Answer.Candidates likely -> {
                candidates.show(likely.prediction());
                epoch.setText("weights of epoch " + likely.prediction().epoch());
            }
            case Answer.NotYet why -> {
                notYet.setText(why.why());
                notYet.setVisible(true);
            }
            case Answer.Unknown unknown -> offer(unknown);
        }
    }

    private void offer(Answer.Unknown unknown) {
        fields.get(unknown.place()).refuse(unknown.message());
        nearest.setVisible(true);
        nearest.add(new Span("Did you mean"));
        for (String word : unknown.nearest()) {
            nearest.add(small(word, () -> replace(unknown.place(), word)));
        }
    }

    private Div fieldRow(Examples examples) {
        var row = new Div();
        row.addClassNames("row", "words");
        for (int i = 0; i < examples.width(); i++) {
            int place = i;
            var field = new WordField(
                    "Word " + (place + 1), examples.vocabulary(), word -> typed(place, word), () -> goOn(place));
            fields.add(field);
            row.add(field);
        }
        row.add(epoch);
        return row;
    }

    private Div tries(Examples examples) {
        var row = new Div(new Span("Try:"));
        row.addClassNames("row", "quiet");
        row.setVisible(!examples.triples().isEmpty());
        for (List<String> triple : examples.triples()) {
            row.add(small(String.join(" ", triple), () -> setWords(triple)));
        }
        return row;
    }

    private void typed(int place, String word) {
        var now = new ArrayList<>(words);
        now.set(place, word.strip());
        changed(now);
    }

    private void replace(int place, String word) {
        fields.get(place).setValue(word);
        typed(place, word);
        goOn(place);
    }

    private void append(String word) {
        var now = new ArrayList<>(words.subList(1, words.size()));
        now.add(word);
        setWords(now);
    }

    private void goOn(int place) {
        if (fields.get(place).isInvalid()) {
            return;
        }
        if (place + 1 < fields.size()) {
            fields.get(place + 1).focus();
        } else if (candidates.isVisible()) {
            candidates.focusFirst();
        }
    }

    private void changed(List<String> now) {
        words = List.copyOf(now);
        moved.accept(WordAddress.query(words));
        show(answer());
    }

    private static Button small(String text, Runnable deed) {
        var button = new Button(text, click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
