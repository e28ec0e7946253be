package dev.layerlab.run;

import dev.layerlab.data.DatasetService;
import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.Init;
import dev.layerlab.nn.layer.LayerSpec;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.loss.MeanSquaredError;
import dev.layerlab.nn.loss.SoftmaxCrossEntropy;
import dev.layerlab.nn.optimizer.Momentum;
import dev.layerlab.nn.optimizer.OptimizerSpec;
import dev.layerlab.nn.optimizer.Sgd;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The studio without pages and API, on a folder of the test's: its database, its queue, its trainers. */
public final class RunSide implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final ConfigurableApplicationContext context;

    public RunSide(Path folder) {
        context = new SpringApplicationBuilder(Packages.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run("--layerlab.data=" + folder, "--layerlab.samples=false", "--logging.level.root=error");
    }

    /** Opens the folder in a process of its own and prints each stored epoch, until it is killed. */
    public static void main(String[] arguments) {
        var side = new RunSide(Path.of(arguments[0]));
        side.get(RunFeed.class).watchAll(() -> side.runs().all().forEach(run -> System.out.println(run.epoch())));
    }

    /** A small network on the given words: an epoch takes milliseconds. */
    public static RunConfig config(String dataset, int epochs) {
        var init = new Init.Normal(0.1);
        var words = new Dense(WordFile.WORDS.size(), init, new Init.Zeros());
        return config(
                dataset,
                epochs,
                List.of(
                        new Embedding(8, Embedding.Combine.CONCAT, init),
                        new Dense(24, init, new Init.Zeros()),
                        new Activate(Activate.Function.TANH),
                        words),
                new SoftmaxCrossEntropy(),
                new Momentum(0.1, 0.8));
    }

    /** A linear network whose steps are a little too long: each goes further beyond the goal than the one before. */
    static RunConfig diverging(String pictures, int epochs) {
        return config(
                pictures,
                epochs,
                List.of(new Dense(1, new Init.Normal(0.01), new Init.Zeros())),
                new MeanSquaredError(),
                new Sgd(0.01));
    }

    private static RunConfig config(
            String dataset, int epochs, List<LayerSpec> stack, LossSpec loss, OptimizerSpec optimizer) {
        var defaults = new RunConfig();
        return new RunConfig(
                "Small",
                dataset,
                stack,
                loss,
                optimizer,
                20,
                epochs,
                0,
                7,
                8L,
                false,
                defaults.precision(),
                null,
                null,
                defaults.trainMetrics(),
                defaults.schedule(),
                null,
                null,
                false,
                null);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public RunService runs() {
        return get(RunService.class);
    }

    /** The id of a data set of seeded word triples. */
    public String words(Path folder, int rows) {
        return get(DatasetService.class)
                .add(WordFile.write(folder.resolve("words.h5"), rows), "words.h5", "Words")
                .id();
    }

    /** The id of the pictures that come with the studio. */
    String pictures() {
        return get(DatasetService.class)
                .add(Path.of("data/sample-pictures.h5"), "pictures.h5", "Pictures")
                .id();
    }

    public Run awaitState(String id, RunState state) {
        return await(id, run -> run.state() == state);
    }

    /** The run as soon as the rule holds; each stored change is looked at, and an ending that breaks it fails. */
    public Run await(String id, Predicate<Run> rule) {
        var bell = new Semaphore(1);
        try (var _ = get(RunFeed.class).watch(id, bell::release)) {
            while (bell.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                var run = runs().byId(id).orElseThrow();
                if (rule.test(run)) {
                    return run;
                }
                if (run.state().ended()) {
                    throw new AssertionError("ended as " + run);
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("nothing happened for %s s: %s".formatted(PATIENCE_SECONDS, runs().byId(id)));
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"dev.layerlab.run", "dev.layerlab.data", "dev.layerlab.predict"})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    static class Packages {}
}
