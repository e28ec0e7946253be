package dev.layerlab.run;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds runs among thousands, and keeps what people note about them. */
@Service
public class RunList {
    private final RunListRepository list;
    private final RunFeed feed;

    RunList(RunListRepository list, RunFeed feed) {
        this.list = list;
        this.feed = feed;
    }

    /** Some of the runs that pass the filter, newest first. */
    public List<RunEntry> page(RunFilter filter, int offset, int limit) {
        return list.page(filter, offset, limit);
    }

    /** How many runs pass the filter. */
    public int count(RunFilter filter) {
        return list.count(filter);
    }

    /** Whether there is no run at all, archived or not. */
    public boolean isEmpty() {
        return !list.any();
    }

    /** What is noted about a run; empty where there is no such run. */
    public Optional<RunNotes> notes(String id) {
        return list.notes(id);
    }

    /** Throws IllegalArgumentException where the tags or the notes are too long. */
    public void describe(String id, List<String> tags, String notes) {
        var checked = new RunNotes(tags, notes, false);
        if (!list.describe(id, checked.tags(), checked.text())) {
            throw new IllegalArgumentException("There is no run %s: it may have been deleted".formatted(id));
        }
        feed.ring(id);
    }

    /** Leaves the runs out of the list; nothing of them is lost, and those that train go on. */
    public void archive(Collection<String> ids) {
        list.archive(ids, true);
        ids.forEach(feed::ring);
    }

    /** Undoes {@link #archive}. */
    public void restore(Collection<String> ids) {
        list.archive(ids, false);
        ids.forEach(feed::ring);
    }
}
