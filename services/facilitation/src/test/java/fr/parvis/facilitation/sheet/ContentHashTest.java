package fr.parvis.facilitation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private static final UUID SHEET = UUID.fromString("6d0c2c9e-9b66-4a53-8d05-0d3a5a1b5f00");

    @Test
    @Requirement("FAC-39")
    void changesWithEveryFieldOfTheSheetAndWithTheSheet() {
        List<SheetContent> contents = new ArrayList<>();
        for (int changed = -1; changed < 10; changed++) {
            contents.add(content(changed));
        }
        contents.add(SheetFixture.content("", List.of(), List.of()));
        contents.addAll(rows());

        List<String> hashes =
                contents.stream().map(content -> ContentHash.of(SHEET, content)).toList();

        assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(ContentHash.of(SHEET, content(-1))).isEqualTo(hashes.getFirst());
        assertThat(ContentHash.of(UUID.randomUUID(), content(-1))).isNotIn(hashes);
    }

    /** Fields that move into their neighbours, and what is absent against what is empty. */
    private static List<SheetContent> rows() {
        return Stream.of(
                        SheetFixture.brake(1, "ab", null, null),
                        SheetFixture.brake(1, "a", null, "b"),
                        SheetFixture.brake(1, "ab", null, ""),
                        SheetFixture.brake(1, "ab", 1, null),
                        SheetFixture.lever(1, "ab"))
                .map(row -> SheetFixture.with(List.of(row)))
                .toList();
    }

    private static SheetContent content(int changed) {
        return new SheetContent(
                changed == 0 ? List.of() : List.of(LocalDate.of(2026, 11, 3)),
                changed == 1 ? ReferralPhase.RECEPTION : ReferralPhase.ACCOMPANIMENT,
                text(changed, 2),
                text(changed, 3),
                text(changed, 4),
                text(changed, 5),
                changed == 6 ? List.of() : SheetFixture.ROWS,
                changed == 7 ? List.of() : List.of(SheetFixture.step(1)),
                changed == 8 ? List.of(SheetFixture.step(1)) : List.of(),
                text(changed, 9));
    }

    private static String text(int changed, int own) {
        return changed == own ? "autrement" : "ainsi";
    }
}
