package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Columns;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The packaged studio is killed three times while it trains the next-word model on the sample words. */
class KillNineIT {
    private static final int EPOCHS = 24;
    private static final Path JAR = Path.of(System.getProperty("layerlab.jar"));

    @TempDir
    Path folder;

    private final Random random = new Random(11);

    @Test
    void no_epoch_is_lost_or_doubled_and_every_bit_is_that_of_a_run_left_alone() throws Exception {
        String killed;
        try (var studio = new PackagedStudio(JAR, folder)) {
            killed = start(studio);
            killAfter(studio, killed, EPOCHS / 6);
        }
        for (int kill = 2; kill <= 3; kill++) {
            try (var studio = new PackagedStudio(JAR, folder)) {
                killAfter(studio, killed, EPOCHS * kill / 5);
            }
        }
        try (var studio = new PackagedStudio(JAR, folder)) {
            studio.awaitState(killed, "FINISHED");
            var alone = start(studio);
            studio.awaitState(alone, "FINISHED");
            assertThat(figures(studio, killed)).hasSize(EPOCHS).isEqualTo(figures(studio, alone));
            assertThat(weights(killed)).hasSize(2).isEqualTo(weights(alone));
        }
    }

    private String start(PackagedStudio studio) throws Exception {
        for (JsonNode dataset : studio.get("/api/datasets")) {
            if (dataset.get("name").asString().equals("Sample words")) {
                var run =
                        studio.post("/api/runs", configuration(dataset.get("id").asString()));
                return run.get("id").asString();
            }
        }
        throw new AssertionError("the sample words are not there");
    }

    private static String configuration(String dataset) {
        var run = Presets.NEXT_WORD.on(new Presets.Data(dataset, Columns.Kind.WORDS, 250, 120_000));
        var json = (ObjectNode) JsonConfiguration.mapper().valueToTree(run);
        return json.put("epochs", EPOCHS).toString();
    }

    /** After the epoch, and as much later as it takes to ask a seeded number of times. */
    private void killAfter(PackagedStudio studio, String run, int epoch) throws Exception {
        studio.awaitEpoch(run, epoch);
        int questions = random.nextInt(40);
        for (int i = 0; i < questions; i++) {
            studio.get("/api/runs/" + run);
        }
        studio.kill();
    }

    /** All metrics but the seconds. */
    private static List<JsonNode> figures(PackagedStudio studio, String run) throws Exception {
        var rows = new ArrayList<JsonNode>();
        for (JsonNode row : studio.get("/api/runs/" + run + "/metrics")) {
            rows.add(((ObjectNode) row).without("seconds"));
        }
        return rows;
    }

    /** The last checkpoint with its moments and the best weights, as the database has them. */
    private List<String> weights(String run) throws SQLException {
        var contents = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("layerlab.db"));
                var query =
                        connection.prepareStatement("select content from checkpoint where run_id = ? order by kind")) {
            query.setString(1, run);
            var rows = query.executeQuery();
            while (rows.next()) {
                contents.add(HexFormat.of().formatHex(rows.getBytes(1)));
            }
        }
        return contents;
    }
}
