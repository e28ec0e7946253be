package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.layerlab.run.NumberList;
import dev.layerlab.run.SweepAxis;
import dev.layerlab.ui.sweep.SweepSettings.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A field for each number of a configuration, in which a list makes it an axis of the sweep. */
final class SweepForm extends Div {
    private final Map<Setting, TextField> fields = new LinkedHashMap<>();
    private boolean filling;

    SweepForm(List<Setting> settings, Runnable edited) {
        addClassName("sweep-form");
        for (Setting setting : settings) {
            var field = new TextField(setting.name());
            field.setPlaceholder(setting.now());
            field.setClearButtonVisible(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setManualValidation(true);
            field.addValueChangeListener(change -> {
                if (!filling) {
                    edited.run();
                }
            });
            fields.put(setting, field);
            add(field);
        }
    }

    /** @param lists by the settings' patterns; other fields are emptied */
    void fill(Map<String, String> lists) {
        filling = true;
        fields.forEach((setting, field) -> field.setValue(lists.getOrDefault(setting.pattern(), "")));
        filling = false;
    }

    /** One axis for each list that can be read; a list that can't is marked with the reason. */
    List<SweepAxis> axes() {
        var axes = new ArrayList<SweepAxis>();
        fields.forEach((setting, field) -> {
            List<BigDecimal> values = values(field);
            if (!values.isEmpty()) {
                axes.add(new SweepAxis(setting.name(), setting.places(), values));
            }
        });
        return axes;
    }

    boolean invalid() {
        return fields.values().stream().anyMatch(TextField::isInvalid);
    }

    private static List<BigDecimal> values(TextField field) {
        try {
            List<BigDecimal> values = NumberList.of(field.getValue());
            field.setInvalid(false);
            field.setHelperText(repeated(values));
            return values;
        } catch (IllegalArgumentException refused) {
            field.setHelperText(null);
            field.setErrorMessage(refused.getMessage());
            field.setInvalid(true);
            return List.of();
        }
    }

    /** What stands there more than once is trained once. */
    private static String repeated(List<BigDecimal> values) {
        if (values.isEmpty()) {
            return null;
        }
        long different = values.stream().distinct().count();
        String count = different == 1 ? "1 value" : different + " values";
        return different == values.size() ? count : count + "; those listed twice are trained once";
    }
}
