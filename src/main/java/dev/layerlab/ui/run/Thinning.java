package dev.layerlab.ui.run;

import dev.layerlab.run.EpochRow;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** So many epochs that a browser draws them quickly: of each bucket those with a curve's least, greatest or missing value. */
public final class Thinning {
    static final int MOST = 2000;

    private Thinning() {}

    /** The rows to draw, at most {@value #MOST}, in order; all curves share them, so that one crosshair shows all. */
    public static List<EpochRow> of(List<EpochRow> rows, List<Metric> curves) {
        if (rows.size() <= MOST) {
            return rows;
        }
        int buckets = MOST / (3 * curves.size());
        int size = Math.ceilDiv(rows.size(), buckets);
        List<EpochRow> kept = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += size) {
            List<EpochRow> bucket = rows.subList(from, Math.min(rows.size(), from + size));
            SortedSet<Integer> places = new TreeSet<>();
            curves.forEach(curve -> keep(bucket, curve, places));
            places.forEach(place -> kept.add(bucket.get(place)));
        }
        if (!kept.getLast().equals(rows.getLast())) {
            kept.set(kept.size() - 1, rows.getLast());
        }
        return kept;
    }

    private static void keep(List<EpochRow> bucket, Metric curve, SortedSet<Integer> places) {
        int least = -1;
        int greatest = -1;
        int gap = -1;
        for (int i = 0; i < bucket.size(); i++) {
            Double value = curve.in(bucket.get(i));
            if (value == null) {
                gap = i;
                continue;
            }
            least = least < 0 || value < curve.in(bucket.get(least)) ? i : least;
            greatest = greatest < 0 || value > curve.in(bucket.get(greatest)) ? i : greatest;
        }
        for (int place : new int[] {least, greatest, gap}) {
            if (place >= 0) {
                places.add(place);
            }
        }
    }
}
