package dev.layerlab.ui.data;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.layerlab.data.Dataset;
import java.nio.file.Path;

/** A data set's name, its file, and what can be done with it as a whole. */
final class DatasetHead extends Div {
    /** What the page does when a button is pressed. */
    interface Actions {
        void use();

        void rename();

        void delete();
    }

    /** @param original the file as it was uploaded */
    DatasetHead(Dataset dataset, Path original, Actions actions) {
        addClassName("dataset-head");
        var use = new Button("Use in a run", press -> actions.use());
        use.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        use.setEnabled(dataset.usable());
        var download = new Anchor(DownloadHandler.forFile(original.toFile(), dataset.fileName()), "Download");
        var row = new Div(
                new H1(dataset.name()),
                button("Rename", actions::rename),
                download,
                button("Delete", actions::delete),
                use);
        row.addClassName("row");
        add(row, file(dataset));
        if (!dataset.description().isBlank()) {
            add(new Paragraph(dataset.description()));
        }
        if (!dataset.notes().isBlank()) {
            add(new Paragraph(dataset.notes()));
        }
    }

    private static Button button(String label, Runnable press) {
        var button = new Button(label, click -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static Span file(Dataset dataset) {
        var file = new Span("%s · %s · sha256 %s…"
                .formatted(
                        dataset.fileName(),
                        Sizes.bytes(dataset.bytes()),
                        dataset.sha256().substring(0, 12)));
        file.addClassName("quiet");
        file.setTitle(dataset.sha256());
        return file;
    }
}
