package dev.layerlab.ui.run;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import dev.layerlab.run.DatasetReading;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunConfig;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything the run was started with, to read and to take along as JSON. */
final class RunSettings extends Div {
    private final Span engine = new Span("not started yet");
    private final String datasetName;
    private final DatasetReading reading;
    private final JsonMapper mapper;
    private RunConfig shown;

    /** @param reading how the data set was read, null where it is not known */
    RunSettings(String datasetName, DatasetReading reading, JsonMapper mapper) {
        this.datasetName = datasetName;
        this.reading = reading;
        this.mapper = mapper;
        addClassName("settings");
    }

    /** Draws the settings anew where they have changed, as when a run got more epochs. */
    void show(Run run) {
        if (run.engine() != null) {
            engine.setText(run.engine());
        }
        if (!run.config().equals(shown)) {
            shown = run.config();
            removeAll();
            draw(run);
        }
    }

    private void draw(Run run) {
        JsonNode config = mapper.valueToTree(run.config());
        var list = new DescriptionList();
        entry(list, "run", new Span(run.id()));
        entry(list, "engine", engine);
        entry(list, "data set", new Anchor("data/" + run.config().dataset(), datasetName));
        if (reading != null) {
            entry(list, "read as", lines(ReadingWords.choices(reading)));
            entry(list, "roles", lines(ReadingWords.roles(reading)));
        }
        config.propertyStream()
                .filter(setting ->
                        !setting.getKey().equals("name") && !setting.getKey().equals("dataset"))
                .forEach(setting -> entry(list, words(setting.getKey()), value(setting.getValue())));
        String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(config);
        add(list, new Div(copy(json), text(json)));
    }

    /** Can be scrolled from the keyboard. */
    private static Pre text(String json) {
        var text = new Pre(json);
        text.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", "Settings as JSON");
        return text;
    }

    private static Button copy(String json) {
        var copy = new Button("Copy as JSON");
        Clipboard.onClick(copy)
                .writeText(
                        json,
                        copied -> Notification.show("Settings copied"),
                        refused -> Notification.show("The browser refused; select the text below instead."));
        return copy;
    }

    private static void entry(DescriptionList list, String name, Component value) {
        list.add(new Term(name), new Description(value));
    }

    private static Div lines(List<String> texts) {
        var lines = new Div();
        texts.forEach(text -> lines.add(new Div(new Span(text))));
        return lines;
    }

    /** {@code batchSize} as {@code batch size}. */
    static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase();
    }

    /** A list is written one item a line, a record as its type and its values. */
    private static Component value(JsonNode value) {
        if (!value.isArray()) {
            return new Span(line(value));
        }
        var items = new Div();
        value.forEach(item -> items.add(new Div(new Span(line(item)))));
        return items;
    }

    private static String line(JsonNode value) {
        if (value.isNull()) {
            return "–";
        }
        if (!value.isObject()) {
            return value.asString();
        }
        String values = value.propertyStream()
                .filter(part -> !part.getKey().equals("type"))
                .map(part -> words(part.getKey()) + " " + line(part.getValue()))
                .collect(Collectors.joining(", "));
        String type = value.path("type").asString("");
        return values.isEmpty() ? type : type.isEmpty() ? values : type + " (" + values + ")";
    }
}
