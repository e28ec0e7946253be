package dev.layerlab.ui.predict;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import dev.layerlab.predict.DataPart;
import dev.layerlab.predict.PictureFile;

/** Which picture is asked about: one of the data set by its number, or a file of one's own. */
final class PictureChoice extends Div {
    private final PictureSubject subject;
    private final SerializableConsumer<PictureAsked.Row> chosen;
    private final Select<DataPart> part = new Select<>();
    private final IntegerField row = new IntegerField("Picture");
    private final Button previous = new Button("Previous", click -> move(-1));
    private final Button next = new Button("Next", click -> move(1));
    private final Paragraph refusal = new Paragraph();

    PictureChoice(
            PictureSubject subject,
            SerializableConsumer<PictureAsked.Row> chosen,
            SerializableConsumer<PictureAsked.Own> sent) {
        this.subject = subject;
        this.chosen = chosen;
        part.setLabel("Pictures of");
        part.setItems(subject.parts());
        part.setItemLabelGenerator(DataPart::word);
        part.setVisible(subject.parts().size() > 1);
        part.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(new PictureAsked.Row(part.getValue(), 0));
            }
        });
        row.setMin(0);
        row.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose(new PictureAsked.Row(part.getValue(), within(change.getValue())));
            }
        });
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        addClassName("picture-choice");
        var numbers = new Div(part, row, previous, next);
        numbers.addClassName("row");
        var limits =
                new Paragraph("Your own picture may have up to %d MiB and 4,000 × 4,000 pixels; it is scaled to %s."
                        .formatted(PictureFile.LIMIT >> 20, size()));
        limits.addClassName("quiet");
        add(numbers, upload(sent), limits, refusal);
        show(new PictureAsked.Row(subject.parts().getLast(), 0));
    }

    /** Shows which picture of the data set it is. */
    void show(PictureAsked.Row asked) {
        int last = subject.rows(asked.part()) - 1;
        part.setValue(asked.part());
        row.setMax(last);
        row.setHelperText("0 to %,d".formatted(last));
        row.setValue(asked.row());
        previous.setEnabled(asked.row() > 0);
        next.setEnabled(asked.row() < last);
        refusal.setText("");
    }

    private void move(int by) {
        Integer now = row.getValue();
        choose(new PictureAsked.Row(part.getValue(), within((now == null ? 0 : now) + by)));
    }

    private int within(int wanted) {
        return Math.clamp(wanted, 0, subject.rows(part.getValue()) - 1);
    }

    private void choose(PictureAsked.Row asked) {
        show(asked);
        chosen.accept(asked);
    }

    private Upload upload(SerializableConsumer<PictureAsked.Own> sent) {
        int limit = PictureFile.LIMIT >> 20;
        var upload = new Upload();
        upload.setUploadHandler(new PictureUpload(
                subject::pixels,
                own -> {
                    refusal.setText("");
                    upload.clearFileList();
                    sent.accept(own);
                },
                sentence -> {
                    upload.clearFileList();
                    refusal.setText(sentence);
                }));
        upload.setMaxFileSize(PictureFile.LIMIT);
        upload.setUploadButton(new Button("Your own picture…"));
        upload.setDropLabel(new Span("or drop a PNG or JPEG here"));
        upload.addFileRejectedListener(
                rejected -> refusal.setText("'%s' is larger than %d MiB, the largest picture that is taken."
                        .formatted(rejected.getFileName(), limit)));
        return upload;
    }

    private String size() {
        return "%d × %d".formatted(subject.shape().get(1), subject.shape().get(0));
    }
}
