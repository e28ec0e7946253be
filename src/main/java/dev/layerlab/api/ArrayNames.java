package dev.layerlab.api;

import dev.layerlab.data.ArrayInfo;
import dev.layerlab.data.ArrayName;
import dev.layerlab.data.Finding;
import dev.layerlab.data.Remedy;
import dev.layerlab.data.Roles;
import java.util.function.UnaryOperator;

/** Arrays by the names that people use: {@code trainx}, which is {@code /trainx} in the file. Either is taken. */
final class ArrayNames {
    private ArrayNames() {}

    static ArrayInfo shown(ArrayInfo array) {
        return new ArrayInfo(ArrayName.shown(array.name()), array.shape(), array.type());
    }

    static Finding shown(Finding finding) {
        return new Finding(
                finding.level(),
                finding.code(),
                ArrayName.shown(finding.array()),
                finding.row(),
                finding.message(),
                finding.cure(),
                shown(finding.remedy()));
    }

    private static Remedy shown(Remedy remedy) {
        return remedy == null ? null : new Remedy(remedy.label(), shown(remedy.roles()), remedy.choices());
    }

    static Roles shown(Roles roles) {
        return named(roles, ArrayName::shown);
    }

    static Roles inFile(Roles roles) {
        return named(roles, ArrayNames::inFile);
    }

    private static String inFile(String name) {
        return name == null || name.startsWith("/") ? name : "/" + name;
    }

    private static Roles named(Roles roles, UnaryOperator<String> name) {
        return new Roles(
                name.apply(roles.trainX()),
                name.apply(roles.trainY()),
                name.apply(roles.validationX()),
                name.apply(roles.validationY()),
                name.apply(roles.testX()),
                name.apply(roles.testY()),
                name.apply(roles.vocabulary()));
    }
}
