package dev.layerlab.ui.sweep;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.layerlab.run.RunState;

/** Says what becomes of each run before a sweep is stopped. */
final class StopSweepDialog extends ConfirmDialog {
    StopSweepDialog(SweepProgress now, Runnable stop) {
        setHeader("Stop all runs of this sweep?");
        setText(words(now));
        setCancelable(true);
        setConfirmText("Stop all");
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> stop.run());
    }

    static String words(SweepProgress now) {
        return say(
                        now.in(RunState.RUNNING),
                        "1 run is at work: it ends in the middle of its epoch and keeps what its epochs gave. ",
                        "%d runs are at work: they end in the middle of their epoch and keep what their epochs gave. ")
                + say(now.waiting(), "1 that waits is cancelled. ", "%d that wait are cancelled. ")
                + say(
                        now.in(RunState.PAUSED),
                        "1 that is paused goes no further. ",
                        "%d that are paused go no further. ")
                + say(now.ended(), "1 that has ended stays as it is. ", "%d that have ended stay as they are. ")
                + "“Train more” on its page lets a stopped run go on.";
    }

    private static String say(long runs, String one, String several) {
        return runs == 0 ? "" : runs == 1 ? one : several.formatted(runs);
    }
}
