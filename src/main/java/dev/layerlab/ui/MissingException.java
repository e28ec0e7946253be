package dev.layerlab.ui;

import com.vaadin.flow.router.NotFoundException;

/** A link to something that is not stored, or no longer: thrown from {@code beforeEnter}, shown with status 404. */
public final class MissingException extends NotFoundException {
    /** @param kind "run" or "data set" */
    public MissingException(String kind, String id) {
        super("There is no %s %s".formatted(kind, id));
    }
}
