package dev.layerlab.ui.data;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a data set is gone for good, and its runs with it where there are any. */
final class DeleteDialog extends ConfirmDialog {
    /** @param runs how many runs need it */
    DeleteDialog(String name, int runs, Runnable delete) {
        setHeader("Delete “" + name + "”?");
        setText(
                runs == 0
                        ? "The file and all that was read of it go for good."
                        : "%s it: their curves, weights and settings would go with it for good, and links to them would lead nowhere."
                                .formatted(runs == 1 ? "1 run needs" : "%,d runs need".formatted(runs)));
        setCancelable(true);
        setConfirmText(
                runs == 0 ? "Delete" : runs == 1 ? "Delete with its run" : "Delete with its %,d runs".formatted(runs));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> delete.run());
    }
}
