package dev.layerlab.ui.run;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a run is gone for good. */
final class DeleteDialog extends ConfirmDialog {
    DeleteDialog(String name, Runnable delete) {
        setHeader("Delete “" + name + "”?");
        setText("Its curves, weights and settings go for good, and links to it will lead nowhere. "
                + "A run that trains is stopped first.");
        setCancelable(true);
        setConfirmText("Delete");
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> delete.run());
    }
}
