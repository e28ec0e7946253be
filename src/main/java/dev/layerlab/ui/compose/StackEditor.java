package dev.layerlab.ui.compose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.layerlab.ui.form.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The stack as a list of cards, from the data down to the loss; a card can be dragged to another place. */
@Tag("card-list")
@JsModule("context://layerlab/card-list.js")
final class StackEditor extends Component implements HasComponents, HasStyle {
    private static final String FROM = "event.detail.from";
    private static final String TO = "event.detail.to";

    private final LayerCard.Actions actions;
    private List<LayerCard> cards = List.of();

    StackEditor(LayerCard.Actions actions) {
        this.actions = actions;
        addClassName("layer-cards");
        getElement()
                .addEventListener("card-dropped", event -> dropped(event.getEventData()))
                .addEventData(FROM)
                .addEventData(TO);
        getElement().setAttribute("role", "list").setAttribute("aria-label", "Layers, from the data to the loss");
    }

    private void dropped(JsonNode places) {
        int from = places.get(FROM).asInt();
        actions.move(from, places.get(TO).asInt() - from);
    }

    /** The card in a place, or the nearest one. */
    Optional<LayerCard> card(int place) {
        return cards.isEmpty() ? Optional.empty() : Optional.of(cards.get(Math.clamp(place, 0, cards.size() - 1)));
    }

    boolean invalid() {
        return cards.stream().anyMatch(LayerCard::invalid);
    }

    void reset() {
        cards.forEach(LayerCard::reset);
    }

    /** Cards go with their layers, so that what is typed or focused stays where it is. */
    void show(List<Listed<Record>> layers) {
        List<Record> stack = layers.stream().map(Listed::record).toList();
        var left = new ArrayList<>(cards);
        var next = new ArrayList<LayerCard>();
        for (int place = 0; place < stack.size(); place++) {
            LayerCard card = take(left, stack, layers.get(place), place);
            card.show(layers.get(place));
            card.place(place, stack.size());
            next.add(card);
        }
        if (!next.equals(cards)) {
            cards = List.copyOf(next);
            removeAll();
            add(cards.toArray(Component[]::new));
        }
    }

    /** The card that shows the very layer, else the one that stood in its place for a layer now gone, else a new one. */
    private LayerCard take(List<LayerCard> left, List<Record> stack, Listed<Record> layer, int place) {
        LayerCard card = left.stream()
                .filter(candidate -> candidate.layer() == layer.record())
                .findFirst()
                .or(() -> left.stream()
                        .filter(candidate ->
                                cards.indexOf(candidate) == place && replaces(layer.record(), candidate, stack))
                        .findFirst())
                .orElseGet(() -> new LayerCard(layer, actions));
        left.remove(card);
        return card;
    }

    private static boolean replaces(Record layer, LayerCard card, List<Record> stack) {
        return card.layer().getClass() == layer.getClass() && stack.stream().noneMatch(other -> other == card.layer());
    }

    /** Writes below each card what it gives, and at the first wrong one what is wrong. */
    void annotate(Outlines outlines, List<Cure> cures) {
        Outline outline = outlines.spokenOf();
        for (int place = 0; place < cards.size(); place++) {
            if (!outline.fits() && outline.problem().layer() == place) {
                cards.get(place).wrong(outline.problem().message(), cures);
            } else {
                cards.get(place).fits(outlines.gives(place), outlines.parameters(place));
            }
        }
    }
}
