package dev.layerlab.ui.data;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import java.util.function.Consumer;

/** Where files come in, by button or drop. A file that is not taken leaves one sentence in its place. */
final class UploadZone extends Div {
    private final Upload upload;
    private final Paragraph refusal = new Paragraph();

    UploadZone(DatasetService datasets, Consumer<Dataset> taken) {
        long limit = datasets.limit().toMegabytes();
        upload = new Upload(new DatasetUpload(datasets, taken, this::refuse));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(datasets.limit().toBytes()));
        upload.setUploadButton(button());
        upload.setDropLabel(new Span("or drop an HDF5 or plain text (.txt) file here, up to %d MiB".formatted(limit)));
        upload.addFileRejectedListener(rejected -> refuse(
                "'%s' is larger than %d MiB, the largest file that is taken. Save a part of it, or compress it inside HDF5 (gzip)."
                        .formatted(rejected.getFileName(), limit)));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        addClassNames("upload-zone");
        add(upload, refusal);
    }

    private static Button button() {
        var button = new Button("Upload data…");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void refuse(String sentence) {
        if (!sentence.isEmpty()) {
            upload.clearFileList();
        }
        refusal.setText(sentence);
    }
}
