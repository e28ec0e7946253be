package dev.layerlab.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** The list of keys, opened with {@code ?}. */
final class KeysDialog extends Dialog {
    KeysDialog() {
        setHeaderTitle("Keys");
        var keys = new DescriptionList();
        keys.addClassName("keys");
        key(keys, "?", "this list");
        key(keys, "Tab, Shift+Tab", "next and previous field or button");
        key(keys, "Enter", "on the words of Predict: go on to the next field, then to the candidates");
        key(keys, "1 to 9, 0", "on Predict: append that candidate and move the window on");
        key(keys, "arrows, Space, Enter", "on Runs: walk through the list, select a run, go into its line");
        key(keys, "Up, Down", "in a field of numbers: step the number at the caret");
        key(keys, "Shift+Up, Shift+Down, PageUp, PageDown", "the same, ten steps at once");
        key(keys, "Alt+Up, Alt+Down", "on Compose: move the layer");
        key(keys, "Alt+Shift+Down", "on Compose: duplicate the layer");
        key(keys, "Ctrl+Z, Ctrl+Shift+Z", "on Compose: undo and redo");
        key(keys, "Esc", "close a dialog or a list");
        add(keys);
        getFooter().add(new Button("Close", click -> close()));
    }

    private static void key(DescriptionList keys, String name, String meaning) {
        keys.add(new Term(name), new Description(meaning));
    }
}
