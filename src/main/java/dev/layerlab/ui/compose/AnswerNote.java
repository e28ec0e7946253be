package dev.layerlab.ui.compose;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.layerlab.run.trial.Answer;

/** What a check came to: a sign and a sentence, and the same for each part. */
final class AnswerNote extends Div {
    AnswerNote(Answer answer) {
        addClassName("answer");
        add(new Paragraph(sign(answer.good()), new Span(answer.sentence())));
        if (!answer.details().isEmpty()) {
            var list = new UnorderedList();
            answer.details().forEach(part -> list.add(new ListItem(sign(part.good()), new Span(part.text()))));
            add(list);
        }
    }

    private static Span sign(boolean good) {
        var sign = new Span(good ? "✓" : "✕");
        sign.addClassNames("sign", good ? "good" : "bad");
        sign.getElement().setAttribute("role", "img").setAttribute("aria-label", good ? "passed" : "not passed");
        return sign;
    }
}
