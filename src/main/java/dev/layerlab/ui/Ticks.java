package dev.layerlab.ui;

import com.vaadin.flow.component.grid.Grid;

/** What a grid of lines that change, and that can be ticked, needs beside. */
public final class Ticks {
    private Ticks() {}

    /**
     * Sends the lines once more after each tick. Those that were under way when it was made tell the page that the line is
     * not ticked, and the page takes the tick off again.
     */
    public static void keep(Grid<?> grid) {
        grid.addSelectionListener(change -> {
            if (change.isFromClient()) {
                grid.getDataProvider().refreshAll();
            }
        });
    }
}
