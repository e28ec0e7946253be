package dev.layerlab.ui.predict;

import com.vaadin.flow.router.QueryParameters;
import dev.layerlab.data.Column;
import dev.layerlab.predict.DataPart;
import java.util.Optional;

/** Which picture a model is asked about. */
sealed interface PictureAsked {
    /** A picture of the data set; its row is counted from 0. */
    record Row(DataPart part, int row) implements PictureAsked {
        /** {@code row=17}, or {@code part=test&row=17} where there are several parts. */
        String query(PictureSubject subject) {
            return subject.parts().size() == 1 ? "row=%d".formatted(row) : "part=%s&row=%d".formatted(part.word(), row);
        }

        /** What an address names; empty where it names none of the subject's pictures. */
        static Optional<Row> of(QueryParameters address, PictureSubject subject) {
            DataPart part = address.getSingleParameter("part")
                    .flatMap(word -> subject.parts().stream()
                            .filter(there -> there.word().equals(word))
                            .findFirst())
                    .orElse(subject.parts().getLast());
            return address.getSingleParameter("row")
                    .filter(row -> row.matches("\\d{1,9}"))
                    .map(row -> new Row(part, Integer.parseInt(row)))
                    .filter(asked -> asked.row() < subject.rows(part));
        }
    }

    /** A picture of the visitor's own, written as the data set writes its pictures. */
    record Own(String name, Column pixels) implements PictureAsked {}
}
