package dev.layerlab.ui.run;

import dev.layerlab.run.EpochRow;
import dev.layerlab.run.LossSpan;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunEvent;
import dev.layerlab.run.RunNotes;
import java.util.List;

/**
 * A run as it is stored now.
 *
 * @param looked the epochs whose layers were looked at
 * @param losses of the batches, those that were not known before
 */
record RunSnapshot(
        Run run,
        RunNotes notes,
        List<EpochRow> rows,
        List<Integer> looked,
        List<LossSpan> losses,
        List<RunEvent> events) {}
