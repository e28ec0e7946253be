package dev.layerlab.ui.data;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import dev.layerlab.data.ArrayInfo;
import dev.layerlab.data.ArrayName;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.Roles;
import dev.layerlab.ui.form.Labels;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The arrays of the file: name, shape, type, and the role that each has or can be given. */
final class ArrayTable extends NativeTable {
    private final Roles roles;
    private final Consumer<Roles> assign;

    ArrayTable(Dataset dataset, Consumer<Roles> assign) {
        this.roles = dataset.roles();
        this.assign = assign;
        addClassName("arrays");
        var head = new NativeTableRow();
        Stream.of("Array", "Shape", "Type", "Role")
                .map(NativeTableHeaderCell::new)
                .forEach(head::add);
        getHead().add(head);
        dataset.arrays().forEach(array -> getBody().add(row(array)));
    }

    private NativeTableRow row(ArrayInfo array) {
        return new NativeTableRow(
                new NativeTableCell(ArrayName.shown(array.name())),
                new NativeTableCell(Sizes.shape(array.shape())),
                new NativeTableCell(array.type()),
                new NativeTableCell(role(array)));
    }

    private Select<String> role(ArrayInfo array) {
        var role = new Select<String>();
        role.setItems(RoleChange.roles());
        role.setItemLabelGenerator(name -> name == null ? "not used" : Labels.of(name));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption("not used");
        role.setAriaLabel("Role of " + ArrayName.shown(array.name()));
        role.addThemeVariants(SelectVariant.LUMO_SMALL);
        role.setValue(RoleChange.of(roles, array.name()).orElse(null));
        role.addValueChangeListener(change -> assign.accept(RoleChange.give(roles, array.name(), change.getValue())));
        return role;
    }
}
