package dev.layerlab.ui.predict;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import dev.layerlab.predict.Prediction.Candidate;
import dev.layerlab.ui.Figures;
import java.util.Locale;

/** A likely next word with its probability as a bar; a click appends it. */
final class CandidateRow extends ListItem {
    private final Span word = new Span();
    private final Span bar = new Span();
    private final Span share = new Span();
    private final NativeButton button = new NativeButton();

    /** @param key the key that does the same as a click */
    CandidateRow(String key, SerializableConsumer<String> chosen) {
        var hint = new Span(key);
        hint.addClassName("key");
        word.addClassName("word");
        var track = new Span(bar);
        track.addClassName("track");
        bar.addClassName("fill");
        share.addClassName("share");
        button.add(hint, word, track, share);
        button.addClickListener(click -> chosen.accept(word.getText()));
        add(button);
        setVisible(false);
    }

    void show(Candidate candidate) {
        word.setText(candidate.word());
        bar.getStyle().setWidth(String.format(Locale.ROOT, "%.2f%%", 100 * candidate.probability()));
        share.setText(Figures.share(candidate.probability()));
        setVisible(true);
    }

    String word() {
        return word.getText();
    }

    void focus() {
        button.focus();
    }
}
