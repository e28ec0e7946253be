package dev.layerlab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;

/** Single keys that do something while nobody is typing into a field. */
@Tag("hot-keys")
@JsModule("context://layerlab/hot-keys.js")
public final class HotKeys extends Component {
    /** @param keys each character is one key, as the keyboard event names it */
    public HotKeys(String keys, SerializableConsumer<String> pressed) {
        getElement().setProperty("keys", keys);
        getElement()
                .addEventListener(
                        "hot-key",
                        event -> pressed.accept(
                                event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }
}
