package dev.layerlab.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.nn.optimizer.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordFormTest {
    /** A record with every type of component that a spec may have. */
    public record Recipe(int cups, double heat, long seed, boolean covered, Pot pot, Spice spice, Double salt) {
        public Recipe {
            if (cups < 1) {
                throw new IllegalArgumentException("cups must be at least 1, got " + cups);
            }
            if (covered && heat > 100) {
                throw new IllegalArgumentException("heat must be at most 100 when covered, got " + heat);
            }
        }

        public Recipe() {
            this(2, 0.5, 7, false, Pot.IRON, new Spice.None(), null);
        }
    }

    public enum Pot {
        IRON,
        COPPER_CLAD
    }

    public sealed interface Spice {
        record None() implements Spice {}

        record Pepper(double grams) implements Spice {
            public Pepper {
                if (grams <= 0) {
                    throw new IllegalArgumentException("grams must be above 0, got " + grams);
                }
            }

            public Pepper() {
                this(3);
            }
        }
    }

    private final List<String> edits = new ArrayList<>();
    private final RecordForm<Recipe> form = RecordForm.withLists(
            Listed.of(new Recipe()),
            Components.of(Recipe.class),
            Map.of("salt", "none"),
            (recipe, component) -> edits.add(component));

    static Stream<Class<?>> specs() {
        return Stream.of(LayerSpec.class, LossSpec.class, OptimizerSpec.class, Schedule.class)
                .flatMap(Choices::types);
    }

    /** A new layer, loss, optimizer or schedule can be edited as soon as it is permitted. */
    @ParameterizedTest
    @MethodSource("specs")
    void every_spec_has_a_form(Class<? extends Record> spec) {
        Record defaults = Components.defaults(spec);
        var form = RecordForm.withLists(Listed.of(defaults), (record, component) -> {});

        assertThat(form.value().record()).isEqualTo(defaults);
        assertThat(form.invalid()).isFalse();
        assertThat(form.getChildren()).hasSize(spec.getRecordComponents().length);
    }

    @Test
    void each_type_has_its_field() {
        assertThat(form.getChildren().limit(5).<Class<?>>map(Component::getClass))
                .containsExactly(TextField.class, TextField.class, TextField.class, Checkbox.class, Select.class);
    }

    @Test
    void fields_show_the_record() {
        form.show(Listed.of(new Recipe(3, 1e-8, 4294967295L, true, Pot.COPPER_CLAD, new Spice.Pepper(1.5), 9.0)));

        assertThat(cups().getValue()).isEqualTo("3");
        assertThat(number("heat").getValue()).isEqualTo("1e-8");
        assertThat(number("seed").getValue()).isEqualTo("4294967295");
        assertThat(number("grams").getValue()).isEqualTo("1.5");
        assertThat(edits).as("showing is not editing").isEmpty();
    }

    @Test
    void an_edit_makes_the_next_record() {
        cups().setValue("5");
        number("seed").setValue("4294967295");

        assertThat(form.value().record())
                .isEqualTo(new Recipe(5, 0.5, 4294967295L, false, Pot.IRON, new Spice.None(), null));
        assertThat(edits).containsExactly("cups", "seed");
    }

    @Test
    void a_refused_value_stays_in_its_field_under_the_records_own_words() {
        cups().setValue("0");

        assertThat(form.value().record()).isEqualTo(new Recipe());
        assertThat(form.invalid()).isTrue();
        assertThat(cups().isInvalid()).isTrue();
        assertThat(cups().getErrorMessage()).isEqualTo("cups must be at least 1, got 0");
    }

    @Test
    void a_field_may_be_empty_only_where_its_component_may() {
        cups().clear();
        assertThat(cups().getErrorMessage()).isEqualTo("cups needs a value");

        cups().setValue("2");
        number("salt").setValue("4.0");
        number("salt").clear();
        assertThat(form.value().record()).isEqualTo(new Recipe());
        assertThat(form.invalid()).isFalse();
    }

    @Test
    void a_seed_is_a_whole_number() {
        number("seed").setValue("1.5");

        assertThat(number("seed").getErrorMessage()).isEqualTo("seed must be a whole number, got 1.5");
    }

    @Test
    void a_value_refused_because_of_another_is_tried_again_with_the_other() {
        one(Checkbox.class, "covered").setValue(true);
        number("heat").setValue("120.0");
        assertThat(form.invalid()).isTrue();

        one(Checkbox.class, "covered").setValue(false);

        assertThat(form.invalid()).isFalse();
        assertThat(form.value().record().heat()).isEqualTo(120);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_chosen_record_brings_its_own_fields() {
        one(Select.class, "spice").setValue(Spice.Pepper.class);
        assertThat(form.value().record().spice()).isEqualTo(new Spice.Pepper());

        number("grams").setValue("-1.0");
        assertThat(form.invalid()).isTrue();
        assertThat(number("grams").getErrorMessage()).isEqualTo("grams must be above 0, got -1.0");

        number("grams").setValue("8.0");
        assertThat(form.value().record().spice()).isEqualTo(new Spice.Pepper(8));
    }

    @Test
    void rules_from_outside_the_record_refuse_at_the_field_too() {
        var strict = new RecordForm<>(new Recipe(), new RecordForm.Edited<Recipe>() {
            @Override
            public void to(Listed<Recipe> recipe, String component) {}

            @Override
            public void check(Recipe recipe) {
                if (recipe.cups() > 9) {
                    throw new IllegalArgumentException("the pot holds 9 cups, got " + recipe.cups());
                }
            }
        });
        var cups = (TextField) strict.field("cups");

        cups.setValue("12");

        assertThat(cups.getErrorMessage()).isEqualTo("the pot holds 9 cups, got 12");
        assertThat(strict.value().record().cups()).isEqualTo(2);
    }

    @Test
    void a_reset_takes_back_what_was_refused() {
        cups().setValue("0");

        form.reset();

        assertThat(form.invalid()).isFalse();
        assertThat(cups().getValue()).isEqualTo("2");
    }

    @Test
    void a_reset_reaches_the_fields_of_a_choice() {
        form.show(Listed.of(Components.with(new Recipe(), "spice", new Spice.Pepper(3))));
        number("grams").setValue("-1.0");

        form.reset();

        assertThat(form.invalid()).isFalse();
        assertThat(number("grams").getValue()).isEqualTo("3");
    }

    @Test
    void what_was_refused_stands_until_its_own_component_changes() {
        cups().setValue("0");

        form.show(Listed.of(Components.with(new Recipe(), "heat", 80.0)));
        assertThat(cups().getErrorMessage()).isEqualTo("cups must be at least 1, got 0");
        assertThat(number("heat").getValue()).isEqualTo("80");

        form.show(Listed.of(Components.with(new Recipe(), "cups", 4)));
        assertThat(form.invalid()).isFalse();
        assertThat(cups().getValue()).isEqualTo("4");
    }

    @Test
    void an_edit_keeps_what_was_shown_of_the_other_components() {
        form.show(Listed.of(Components.with(new Recipe(), "heat", 80.0)));

        cups().setValue("3");

        assertThat(form.value().record().heat()).isEqualTo(80);
    }

    @Test
    void a_list_gives_the_record_its_first_number_and_stays_as_it_was_typed() {
        number("heat").setValue("0.1:0.45:0.05");
        cups().setValue("4, 2, 4");

        assertThat(form.value().record().heat()).isEqualTo(0.1);
        assertThat(form.value().record().cups()).isEqualTo(4);
        assertThat(form.value().lists().byPlace())
                .containsExactlyInAnyOrderEntriesOf(Map.of("/heat", "0.1:0.45:0.05", "/cups", "4, 2, 4"));
        assertThat(number("heat").getHelperText()).isEqualTo("8 values");
        assertThat(cups().getHelperText()).isEqualTo("2 values; those listed twice are trained once");
    }

    @Test
    void a_single_number_takes_the_place_of_a_list() {
        cups().setValue("4, 2");

        cups().setValue("4");

        assertThat(form.value()).isEqualTo(Listed.of(Components.with(new Recipe(), "cups", 4)));
        assertThat(cups().getHelperText()).isNull();
    }

    @Test
    void a_list_with_one_number_that_is_refused_is_refused() {
        cups().setValue("4, 0, 2");
        number("seed").setValue("1, 1.5");
        number("heat").setValue("0.1:0.45:0");

        assertThat(form.value()).isEqualTo(Listed.of(new Recipe()));
        assertThat(cups().getErrorMessage()).isEqualTo("cups must be at least 1, got 0");
        assertThat(number("seed").getErrorMessage()).isEqualTo("seed must be a whole number, got 1.5");
        assertThat(number("heat").getErrorMessage())
                .isEqualTo("the step of a range must be above 0, as in 0.1:0.45:0.05, got 0.1:0.45:0");
    }

    @Test
    void a_list_in_a_choice_is_known_by_its_place() {
        form.show(Listed.of(Components.with(new Recipe(), "spice", new Spice.Pepper(3))));

        number("grams").setValue("1, 2");

        assertThat(form.value().lists().byPlace()).isEqualTo(Map.of("/spice/grams", "1, 2"));
        assertThat(form.value().record().spice()).isEqualTo(new Spice.Pepper(1));
    }

    @Test
    void lists_are_shown_also_where_their_first_numbers_stood_before() {
        form.show(new Listed<>(new Recipe(), new Lists(Map.of("/cups", "2, 3"))));

        assertThat(cups().getValue()).isEqualTo("2, 3");
        assertThat(edits).isEmpty();
    }

    @Test
    void a_form_of_single_numbers_refuses_a_list() {
        var single = new RecordForm<>(new Recipe(), (recipe, component) -> {});
        var cups = (TextField) single.field("cups");

        cups.setValue("2, 3");

        assertThat(cups.getErrorMessage()).isEqualTo("cups takes a single number, got 2, 3");
    }

    private TextField cups() {
        return one(TextField.class, "cups");
    }

    private TextField number(String component) {
        return one(TextField.class, component);
    }

    private <C extends Component> C one(Class<C> type, String label) {
        return descendants(form)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(field -> label.equals(field.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> descendants(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }
}
