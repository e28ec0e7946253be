package dev.layerlab.ui.data;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.layerlab.data.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the check has to say, each with its level, where it is and what to do about it. */
final class FindingList extends UnorderedList {
    FindingList(List<Finding> findings) {
        addClassName("findings");
        findings.forEach(finding -> add(item(finding)));
    }

    private static ListItem item(Finding finding) {
        var text = new Span(Stream.of(finding.message(), finding.cure())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" ")));
        var where = new Span(where(finding));
        where.addClassName("quiet");
        return new ListItem(new LevelMark(finding.level()), text, where);
    }

    private static String where(Finding finding) {
        if (finding.array() == null) {
            return "";
        }
        return finding.row() == null ? finding.array() : "%s, row %,d".formatted(finding.array(), finding.row());
    }
}
