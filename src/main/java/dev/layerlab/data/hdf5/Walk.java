package dev.layerlab.data.hdf5;

import dev.layerlab.data.column.Unread;
import dev.layerlab.data.hdf5.Links.Link;
import io.jhdf.ObjectHeader;
import io.jhdf.api.Dataset;
import io.jhdf.object.message.DataSpaceMessage;
import io.jhdf.object.message.DataTypeMessage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through a file's groups, each once however it is linked, as far as the limits allow, and lists its arrays. */
final class Walk {
    /** An array found, by the path that led to it. */
    record Found(String path, long address, Dataset dataset) {}

    private record Group(String path, ObjectHeader header, int depth) {}

    private final Hdf5Source source;
    private final Hdf5Limits limits;
    private final Deque<Group> waiting = new ArrayDeque<>();
    private final Set<Long> groups = new HashSet<>();
    private final Set<String> paths = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private int nodes;

    Walk(Hdf5Source source, Hdf5Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    List<Found> found() {
        return found;
    }

    List<Unread> unread() {
        return unread;
    }

    Walk run() {
        visit("", source.file().getAddress(), 0);
        var links = new Links(source.storage());
        while (!waiting.isEmpty()) {
            Group group = waiting.remove();
            try {
                links.of(group.header()).forEach(link -> follow(group, link));
            } catch (Throwable failure) {
                unread.add(Reasons.unread(group.path() + "/", failure));
            }
        }
        return this;
    }

    private void follow(Group group, Link link) {
        String path = group.path() + "/" + visible(link.name());
        if (++nodes > limits.nodes()) {
            tooMany();
        } else if (link.address() == null) {
            unread.add(new Unread(
                    path,
                    "link",
                    "Not read: a link to %s. Links are never followed.".formatted(link.target()),
                    "Copy the array itself into the file."));
        } else if (link.name().length() > limits.nameLength()) {
            unread.add(new Unread(
                    path.substring(0, limits.nameLength()) + "…",
                    "name",
                    "A name may have %d characters, this one has %d."
                            .formatted(limits.nameLength(), link.name().length()),
                    "Give it a shorter name."));
        } else if (link.name().isEmpty()) {
            unread.add(new Unread(
                    path,
                    "damaged",
                    "It has no name: the list of names is damaged.",
                    "Download or copy the file again; if that changes nothing, save it again."));
        } else if (!paths.add(path)) {
            unread.add(new Unread(
                    path,
                    "name",
                    "Two arrays have this name, as far as it can be read: it is not UTF-8, or the file is damaged.",
                    "Give them plain names."));
        } else {
            visit(path, link.address(), group.depth() + 1);
        }
    }

    /** Names are shown and logged: what would break a line or turn the text around it shows as a sign of its own. */
    private static String visible(String name) {
        return name.replaceAll("[\\p{Cc}\u202a-\u202e\u2066-\u2069]", "\ufffd");
    }

    private void visit(String path, long address, int depth) {
        try {
            ObjectHeader header = ObjectHeader.readObjectHeader(source.storage(), address);
            if (header.hasMessageOfType(DataSpaceMessage.class)) {
                found.add(new Found(path, address, (Dataset) source.file().getNodeByAddress(address)));
            } else if (!header.hasMessageOfType(DataTypeMessage.class) && groups.add(address)) {
                enter(new Group(path, header, depth));
            }
        } catch (Throwable failure) {
            unread.add(Reasons.unread(path, failure));
        }
    }

    private void enter(Group group) {
        if (group.depth() <= limits.depth()) {
            waiting.add(group);
            return;
        }
        unread.add(new Unread(
                group.path(),
                "depth",
                "Groups are read to a depth of %d; this one lies deeper.".formatted(limits.depth()),
                "Move its arrays nearer to the file's root."));
    }

    private void tooMany() {
        if (nodes == limits.nodes() + 1) {
            unread.add(new Unread(
                    "/",
                    "nodes",
                    "The file names more than %,d groups and arrays; only so many were looked at."
                            .formatted(limits.nodes()),
                    "Save only the arrays that are needed."));
        }
    }
}
