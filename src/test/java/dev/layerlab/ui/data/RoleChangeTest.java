package dev.layerlab.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Roles;
import org.junit.jupiter.api.Test;

class RoleChangeTest {
    private static final Roles ROLES = new Roles("a", "b", null, null, null, null, "words");

    @Test
    void an_array_is_known_by_its_role() {
        assertThat(RoleChange.of(ROLES, "b")).contains("trainY");
        assertThat(RoleChange.of(ROLES, "c")).isEmpty();
    }

    @Test
    void an_array_leaves_its_role_for_another() {
        assertThat(RoleChange.give(ROLES, "b", "testY"))
                .isEqualTo(new Roles("a", null, null, null, null, "b", "words"));
    }

    @Test
    void whoever_had_the_role_is_without_one() {
        assertThat(RoleChange.give(ROLES, "c", "trainX"))
                .isEqualTo(new Roles("c", "b", null, null, null, null, "words"));
    }

    @Test
    void an_array_may_be_without_a_role() {
        assertThat(RoleChange.give(ROLES, "words", null)).isEqualTo(new Roles("a", "b", null, null, null, null, null));
    }
}
