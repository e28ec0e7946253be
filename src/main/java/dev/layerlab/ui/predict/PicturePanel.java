package dev.layerlab.ui.predict;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import dev.layerlab.data.DataException;
import dev.layerlab.predict.Classification;
import dev.layerlab.predict.PicturePredictor;
import dev.layerlab.ui.Background;

/** A picture in, of the data set or one's own, and a figure for each class out. */
@StyleSheet("layerlab/pictures.css")
final class PicturePanel extends PredictPanel {
    private final PictureSubject subject;
    private final String runId;
    private final PicturePredictor predictor;
    private final Background background;
    private final SerializableConsumer<String> moved;
    private final PictureChoice choice;
    private final Image picture = new Image();
    private final Paragraph verdict = new Paragraph();
    private final Paragraph epoch = new Paragraph();
    private final ClassBars bars = new ClassBars();
    private volatile PictureAsked asked;
    private volatile boolean seen;

    PicturePanel(
            PictureSubject subject,
            String runId,
            PicturePredictor predictor,
            Background background,
            SerializableConsumer<String> moved) {
        this.subject = subject;
        this.runId = runId;
        this.predictor = predictor;
        this.background = background;
        this.moved = moved;
        choice = new PictureChoice(subject, this::choose, this::choose);
        asked = new PictureAsked.Row(subject.parts().getLast(), 0);
        addClassNames("predict", "predict-picture");
        picture.setVisible(false);
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("role", "status");
        epoch.addClassName("quiet");
        var said = new Div(verdict, bars, epoch);
        said.addClassName("said");
        var answer = new Div(picture, said);
        answer.addClassName("answer");
        add(choice, answer);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        seen = true;
        askInBackground();
    }

    @Override
    String question() {
        return "What is this?";
    }

    @Override
    public boolean open(QueryParameters address) {
        var row = PictureAsked.Row.of(address, subject);
        row.ifPresent(named -> {
            asked = named;
            choice.show(named);
        });
        return row.isPresent();
    }

    /** Until the panel is seen nothing is asked; the answer is shown only while the same picture is asked about. */
    @Override
    public Runnable ask() {
        if (!seen) {
            return () -> {};
        }
        PictureAsked now = asked;
        try {
            Classification said = switch (now) {
                case PictureAsked.Row(var part, int row) -> predictor.ofRow(runId, part, row);
                case PictureAsked.Own own -> predictor.ofPixels(runId, own.pixels());
            };
            String address = subject.address(said.pixels());
            return () -> {
                if (now == asked) {
                    show(now, said, address);
                }
            };
        } catch (IllegalArgumentException | DataException refusal) {
            return () -> verdict.setText(refusal.getMessage());
        }
    }

    private void choose(PictureAsked chosen) {
        asked = chosen;
        if (chosen instanceof PictureAsked.Row row) {
            moved.accept(row.query(subject));
        }
        askInBackground();
    }

    /** The first question loads the data set, which takes a while. */
    private void askInBackground() {
        UI ui = getUI().orElseThrow();
        background.start(task -> {
            Runnable answer = ask();
            ui.access(answer::run);
        });
    }

    private void show(PictureAsked shown, Classification said, String address) {
        picture.setSrc(address);
        picture.setAlt(
                switch (shown) {
                    case PictureAsked.Row(var part, int row) -> "%s picture %,d".formatted(part.word(), row);
                    case PictureAsked.Own own -> own.name();
                });
        picture.setVisible(true);
        verdict.setText(verdict(said));
        bars.show(said);
        epoch.setText("Weights of epoch %,d.".formatted(said.epoch()));
    }

    private static String verdict(Classification said) {
        String name = said.classes().get(said.said()).name();
        if (said.truth() == null) {
            return "The network says %s.".formatted(name);
        }
        return said.truth() == said.said()
                ? "The network says %s, and that is right.".formatted(name)
                : "The network says %s, but this is %s."
                        .formatted(name, said.classes().get(said.truth()).name());
    }
}
