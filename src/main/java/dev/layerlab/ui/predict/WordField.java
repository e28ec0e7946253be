package dev.layerlab.ui.predict;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** A field for one word: suggests those of the vocabulary, takes any, and says each one on. */
final class WordField extends ComboBox<String> {
    /**
     * @param changed called with each word that was chosen or typed to its end, and already while typing
     * @param done called when Enter says that the word stands
     */
    WordField(String label, List<String> vocabulary, SerializableConsumer<String> changed, SerializableRunnable done) {
        super(label);
        addClassName("word");
        setItems((word, typed) -> word.startsWith(typed.toLowerCase()), vocabulary);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> {
            setValue(typed.getDetail());
            changed.accept(typed.getDetail());
        });
        addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                changed.accept(chosen.getValue());
            }
        });
        getElement()
                .addEventListener("filter-changed", typing -> {
                    String typed =
                            typing.getEventData().get("event.detail.value").asString();
                    if (vocabulary.contains(typed)) {
                        changed.accept(typed);
                    }
                })
                .addEventData("event.detail.value");
        getElement().addEventListener("keydown", key -> done.run()).setFilter("event.key === 'Enter'");
    }

    void refuse(String why) {
        setErrorMessage(why);
        setInvalid(true);
    }

    void accept() {
        setErrorMessage("");
        setInvalid(false);
    }
}
