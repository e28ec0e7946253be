package dev.layerlab.ui.data;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.conversion.TextOptions;
import dev.layerlab.ui.form.RecordForm;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Where files come in, by button or drop. A file that is not taken leaves one sentence in its place. */
final class UploadZone extends Div {
    /** Vaadin draws a bar for each file without saying what it is. */
    private static final String NAME_BARS = """
            const name = () => this.querySelectorAll('vaadin-progress-bar').forEach(bar => bar.ariaLabel = 'Upload');
            new MutationObserver(name).observe(this, { childList: true, subtree: true });""";

    private final transient AtomicReference<TextOptions> text = new AtomicReference<>(new TextOptions());
    private final Upload upload;
    private final Paragraph refusal = new Paragraph();

    UploadZone(DatasetService datasets, Consumer<Dataset> taken) {
        long limit = datasets.limit().toMegabytes();
        // the upload's own thread reads the options, so it gets them in a reference
        upload = new Upload(new DatasetUpload(datasets, text::get, taken, this::refuse));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(datasets.limit().toBytes()));
        upload.setUploadButton(button());
        upload.setDropLabel(new Span("or drop an HDF5 or plain text (.txt) file here, up to %d MiB".formatted(limit)));
        upload.addFileRejectedListener(rejected -> refuse(
                "'%s' is larger than %d MiB, the largest file that is taken. Save a part of it, or compress it inside HDF5 (gzip)."
                        .formatted(rejected.getFileName(), limit)));
        upload.getElement().executeJs(NAME_BARS);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        addClassNames("upload-zone");
        add(upload, refusal, textOptions());
    }

    private static Button button() {
        var button = new Button("Upload data…");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Details textOptions() {
        var explanation = new Paragraph("A plain text becomes rows of four words, all of them among its most frequent "
                + "words: so many, the rows being split into training, validation and test with the seed.");
        explanation.addClassName("quiet");
        var form = new RecordForm<>(text.get(), (options, component) -> text.set(options.record()));
        return new Details("Options for plain text", explanation, form);
    }

    private void refuse(String sentence) {
        if (!sentence.isEmpty()) {
            upload.clearFileList();
        }
        refusal.setText(sentence);
    }
}
