package dev.layerlab;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Externalizable;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Who may know whom. A rule that stands in the way is changed here and in docs/architecture.md, in the open. */
@AnalyzeClasses(packages = "dev.layerlab", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String REPOSITORIES_AND_DATABASE =
            "dev\\.layerlab\\.((run|data)\\.\\w*Repository|run\\.\\w*Database\\w*)(\\$.*)?";

    @ArchTest
    static final ArchRule packages_know_only_what_lies_below = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("ui")
            .definedBy("dev.layerlab.ui..")
            .layer("api")
            .definedBy("dev.layerlab.api..")
            .layer("predict")
            .definedBy("dev.layerlab.predict..")
            .layer("run")
            .definedBy("dev.layerlab.run..")
            .layer("data")
            .definedBy("dev.layerlab.data..")
            .layer("nn")
            .definedBy("dev.layerlab.nn..")
            .whereLayer("ui")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("predict")
            .mayOnlyBeAccessedByLayers("ui", "api")
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("ui", "api", "predict")
            .whereLayer("data")
            .mayOnlyBeAccessedByLayers("ui", "api", "predict", "run")
            .whereLayer("nn")
            .mayOnlyBeAccessedByLayers("ui", "api", "predict", "run");

    @ArchTest
    static final ArchRule the_engine_is_layered_too = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("train")
            .definedBy("dev.layerlab.nn.train..")
            .layer("loss")
            .definedBy("dev.layerlab.nn.loss..")
            .layer("optimizer")
            .definedBy("dev.layerlab.nn.optimizer..")
            .layer("layer")
            .definedBy("dev.layerlab.nn.layer..")
            .layer("math")
            .definedBy("dev.layerlab.nn.math..")
            .whereLayer("train")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("loss")
            .mayOnlyBeAccessedByLayers("train")
            .whereLayer("optimizer")
            .mayOnlyBeAccessedByLayers("train")
            .whereLayer("layer")
            .mayOnlyBeAccessedByLayers("train", "loss", "optimizer");

    /** OpenBLAS is called through the foreign-function API, which is Java's own. */
    @ArchTest
    static final ArchRule the_engine_sees_java_and_ejml_only = classes()
            .that()
            .resideInAPackage("dev.layerlab.nn..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("dev.layerlab.nn..", "java..", "org.ejml.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule vaadin_stays_in_the_pages_and_the_app_shell = noClasses()
            .that()
            .resideOutsideOfPackage("dev.layerlab.ui..")
            .and()
            .doNotBelongToAnyOf(Layerlab.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule hdf5_is_read_in_data_only = noClasses()
            .that()
            .resideOutsideOfPackage("dev.layerlab.data..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.jhdf..");

    @ArchTest
    static final ArchRule sql_is_written_in_repositories_only = noClasses()
            .that()
            .haveNameNotMatching(REPOSITORIES_AND_DATABASE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql.."));

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("dev.layerlab.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule fields_are_never_injected = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothing_is_stored_by_java_serialization = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class, Externalizable.class);

    /** Names, words and messages come from people's files: markup in them must stay text. */
    @ArchTest
    static final ArchRule pages_never_write_raw_html =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("com.vaadin.flow.component.Html");

    @ArchTest
    static final ArchRule nothing_knows_the_main_class = noClasses()
            .that()
            .doNotBelongToAnyOf(Layerlab.class)
            .should()
            .dependOnClassesThat(resideInAPackage("dev.layerlab"));
}
