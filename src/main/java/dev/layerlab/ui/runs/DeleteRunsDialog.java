package dev.layerlab.ui.runs;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.layerlab.run.RunEntry;
import java.util.List;

/** Asks before runs are gone for good. */
final class DeleteRunsDialog extends ConfirmDialog {
    DeleteRunsDialog(List<RunEntry> chosen, Runnable delete) {
        setHeader(
                chosen.size() == 1
                        ? "Delete “%s”?".formatted(chosen.getFirst().run().name())
                        : "Delete %d runs?".formatted(chosen.size()));
        setText("Their curves, weights and settings go for good, and links to them will lead nowhere. "
                + "Archiving keeps all that.");
        setCancelable(true);
        setConfirmText("Delete");
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> delete.run());
    }
}
