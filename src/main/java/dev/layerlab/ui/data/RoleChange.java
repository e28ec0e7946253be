package dev.layerlab.ui.data;

import dev.layerlab.data.Roles;
import dev.layerlab.ui.form.Components;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** What an array is for: one role each, and each role one array. */
final class RoleChange {
    private static final List<String> ROLES =
            Components.of(Roles.class).stream().map(RecordComponent::getName).toList();

    private RoleChange() {}

    static List<String> roles() {
        return ROLES;
    }

    static Optional<String> of(Roles roles, String array) {
        return ROLES.stream()
                .filter(role -> array.equals(Components.read(roles, role)))
                .findFirst();
    }

    /**
     * The array leaves its role for another, and whoever had that is without one.
     *
     * @param role null for none
     */
    static Roles give(Roles roles, String array, String role) {
        Roles changed = roles;
        for (String name : ROLES) {
            if (name.equals(role)) {
                changed = Components.with(changed, name, array);
            } else if (array.equals(Components.read(changed, name))) {
                changed = Components.with(changed, name, null);
            }
        }
        return changed;
    }
}
