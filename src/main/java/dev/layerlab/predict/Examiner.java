package dev.layerlab.predict;

import dev.layerlab.data.Columns;
import dev.layerlab.data.DataException;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Pass;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.train.Chunk;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunColumns;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunInputs;
import dev.layerlab.run.RunService;
import dev.layerlab.run.RunWeights;
import dev.layerlab.run.RunWeights.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Takes the rows of a part through a run's best epoch and notes which it gets wrong. */
@Service
public class Examiner {
    private static final int FOREMOST = 48;

    private final RunService runs;
    private final RunWeights weights;
    private final RunColumns data;

    Examiner(RunService runs, RunWeights weights, RunColumns data) {
        this.runs = runs;
        this.weights = weights;
        this.data = data;
    }

    /** Hears how far an examination is, 0 to 1, and says whether it is still wanted. */
    public interface Progress {
        boolean goesOn(double share);
    }

    /**
     * Takes seconds for many rows: not for a page's own thread. Empty where nobody wants it any more. Throws
     * NoWeightsException where there is no stored epoch yet, IllegalArgumentException where there is no such run,
     * DataException where there is no such part.
     */
    public Optional<Mistakes> examine(String runId, DataPart part, Progress progress) {
        Run run = runs.byId(runId)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no run %s: it may have been deleted".formatted(runId)));
        Weights best = weights.best(runId)
                .orElseThrow(() -> new NoWeightsException(
                        "run %s has no trained weights yet: wait for its first epoch".formatted(runId)));
        Columns columns = data.of(run);
        Columns.Part rows = part.in(columns);
        if (rows == null) {
            throw new DataException("When this run was started, its data set had no %s rows.".formatted(part.word()));
        }
        var paper = new Paper(run.config(), rows);
        return paper.filledIn(RunInputs.of(run.config(), columns), best, progress)
                ? Optional.of(paper.marked(best, part, columns))
                : Optional.empty();
    }

    /** One examination under way. */
    private static final class Paper {
        private final RunConfig config;
        private final Columns.Part rows;
        private final Outputs outputs;
        private final int[] said;
        private final List<Mistake> wrong = new ArrayList<>();

        private Paper(RunConfig config, Columns.Part rows) {
            this.config = config;
            this.rows = rows;
            this.outputs = Outputs.of(config);
            this.said = new int[rows.rows()];
        }

        private boolean filledIn(RunInputs inputs, Weights best, Progress progress) {
            var network = inputs.network();
            network.load(best.matrices());
            for (Chunk chunk : Chunk.of(said.length, config.halves())) {
                if (!progress.goesOn((double) chunk.from() / said.length)) {
                    return false;
                }
                var x = inputs.rows(rows.x(), chunk.from(), chunk.rows());
                note(network.forward(x, Pass.evaluation()), chunk.from());
            }
            return true;
        }

        private void note(Matrix scores, int from) {
            for (int r = 0; r < scores.rows(); r++) {
                int row = from + r;
                int truth = rows.y()[row];
                said[row] = outputs.said(scores, r);
                if (said[row] != truth) {
                    wrong.add(new Mistake(row, truth, said[row], outputs.figures(scores, r)[said[row]]));
                }
            }
        }

        private Mistakes marked(Weights best, DataPart part, Columns columns) {
            return new Mistakes(
                    best.epoch(),
                    part,
                    outputs.measure(),
                    Confusion.of(columns.classes(), rows.y(), said),
                    wrong.stream()
                            .sorted(Comparator.comparingDouble(Mistake::figure).reversed())
                            .limit(FOREMOST)
                            .toList(),
                    config.stack().getFirst() instanceof Dense ? best.matrices().get("0.weight") : null,
                    columns);
        }
    }
}
