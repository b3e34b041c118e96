package fr.parvis.indicators.masking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Masked figures that hang together through relations; what is concluded about one region says nothing about another.
 *
 * @param masked numbers of the figures
 * @param lines numbers of the relations that name any of them
 */
record Region(BitSet masked, BitSet lines) {

    static List<Region> of(Known known, BitSet masked) {
        List<Region> regions = new ArrayList<>();
        BitSet seen = new BitSet();
        masked.stream().forEach(start -> {
            if (!seen.get(start)) {
                Region region = around(known, start, masked, known.size());
                seen.or(region.masked());
                regions.add(region);
            }
        });
        return regions;
    }

    /** The part of it that is nearest to one figure; whoever finds other numbers for it alone has found some for the whole. */
    Region near(Known known, int cell, int most) {
        return masked.cardinality() <= most ? this : around(known, cell, masked, most);
    }

    private static Region around(Known known, int start, BitSet masked, int most) {
        BitSet found = new BitSet();
        BitSet lines = new BitSet();
        BitSet seen = new BitSet();
        seen.set(start);
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        for (int left = most; left > 0 && !open.isEmpty(); left--) {
            int cell = open.poll();
            found.set(cell);
            for (int line : known.touching(cell)) {
                lines.set(line);
                Known.Line all = known.line(line);
                for (int place = 0; place < all.size(); place++) {
                    int other = all.cell(place);
                    if (masked.get(other) && !seen.get(other)) {
                        seen.set(other);
                        open.add(other);
                    }
                }
            }
        }
        return new Region(found, lines);
    }
}
